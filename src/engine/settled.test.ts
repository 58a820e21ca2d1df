import { describe, expect, it } from 'vitest'
import { OUTCOMES } from '../schema/outcomes.ts'
import { endsEarly, isSettled, isToldEarly } from './index.ts'

describe('an outcome', () => {
  it('is settled once all is answered, or once nothing that is left can change it', () => {
    const settled = [true, false].flatMap((complete) =>
      [true, false].map((certain) => [complete, certain, isSettled({ complete, outcome: { id: 'villkor', certain } })]),
    )
    expect(settled).toEqual([
      [true, true, true],
      [true, false, true],
      [false, true, true],
      [false, false, false],
    ])
  })

  it('ends the guide early where it is certain to be a no, and only there', () => {
    const early = (certain: boolean) => OUTCOMES.filter((id) => endsEarly({ complete: false, outcome: { id, certain } }))
    expect(early(true)).toEqual(['inget-besked', 'nej'])
    expect(early(false)).toEqual([])
  })

  it('is told before all is answered where something stands in the way', () => {
    expect(OUTCOMES.filter((id) => isToldEarly({ outcome: { id, certain: false } }))).toEqual(['inget-besked', 'nej', 'annan-vag', 'forst'])
  })
})
