import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { OUTCOMES } from '../../schema/outcomes.ts'
import { clearSaved, PROGRESS_KEY } from './clear-saved.ts'
import { openProgress, type Progress, saveProgress } from './introduction-progress.ts'

function memory(text?: string) {
  const kept = new Map(text === undefined ? [] : [[PROGRESS_KEY, text]])
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage
  return { kept, open: () => storage }
}
const blocked = (): Storage => {
  throw new DOMException('blocked', 'SecurityError')
}
const SOME: Progress = {
  isKept: true,
  own: { exempel: { done: ['kort-a'], at: 'fall-b', guesses: { b: 'nej' } } },
  trouble: null,
}

it('nothing is stored before it is asked for', () => {
  const { kept, open } = memory()
  expect(openProgress(open)).toEqual({ isKept: false, own: {}, trouble: null })
  saveProgress(open, { ...SOME, isKept: false })
  expect(kept.size).toBe(0)
})

it('what is kept comes back as it was', () => {
  const ids = fc.stringMatching(/^[a-z][a-z-]{0,10}$/)
  const own = fc.record({ done: fc.array(ids), at: fc.option(ids), guesses: fc.dictionary(ids, fc.constantFrom(...OUTCOMES)) })
  fc.assert(
    fc.property(fc.dictionary(ids, own), (all) => {
      const { open } = memory()
      const progress: Progress = { isKept: true, own: all, trouble: null }
      expect(saveProgress(open, progress)).toEqual(progress)
      expect(openProgress(open).own).toEqual(progress.own)
    }),
  )
})

it('is forgotten when the person no longer wants it, and with everything else', () => {
  const { kept, open } = memory()
  saveProgress(open, SOME)
  saveProgress(open, { ...SOME, isKept: false })
  expect(kept.size).toBe(0)
  saveProgress(open, SOME)
  clearSaved([open])
  expect(kept.size).toBe(0)
})

it('whatever stands there never crashes, and what can be read is read', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void openProgress(memory(text).open)))
  const text = JSON.stringify({ version: 1, own: { exempel: SOME.own['exempel'], annan: { done: 3 } } })
  expect(openProgress(memory(text).open)).toEqual({ isKept: true, own: SOME.own, trouble: 'unreadable' })
  expect(openProgress(memory('{').open)).toEqual({ isKept: true, own: {}, trouble: 'unreadable' })
})

it('where the memory is blocked the introduction goes on without it', () => {
  expect(openProgress(blocked)).toEqual({ isKept: false, own: {}, trouble: null })
  expect(saveProgress(blocked, SOME)).toEqual({ ...SOME, isKept: false, trouble: 'blocked' })
})
