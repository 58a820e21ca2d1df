import { expect, test } from 'vitest'
import type { SectionText } from '../../schema/model.ts'
import { verifyOriginal } from './verify-originals.ts'

function section(id: string, ...phrases: readonly string[]): SectionText {
  const statement = (phrase: string, index: number) =>
    ({
      id: `${id}-${index}`,
      locator: '',
      phrase,
      text: '',
      modality: 'krav',
      who: '',
      interpretation: null,
      background: null,
      lang: 'sv',
    }) as const
  return { id, title: id, lang: 'sv', statements: phrases.map(statement) }
}

const SECTIONS = [section('1', 'officiella uppgifter', 'fråga chefen'), section('2', 'aldrig i skolan', 'fråga chefen')]
const ORIGINAL = 'Om officiella upp-\ngifter: fråga\nchefen.\nMen ALDRIG i\nskolan, eller fråga chefen först.'
const same = (text: string): string => text

test('phrases are found across line breaks, hyphens and ligatures, each in its own section', () => {
  const { missing, lines } = verifyOriginal(SECTIONS, ORIGINAL.replace('ffi', 'ﬃ'), same)
  expect(missing).toEqual([])
  expect(lines).toEqual({ '1-0': 1, '1-1': 2, '2-0': 4, '2-1': 5 })
})

test('a phrase that is gone is told', () => {
  expect(verifyOriginal(SECTIONS, ORIGINAL.replace('ALDRIG', 'sällan'), same).missing.map((statement) => statement.id)).toEqual(['2-0'])
})

test('a change of the original changes the fingerprint of its section, and of no other; new line breaks change none', () => {
  const before = verifyOriginal(SECTIONS, ORIGINAL, same).fingerprints
  expect(verifyOriginal(SECTIONS, ORIGINAL.replaceAll('\n', ' \n\n'), same).fingerprints).toEqual(before)
  const after = verifyOriginal(SECTIONS, ORIGINAL.replace('först', 'sist'), same).fingerprints
  expect(after['1']).toBe(before['1'])
  expect(after['2']).not.toBe(before['2'])
})

test('the fingerprint of the whole is that of the original alone, whatever is said of it', () => {
  const { whole } = verifyOriginal(SECTIONS, ORIGINAL, same)
  expect(
    verifyOriginal([section('1', 'fråga chefen'), section('3', 'aldrig i skolan')], ORIGINAL.replaceAll('\n', '\n\n'), same).whole,
  ).toBe(whole)
  expect(verifyOriginal(SECTIONS, ORIGINAL.replace('först', 'sist'), same).whole).not.toBe(whole)
})

test('a section is not said to have changed because what follows it is gone', () => {
  const sections = [section('1', 'officiella uppgifter', 'fråga chefen'), section('2', 'aldrig i skolan'), section('3', 'eller fråga')]
  expect([...verifyOriginal(sections, ORIGINAL.replace('ALDRIG', 'sällan'), same).disturbed]).toEqual(['1'])
  expect([...verifyOriginal(sections, ORIGINAL, same).disturbed]).toEqual([])
})
