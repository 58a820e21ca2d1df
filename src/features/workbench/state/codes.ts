import type { Codes } from '../../../content/edit/forms.ts'
import type { ContentFiles } from '../../../content/compile/load.ts'
import { dataIn, valueAt } from './draft-data.ts'

const FIGURES = '0123456789'.split('')
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('')
const CAPITALS = LETTERS.map((letter) => letter.toUpperCase())
const SIGNS = [...CAPITALS, ...FIGURES]
const pairs = (firsts: readonly string[], seconds: readonly string[]): readonly string[] =>
  firsts.flatMap((first) => seconds.map((second) => first + second))

/** Every code that there can be, as the schema lets through. */
const ALL: Readonly<Record<Codes, readonly string[]>> = {
  fact: pairs(
    LETTERS.filter((letter) => letter !== 'x'),
    LETTERS,
  ),
  ownFact: pairs(['x'], LETTERS),
  option: [...SIGNS, ...pairs(SIGNS, SIGNS)],
  ownOption: pairs(['X'], pairs([...FIGURES, ...CAPITALS], [...FIGURES, ...CAPITALS])),
}

/** A code that is not taken, the beginning of the words where that can be. Empty where there is none left. */
export function freeCode(codes: Codes, words: string, taken: Iterable<string>): string {
  const others = new Set(taken)
  const free = ALL[codes].filter((code) => !others.has(code))
  return free.find((code) => words.startsWith(code.toLowerCase())) ?? free[0] ?? ''
}

/** Every code in some data, also of what is gone. */
export function codesIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => {
    if (key === 'code') return typeof value === 'string' ? [value] : []
    return key === 'retired' && typeof value === 'object' && value !== null ? Object.keys(value) : codesIn(value)
  })
}

/** Codes that have been published of the answers to a question. */
export function publishedCodes(files: ContentFiles, organisation: string, fact: string): readonly string[] {
  const ledger = dataIn(files, 'ledger.yaml')
  return codesIn([valueAt(ledger, ['facts', fact]), valueAt(ledger, ['organisations', organisation, 'own', fact])])
}

/** Every code of a question or system that is in use or has been, shared or of the organisation's own. */
export function allCodes(files: ContentFiles, organisation: string): readonly string[] {
  const names = ['questions.yaml', 'systems.yaml']
  const ledger = dataIn(files, 'ledger.yaml')
  const published = [...['facts', 'systems'].map((key) => valueAt(ledger, [key])), valueAt(ledger, ['organisations', organisation, 'own'])]
  return codesIn([
    ...[...names, ...names.map((name) => `organisations/${organisation}/${name}`)].map((path) => dataIn(files, path)),
    ...published,
  ])
}
