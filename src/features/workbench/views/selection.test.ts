import { expect, test } from 'vitest'
import { addressOf, readSelection } from './selection.ts'

test('an address leads to what it was made for', () => {
  const thing = { kind: 'statement', id: '2.1-a' } as const
  const address = addressOf('overview', 'exempel', thing)
  expect(address).toBe('/redaktion/#exempel/pastaende/2.1-a')
  expect(readSelection(address.split('#')[1] ?? '')).toEqual({ organisation: 'exempel', thing })
  expect(addressOf('overview', 'exempel')).toBe('/redaktion/#exempel')
})

test.each(['', 'exempel', 'exempel/annat/x', 'exempel/fynd', 'exempel/constructor/x', '/fynd/x'])('”%s” points to no thing', (hash) => {
  expect(readSelection(hash).thing).toBeNull()
})
