import { expect, test } from 'vitest'
import { word } from './word-match.ts'

test('a word is found where it begins, and nowhere inside another', () => {
  const may = word(/får (inte|bara)/iu)
  expect(may.find('Här får inte')).toBe('får inte')
  expect(may.find('får bara')).toBe('får bara')
  expect(may.test('åfår inte')).toBe(false)
  expect(may.find('Nu går det.')).toBeUndefined()
})

test('words right after each other are all found, with their groups and where they stand', () => {
  const text = 'bör,bör sbör Bör'
  const found = word(/(b)ör/iu).all(text)
  expect(found.map(({ word: each, index }) => [each, index, text.slice(index, index + 3)])).toEqual([
    ['bör', 0, 'bör'],
    ['bör', 4, 'bör'],
    ['Bör', 13, 'Bör'],
  ])
  expect(found.map(({ groups }) => groups)).toEqual([['b'], ['b'], ['B']])
})

test('what it may not stand behind can be other than letters', () => {
  const day = word(/(\d{4})-\d\d/, String.raw`\d-`)
  expect(day.all('12026-01, 2026-02').map(({ word: each }) => each)).toEqual(['2026-02'])
})
