import { describe, expect, it } from 'vitest'
import { contentOf } from './whole-content.test-support.ts'
import { adviseContent } from './advise.ts'
import { loadContent } from '../compile/load.ts'
import { parseContent } from '../read/parsed-content.ts'
import { formatProblem } from '../read/problem.ts'
import { change, type Change, SMALL_CONTENT } from '../compile/small-content.test-support.ts'

const INTRODUCTION = ['grunden', 'skolan']
  .map(
    (id) => `  - id: ${id}
    title: Grunden
    cards: [{id: kort-${id}, text: Öppna system är öppna., statements: [ex-1-2]}]
    scenario: oppen-text
`,
  )
  .join('')

/** What is advised and what is wrong after some changes, with other files beside. */
function told(
  changes: readonly Change[],
  more: Readonly<Record<string, string>> = {},
  kind: 'errors' | 'warnings' = 'warnings',
  situations?: string,
): string {
  const own = Object.entries(more).map(([name, text]) => [`organisations/exempel/${name}`, text] as const)
  const files = new Map([...change(...changes), ...own])
  if (situations !== undefined) files.set('situations.yaml', situations)
  const advice = adviseContent(parseContent(files), contentOf(files).organisations)[kind]
  return advice.map((each) => formatProblem(each).replace('organisations/exempel/', '')).join('\n')
}

const HEAVY = 'Informationssäkerhetsansvariga dokumenterar systematiskt säkerhetsklassificeringen.'

describe('what is right but not yet good', () => {
  it('is nothing in the small content', () => {
    expect(told([])).toBe('')
  })

  it('is a finding or a question that is hard to read', () => {
    expect(
      told([
        ['findings.yaml', 'text: Låt bli.', `text: ${HEAVY}`],
        ['flow.yaml', 'why: Det styr resten.', `why: ${HEAVY}`],
      ]),
    ).toMatchInlineSnapshot(`
      "findings.yaml:18:5 Allt som sägs här har tillsammans LIX 89, men högst 55. Skriv kortare meningar och vanligare ord.
      flow.yaml:5:9 Allt som sägs här har tillsammans LIX 61, men högst 55. Skriv kortare meningar och vanligare ord."
    `)
  })

  it('is texts of which most are hard', () => {
    const hard: Change[] = ['Låt bli.', 'Alltid.'].map((text) => ['findings.yaml', `text: ${text}`, `text: ${HEAVY}`])
    expect(told(hard)).toMatchInlineSnapshot(`
      "findings.yaml:18:5 Allt som sägs här har tillsammans LIX 89, men högst 55. Skriv kortare meningar och vanligare ord.
      findings.yaml:18:5 Fynden är svårlästa: medianen är LIX 86, men ska vara under 40. Börja med det här, som är svårast.
      findings.yaml:29:5 Allt som sägs här har tillsammans LIX 86, men högst 55. Skriv kortare meningar och vanligare ord."
    `)
  })

  it('is an introduction with room left, with one case for two, or hard to read', () => {
    expect(told([], { 'introduction.yaml': `parts:\n${INTRODUCTION}checklist: []\n` })).toMatchInlineSnapshot(`
      "introduction.yaml:2:3 Introduktionen har 2 kort och 2 fall. Det finns plats för 8 kort och 4 fall.
      introduction.yaml:9:15 ”oppen-text” är redan fallet i ”grunden”. Ge varje del ett eget fall."
    `)
    const hard = INTRODUCTION.replaceAll('Öppna system är öppna.', HEAVY)
    expect(told([], { 'introduction.yaml': `parts:\n${hard}checklist: []\n` })).toContain('Introduktionen är svårläst: LIX')
  })

  const size = (changes: readonly Change[], text: string): string => told(changes, { 'introduction.yaml': text }, 'errors')
  const cardsOf = (count: number): string =>
    Array.from({ length: count }, (_, place) => `{id: k-${place}, text: Öppna system är öppna., statements: [ex-1-2]}`).join(', ')
  const partsOf = (...cards: readonly number[]): string =>
    `parts: [${cards.map((count, place) => `{id: del-${place}, title: Del, scenario: oppen-text, cards: [${cardsOf(count).replaceAll('k-', `k-${place}-`)}]}`).join(', ')}]\nchecklist: []\n`

  it('is not an introduction of eight cards and four cases', () => {
    expect(size([], partsOf(2, 2, 2, 2))).toBe('')
  })

  it.each([
    ['more cards', partsOf(9), ['9 kort, men får vara högst 8']],
    ['more cases', partsOf(1, 1, 1, 1, 1), ['5 fall, men får vara högst 4']],
    ['more clicks', partsOf(3, 3, 3, 3), ['12 kort, men får vara högst 8', '21 klick, men får vara högst 20']],
    ['more words', partsOf(1).replace('är öppna', `är öppna${' och öppna'.repeat(800)}`), ['ord att läsa, men får vara högst 1600']],
    ['more minutes', partsOf(1).replace('är öppna', `är öppna${' och öppna'.repeat(1200)}`), ['minuter, men får vara högst 10']],
  ])('is an introduction of %s than are promised', (_name, text, messages) => {
    for (const message of messages) expect(size([], text)).toContain(message)
  })

  it('is an introduction with more words in English', () => {
    const english: Change = [
      'en.yaml',
      'questions:',
      `introduction:\n  parts:\n    del-0: {title: A, cards: {k-0-0: ${'Open is open. '.repeat(700)}}}\nquestions:`,
    ]
    expect(size([english], partsOf(1))).toMatch(/på engelska \d+ ord att läsa/)
  })

  it('is a content without a harmless case, or one that is not harmless', () => {
    expect(told([['scenarios.yaml', '    harmless: true\n', '']])).toMatchInlineSnapshot(
      `"scenarios.yaml:2:3 Inget fall är märkt som det ofarliga (harmless). Märk det vardagliga fallet där inget står på spel."`,
    )
    const moved: Change[] = [
      ['scenarios.yaml', '    harmless: true\n', ''],
      ['scenarios.yaml', '    outcome: nej\n', '    harmless: true\n    outcome: nej\n'],
    ]
    expect(told(moved)).toMatchInlineSnapshot(
      `"scenarios.yaml:33:14 Det ofarliga fallet får ”nej”. Märk ett fall där inget står på spel, eller gör frågorna mildare för det."`,
    )
  })

  it('is changes that help nobody', () => {
    const changes = (from: string, to: string): string =>
      `changes:\n  - {id: byt, fact: klass, from: ['${from}'], to: '${to}', action: Byter du texten, effort: 1}\n`
    expect(told([], { 'changes.yaml': changes('1', '0') })).toBe('')
    expect(told([], { 'changes.yaml': changes('0', '1') })).toMatchInlineSnapshot(
      `"changes.yaml:2:3 Ingen av ändringarna ger ett mildare besked i något fall. Rätta dem, eller de fynd som ändringarna skulle hjälpa mot."`,
    )
  })

  it('is situations that an organisation passes over, or that are told at length', () => {
    const long = 'Om tolkar vet vi inget. '.repeat(30)
    const shared = `situations:\n  - {id: tolkning, title: Tolkning, now: [Ta en tolk.], unsaid: ${long}}\n`
    expect(told([], {}, 'warnings', shared)).toMatchInlineSnapshot(
      `"policy.yaml:1:1 Organisationen visar inget av de gemensamma lägena. Skriv vad dokumentet säger om dem (situations.yaml)."`,
    )
    const own = 'situations: [{id: tolkning, silent: true}]\n'
    expect(told([], { 'situations.yaml': own }, 'warnings', shared)).toMatchInlineSnapshot(
      `"situations.yaml:1:13 Läget ”tolkning” har 154 ord, men högst 130 läses. Korta texten."`,
    )
  })
})

describe('how long the harmless case is', () => {
  const promise = (way: string): string => `promises:
  - {id: skola, text: Skolan är stängd., when: {omrade: skola}, outcome: {always: [nej]}, statements: [ex-2.1-1]}
harmlessWay: ${way}
`
  it('is held where the organisation has promised it', () => {
    expect(told([], { 'promises.yaml': promise('{choices: 4, pages: 2}') }, 'errors')).toBe('')
    expect(told([], { 'promises.yaml': promise('{choices: 1, pages: 1}') }, 'errors')).toMatchInlineSnapshot(`
      "promises.yaml:3:24 Det ofarliga fallet tar 2 val, men högst 1 är lovat.
      promises.yaml:3:34 Det ofarliga fallet tar 2 sidor, men högst 1 är lovat."
    `)
  })

  it('cannot be held without a case', () => {
    expect(
      told([['scenarios.yaml', '    harmless: true\n', '']], { 'promises.yaml': promise('{choices: 4, pages: 2}') }, 'errors'),
    ).toMatchInlineSnapshot(
      `"promises.yaml:3:14 Inget besvarat fall är märkt som det ofarliga (harmless), så löftet prövar inget. Märk det vardagliga fallet där inget står på spel, och svara på alla dess frågor."`,
    )
  })

  it('is a number', () => {
    const files = new Map([...SMALL_CONTENT, ['organisations/exempel/promises.yaml', promise('{choices: få, pages: 2}')]])
    const loaded = loadContent(files)
    expect(loaded.kind === 'problems' && loaded.problems.map(({ message }) => message)).toEqual([
      'Ett antal skrivs med siffror, till exempel 13.',
    ])
  })
})

describe('what nobody can take in', () => {
  const errors = (...changes: readonly Change[]) => told(changes, {}, 'errors')

  it('is a title of many words, and a row with one finding', () => {
    const title = 'Du ansvarar alltid själv för allt som du matar in och för vad det blir av det.'
    expect(errors(['findings.yaml', 'title: Du ansvarar.', `row: allt\n    title: ${title}`])).toMatchInlineSnapshot(`
      "findings.yaml:34:10 Inget annat fynd har raden ”allt”. Rätta namnet, eller ta bort den (row).
      findings.yaml:35:12 Rubriken har 17 ord, men högst 14. Korta den."
    `)
    expect(errors(['findings.yaml', 'title: Du ansvarar.', `title: ${title.split(' ').slice(0, 14).join(' ')}`])).toBe('')
  })

  it('is many things that always hold', () => {
    const actions = (count: number) =>
      `title: Du ansvarar.\n    actions: [${Array.from({ length: count }, (_, index) => `Gör ${index}.`).join(', ')}]`
    expect(errors(['findings.yaml', 'title: Du ansvarar.', actions(8)])).toMatchInlineSnapshot(
      `"findings.yaml:35:14 De stående skyldigheterna har 8 punkter, men högst 7. Slå ihop dem, eller lägg dem i fynd med villkor."`,
    )
    expect(errors(['findings.yaml', 'title: Du ansvarar.', actions(7)])).toBe('')
  })

  it('is a result of many rows, unless findings share one', () => {
    const many = (row: string) =>
      Array.from(
        { length: 11 },
        (_, index) => `  - id: fynd-${index}
    rule: F${index}
    when: {arende: anvanda, klass: '${index < 6 ? '0' : '1'}'}
    effect: info
    title: Bra att veta.
    text: Läs mer.
    ${row}
    statements: [ex-1-2]
`,
      ).join('')
    const added = (row: string): Change => ['findings.yaml', '  - id: ansvar\n', `${many(row)}  - id: ansvar\n`]
    expect(errors(added('ownAdvice: true'))).toMatchInlineSnapshot(
      `"scenarios.yaml:2:3 Beskeden har för många rader: medianen är 7, men högst 6. Ge fynd som hör ihop samma rad i beskedet (row)."`,
    )
    expect(errors(added('row: bra'))).toBe('')
  })
})
