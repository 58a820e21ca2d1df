import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { evaluate } from '../../engine/index.ts'
import { checkAll } from '../check/check-all.ts'
import { compareContent } from '../versions/compare-content.ts'
import { type ContentFiles, loadBoth } from './load.ts'
import { parseContent } from '../read/parsed-content.ts'
import { formatProblem, type Problem } from '../read/problem.ts'
import { type Change, changed as changedIn } from './small-content.test-support.ts'

const FIXTURE = readContentFolder('e2e/content')
const CHILD = 'organisations/provskolan/'

/** The fixture with changes of the school's files, or of the city's where the path says so. */
function changed(...changes: readonly Change[]): ContentFiles {
  return changedIn(FIXTURE, (name) => (name.startsWith('provstad/') ? `organisations/${name}` : `${CHILD}${name}`), changes)
}

/** What an editor reads of the school after some changes. */
function told(files: ContentFiles): string {
  const { whole } = loadBoth(parseContent(files), ['provskolan'])
  return whole.kind === 'content' ? '' : whole.problems.map(inShort).join('\n')
}

/** The same, and what is proved. */
function proved(files: ContentFiles): string {
  return checkAll(parseContent(files), { only: ['provskolan'] })
    .problems.map(inShort)
    .join('\n')
}

function inShort(problem: Problem): string {
  return formatProblem(problem).replaceAll(CHILD, '')
}

function compiled(files: ContentFiles, id = 'provskolan') {
  const { whole } = loadBoth(parseContent(files))
  if (whole.kind === 'problems') throw new Error(whole.problems.map(formatProblem).join('\n'))
  const own = whole.content.organisations.get(id)
  if (own === undefined) throw new Error(id)
  return own
}

describe('an organisation that extends another', () => {
  const { sv, en } = compiled(FIXTURE)
  const parent = compiled(FIXTURE, 'provstad')

  it('has nothing wrong, and all that the other has', () => {
    expect(proved(FIXTURE)).toBe('')
    const findings = sv.organisation.findings.map(({ id }) => id)
    expect(parent.sv.organisation.findings.filter(({ id }) => !findings.includes(id))).toEqual([])
    expect(sv.organisation.contacts.map(({ id }) => id)).toContain('dataskyddsombud')
    expect(sv.shortcuts.map(({ id }) => id)).toEqual(['veckobrev', ...parent.sv.shortcuts.map(({ id }) => id)])
    expect(sv.introduction).toEqual(parent.sv.introduction)
    expect(sv.claims.promises).toHaveLength(parent.sv.claims.promises.length + 3)
  })

  it('asks its own questions where it says, and answers them for the other’s cases', () => {
    const facts = sv.organisation.steps[0]?.questions.map(({ fact }) => fact)
    expect(facts).toEqual(['arende', 'anvandare', 'utbildad', 'rutin', 'system', 'systemtyp', 'driftplats', 'nedladdning'])
    const letter = sv.scenarios.find(({ id }) => id === 'brev-till-alla')
    expect(letter?.answers).toMatchObject({ anvandare: 'personal', hemligt: ['inget'] })
    // ChatGPT is not on the school's list.
    expect(letter?.outcome).toBe('forst')
    expect(parent.sv.scenarios.find(({ id }) => id === 'brev-till-alla')?.outcome).toBe('villkor')
    expect(sv.scenarios.every(({ answers, outcome }) => evaluate(sv.organisation, answers).outcome.id === outcome)).toBe(true)
    // A purchase asks nobody who is to use the tool.
    expect(sv.scenarios.find(({ id }) => id === 'nytt-verktyg')?.answers).not.toHaveProperty('anvandare')
  })

  it('says of each statement whose document it is in', () => {
    expect(sv.organisation.documents).toEqual([
      {
        id: 'provstad',
        title: 'Riktlinje för AI i Provstad',
        issuer: 'Provstads kommun',
        kind: 'riktlinje',
        version: 'Beslutad 2026-01-01',
        address: null,
      },
      {
        id: 'provskolan',
        title: 'Rutin för AI i skolan',
        issuer: 'Skolförvaltningen i Provstad',
        kind: 'rutin',
        version: 'Beslutad 2026-03-12',
        address: 'https://exempel.se/skolrutin',
      },
    ])
    expect(sv.organisation.places['ps-1-3']).toEqual({ section: 'provstad/1', locator: 'Riktlinje för AI i Provstad: Avsnitt 1, stycke 3' })
    expect(sv.organisation.places['skola-1-1']).toEqual({ section: 'provskolan/1', locator: 'Rutin för AI i skolan: Avsnitt 1, stycke 1' })
    expect(sv.sources.sections.map(({ id }) => id)).toEqual(['provstad/1', 'provstad/2', 'provstad/3', 'provskolan/1'])
    expect(parent.sv.organisation.documents).toBeUndefined()
  })

  it('has the other’s English, section by section', () => {
    expect(en.organisation.findings.find(({ id }) => id === 'ditt-ansvar')?.lang).toBe('en')
    expect(en.organisation.findings.find(({ id }) => id === 'bara-elevernas-verktyg')?.lang).toBe('sv')
    expect(en.sources.sections[0]).toMatchObject({ ...parent.en.sources.sections[0], id: 'provstad/1' })
  })

  it('is proved never to be milder, and to keep the other’s promises', () => {
    const { reports } = checkAll(parseContent(FIXTURE), { only: ['provskolan'] })
    expect(reports.find(({ id }) => id === 'provskolan')).toMatchObject({ promises: 13, beside: { parent: 'provstad', claims: 4 } })
  })

  it('tells in its own difference what changed in the other', () => {
    const version = (files: ContentFiles) => {
      const parsed = parseContent(files)
      const { decisions } = loadBoth(parsed)
      if (decisions.kind === 'problems') throw new Error('problems')
      return { parsed, content: decisions.content }
    }
    const stricter = changed([
      'provstad/findings.yaml',
      'when: {spridning: [internt, externt]}\n    effect: villkor',
      'when: {spridning: [internt, externt]}\n    effect: forst',
    ])
    const own = compareContent(version(FIXTURE), version(stricter)).find(({ id }) => id === 'provskolan')
    expect(own?.decisions?.outcomes.map(({ from, to }) => `${from}→${to}`)).toContain('villkor→forst')
    expect(own?.sources).toEqual([])
  })
})

describe('an organisation that would be milder', () => {
  const OPEN = ['provstad/policy.yaml', 'opens:\n', 'opens:\n  findings: [andras-verk]\n'] as const
  const MILDER = [
    'findings.yaml',
    'findings:\n',
    `findings:
  - id: andras-verk-i-skolan
    rule: S20
    replaces: andras-verk
    when: {upphovsratt: andras}
    effect: villkor
    title: Läromedel med licens får matas in.
    text: Se efter vad licensen säger.
    statements: [skola-1-1]
`,
  ] as const

  it('by another finding, is told so, and which answers show it', () => {
    expect(proved(changed(MILDER))).toMatchInlineSnapshot(
      `"findings.yaml:4:15 Organisationen ”Provstads kommun” (provstad) låter ingen ersätta fyndet ”Du får inte mata in andras verk utan lov” (andras-verk). Behåll det, eller be dem öppna det för andra (findings under opens)."`,
    )
  })

  it('is not, where the other opens that rule; its promises hold all the same', () => {
    expect(proved(changed(OPEN, MILDER))).toMatchInlineSnapshot(
      `"policy.yaml:3:17 Med det som läggs till här går det som kommer från organisationen ”Provstads kommun” (provstad) inte ihop (organisations/provstad/promises.yaml:12): Löftet ”Andras verk utan lov ger alltid nej” (andras-verk-ar-nej) hålls inte. Det blir ”på villkor” (villkor) i 396 fall. Det ger fyndet ”Läromedel med licens får matas in” (andras-verk-i-skolan). Det blir ”något först” (forst) i 22 477 428 fall. Det ger fynden ”Red ut personuppgifterna först” (red-ut-personuppgifterna), ”beslut-elevassistenten-osakert”. Rätta det fynd som bryter det, så att löftet hålls."`,
    )
    const without = [
      'provstad/promises.yaml',
      '  - id: andras-verk-ar-nej\n    text: Andras verk utan lov ger alltid nej.\n    when: {upphovsratt: andras}\n    outcome: {always: [nej]}\n    statements: [ps-2-5]\n',
      '',
    ] as const
    expect(proved(changed(OPEN, MILDER, without))).toBe('')
  })

  it('by not asking, is told so', () => {
    expect(
      proved(
        changed([
          'flow.yaml',
          '      - fact: hemligt\n',
          '      - fact: upphovsratt\n        when: {anvandare: elever}\n        why: Det gäller elever.\n      - fact: hemligt\n',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "policy.yaml:3:17 Den här organisationen är mildare än organisationen ”Provstads kommun” (provstad): där blir det ”nej” för vissa svar på frågan ”Matar du in något andra har skapat?” (upphovsratt), som inte frågas här, men här ”ja” med samma svar. Lägg till ett fynd som är minst lika strängt, låt frågan ställas här också, eller be den andra organisationen öppna regeln (opens). Det gäller i 21 601 728 fall.
      scenarios.yaml:20:7 Frågan ”Matar du in något andra har skapat?” (upphovsratt) ställs inte med de här svaren. Den ställs när ”Vem ska använda verktyget?” är ”Elever”. Har villkoret ändrats? Rätta det, eller de svar här som gör att frågan inte ställs.
      scenarios.yaml:78:7 Frågan ”Matar du in något andra har skapat?” (upphovsratt) ställs inte med de här svaren. Den ställs när ”Vem ska använda verktyget?” är ”Elever”. Har villkoret ändrats? Rätta det, eller de svar här som gör att frågan inte ställs.
      shortcuts.yaml:15:7 Frågan ”Matar du in något andra har skapat?” (upphovsratt) ställs inte med de här svaren. Den ställs när ”Vem ska använda verktyget?” är ”Elever”. Har villkoret ändrats? Rätta det, eller de svar här som gör att frågan inte ställs."
    `)
  })
})

describe('what is wrong where an organisation extends another', () => {
  it('is told where it stands: another that is gone, that extends itself, or that goes round', () => {
    expect(told(changed(['policy.yaml', 'organisation: provstad', 'organisation: provstaden']))).toMatchInlineSnapshot(
      `"policy.yaml:3:17 Organisationen ”provstaden”, som den här bygger på, finns inte. Menade du ”Provstads kommun” (provstad)? Finns den inte längre, bygg på en annan eller ta bort ”extends” och skriv allt här."`,
    )
    expect(told(changed(['policy.yaml', 'organisation: provstad', 'organisation: provskolan']))).toMatchInlineSnapshot(
      `"policy.yaml:3:17 Det går i en ring: ”provskolan” bygger på ”provskolan”, som bygger på ”provskolan”. Låt en av dem stå för sig själv."`,
    )
    expect(told(changed(['provstad/policy.yaml', 'owner:\n', 'extends: {organisation: provskolan}\nowner:\n']))).toMatchInlineSnapshot(
      `"policy.yaml:3:17 Det går i en ring: ”provskolan” bygger på ”provstad”, som bygger på ”provskolan”. Låt en av dem stå för sig själv."`,
    )
    expect(told(changed(['provstad/policy.yaml', 'owner:\n', 'extends: {organisation: provlan}\nowner:\n']))).toMatchInlineSnapshot(
      `"policy.yaml:3:17 ”provstad” bygger själv på ”provlan”, och bara ett led går att ärva. Bygg på ”provlan”, eller låt ”provstad” stå för sig själv."`,
    )
  })

  it('is told where it stands: names that are not there, and keys that mean nothing here', () => {
    expect(
      told(
        changed(
          ['findings.yaml', '    rule: S1\n', '    rule: S1\n    replaces: andras-verket\n'],
          ['findings.yaml', '[skola-1-1]', '[skola-1-11]'],
        ),
      ),
    ).toMatchInlineSnapshot(`
      "findings.yaml:4:15 Fyndet ”andras-verket” finns inte hos organisationen ”Provstads kommun” (provstad). Menade du ”andras-verk”?
      findings.yaml:12:18 Påståendet ”skola-1-11” finns inte. Menade du ”Avsnitt 1, stycke 1” (skola-1-1)?"
    `)
    expect(told(changed(['policy.yaml', 'contacts:\n', 'opens: {findings: [borta]}\ncontacts:\n']))).toMatchInlineSnapshot(
      `"policy.yaml:17:20 Fyndet ”borta” finns inte."`,
    )
    expect(told(changed(['findings.yaml', 'id: losenord-och-kallkod', 'id: andras-verk']))).toMatchInlineSnapshot(
      `"findings.yaml:49:9 Fyndet ”Du får inte mata in andras verk utan lov” (andras-verk) finns två gånger. Ge ett av dem ett annat id."`,
    )
    expect(told(changed(['provstad/findings.yaml', '    rule: P18\n', '    rule: P18\n    replaces: inom-lovet\n']))).toMatchInlineSnapshot(
      `"organisations/provstad/findings.yaml:175:15 Bara den som bygger på en annan organisation kan ersätta ett fynd. Ta bort det som ersätts (replaces)."`,
    )
  })

  it('is told where it stands: an approval that the other does not let it give', () => {
    const opens = "opens:\n  approvals: {upTo: '1', personalData: [vanliga], secrecy: false}\n"
    expect(told(changed(['provstad/policy.yaml', opens, '']))).toMatchInlineSnapshot(`
      "policy.yaml:24:14 Organisationen ”Provstads kommun” (provstad) låter ingen som bygger på den godkänna system. Ta bort beslutet, eller be dem skriva hur långt det får gå (approvals under opens).
      policy.yaml:32:14 Organisationen ”Provstads kommun” (provstad) låter ingen som bygger på den godkänna system. Ta bort beslutet, eller be dem skriva hur långt det får gå (approvals under opens).
      policy.yaml:40:14 Organisationen ”Provstads kommun” (provstad) låter ingen som bygger på den godkänna system. Ta bort beslutet, eller be dem skriva hur långt det får gå (approvals under opens)."
    `)
    expect(told(changed(['provstad/policy.yaml', opens, "opens:\n  approvals: {upTo: '0', secrecy: false}\n"]))).toMatchInlineSnapshot(`
      "policy.yaml:25:11 Organisationen ”Provstads kommun” (provstad) låter inte den som bygger på den godkänna system för svaret ”Nivå 1” på frågan ”Vilken är den känsligaste informationen systemet får?” (informationsklass). Gör beslutet strängare, eller be dem ändra sitt.
      policy.yaml:26:19 Organisationen ”Provstads kommun” (provstad) låter inte den som bygger på den godkänna system för svaret ”Ja, vanliga personuppgifter” på frågan ”Handlar något om personer som lever?” (personuppgifter). Gör beslutet strängare, eller be dem ändra sitt.
      policy.yaml:33:11 Organisationen ”Provstads kommun” (provstad) låter inte den som bygger på den godkänna system för svaret ”Nivå 1” på frågan ”Vilken är den känsligaste informationen systemet får?” (informationsklass). Gör beslutet strängare, eller be dem ändra sitt.
      policy.yaml:34:19 Organisationen ”Provstads kommun” (provstad) låter inte den som bygger på den godkänna system för svaret ”Ja, vanliga personuppgifter” på frågan ”Handlar något om personer som lever?” (personuppgifter). Gör beslutet strängare, eller be dem ändra sitt.
      policy.yaml:41:11 Organisationen ”Provstads kommun” (provstad) låter inte den som bygger på den godkänna system för svaret ”Nivå 1” på frågan ”Vilken är den känsligaste informationen systemet får?” (informationsklass). Gör beslutet strängare, eller be dem ändra sitt.
      organisations/provstad/policy.yaml:16:14 Godkännandet säger inte hur långt det räcker. Ange vilka personuppgifter det gäller för (personalData), eller en tom lista om det inte är några."
    `)
    const secret = ['policy.yaml', '[vanliga, elevuppgifter]\n    secrecy: false', '[vanliga, elevuppgifter]\n    secrecy: true'] as const
    expect(told(changed(secret))).toMatchInlineSnapshot(
      `"policy.yaml:27:14 Organisationen ”Provstads kommun” (provstad) låter inte den som bygger på den godkänna system för svaret ”Ja” på frågan ”Omfattas något av sekretess?” (sekretess). Gör beslutet strängare, eller be dem ändra sitt."`,
    )
    const theirs = (verdict: string) =>
      [
        'provstad/policy.yaml',
        'systems:\n',
        `systems:\n  - {id: provassistenten, ${verdict}, decidedBy: IT, decided: '2026-01-01', where: Listan}\n`,
      ] as const
    expect(told(changed(theirs('verdict: forbjudet')))).toMatchInlineSnapshot(`
      "policy.yaml:32:14 Organisationen ”Provstads kommun” (provstad) har förbjudit systemet ”Provassistenten” (provassistenten), och det går inte att godkänna här. Ta bort beslutet.
      organisations/provstad/scenarios.yaml:198:7 Frågan ”Är systemet riskbedömt för informationen?” (bedomning) ställs inte med de här svaren. Den ställs när ”Vad gäller det?” är ”Jag vill använda ett AI-system i arbetet” och ”Vilket AI-system gäller det?” inte är ”Provassistenten” och ”Vilket AI-system gäller det?” inte är ”DeepSeek”. Har villkoret ändrats? Rätta det, eller de svar här som gör att frågan inte ställs."
    `)
    expect(told(changed(theirs("verdict: godkant, upTo: '0', personalData: [], secrecy: false")))).toMatchInlineSnapshot(`
      "policy.yaml:33:11 Organisationen ”Provstads kommun” (provstad) har inte godkänt systemet ”Provassistenten” (provassistenten) för svaret ”Nivå 1” på frågan ”Vilken är den känsligaste informationen systemet får?” (informationsklass). Gör beslutet strängare, eller be dem ändra sitt.
      policy.yaml:34:19 Organisationen ”Provstads kommun” (provstad) har inte godkänt systemet ”Provassistenten” (provassistenten) för svaret ”Ja, vanliga personuppgifter” på frågan ”Handlar något om personer som lever?” (personuppgifter). Gör beslutet strängare, eller be dem ändra sitt.
      organisations/provstad/scenarios.yaml:198:7 Svaret på frågan ”Vilket AI-system gäller det?” (system) och frågan ”Vilken är den känsligaste informationen systemet får?” (informationsklass) och frågan ”Handlar något om personer som lever?” (personuppgifter) ger svaret ”nej” på frågan ”Är systemet riskbedömt för informationen?” (bedomning), men här står ett annat. Har beslutet om systemet ändrats? Rätta det av dem som är fel."
    `)
  })

  it('is told where it stands: an assessment that no decision gives', () => {
    expect(
      told(
        changed([
          'flow.yaml',
          'steps:\n',
          'steps:\n  - {id: bedomningen, questions: [{fact: bedomning, why: Därför., given: [{when: {system: chatgpt}, answer: racker}]}]}\n',
        ]),
      ),
    ).toMatchInlineSnapshot(
      `"flow.yaml:2:75 Svaret på ”Är systemet riskbedömt för informationen?” (bedomning) följer bara av ett beslut om systemet som organisationen ”Provstads kommun” (provstad) låter er fatta. Ta bort det här."`,
    )
    expect(
      told(
        changed([
          'systems.yaml',
          'sparar ingenting.\n    answers: {systemtyp: upphandlat}',
          'sparar ingenting.\n    answers: {systemtyp: upphandlat, bedomning: racker}',
        ]),
      ),
    ).toMatchInlineSnapshot(
      `"systems.yaml:15:38 Svaret på ”Är systemet riskbedömt för informationen?” (bedomning) följer bara av ett beslut om systemet som organisationen ”Provstads kommun” (provstad) låter er fatta. Ta bort det här."`,
    )
  })

  it('is told where it stands: what the other’s cases answer here', () => {
    expect(told(changed(['policy.yaml', 'utbildad: ja, ', '']))).toMatchInlineSnapshot(
      `"policy.yaml:4:12 Frågan ”Har du gått skolans utbildning om AI?” (utbildad) ställs bara här, och fallen från organisationen ”Provstads kommun” (provstad) har inget svar på den. Skriv vad de svarar på den (answers under extends)."`,
    )
    expect(told(changed(['policy.yaml', 'utbildad: ja', 'utbildad: kanske']))).toMatchInlineSnapshot(
      `"policy.yaml:4:44 Svaret ”kanske” finns inte till frågan ”Har du gått skolans utbildning om AI?” (utbildad) här. Det som finns är ”ja”, ”nej”, ”vet-ej”."`,
    )
    expect(told(changed(['policy.yaml', 'utbildad: ja', 'utbilda: ja']))).toMatchInlineSnapshot(
      `
      "policy.yaml:4:12 Frågan ”Har du gått skolans utbildning om AI?” (utbildad) ställs bara här, och fallen från organisationen ”Provstads kommun” (provstad) har inget svar på den. Skriv vad de svarar på den (answers under extends).
      policy.yaml:4:34 Frågan ”utbilda” finns inte. Menade du ”Har du gått skolans utbildning om AI?” (utbildad)?"
    `,
    )
  })

  it('is told once, where it stands, when it is wrong in the other', () => {
    expect(told(changed(['provstad/findings.yaml', '{systemtyp: vet-ej}', '{systemtpy: vet-ej}']))).toMatchInlineSnapshot(
      `"organisations/provstad/findings.yaml:47:12 Frågan ”systemtpy” finns inte. Menade du ”Är det öppet för alla eller infört hos er?” (systemtyp)?"`,
    )
  })

  it('is told here where only what is added makes it wrong', () => {
    expect(told(changed(['policy.yaml', "sections: ['1']", "sections: ['1', '2']"]))).toMatchInlineSnapshot(
      `"policy.yaml:16:11 Avsnittet ”provskolan/2” har ingen fil i statements. Menade du ”provskolan/1”?"`,
    )
    expect(told(changed(['statements/1.yaml', 'id: skola-1-1\n', 'id: ps-1-1\n']))).toMatchInlineSnapshot(`
      "findings.yaml:11:18 Påståendet ”skola-1-1” finns inte. Menade du ”Avsnitt 1, stycke 2” (skola-1-2)?
      flow.yaml:8:22 Påståendet ”skola-1-1” finns inte. Menade du ”Avsnitt 1, stycke 2” (skola-1-2)?
      policy.yaml:21:18 Påståendet ”skola-1-1” finns inte. Menade du ”Avsnitt 1, stycke 2” (skola-1-2)?
      policy.yaml:30:18 Påståendet ”skola-1-1” finns inte. Menade du ”Avsnitt 1, stycke 2” (skola-1-2)?
      policy.yaml:38:18 Påståendet ”skola-1-1” finns inte. Menade du ”Avsnitt 1, stycke 2” (skola-1-2)?
      statements/1.yaml:4:9 Påståendet ”Avsnitt 1, stycke 1” (ps-1-1) finns redan i organisations/provstad/statements/1.yaml. Ge det ett eget id."
    `)
  })
})
