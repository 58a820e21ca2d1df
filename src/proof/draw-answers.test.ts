import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluate } from '../engine/index.ts'
import { drawAnswers } from './draw-answers.ts'
import { allSituations, smallRules } from './random-rules.test-support.ts'
import { createSpace } from './space.ts'

/** Numbers from 0 up to 1, the same each time. */
function numbers(): () => number {
  let state = 1
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

test('what is drawn is complete, and nothing is answered that is not asked', () => {
  fc.assert(
    fc.property(smallRules, (rules) => {
      for (const answers of drawAnswers(createSpace(rules), 20, numbers()))
        expect(evaluate(rules, answers)).toMatchObject({ complete: true, ignored: [] })
    }),
    { numRuns: 100 },
  )
})

test('every complete answer is drawn, about as often as any other', () => {
  fc.assert(
    fc.property(smallRules, (rules) => {
      const all = [...allSituations(rules)].length
      if (all < 2 || all > 12) return
      const draws = 400 * all
      const counts = new Map<string, number>()
      for (const answers of drawAnswers(createSpace(rules), draws, numbers())) {
        const key = JSON.stringify(Object.entries(answers).map(([fact, value]) => [fact, [value].flat().toSorted()]))
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
      expect(counts.size).toBe(all)
      for (const count of counts.values()) expect(Math.abs(count - 400)).toBeLessThan(130)
    }),
    { numRuns: 40, seed: 1 },
  )
})
