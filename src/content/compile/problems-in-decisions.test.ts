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
      `"policy.yaml:25:9 Systemet ”copilto” finns inte. Menade du ”Copilot” (copilot)?"`,
    )
  })

  it('is one of three verdicts, and the decision itself is there', () => {
    expect(toldOf(approved({ verdict: 'tillatet' }))).toMatchInlineSnapshot(
      `"policy.yaml:26:14 ”tillatet” går inte att välja här. Det som finns är ”godkant”, ”villkor”, ”forbjudet”."`,
    )
    expect(toldOf(approved({ decidedBy: undefined, decided: undefined }))).toMatchInlineSnapshot(`
      "policy.yaml:25:5 Vem som har beslutat (decidedBy) saknas. Det ska stå en text här.
      policy.yaml:25:5 Dagen för beslutet (decided) saknas. Det ska stå en text här."
    `)
    expect(toldOf(approved({ where: undefined }))).toMatchInlineSnapshot(
      `"policy.yaml:25:5 Beslutet går inte att slå upp. Skriv var det står: i ord (where), med dokumentets avsnitt (section) eller med en länk (link)."`,
    )
  })

  it('is made once: two of them that differ are told with what differs', () => {
    expect(toldOf(APPROVED, APPROVED)).toMatchInlineSnapshot(
      `"policy.yaml:34:9 Systemet ”Copilot” (copilot) finns två gånger. Ta bort det ena."`,
    )
    expect(toldOf(APPROVED, approved({ upTo: "'1'", secrecy: 'true' }))).toMatchInlineSnapshot(
      `"policy.yaml:34:9 Systemet ”Copilot” (copilot) är beslutat två gånger, och besluten säger olika om den högsta klassen (upTo), om det gäller under sekretess (secrecy). Behåll det som gäller. Är det två konton eller versioner, ge dem var sitt id bland systemen."`,
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
      `"policy.yaml:34:14 Avsnittet ”3” finns inte bland avsnitten. Det som finns är ”Allmänt” (1), ”Områden” (2.1)."`,
    )
  })

  it('that approves says how far it reaches, in classes and answers that are there', () => {
    expect(toldOf(approved({ upTo: undefined, personalData: undefined, secrecy: undefined }))).toMatchInlineSnapshot(`
      "policy.yaml:25:5 Godkännandet säger inte hur långt det räcker. Ange den högsta klassen (upTo).
      policy.yaml:25:5 Godkännandet säger inte hur långt det räcker. Ange vilka personuppgifter det gäller för (personalData), eller en tom lista om det inte är några.
      policy.yaml:25:5 Godkännandet säger inte hur långt det räcker. Ange om det gäller också under sekretess, ja eller nej (secrecy)."
    `)
    expect(toldOf(approved({ upTo: "'7'", personalData: '[vanlig]' }))).toMatchInlineSnapshot(`
      "policy.yaml:27:11 Klassen ”7” finns inte till frågan ”Vilken klass?” (informationsklass) här. Det som finns är ”Noll”, ”Högre än 0”.
      policy.yaml:28:20 Svaret ”vanlig” finns inte till frågan ”Handlar något om personer?” (personuppgifter) här. Menade du ”Ja, vanliga personuppgifter”?"
    `)
    expect(toldOf(approved({ upTo: "'2'" }))).toMatchInlineSnapshot(
      `"policy.yaml:27:11 Svaret ”Två” till frågan ”Vilken klass?” (informationsklass) går inte att välja här, utan ingår i svaret ”Högre än 0”. Godkänn det, eller låt svaren stå var för sig i flödet."`,
    )
    expect(toldOf(approved({ personalData: '[finns]' }))).toBe('')
    expect(toldOf(approved({ personalData: '[]' }))).toBe('')
  })

  it('that approves on terms says which', () => {
    expect(toldOf(approved({ verdict: 'villkor' }))).toMatchInlineSnapshot(
      `
      "policy.yaml:25:5 Systemet är godkänt på villkor, men villkoren saknas. Skriv dem (note).
      policy.yaml:26:14 Av beslutet följer utfallet ”på villkor” (villkor), som inte finns bland utfallen. Lägg till det (outcomes)."
    `,
    )
  })

  it('that bans has no limits and no end', () => {
    expect(toldOf({ ...BANNED, upTo: "'0'", validUntil: '2027-01-01' })).toMatchInlineSnapshot(`
      "policy.yaml:30:5 Ett förbud gäller allt. Ta bort den högsta klassen (upTo).
      policy.yaml:31:5 Ett förbud gäller tills det tas bort. Ta bort den sista dagen (validUntil)."
    `)
  })

  it('has answers to questions that come after that of the system, and none that follow from it', () => {
    expect(toldOf(approved({ answers: '{arende: anvanda, systemtyp: publik, utskick: ja, systemtypp: publikt, bedomning: racker}' })))
      .toMatchInlineSnapshot(`
        "policy.yaml:34:15 Frågan ”Vad gäller det?” (arende) ställs inte efter frågan om systemet, och kan därför inte få sitt svar av det.
        policy.yaml:34:43 Svaret ”publik” finns inte till frågan ”Vilken typ?” (systemtyp) här. Menade du ”Öppet”?
        policy.yaml:34:51 Frågan ”Ska det ut?” (utskick) ställs inte i flödet här.
        policy.yaml:34:64 Frågan ”systemtypp” finns inte. Menade du ”Vilken typ?” (systemtyp)?
        policy.yaml:34:85 Svaret på ”Är systemet bedömt?” (bedomning) följer av beslutet. Ta bort det här, och ange beslutet (verdict) och gränserna."
      `)
  })

  it('has statements that exist', () => {
    expect(toldOf(approved({ statements: '[ex-1-7]' }))).toMatchInlineSnapshot(
      `"policy.yaml:34:18 Påståendet ”ex-1-7” finns inte. Menade du ”Avsnitt 1” (ex-1-1)?"`,
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
      `"policy.yaml:29:5 Frågan ”Gäller sekretess?” (sekretess) ställs inte i flödet, så gränsen går inte att hålla. Ta bort om det gäller under sekretess (secrecy)."`,
    )
  })

  it('leads to outcomes that the organisation has', () => {
    expect(told(decidedContent([approved({ verdict: 'villkor', note: 'Fråga.' })]))).toMatchInlineSnapshot(
      `"policy.yaml:26:14 Av beslutet följer utfallet ”på villkor” (villkor), som inte finns bland utfallen. Lägg till det (outcomes)."`,
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
      "findings.yaml:36:5 Ett fynd som går före ett beslut säger både vilket system det gäller (overrides) och varför (overridesWhy). Ange båda.
      findings.yaml:42:13 Ett fynd som går före ett beslut (overrides) öppnar, och har effekten ”bara upplysning” (info) eller ”på villkor” (villkor). Ett strängare gäller ändå: ta bort det som säger vilket beslut det går före.
      findings.yaml:43:16 Systemet ”copilto” har inget beslut här. Menade du ”Copilot” (copilot)?"
    `)
    expect(
      opening('    when: {system: copilot, omrade: [skola]}\n    effect: info\n    overrides: copilot\n    overridesWhy: Ett försök.\n'),
    ).toMatchInlineSnapshot(
      `"findings.yaml:41:11 Fyndet går före ett beslut, men ser på frågorna ”Vilket område?” (omrade), som frågas efter att beslutet har avgjort. Flytta frågan, eller skriv villkoret med tidigare frågor."`,
    )
  })

  it('has an id that no decision takes', () => {
    expect(
      told(decidedContent([APPROVED], ['findings.yaml', '  - id: obedomt\n', '  - id: beslut-copilot-gransen\n'])),
    ).toMatchInlineSnapshot(
      `"findings.yaml:29:9 Id:t ”beslut-copilot-gransen” är upptaget av ett beslut om ett system. Ge fyndet ett annat id."`,
    )
  })
})
