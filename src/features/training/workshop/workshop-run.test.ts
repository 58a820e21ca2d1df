import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OUTCOMES } from '../../../schema/outcomes.ts'
import { recall, remember } from '../../../shared/memory/memory.ts'
import { blockedStorage, storageForTests } from '../../../shared/memory/storage.test-support.ts'
import { addMinute, beginRun, moveTo, raiseHands, reveal, RUNS, timeLeft, toggleTimer, type WorkshopRun } from './workshop-run.ts'
import { ballotStore, findRun, leaderOf, runStore } from './workshop-store.ts'

const NOW = new Date('2026-11-22T09:00:00.000Z')
const begun = beginRun('exempel', '1/x', 'APT', NOW)

const read = (runs: readonly unknown[]) => {
  const { value, lost } = recall(RUNS, () => storageForTests({ [RUNS.key]: JSON.stringify({ version: 1, runs }) }))
  return { runs: value, lost }
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

describe('workshops that are stored', () => {
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
        const storage = storageForTests()
        remember(RUNS, runs, () => storage)
        expect(recall(RUNS, () => storage)).toMatchObject({ value: runs, lost: [] })
      }),
    )
  })

  it('lose no more than what is damaged', () => {
    const damaged = { ...begun, position: 'tre', hands: [{ nej: 2 }, { nej: 'många' }, { ja: 1 }] }
    expect(read([damaged, 'skräp'])).toEqual({
      runs: [{ ...begun, hands: [{ nej: 2 }, {}, { ja: 1 }] }],
      lost: ['position', 'hands', 'run'],
    })
  })

  it('stand side by side, and leave the place empty when the last is removed', () => {
    const storage = storageForTests()
    const store = runStore(() => storage)
    const other = { ...begun, link: '1/y' }
    expect([store.put(begun), store.put(other), store.put({ ...begun, position: 1 })]).toEqual([true, true, true])
    expect(store.read().value).toEqual([{ ...begun, position: 1 }, other])
    store.remove(begun)
    store.remove(other)
    expect(Object.keys(storage)).toEqual([])
  })

  it('are led by the tab that was told so last, and the others see it', () => {
    const storage = storageForTests()
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
    expect(read([{ ...before, codes: ['7K2M9QX4TB'] }])).toEqual({ runs: [begun], lost: [] })
  })

  it('live in the page where the memory is blocked, and what a participant decides is not stored', () => {
    const store = runStore(blockedStorage)
    expect([store.put(begun), store.put({ ...begun, position: 1 })]).toEqual([false, false])
    expect(store.read()).toEqual({ value: [{ ...begun, position: 1 }], lost: [] })
    store.remove(begun)
    expect(store.read()).toEqual({ value: [], lost: [] })
    expect(ballotStore(blockedStorage).put('a', { 0: 'nej' })).toBe(false)
    expect(ballotStore(blockedStorage).read('a')).toEqual({ ballot: null, hasLost: false })
  })

  it('leave what a participant decides to each session, and survive what is no decision', () => {
    const storage = storageForTests()
    const store = ballotStore(() => storage)
    store.put('a', { 0: 'nej' })
    store.put('b', {})
    expect(['a', 'c', 'toString'].map((session) => store.read(session).ballot)).toEqual([{ 0: 'nej' }, null, null])
    storage.setItem('ai-lotsen-roster', '{"a":{"0":"ja","votes":["nej"]},"b":7}')
    expect(store.read('a')).toEqual({ ballot: { 0: 'ja' }, hasLost: true })
    expect(store.read('b')).toEqual({ ballot: null, hasLost: true })
    expect(store.put('c', { 0: 'ja' })).toBe(true)
    expect(store.read('a')).toEqual({ ballot: { 0: 'ja' }, hasLost: false })
  })
})
