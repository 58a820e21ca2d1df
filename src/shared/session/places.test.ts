import { expect, test, vi } from 'vitest'
import { storageForTests } from '../memory/storage.test-support.ts'

const KEY = 'ai-lotsen'

/** A session of a page that has opened nothing that reads the memory, whatever other tests have opened. */
async function begin(storage: Storage) {
  vi.resetModules()
  const { createSession } = await import('./store.ts')
  return createSession(() => storage)
}

test('a tab with an empty memory needs nothing that reads it, also when something has been answered', async () => {
  const storage = storageForTests()
  const session = await begin(storage)
  session.restore()
  session.answer('exempel', 'roll', ['chef'], false)
  expect(session.store.getState()).toMatchObject({ restored: true, answers: { exempel: { roll: 'chef' } } })
  expect(storage.getItem(KEY)).toContain('"roll":"chef"')
})

test('what lies in the memory is never passed over because nothing has been opened that reads it', async () => {
  const session = await begin(storageForTests({ [KEY]: '{"version":1,"answers":{}}' }))
  expect(session.restore).toThrow('before what reads it has been opened')
})
