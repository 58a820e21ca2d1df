import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { OUTCOMES } from '../../schema/outcomes.ts'
import { blockedStorage, storageForTests } from '../memory/storage.test-support.ts'
import { openProgress, PROGRESS, type Progress, saveProgress } from './introduction-progress.ts'

function memory(text?: string) {
  const storage = storageForTests(text === undefined ? {} : { [PROGRESS.key]: text })
  return { stored: () => Object.keys(storage), open: () => storage }
}
const SOME: Progress = {
  isSaved: true,
  own: { exempel: { done: ['kort-a'], at: 'fall-b', guesses: { b: 'nej' } } },
  trouble: null,
}

it('nothing is stored before it is asked for', () => {
  const { stored, open } = memory()
  expect(openProgress(open)).toEqual({ isSaved: false, own: {}, trouble: null })
  saveProgress({ ...SOME, isSaved: false }, open)
  expect(stored()).toEqual([])
})

it('what is saved comes back as it was', () => {
  const ids = fc.stringMatching(/^[a-z][a-z-]{0,10}$/)
  const own = fc.record({ done: fc.array(ids), at: fc.option(ids), guesses: fc.dictionary(ids, fc.constantFrom(...OUTCOMES)) })
  fc.assert(
    fc.property(fc.dictionary(ids, own), (all) => {
      const { open } = memory()
      const progress: Progress = { isSaved: true, own: all, trouble: null }
      expect(saveProgress(progress, open)).toEqual(progress)
      expect(openProgress(open).own).toEqual(progress.own)
    }),
  )
})

it('is forgotten when the person no longer wants it', () => {
  const { stored, open } = memory()
  saveProgress(SOME, open)
  saveProgress({ ...SOME, isSaved: false }, open)
  expect(stored()).toEqual([])
})

it('whatever stands there never crashes, and what can be read is read', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void openProgress(memory(text).open)))
  const text = JSON.stringify({ version: 1, own: { exempel: SOME.own['exempel'], annan: { done: 3 } } })
  expect(openProgress(memory(text).open)).toEqual({ isSaved: true, own: SOME.own, trouble: 'unreadable' })
  expect(openProgress(memory('{').open)).toEqual({ isSaved: true, own: {}, trouble: 'unreadable' })
})

it('where the memory is blocked the introduction goes on without it', () => {
  expect(openProgress(blockedStorage)).toEqual({ isSaved: false, own: {}, trouble: null })
  expect(saveProgress(SOME, blockedStorage)).toEqual({ ...SOME, isSaved: false, trouble: 'blocked' })
})
