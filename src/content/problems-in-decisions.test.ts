import { describe, expect, it } from 'vitest'
import { APPROVED, BANNED, decidedContent } from './decided-content.test-support.ts'
import { told } from './small-content.test-support.ts'

type Lines = Readonly<Record<string, string | undefined>>

const toldOf = (...systems: readonly Lines[]): string => told(decidedContent(systems))
const approved = (lines: Lines): Lines => ({ ...APPROVED, ...lines })

describe('a decision on a system', () => {
  it('that is whole is told nothing of', () => {
    expect(toldOf(APPROVED)).toBe('')
    expect(toldOf(BANNED)).toBe('')
    expect(toldOf()).toBe('')
  })

  it('is of a system in the catalogue', () => {
    expect(toldOf(approved({ id: 'copilto' }))).toMatchInlineSnapshot(
      `"policy.yaml:25:9 Systemet ”copilto” finns inte i systems.yaml. Menade du ”copilot”?"`,
    )
  })

  it('is one of three verdicts, and the decision itself is there', () => {
    expect(toldOf(approved({ verdict: 'tillatet' }))).toMatchInlineSnapshot(
      `"policy.yaml:26:14 ”tillatet” är inte ett av de värden som går att välja. Det som finns är ”godkant”, ”villkor”, ”forbjudet”."`,
    )
    expect(toldOf(approved({ decidedBy: undefined, decided: undefined }))).toMatchInlineSnapshot(`
      "policy.yaml:25:5 Nyckeln ”decidedBy” saknas. Lägg till den.
      policy.yaml:25:5 Nyckeln ”decided” saknas. Lägg till den."
    `)
    expect(toldOf(approved({ where: undefined }))).toMatchInlineSnapshot(
      `"policy.yaml:25:5 Beslutet går inte att slå upp. Skriv var det står: ”where” i ord, ”section” i dokumentet eller ”link”."`,
    )
  })

  it('is made once: two of them that differ are told with what differs', () => {
    expect(toldOf(APPROVED, APPROVED)).toMatchInlineSnapshot(`"policy.yaml:34:9 Systemet ”copilot” finns två gånger. Ta bort det ena."`)
    expect(toldOf(APPROVED, approved({ upTo: "'1'", secrecy: 'true' }))).toMatchInlineSnapshot(
      `"policy.yaml:34:9 Systemet ”copilot” är beslutat två gånger, och besluten säger olika om ”upTo”, ”secrecy”. Behåll det som gäller. Är det två konton eller versioner, ge dem var sitt id i systems.yaml."`,
    )
  })

  it('has days in their order, and stands in a section that is there', () => {
    expect(toldOf(approved({ validUntil: '2026-03-11' }))).toMatchInlineSnapshot(
      `"policy.yaml:32:17 Beslutet gäller till 2026-03-11, men är fattat efter det, 2026-03-12. Rätta den dag som är fel."`,
    )
    expect(toldOf(approved({ decided: '2026-02-30' }))).toMatchInlineSnapshot(
      `"policy.yaml:31:14 Dagen finns inte i kalendern. Månaden har inte så många dagar."`,
    )
    expect(toldOf(approved({ section: "'3'" }))).toMatchInlineSnapshot(
      `"policy.yaml:34:14 Avsnittet ”3” finns inte i listan ”sections”. Det som finns är ”1”, ”2.1”."`,
    )
  })

  it('that approves says how far it reaches, in classes and answers that are there', () => {
    expect(toldOf(approved({ upTo: undefined, personalData: undefined, secrecy: undefined }))).toMatchInlineSnapshot(`
      "policy.yaml:25:5 Godkännandet säger inte hur långt det räcker. Skriv den högsta klassen i ”upTo”.
      policy.yaml:25:5 Godkännandet säger inte hur långt det räcker. Skriv vilka personuppgifter det gäller för i ”personalData”, eller [] om det inte är några.
      policy.yaml:25:5 Godkännandet säger inte hur långt det räcker. Skriv ”secrecy: true” om det gäller också under sekretess, annars ”secrecy: false”."
    `)
    expect(toldOf(approved({ upTo: "'7'", personalData: '[vanlig]' }))).toMatchInlineSnapshot(`
      "policy.yaml:27:11 Klassen ”7” finns inte till frågan ”informationsklass” här. Det som finns är ”0”, ”1”.
      policy.yaml:28:20 Svaret ”vanlig” finns inte till frågan ”personuppgifter” här. Menade du ”vanliga”?"
    `)
    expect(toldOf(approved({ upTo: "'2'" }))).toMatchInlineSnapshot(
      `"policy.yaml:27:11 Svaret ”2” går inte att välja här, utan ingår i ”1”. Godkänn det, eller ge ”2” ett eget svar i flow.yaml."`,
    )
    expect(toldOf(approved({ personalData: '[finns]' }))).toBe('')
    expect(toldOf(approved({ personalData: '[]' }))).toBe('')
  })

  it('that approves on terms says which', () => {
    expect(toldOf(approved({ verdict: 'villkor' }))).toMatchInlineSnapshot(
      `
      "policy.yaml:25:5 Systemet är godkänt på villkor, men villkoren saknas. Skriv dem i ”note”.
      policy.yaml:26:14 Av beslutet följer utfallet ”villkor”, som inte finns i listan ”outcomes”. Lägg till det där."
    `,
    )
  })

  it('that bans has no limits and no end', () => {
    expect(toldOf({ ...BANNED, upTo: "'0'", validUntil: '2027-01-01' })).toMatchInlineSnapshot(`
      "policy.yaml:30:5 Ett förbud gäller allt. Ta bort ”upTo”.
      policy.yaml:31:5 Ett förbud gäller tills det tas bort. Ta bort ”validUntil”."
    `)
  })

  it('has answers to questions that come after that of the system, and none that follow from it', () => {
    expect(toldOf(approved({ answers: '{arende: anvanda, systemtyp: publik, utskick: ja, systemtypp: publikt, bedomning: racker}' })))
      .toMatchInlineSnapshot(`
      "policy.yaml:34:15 Frågan ”arende” ställs inte efter frågan om systemet, och kan därför inte få sitt svar av det.
      policy.yaml:34:43 Svaret ”publik” finns inte till frågan ”systemtyp” här. Menade du ”publikt”?
      policy.yaml:34:51 Frågan ”utskick” finns i questions.yaml men ställs inte i den här organisationens flow.yaml.
      policy.yaml:34:64 Frågan ”systemtypp” finns inte. Menade du ”systemtyp”?
      policy.yaml:34:85 Svaret på ”bedomning” följer av beslutet. Ta bort det här, och skriv beslutet i ”verdict” och gränserna."
    `)
  })

  it('has statements that exist', () => {
    expect(toldOf(approved({ statements: '[ex-1-7]' }))).toMatchInlineSnapshot(
      `"policy.yaml:34:18 Påståendet ”ex-1-7” finns inte i organisationens statements. Menade du ”ex-1-1”?"`,
    )
  })

  it('has limits only where the flow asks about them', () => {
    const files = decidedContent(
      [APPROVED],
      ['flow.yaml', '      - {fact: sekretess, when: {arende: anvanda}, why: Det avgör.}\n', ''],
      ['scenarios.yaml', "klass: '0', personuppgifter: inga, sekretess: nej", "klass: '0', personuppgifter: inga"],
      ['scenarios.yaml', "klass: '1', personuppgifter: inga, sekretess: nej", "klass: '1', personuppgifter: inga"],
    )
    expect(told(files)).toMatchInlineSnapshot(
      `"policy.yaml:29:5 Frågan ”sekretess” ställs inte i flow.yaml, så gränsen går inte att hålla. Ta bort ”secrecy”."`,
    )
  })

  it('leads to outcomes that the organisation has', () => {
    expect(told(decidedContent([approved({ verdict: 'villkor', note: 'Fråga.' })]))).toMatchInlineSnapshot(
      `"policy.yaml:26:14 Av beslutet följer utfallet ”villkor”, som inte finns i listan ”outcomes”. Lägg till det där."`,
    )
  })
})

describe('a finding that goes before a decision', () => {
  const opening = (lines: string): string =>
    told(
      decidedContent(
        [APPROVED],
        [
          'findings.yaml',
          '  - id: ansvar\n',
          `  - id: forsoket\n    rule: E5\n    title: Försöket får gå längre.\n    text: Det är beslutat.\n    statements: [ex-1-1]\n${lines}  - id: ansvar\n`,
        ],
      ),
    )

  it('says which decision and why, opens, and can be known when the decision answers', () => {
    const when = "    when: {system: copilot, klass: '1', personuppgifter: vanliga}\n"
    expect(opening(`${when}    effect: info\n    overrides: copilot\n    overridesWhy: Nämnden har beslutat om ett försök.\n`)).toBe('')
    expect(opening(`${when}    effect: forst\n    overrides: copilto\n`)).toMatchInlineSnapshot(`
      "findings.yaml:36:5 Ett fynd som går före ett beslut har både ”overrides” med systemet och ”overridesWhy” med skälet. Skriv båda.
      findings.yaml:42:13 Ett fynd som går före ett beslut öppnar, och har effekten ”info” eller ”villkor”. Ett strängare gäller ändå: ta bort ”overrides”.
      findings.yaml:43:16 Systemet ”copilto” har inget beslut under ”systems” i policy.yaml. Menade du ”copilot”?"
    `)
    expect(
      opening('    when: {system: copilot, omrade: [skola]}\n    effect: info\n    overrides: copilot\n    overridesWhy: Ett försök.\n'),
    ).toMatchInlineSnapshot(
      `"findings.yaml:41:11 Fyndet går före ett beslut, men ser på ”omrade”, som frågas efter att beslutet har avgjort. Flytta frågan, eller skriv villkoret med tidigare frågor."`,
    )
  })

  it('has an id that no decision takes', () => {
    expect(
      told(decidedContent([APPROVED], ['findings.yaml', '  - id: obedomt\n', '  - id: beslut-copilot-gransen\n'])),
    ).toMatchInlineSnapshot(
      `"findings.yaml:29:9 Id:t ”beslut-copilot-gransen” är upptaget av ett beslut i policy.yaml. Ge fyndet ett annat id."`,
    )
  })
})
