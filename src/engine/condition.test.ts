import { describe, expect, it } from 'vitest'
import type { Condition } from '../schema/model.ts'
import { factsIn, reasonsFor, truthOf, type Known, type Truth } from './index.ts'

const holds = (fact: string, ...options: string[]): Condition => ({ kind: 'holds', fact, options })
const not = (of: Condition): Condition => ({ kind: 'not', of })
const all = (...of: Condition[]): Condition => ({ kind: 'all', of })
const any = (...of: Condition[]): Condition => ({ kind: 'any', of })

/** Three facts of which one is answered, one open and one not asked, and conditions that are true, unknown and false with them. */
const known = (fact: string): Known => (fact === 'answered' ? ['a', 'b'] : fact === 'open' ? null : [])
const yes = holds('answered', 'a')
const maybe = holds('open', 'a')
const no = holds('answered', 'c')

describe('the truth of a condition', () => {
  it('is true when one of the chosen options is among those it names', () => {
    expect(truthOf(holds('answered', 'x', 'b'), known)).toBe(true)
  })

  it('is false when none of the chosen options is', () => {
    expect(truthOf(no, known)).toBe(false)
  })

  it('is unknown, not false, while the question may still be answered', () => {
    expect(truthOf(maybe, known)).toBe(null)
    expect(truthOf(not(maybe), known)).toBe(null)
  })

  it('is false when the question is not asked, whatever it asks for', () => {
    expect(truthOf(holds('unasked', 'a', 'b', 'c'), known)).toBe(false)
    expect(truthOf(holds('no-such-question', 'a'), known)).toBe(false)
  })

  it.each<[string, Condition, Truth]>([
    ['all of true and true', all(yes, yes), true],
    ['all of true and unknown', all(yes, maybe), null],
    ['all of unknown and false', all(maybe, no), false],
    ['all of nothing', all(), true],
    ['any of false and false', any(no, no), false],
    ['any of false and unknown', any(no, maybe), null],
    ['any of unknown and true', any(maybe, yes), true],
    ['any of nothing', any(), false],
    ['not true', not(yes), false],
    ['not false', not(no), true],
  ])('follows three-valued logic: %s', (_, condition, truth) => {
    expect(truthOf(condition, known)).toBe(truth)
  })
})

describe('the facts of a condition', () => {
  it('come in reading order, each once, also from inside not', () => {
    expect(factsIn(all(holds('b', 'x'), any(not(holds('a', 'x')), holds('b', 'y')), holds('c', 'x')))).toEqual(['b', 'a', 'c'])
  })
})

describe('the reasons of a condition', () => {
  const reasons = (condition: Condition) => Object.fromEntries(reasonsFor(condition, known))

  it('are the chosen options that count, not the others that were chosen with them', () => {
    expect(reasons(holds('answered', 'b', 'x'))).toEqual({ answered: ['b'] })
  })

  it('leave out the parts of any that are not true', () => {
    expect(reasons(any(maybe, no, yes))).toEqual({ answered: ['a'] })
  })

  it('are, for not, the answers that keep its inside false', () => {
    expect(reasons(not(no))).toEqual({ answered: ['a', 'b'] })
  })

  it('name an option once, however many parts look at it', () => {
    expect(reasons(all(yes, holds('answered', 'a', 'b'), not(holds('answered', 'z'))))).toEqual({ answered: ['a', 'b'] })
  })

  it('are none for a condition that is not true, or that is true because nothing was asked', () => {
    expect(reasons(all(yes, maybe))).toEqual({})
    expect(reasons(not(holds('unasked', 'a')))).toEqual({})
  })
})
