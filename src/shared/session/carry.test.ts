import { expect, test } from 'vitest'
import { blockedStorage, storageForTests } from '../memory/storage.test-support.ts'
import { createCarry } from './carry.ts'
import { openReaders, PARCEL } from './places.ts'
import { createSession } from './store.ts'

await openReaders()

function memory(text?: string) {
  const storage = storageForTests(text === undefined ? {} : { [PARCEL.key]: text })
  return { storage, stored: () => Object.keys(storage) }
}

test('what a page holds comes along to the next page once, and is then forgotten', () => {
  const { storage, stored } = memory()
  const first = createCarry(() => storage)
  first.hold('trial/exempel', () => ({ roll: 'chef' }))
  const release = first.hold('query', () => 'gone')
  release()
  expect(stored()).toEqual([])
  first.send([0, 3], 2)
  const second = createCarry(() => storage)
  expect(stored()).toEqual([])
  expect(second.received('trial/exempel')).toEqual({ roll: 'chef' })
  expect(second.received('query')).toBeUndefined()
  second.hold('trial/exempel', () => null)
  expect(second.received('trial/exempel')).toBeUndefined()
  expect(second.takePlace()).toMatchObject({ open: [0, 3], heading: 2 })
  expect(second.takePlace()).toBeNull()
})

test.for(['', '{', '[]', '{"values":{},"open":[-1],"heading":0}', '{"values":3}'])('what is no parcel is forgotten: %s', (text) => {
  const { storage, stored } = memory(text)
  const carry = createCarry(() => storage)
  expect(stored()).toEqual([])
  expect(carry.takePlace()).toBeNull()
})

test('where nothing can be kept nothing breaks', () => {
  const carry = createCarry(blockedStorage)
  carry.send([], 0)
  expect(carry.received('query')).toBeUndefined()
})

test('what came along and was not used yet goes with all that is cleared', () => {
  const { storage } = memory('{"values":{"own-case":"hemligt"},"open":[1],"heading":2}')
  const session = createSession(() => storage)
  session.clear()
  expect([session.carry.received('own-case'), session.carry.takePlace()]).toEqual([undefined, null])
})
