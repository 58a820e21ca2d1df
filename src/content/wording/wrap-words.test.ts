import { assert, integer, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { wrapWords } from './wrap-words.ts'

it('divides between words, and within a word that is longer than a line', () => {
  expect(wrapWords('Ja, på villkor (guidens svar)', 12)).toEqual(['Ja, på', 'villkor', '(guidens', 'svar)'])
  expect(wrapWords('utbildningsförvaltningen', 10)).toEqual(['utbildning', 'sförvaltni', 'ngen'])
  expect(wrapWords('  ', 10)).toEqual([])
})

it('loses no letter and makes no line too long', () => {
  assert(
    property(string({ unit: 'grapheme' }), integer({ min: 1, max: 40 }), (text, longest) => {
      const lines = wrapWords(text, longest)
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(longest)
    }),
  )
})
