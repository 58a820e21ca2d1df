import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OUTCOMES } from '../../../schema/outcomes.ts'
import {
  addMinute,
  beginRun,
  moveTo,
  raiseHands,
  readRuns,
  reveal,
  timeLeft,
  toggleTimer,
  type WorkshopRun,
  writeRuns,
} from './workshop-run.ts'
import { ballotStore, findRun, leaderOf, runStore } from './workshop-store.ts'
import { sample } from '../../../engine/sample.test-support.ts'

const NOW = new Date('2026-11-22T09:00:00.000Z')
const begun = beginRun('exempel', '1/x', 'APT', NOW)

function memory(): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}
const blocked = (): Storage => {
  throw new DOMException('blocked', 'SecurityError')
}

describe('a workshop that is led', () => {
  it('counts hands up and down, never below none', () => {
    const up = raiseHands(raiseHands(begun, 2, 'nej', 1), 2, 'nej', 1)
    expect(up.hands).toEqual([{}, {}, { nej: 2 }])
    expect(raiseHands(up, 2, 'nej', -5).hands[2]).toEqual({ nej: 0 })
    expect(raiseHands(up, 0, 'ja', 5000).hands[0]).toEqual({ ja: 999 })
  })

  it('shows an outcome once, and goes to a case with its time standing still', () => {
    const shown = reveal(reveal(moveTo(begun, 1, 3), 1), 1)
    expect(shown).toMatchObject({ position: 1, revealed: [1], timer: { left: 180_000, ends: null } })
  })

  it('has a timer that starts, stops, runs out and goes on while nobody looks', () => {
    const { timer } = moveTo(begun, 0, 2)
    const running = toggleTimer(timer, 1000)
    expect(running).toEqual({ left: 120_000, ends: 121_000 })
    expect(timeLeft(running, 61_000)).toBe(60_000)
    expect(toggleTimer(running, 61_000)).toEqual({ left: 60_000, ends: null })
    expect(addMinute(running, 61_000)).toEqual({ left: 120_000, ends: 181_000 })
    expect(timeLeft(running, 500_000)).toBe(0)
    expect(toggleTimer({ left: 0, ends: null }, 5)).toEqual({ left: 0, ends: null })
  })
})

describe('workshops that the browser keeps', () => {
  const anyRun: fc.Arbitrary<WorkshopRun> = fc.record({
    organisation: fc.string({ maxLength: 20 }),
    link: fc.string({ maxLength: 50 }),
    title: fc.string({ maxLength: 50 }),
    leader: fc.string({ maxLength: 20 }),
    updated: fc.constant(NOW.toISOString()),
    position: fc.integer({ min: -1, max: 20 }),
    revealed: fc.array(fc.nat(19), { maxLength: 5 }),
    hands: fc.array(fc.record(Object.fromEntries(OUTCOMES.map((outcome) => [outcome, fc.nat(999)])), { requiredKeys: [] }), {
      maxLength: 5,
    }),
    timer: fc.record({ left: fc.nat(1_000_000), ends: fc.option(fc.nat()) }),
  })

  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(anyRun), (runs) => {
        expect(readRuns(writeRuns(runs))).toEqual({ runs, dropped: [] })
      }),
    )
  })

  it('of any origin are read without throwing', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json().map((json) => `{"version":1,"runs":[{"organisation":"a","link":"b","hands":${json}},${json}]}`),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const { runs, dropped } = readRuns(text)
        expect(runs.length + dropped.length).toBeGreaterThan(0)
      }),
      sample(3000),
    )
  })

  it('lose no more than what is damaged', () => {
    const damaged = { ...begun, position: 'tre', hands: [{ nej: 2 }, { nej: 'många' }, { ja: 1 }] }
    expect(readRuns(JSON.stringify({ version: 1, runs: [damaged, 'skräp'] }))).toEqual({
      runs: [{ ...begun, hands: [{ nej: 2 }, {}, { ja: 1 }] }],
      dropped: ['position', 'hands', 'run'],
    })
    expect(readRuns('{"version":1')).toEqual({ runs: [], dropped: 'everything' })
  })

  it('stand side by side, and leave the place empty when the last is removed', () => {
    const storage = memory()
    const store = runStore(() => storage)
    const other = { ...begun, link: '1/y' }
    expect([store.put(begun), store.put(other), store.put({ ...begun, position: 1 })]).toEqual([true, true, true])
    expect(store.read().runs).toEqual([{ ...begun, position: 1 }, other])
    store.remove(begun)
    store.remove(other)
    expect(storage.length).toBe(0)
  })

  it('are led by the tab that was told so last, and the others see it', () => {
    const storage = memory()
    const [first, second] = [runStore(() => storage), runStore(() => storage)]
    const own = { ...begun, leader: 'a' }
    expect(leaderOf(findRun(first, begun), null, 'a')).toBe('here')
    first.put(own)
    expect([leaderOf(findRun(first, begun), own, 'a'), leaderOf(findRun(second, begun), null, 'b')]).toEqual(['here', 'elsewhere'])
    second.put({ ...own, leader: 'b', hands: [{ nej: 2 }] })
    expect(leaderOf(findRun(first, begun), own, 'a')).toBe('elsewhere')
    second.remove(begun)
    expect([leaderOf(findRun(first, begun), own, 'a'), leaderOf(findRun(first, begun), null, 'a')]).toEqual(['removed', 'here'])
  })

  it('are read as before where no tab had told itself apart or codes were typed in, and nothing is said of it', () => {
    const { leader: _, ...before } = begun
    expect(readRuns(JSON.stringify({ version: 1, runs: [{ ...before, codes: ['7K2M9QX4TB'] }] }))).toEqual({ runs: [begun], dropped: [] })
  })

  it('live in the page where the memory is blocked, and what a participant decides is not kept', () => {
    const store = runStore(blocked)
    expect([store.put(begun), store.put({ ...begun, position: 1 })]).toEqual([false, false])
    expect(store.read()).toEqual({ runs: [{ ...begun, position: 1 }], dropped: [] })
    store.remove(begun)
    expect(store.read()).toEqual({ runs: [], dropped: [] })
    expect(ballotStore(blocked).put('a', { 0: 'nej' })).toBe(false)
    expect(ballotStore(blocked).read('a')).toBe(null)
  })

  it('leave what a participant decides to each session, and survive what is no decision', () => {
    const storage = memory()
    const store = ballotStore(() => storage)
    store.put('a', { 0: 'nej' })
    store.put('b', {})
    expect([store.read('a'), store.read('c'), store.read('toString')]).toEqual([{ 0: 'nej' }, null, null])
    storage.setItem('ai-lotsen-roster', '{"a":{"participant":7,"votes":["nej"]}}')
    expect(store.read('a')).toBe(null)
    expect(store.put('a', { 0: 'ja' })).toBe(true)
  })
})
