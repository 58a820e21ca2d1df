import { expect, test } from 'vitest'
import { addMissing } from './older-browsers.ts'

class Lists extends Array<number> {}

const lists = (): Lists => {
  const prototype: object = Object.create(null)
  addMissing(prototype, {})
  return Object.setPrototypeOf([3, 1, 2], prototype) as Lists
}
const iterable = (list: Lists): Lists =>
  Object.assign(list, { [Symbol.iterator]: () => Array.prototype[Symbol.iterator].call(list) }) as Lists

test('lists are copied as newer browsers do it', () => {
  const given = [3, 1, 2]
  const old = iterable(lists())
  expect(old.toSorted()).toEqual(given.toSorted())
  expect(old.toSorted((a, b) => b - a)).toEqual(given.toSorted((a, b) => b - a))
  expect(old.toReversed()).toEqual(given.toReversed())
  expect(old.toSpliced(1, 1, 7, 8)).toEqual(given.toSpliced(1, 1, 7, 8))
  expect(old.with(-1, 9)).toEqual(given.with(-1, 9))
  expect(() => old.with(3, 9)).toThrow(RangeError)
  expect([...old]).toEqual(given)
})

test('what a browser has is left alone, and what is added is not listed', () => {
  const own = (): string => 'own'
  const prototype = { toSorted: own }
  const maps = {}
  addMissing(prototype, maps)
  expect(prototype.toSorted).toBe(own)
  expect(Object.keys(prototype)).toEqual(['toSorted'])
  expect((maps as typeof Map).groupBy([1, 2, 3, 4], (n) => n % 2)).toEqual(Map.groupBy([1, 2, 3, 4], (n) => n % 2))
})
