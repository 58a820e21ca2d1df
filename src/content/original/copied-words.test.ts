import { expect, test } from 'vitest'
import { copiedWordsFinder } from './copied-words.ts'

const find = copiedWordsFinder(
  new Map([
    ['a', 'Den som använder ett oﬃciellt system an-\nsvarar alltid för det som matas in där.'],
    ['b', 'Kort.'],
  ]),
)

test('nine words in a row of an original are found, whatever their signs and line breaks', () => {
  expect(find('Tänk på: den som använder ett officiellt system ansvarar, alltid, för det!')).toEqual([
    { words: 'den som använder ett officiellt system ansvarar alltid för det', original: 'a' },
  ])
})

test('eight words, and the same words in another order, are our own', () => {
  expect(find('Den som använder ett officiellt system ansvarar alltid.')).toEqual([])
  expect(find('Alltid ansvarar den som använder ett officiellt system för det som matas in.')).toEqual([])
})
