import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { OUTCOMES } from '../../schema/outcomes.ts'
import { blockedStorage, storageForTests } from '../memory/storage.test-support.ts'
import { keepProgress, openProgress, type OwnProgress, PROGRESS, type Progress, updateProgress } from './introduction-progress.ts'

function memory(text?: string) {
  const storage = storageForTests(text === undefined ? {} : { [PROGRESS.key]: text })
  return { stored: () => Object.keys(storage), open: () => storage }
}
const SOME: Progress = {
  saved: ['exempel'],
  own: { exempel: { done: ['kort-a'], guesses: { b: 'nej' } } },
  trouble: null,
}

it('nothing is stored before it is asked for', () => {
  const { stored, open } = memory()
  expect(openProgress(open)).toEqual({ saved: [], own: {}, trouble: null })
  updateProgress({ ...SOME, saved: [] }, 'exempel', open)
  expect(stored()).toEqual([])
})

it('what is saved comes back as it was', () => {
  const ids = fc.stringMatching(/^[a-z][a-z-]{0,10}$/)
  const own = fc.record({ done: fc.array(ids), guesses: fc.dictionary(ids, fc.constantFrom(...OUTCOMES)) })
  fc.assert(
    fc.property(fc.dictionary(ids, own), (all) => {
      const { open } = memory()
      let progress: Progress = { saved: [], own: all, trouble: null }
      for (const organisation of Object.keys(all)) progress = keepProgress(progress, organisation, true, open)
      expect(progress.own).toEqual(all)
      expect(openProgress(open)).toEqual({ saved: Object.keys(all), own: all, trouble: null })
    }),
  )
})

it('is forgotten when the person no longer wants it', () => {
  const { stored, open } = memory()
  keepProgress(SOME, 'exempel', true, open)
  expect(stored()).toEqual([PROGRESS.key])
  expect(keepProgress(SOME, 'exempel', false, open).saved).toEqual([])
  expect(stored()).toEqual([])
})

it('what one tab saves or forgets takes nothing from another organisation, nor from the same one in another tab', () => {
  const { open } = memory()
  const done = (...ids: readonly string[]): OwnProgress => ({ done: ids, guesses: {} })
  const begin = (tab: Progress, organisation: string, own: OwnProgress): Progress => ({ ...tab, own: { ...tab.own, [organisation]: own } })
  const [one, other] = [openProgress(open), openProgress(open)]
  const first = keepProgress(begin(one, 'exempel', done('a')), 'exempel', true, open)
  keepProgress(begin(other, 'annan', done('x')), 'annan', true, open)
  expect(updateProgress(begin(first, 'exempel', done('a', 'b')), 'exempel', open).own).toMatchObject({ annan: done('x') })
  expect(openProgress(open).own).toEqual({ annan: done('x'), exempel: done('a', 'b') })
  const late = updateProgress(begin(first, 'exempel', done('a', 'c')), 'exempel', open)
  expect(openProgress(open).own).toEqual({ annan: done('x'), exempel: done('a', 'b', 'c') })
  keepProgress(openProgress(open), 'exempel', false, open)
  expect(updateProgress(late, 'exempel', open).saved).toEqual(['annan'])
  expect(openProgress(open).own).toEqual({ annan: done('x') })
})

it('whatever stands there never crashes, and what can be read is read', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void openProgress(memory(text).open)))
  const text = JSON.stringify({ version: 1, own: { exempel: SOME.own['exempel'], annan: { done: 3 } } })
  expect(openProgress(memory(text).open)).toEqual({ saved: ['exempel'], own: SOME.own, trouble: 'unreadable' })
  expect(openProgress(memory('{').open)).toEqual({ saved: [], own: {}, trouble: 'unreadable' })
})

it('where the memory is blocked the introduction goes on without it', () => {
  expect(openProgress(blockedStorage)).toEqual({ saved: [], own: {}, trouble: null })
  expect(keepProgress(SOME, 'exempel', true, blockedStorage)).toEqual({ ...SOME, saved: [], trouble: 'blocked' })
  expect(updateProgress(SOME, 'exempel', blockedStorage)).toEqual({ ...SOME, saved: [], trouble: 'blocked' })
})
