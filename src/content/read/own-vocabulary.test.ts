import { describe, expect, it } from 'vitest'
import { contentOf, ownOf } from '../check/whole-content.test-support.ts'
import { evaluate, readAnswers } from '../../engine/index.ts'
import { readLink, writeLink } from '../../shared/session/share.ts'
import { checkAll } from '../check/check-all.ts'
import { ledgerAsYaml, writtenDown } from '../versions/ledger.ts'
import { type ContentFiles } from '../compile/load.ts'
import { parseContent } from './parsed-content.ts'
import { formatProblem } from './problem.ts'
import { searchEntries } from '../describe/search-entries.ts'
import { change, told } from '../compile/small-content.test-support.ts'

const QUESTIONS = `facts:
  - id: driftplats
    code: xa
    question: Var körs modellen?
    options:
      - {id: hos-oss, code: H, label: Hos oss}
      - {id: annat-land, code: A, label: I ett annat land}
      - {id: vet-ej, code: V, label: Vet inte, unknown: true}
answers:
  - fact: omrade
    options:
      - {id: prov, code: X01, label: Prov och betyg, groups: [hogrisk]}
`
const SYSTEMS = `systems:
  - {id: stadshjalpen, code: X01, name: Stadshjälpen, aliases: [vår bot], answers: {systemtyp: upphandlat}}
`
const FINDING = `findings:
  - id: inte-utomlands
    rule: E9
    when: {driftplats: [annat-land, vet-ej]}
    effect: forst
    title: Modellen ska köras hos oss.
    text: Fråga chefen.
    statements: [ex-1-1]
`

/** The small content, beside a second organisation without anything of its own, with own words for the first. */
function withOwn({
  questions = QUESTIONS,
  systems = SYSTEMS,
}: { readonly questions?: string; readonly systems?: string } = {}): ContentFiles {
  const files = change(
    [
      'flow.yaml',
      '      - fact: systemtyp\n',
      '      - fact: driftplats\n        when: {arende: anvanda}\n        why: Det avgör.\n      - fact: systemtyp\n',
    ],
    ['findings.yaml', 'findings:\n', FINDING],
    ['scenarios.yaml', "system: chatgpt, klass: '0'}", "system: chatgpt, driftplats: hos-oss, klass: '0'}"],
    ['scenarios.yaml', "system: chatgpt, klass: '1'", "system: chatgpt, driftplats: hos-oss, klass: '1'"],
    ['site.yaml', '[exempel]', '[exempel, granne]'],
  )
  const neighbour = [...change()].flatMap(([path, text]) =>
    path.includes('/exempel/') ? [[path.replace('/exempel/', '/granne/'), text.replaceAll('ex-', 'gr-')] as const] : [],
  )
  return new Map([
    ...files,
    ...neighbour,
    ['organisations/exempel/questions.yaml', questions],
    ['organisations/exempel/systems.yaml', systems],
  ])
}

function open(files: ContentFiles) {
  const of = (id: string) => ownOf(files, id).sv.organisation
  return { content: contentOf(files), own: of('exempel'), neighbour: of('granne') }
}

const optionsOf = (organisation: ReturnType<typeof open>['own'], fact: string) =>
  organisation.steps.flatMap(({ questions }) => questions.flatMap((each) => (each.fact === fact ? each.options.map(({ id }) => id) : [])))

describe('what one organisation alone asks, answers and uses', () => {
  const { content, own, neighbour } = open(withOwn())

  it('is there for it alone', () => {
    expect(optionsOf(own, 'system')).toEqual(['chatgpt', 'copilot', 'stadshjalpen', 'annat'])
    expect(optionsOf(neighbour, 'system')).toEqual(['chatgpt', 'copilot', 'annat'])
    expect(optionsOf(own, 'driftplats')).toEqual(['hos-oss', 'annat-land', 'vet-ej'])
    expect(optionsOf(neighbour, 'driftplats')).toEqual([])
    expect(optionsOf(neighbour, 'omrade')).not.toContain('prov')
    expect(content.site.organisations.map(({ systems }) => systems.includes('stadshjalpen'))).toEqual([true, false])
    expect(searchEntries(content, 'sv').filter(({ title }) => title === 'Stadshjälpen')).toMatchObject([
      { organisation: 'exempel', path: '/exempel/system/stadshjalpen/' },
    ])
    expect(own.own).toEqual({ facts: ['driftplats'], options: { omrade: ['prov'], system: ['stadshjalpen'] } })
    expect(neighbour.own).toBeUndefined()
  })

  it('decides as the shared does: an own answer counts where its group is meant, and not knowing is careful', () => {
    const base = { arende: 'anvanda', system: 'stadshjalpen', klass: '1' }
    expect(evaluate(own, { ...base, driftplats: 'hos-oss', omrade: ['prov'] }).outcome.id).toBe('nej')
    expect(evaluate(own, { ...base, driftplats: 'hos-oss', omrade: ['inget'] }).outcome.id).toBe('ja')
    expect(evaluate(own, { ...base, driftplats: 'vet-ej', omrade: ['inget'] }).outcome.id).toBe('forst')
  })

  it('is proved: one who does not know is never told what knowing would forbid', () => {
    const files = new Map(withOwn())
    const path = 'organisations/exempel/findings.yaml'
    files.set(path, (files.get(path) ?? '').replace('[annat-land, vet-ej]', 'annat-land'))
    const { problems } = checkAll(parseContent(files), { only: ['exempel'] })
    expect(problems.filter(({ isProved }) => isProved).map(formatProblem)).toMatchInlineSnapshot(`
      [
        "organisations/exempel/findings.yaml:2:3 Det finns svar som inte ger någon vägledning alls: inget fynd med effekt och ingen stående skyldighet gäller. Det blir ”ja” i 5 fall, när ”Vad gäller det?” är ”Skaffa” och ”Vilket område?” är ”Inget”. Skriv ett fynd för de svaren, eller en stående skyldighet (standing).",
        "organisations/exempel/flow.yaml:11:15 Den som svarar ”Vet inte” på frågan ”Var körs modellen?” (driftplats) får ett mildare besked än den som svarar ”I ett annat land”, med samma övriga svar. Det blir ”ja” i 21 fall, när ”Var körs modellen?” är ”Vet inte” och ”Vilken klass?” är ”Noll”. Att inte veta får aldrig löna sig: låt samma fynd gälla för båda svaren.",
      ]
    `)
  })

  it('goes along in links and is read again; a neighbour knows nothing of it', () => {
    const answers = { arende: 'anvanda', system: 'stadshjalpen', driftplats: 'vet-ej', klass: '1', omrade: ['prov'] }
    const link = writeLink(content.codes, { organisation: 'exempel', version: '1.0.0', outcome: 'nej', answers })
    expect(link).toMatch(/omX01/)
    expect(link).toMatch(/syX01/)
    expect(link).toMatch(/xaV/)
    const read = readLink(content.codes, ['exempel', 'granne'], link)
    expect(read).toMatchObject({ kind: 'case', shared: { answers } })
    const there = readAnswers(neighbour, answers)
    expect(there.answers).toEqual({ arende: 'anvanda', klass: '1' })
    expect(there.problems.map(({ kind }) => kind).toSorted()).toEqual(['unknown-fact', 'unknown-option', 'unknown-option'])
    expect(content.codes.facts['xa']).toBeUndefined()
  })

  it('keeps its codes for ever', () => {
    const files = withOwn()
    const parsed = parseContent(files)
    const organisations = new Map([...content.organisations].map(([id, { sv }]) => [id, sv] as const))
    const ledger = ledgerAsYaml(writtenDown(parsed, organisations))
    const after = (questions: string, systems = SYSTEMS) =>
      checkAll(parseContent(new Map([...withOwn({ questions, systems }), ['ledger.yaml', ledger]])))
        .problems.filter(({ message }) => message.includes('kod'))
        .map((problem) => formatProblem(problem).replace('organisations/exempel/', ''))
    expect(after(QUESTIONS)).toEqual([])
    expect(after(QUESTIONS.replace('code: xa', 'code: xb').replace('X01', 'X02'), SYSTEMS.replace('X01', 'X09'))).toMatchInlineSnapshot(`
      [
        "questions.yaml:3:11 Frågan ”Var körs modellen?” (driftplats) har koden ”xa” i länkar som redan finns. En kod får aldrig bytas. Skriv ”xa”.",
        "questions.yaml:12:26 Svaret ”Prov och betyg” till frågan ”Vilket område?” (omrade) har koden ”X01” i länkar som redan finns. En kod får aldrig bytas. Skriv ”X01”.",
        "systems.yaml:2:30 Systemet ”Stadshjälpen” (stadshjalpen) har koden ”X01” i länkar som redan finns. En kod får aldrig bytas. Skriv ”X01”.",
      ]
    `)
  })
})

describe('what is wrong in an organisation’s own words', () => {
  const questions = (...changes: readonly (readonly [string, string])[]) =>
    told(withOwn({ questions: changes.reduce((text, [from, to]) => text.replace(from, () => to), QUESTIONS) }))
  const systems = (text: string) => told(withOwn({ systems: text }))

  it('is told where it stands', () => {
    expect(questions(['code: xa', 'code: ab'])).toMatchInlineSnapshot(
      `"questions.yaml:3:11 Koden för en fråga som bara ni ställer är x och en liten bokstav, till exempel ”xa”. Koden får aldrig ändras när den en gång har använts."`,
    )
    expect(questions(['code: X01', 'code: B'])).toMatchInlineSnapshot(
      `"questions.yaml:12:26 Koden för ett svar eller system som bara ni har är X och två tecken, stora bokstäver A–Z eller siffror, till exempel ”X01”. Koden får aldrig ändras när den en gång har använts."`,
    )
    expect(questions(['id: driftplats', 'id: klass'])).toMatchInlineSnapshot(`
      "flow.yaml:11:15 Frågan ”driftplats” finns inte. Det som finns är ”klass”, ”utskick”, ”omrade”, ”systemtyp”, ”system”, ”arende”.
      questions.yaml:2:9 Frågan ”Var körs modellen?” (klass) finns två gånger. Byt id på ett av ställena."
    `)
    expect(questions(['fact: omrade', 'fact: omraade'], ['[hogrisk]', '[hog]'])).toMatchInlineSnapshot(
      `"questions.yaml:10:11 Frågan ”omraade” finns inte bland de gemensamma. Menade du ”Vilket område?” (omrade)?"`,
    )
    expect(questions(['[hogrisk]', '[hog]'], ['id: prov', 'id: skola'])).toMatchInlineSnapshot(`
      "questions.yaml:12:14 Svaret ”skola” finns två gånger. Byt id på ett av ställena.
      questions.yaml:12:64 Gruppen ”hog” finns inte till frågan ”Vilket område?” (omrade). Det som finns är ”ett område med hög risk”."
    `)
    expect(systems('systems:\n  - {id: chatgpt, code: X01, name: Chat GPT, answers: {systemtyp: oppet}}\n')).toMatchInlineSnapshot(`
      "systems.yaml:2:10 Systemet ”Chat GPT” (chatgpt) finns två gånger. Byt id på ett av ställena.
      systems.yaml:2:36 Namnet ”Chat GPT” står två gånger för samma system. Ta bort det ena.
      systems.yaml:2:67 Svaret ”oppet” finns inte till frågan ”Vilken typ?” (systemtyp). Det som finns är ”Öppet”, ”Infört”."
    `)
    expect(systems('systems: []\n')).toMatchInlineSnapshot(
      `"systems.yaml:1:10 Listan är tom. Lägg till minst en, eller ta bort listan om den inte behövs."`,
    )
  })
})
