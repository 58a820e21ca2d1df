import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SAVED_CASES } from '../../features/guide/saved.ts'
import { RUNS } from '../../features/training/workshop/workshop-run.ts'
import { BALLOTS } from '../../features/training/workshop/workshop-store.ts'
import { DRAFT, ORIGINALS } from '../../features/workbench/state/saved-draft.ts'
import { PROGRESS } from '../session/introduction-progress.ts'
import { OWN_CASES } from '../session/own-cases.ts'
import { ANSWERS, openReaders, PARCEL } from '../session/places.ts'
import { clearMemory, type Place, recall, remember, watchMemory } from './memory.ts'
import { blockedStorage, storageForTests } from './storage.test-support.ts'
import { STORED_THEN } from './stored-then.test-support.ts'

await openReaders()

const PLACES = [ANSWERS, PARCEL, SAVED_CASES, OWN_CASES, RUNS, BALLOTS, PROGRESS, DRAFT, ORIGINALS] as unknown as readonly Place<unknown>[]

beforeEach(() => vi.stubGlobal('window', { localStorage: storageForTests(), sessionStorage: storageForTests() }))
afterEach(() => vi.unstubAllGlobals())

const withText = (key: string, text: string) => () => storageForTests({ [key]: text })

describe('what the guide has stored before', () => {
  const place = (key: string): Place<unknown> => {
    const found = PLACES.find((each) => each.key === key)
    if (found === undefined) throw new Error(`There is no place ${key}.`)
    return found
  }

  it('lies in places that there still are', () => {
    expect(new Set(STORED_THEN.map(({ key }) => key))).toEqual(new Set(PLACES.map(({ key }) => key)))
  })

  it.each(STORED_THEN)('is read as it was then: $key $text', ({ key, text, value, hasLost }) => {
    const read = recall(place(key), withText(key, text))
    expect({ value: read.value, hasLost: read.lost.length > 0 }).toEqual({ value, hasLost })
  })

  it.each(STORED_THEN)('is the same when it has been stored again: $key $text', ({ key, text, value }) => {
    const open = () => storage
    const storage = withText(key, text)()
    expect(remember(place(key), recall(place(key), open).value, open)).toBe(true)
    expect(recall(place(key), open)).toEqual({ value, lost: [], isBlocked: false })
  })
})

describe.each(PLACES)('the place $key', (place) => {
  it('reads whatever stands there without throwing, and stores nothing by that', () => {
    const then = STORED_THEN.filter(({ key }) => key === place.key).map(({ text }) => text)
    const altered = fc.tuple(fc.constantFrom(...then), fc.nat(), fc.json()).map(([text, at, json]) => {
      const place = at % text.length
      return text.slice(0, place) + json + text.slice(place + 1)
    })
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), altered), (text) => {
        const storage = storageForTests({ [place.key]: text })
        recall(place, () => storage)
        expect(storage.getItem(place.key)).toBe(text)
      }),
    )
  })

  it('tells that nothing of it can be read, and that it is blocked', () => {
    expect(recall(place, withText(place.key, '{"version":'))).toEqual({ value: place.empty, lost: 'everything', isBlocked: false })
    expect(recall(place, blockedStorage)).toEqual({ value: place.empty, lost: [], isBlocked: true })
    expect(remember(place, place.empty, blockedStorage)).toBe(false)
  })

  it('reads nothing of what a newer guide has stored, and takes its place only in a tab', () => {
    const storage = storageForTests({ [place.key]: '{"version":9}' })
    expect(recall(place, () => storage).lost).toBe('everything')
    expect(remember(place, place.empty, () => storage)).toBe(place.area === 'tab')
    if (place.area === 'browser') expect(storage.getItem(place.key)).toBe('{"version":9}')
  })
})

describe('one thing that cannot be read', () => {
  const saved = STORED_THEN.filter(({ key }) => key === SAVED_CASES.key).map(({ value }) => value)
  const [first, second] = saved[0] as readonly [object, object]
  const cases = (...all: readonly unknown[]) => withText(SAVED_CASES.key, JSON.stringify({ version: 1, cases: all }))

  it.each(['2026-13-45T10:00:00.000Z', '2026-11-21T99:99:99Z', 'nyss'])('loses itself alone and is told: a case saved at %s', (day) => {
    expect(recall(SAVED_CASES, cases(first, { ...first, saved: day }, second))).toMatchObject({ value: [first, second], lost: ['1'] })
  })

  it('takes no guess of an introduction, no vote, no answer and no file of a draft with it', () => {
    const read = (place: Place<never> | Place<unknown>, data: object) => {
      const { value, lost } = recall(place as Place<unknown>, withText(place.key, JSON.stringify(data)))
      return [value, lost]
    }
    expect(read(PROGRESS as Place<unknown>, { own: { a: { done: ['x', 7], at: 7, guesses: { b: 'nej', c: 'kanske' } }, d: 3 } })).toEqual([
      { a: { done: ['x'], guesses: { b: 'nej' } } },
      ['1', 'c', 'd'],
    ])
    expect(read(BALLOTS as Place<unknown>, { '1/x': { 0: 'nej', 1: 'kanske' }, '1/y': 7, '1/z': { 0: 'ja' } })).toEqual([
      { '1/x': { 0: 'nej' }, '1/z': { 0: 'ja' } },
      ['1/x', '1/y'],
    ])
    expect(read(ANSWERS as Place<unknown>, { answers: { a: { b: 'c', d: {} } }, ticks: { a: ['x'], b: 7 } })).toMatchObject([
      { answers: { a: { b: 'c' } }, ticks: { a: ['x'] } },
      ['a/d'],
    ])
    expect(read(DRAFT as Place<unknown>, { files: { a: 'x', b: 3, c: null } })).toEqual([{ files: { a: 'x', c: null }, from: {} }, ['b']])
  })
})

it('everything that the guide has stored is cleared, nothing else is, and whoever watches hears of it', () => {
  const heard: string[] = []
  const stop = watchMemory((happening) => heard.push(happening))
  for (const { key, text } of STORED_THEN) window.localStorage.setItem(key, text)
  window.sessionStorage.setItem('ai-lotsen', '{}')
  window.localStorage.setItem('annat', 'kvar')
  remember(ANSWERS, ANSWERS.empty)
  clearMemory()
  expect([Object.keys(window.localStorage), Object.keys(window.sessionStorage)]).toEqual([['annat'], []])
  stop()
  clearMemory()
  expect(heard).toEqual(['stored', 'cleared'])
})

it('a place is left empty where there is nothing to store', () => {
  remember(SAVED_CASES, [{ id: 'a' } as never])
  expect(Object.keys(window.localStorage)).toEqual([SAVED_CASES.key])
  remember(SAVED_CASES, [])
  expect(Object.keys(window.localStorage)).toEqual([])
})
