import { describe, expect, it } from 'vitest'
import { checkOptions, unnamedOptions } from './check-options.ts'
import { ledgerAsYaml, writtenDown } from '../versions/ledger.ts'
import { type ContentFiles, loadBoth } from '../compile/load.ts'
import { parseContent } from '../read/parsed-content.ts'
import { change, type Change, SMALL_CONTENT } from '../compile/small-content.test-support.ts'

const PROMISES = 'organisations/exempel/promises.yaml'
const PROMISE = "promises:\n  - {id: noll, text: Löfte., when: {klass: '0'}, outcome: {never: [nej]}, statements: [ex-1-1]}\n"

/** Somebody may not know which class it is. */
const UNKNOWN: Change = [
  'questions.yaml',
  "      - id: '3'\n        code: 3\n        label: Tre\n",
  "      - id: '3'\n        code: 3\n        label: Tre\n      - id: vet-ej\n        code: V\n        label: Vet inte\n        unknown: true\n",
]

function read(files: ContentFiles) {
  const parsed = parseContent(files)
  const { each } = loadBoth(parsed)
  const own = each.get('exempel')?.compiled?.sv
  if (own === undefined) throw new Error('It should be possible to read it')
  return { parsed, own }
}

function told(files: ContentFiles): string {
  const { parsed, own } = read(files)
  return checkOptions(parsed, 'exempel', own)
    .map(({ file, line, message }) => `${file.replace('organisations/exempel/', '')}:${line} ${message}`)
    .join('\n')
}

describe('a question without the answer of those who do not know', () => {
  it('needs it, or a reason', () => {
    const files = change(UNKNOWN)
    expect(told(files)).toMatchInlineSnapshot(
      `"flow.yaml:21 Den som inte vet kan inte svara på frågan ”klass”: svaret ”vet-ej” går inte att välja. Lägg till det, eller ett undantag av slaget ”without-unknown” med skälet."`,
    )
    const reason = `${PROMISE}exceptions:\n  - {kind: without-unknown, fact: klass, reason: Klassen står på dokumentet.}\n`
    expect(told(new Map([...files, [PROMISES, reason]]))).toBe('')
    expect(told(new Map([...SMALL_CONTENT, [PROMISES, reason]]))).toMatchInlineSnapshot(
      `"promises.yaml:4 Undantaget undantar ingenting: den som inte vet kan svara på frågan ”klass”. Har svaret kommit till nyss? Var det meningen, står skälet här inte längre."`,
    )
  })

  it('may have it', () => {
    expect(told(change(UNKNOWN, ['flow.yaml', "- '0'\n", "- '0'\n          - vet-ej\n"]))).toBe('')
  })
})

describe('an answer that has come to since the content was published', () => {
  const { parsed, own } = read(SMALL_CONTENT)
  const ledger = ledgerAsYaml(writtenDown(parsed, new Map([['exempel', own]])))
  const split: readonly Change[] = [['flow.yaml', "covers: ['2']\n", "covers: ['2']\n          - '3'\n"]]
  const after = (promises: string, ...changes: readonly Change[]): string =>
    told(new Map([...change(...split, ...changes), ['ledger.yaml', ledger], [PROMISES, promises]]))

  it('is asked for where the others are: in conditions, in the risk order and in promises', () => {
    expect(after(`${PROMISE}riskOrder:\n  klass: ['0', '1']\n`)).toMatchInlineSnapshot(
      `"flow.yaml:25 Svaret ”3” på frågan ”klass” är nytt sedan version 1.0.0. Ta ställning till det: villkoren för frågan ”omrade”, fyndet ”oppet-system” nämner andra svar men inte det; riskordningen saknar det; löftet ”noll” nämner andra svar men inte det. Skriv in det där det hör hemma, eller lägg till ett undantag av slaget ”option-unnamed” med skälet."`,
    )
  })

  it('is asked for only where it is missing', () => {
    const named: Change = ['findings.yaml', "{systemtyp: publikt, klass: '1'}", "{systemtyp: publikt, klass: ['1', '3']}"]
    const whole = `${PROMISE.replace("'0'}", "['0', '3']}")}riskOrder:\n  klass: ['0', '1', '3']\n`
    expect(after(whole, named)).toBe('')
    expect(after(PROMISE, named)).toMatchInlineSnapshot(
      `"flow.yaml:25 Svaret ”3” på frågan ”klass” är nytt sedan version 1.0.0. Ta ställning till det: löftet ”noll” nämner andra svar men inte det. Skriv in det där det hör hemma, eller lägg till ett undantag av slaget ”option-unnamed” med skälet."`,
    )
  })

  it('may be left out for a reason', () => {
    expect(after(`${PROMISE}exceptions:\n  - {kind: option-unnamed, fact: klass, reason: Det ändrar inget.}\n`)).toBe('')
  })

  it('is not new where it was only called something else', () => {
    const files = new Map([
      ...change(['questions.yaml', 'id: upphandlat', 'id: infort']),
      ['ledger.yaml', ledger],
      ['renames.yaml', 'options: {systemtyp: {upphandlat: infort}}'],
    ])
    expect(told(files)).toBe('')
  })
})

it('answers that nothing tells apart are named, a single one of a question not', () => {
  const { parsed, own } = read(
    change(['questions.yaml', '      - id: vard\n', '      - id: sjukhus\n        code: X\n        label: Sjukhus\n      - id: vard\n']),
  )
  expect(unnamedOptions(parsed, 'exempel', own)).toEqual(['omrade (inget, sjukhus)'])
})
