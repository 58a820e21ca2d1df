import { expect, test } from 'vitest'
import { createCarry } from './carry.ts'

function memory(text?: string): { readonly storage: Storage; readonly items: Map<string, string> } {
  const items = new Map(text === undefined ? [] : [['ai-lotsen-sprak', text]])
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  }
  return { storage: storage as unknown as Storage, items }
}

test('what a page holds comes along to the next page once, and is then forgotten', () => {
  const { storage, items } = memory()
  const first = createCarry(() => storage)
  first.hold('trial/exempel', () => ({ roll: 'chef' }))
  const release = first.hold('query', () => 'gone')
  release()
  expect(items.size).toBe(0)
  first.send([0, 3], 2)
  const second = createCarry(() => storage)
  expect(items.size).toBe(0)
  expect(second.received('trial/exempel')).toEqual({ roll: 'chef' })
  expect(second.received('query')).toBeUndefined()
  second.hold('trial/exempel', () => null)
  expect(second.received('trial/exempel')).toBeUndefined()
  expect(second.takePlace()).toMatchObject({ open: [0, 3], heading: 2 })
  expect(second.takePlace()).toBeNull()
})

test.for(['', '{', '[]', '{"values":{},"open":[-1],"heading":0}', '{"values":3}'])('what is no parcel is forgotten: %s', (text) => {
  const { storage, items } = memory(text)
  const carry = createCarry(() => storage)
  expect(items.size).toBe(0)
  expect(carry.takePlace()).toBeNull()
})

test('where nothing can be kept nothing breaks', () => {
  const carry = createCarry(() => {
    throw new Error('blocked')
  })
  carry.send([], 0)
  expect(carry.received('query')).toBeUndefined()
})
