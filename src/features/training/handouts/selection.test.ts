import { assert, property, string, uniqueArray } from 'fast-check'
import { expect, it } from 'vitest'
import { readSelection } from './selection.ts'

it('chooses the cases that a link names, and tells those that do not exist', () => {
  expect(readSelection('fall=b,borta,a,b', ['a', 'b', 'c'])).toEqual({ ids: ['b', 'a'], unknown: ['borta'] })
  expect(readSelection('', ['a'])).toBe(null)
  expect(readSelection('annat', ['a'])).toBe(null)
  expect(readSelection('fall=', ['a'])).toBe(null)
})

it('reads whatever anybody writes', () => {
  assert(
    property(uniqueArray(string()), string(), (known, text) => {
      const read = readSelection(`fall=${text}`, known)
      for (const id of read?.ids ?? []) expect(known).toContain(id)
      for (const id of read?.unknown ?? []) expect(id.length).toBeLessThanOrEqual(64)
    }),
  )
})
