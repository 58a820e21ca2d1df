import { expect, it } from 'vitest'
import { accountFor, isOpen } from './account.ts'
import { importText } from './import-text.ts'

const text = importText('Regler\n\nDu får fråga chefen. Du får inte gissa. Skriv aldrig av. Du får fråga chefen.\n')

it('every sentence is used, set aside or open', () => {
  const { sentences, lost } = accountFor(
    text,
    [
      { id: 'a', phrase: 'fråga chefen. Du får inte' },
      { id: 'b', phrase: 'FRÅGA chefen' },
      { id: 'c', phrase: 'finns inte' },
    ],
    [{ phrase: 'Skriv aldrig av', locator: 'annan plats', reason: 'Bakgrund' }],
  )
  expect(sentences.map(({ usedBy, setAside }) => [usedBy, setAside])).toEqual([
    [['a', 'b'], null],
    [['a'], null],
    [[], 'Bakgrund'],
    [[], null],
  ])
  expect(sentences.filter(isOpen).map(({ locator }) => locator)).toEqual(['Regler, stycke 1, mening 4'])
  expect(lost).toEqual(['c'])
})

it('of sentences with the same words that is set aside whose place was named', () => {
  const { sentences } = accountFor(
    text,
    [],
    [{ phrase: 'Du får fråga chefen', locator: 'Regler, stycke 1, mening 4', reason: 'Upprepning' }],
  )
  expect(sentences.map(({ setAside }) => setAside)).toEqual([null, null, null, 'Upprepning'])
})
