import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foreignSplitter } from './split-foreign.ts'

const WORDS = { sv: ['nämnd', 'riktlinje för AI', 'AI', 'c++'], en: ['bias'] }

test('words of another language are told apart, also in capitals and at the ends', () => {
  const split = foreignSplitter(WORDS, 'en')
  expect(split('The committee (nämnd) decides.')).toEqual(['The committee (', { lang: 'sv', text: 'nämnd' }, ') decides.'])
  expect(split('Nämnd')).toEqual([{ lang: 'sv', text: 'Nämnd' }])
})

test('the longest expression counts, and special characters are only themselves', () => {
  const split = foreignSplitter(WORDS, 'en')
  expect(split('Read riktlinje för AI.')).toEqual(['Read ', { lang: 'sv', text: 'riktlinje för AI' }, '.'])
  expect(split('c++ or ccc')).toEqual([{ lang: 'sv', text: 'c++' }, ' or ccc'])
})

test('parts of other words are left alone', () => {
  const text = 'Nämnden, nämnd-AI-system and AI-funktionen'
  expect(foreignSplitter(WORDS, 'en')(text)).toEqual([text])
})

test('what is in the language of the text is no foreign word', () => {
  expect(foreignSplitter(WORDS, 'sv')('En nämnd (bias)')).toEqual(['En nämnd (', { lang: 'en', text: 'bias' }, ')'])
  expect(foreignSplitter({ sv: ['nämnd'] }, 'sv')('En nämnd')).toEqual(['En nämnd'])
})

test('nothing of a text is lost', () => {
  const split = foreignSplitter(WORDS, 'en')
  const text = fc.array(fc.constantFrom('nämnd', 'AI', ' ', 'riktlinje för', '(', '’s', 'x', '\n')).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (given) => {
      expect(
        split(given)
          .map((piece) => (typeof piece === 'string' ? piece : piece.text))
          .join(''),
      ).toBe(given)
    }),
  )
})
