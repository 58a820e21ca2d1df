import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OUTCOMES } from '../../schema/outcomes.ts'
import { countWords, unfold } from './unfold.ts'

const size = fc.integer({ min: 1, max: 60 })
const sizes = fc.record({ verdict: size, toDo: fc.array(size), ways: fc.array(size), reasons: fc.array(size) })

describe('what of a besked is unfolded', () => {
  it('is at most three things to do, two ways and three reasons, whatever room there is', () => {
    const all = { verdict: 5, toDo: [1, 1, 1, 1], ways: [1, 1, 1], reasons: [1, 1, 1, 1] }
    expect(unfold('forst', all)).toEqual({ toDo: 3, ways: 2, reasons: 3 })
    expect(unfold('nej', all)).toEqual({ toDo: 3, ways: 2, reasons: 3 })
    expect(unfold('villkor', all)).toEqual({ toDo: 3, ways: 0, reasons: 3 })
  })

  it('is the first thing to do in any case, and nothing else where there is no room', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OUTCOMES), sizes, (outcome, { toDo, ...rest }) => {
        const counts = unfold(outcome, { ...rest, verdict: 1000, toDo })
        expect(counts).toEqual({ toDo: Math.min(1, toDo.length), ways: 0, reasons: 0 })
      }),
    )
  })

  it('is what stops the person before a way that might solve it, and that before further reasons', () => {
    expect(unfold('forst', { verdict: 16, toDo: [30, 30, 30], ways: [30, 30], reasons: [10, 10] })).toEqual({
      toDo: 3,
      ways: 1,
      reasons: 0,
    })
  })

  it('is a way out of a prohibition before what else is to be done', () => {
    expect(unfold('nej', { verdict: 18, toDo: [20, 20, 20], ways: [30, 30], reasons: [10, 10] })).toEqual({ toDo: 1, ways: 1, reasons: 1 })
  })

  it('passes over nothing: where one does not fit, a shorter one after it stays folded', () => {
    expect(unfold('villkor', { verdict: 20, toDo: [20, 90, 5], ways: [], reasons: [10] })).toEqual({ toDo: 1, ways: 0, reasons: 1 })
  })

  it('counts what has letters or figures as words', () => {
    expect(countWords('Inte ännu – gör det här först (3).')).toBe(7)
    expect(countWords(' – ')).toBe(0)
  })
})
