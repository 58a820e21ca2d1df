import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Evaluation } from '../engine/index.ts'
import { OUTCOMES } from '../schema/outcomes.ts'
import { outcomeDiagram } from './outcome.ts'
import { outcomeRange } from './outcome-range.ts'
import { allSituations, smallRules } from './random-rules.test-support.ts'
import { createSpace } from './space.ts'

/** None where the question is not asked. */
const answersTo = ({ known }: Evaluation, fact: string): readonly string[] => known(fact) ?? []
const rankOf = ({ outcome }: Evaluation): number => OUTCOMES.indexOf(outcome.id)

test('the range of outcomes, and what the mildest needs, are those that a walk of every way finds', () => {
  let needed = 0
  fc.assert(
    fc.property(smallRules, (rules) => {
      const space = createSpace(rules)
      const range = outcomeRange(space, outcomeDiagram(space), space.all, [])
      const walked = [...allSituations(rules)].map(({ evaluation }) => evaluation)
      if (range === undefined) return expect(walked).toEqual([])
      const ranks = walked.map(rankOf)
      expect([range.strictest, range.mildest]).toEqual([OUTCOMES[Math.min(...ranks)], OUTCOMES[Math.max(...ranks)]])
      const chosen = (evaluations: readonly Evaluation[], fact: string): readonly string[] => [
        ...new Set(evaluations.flatMap((evaluation) => answersTo(evaluation, fact))),
      ]
      const mild = walked.filter((evaluation) => OUTCOMES[rankOf(evaluation)] === range.mildest)
      const expected = rules.steps
        .flatMap((step) => step.questions)
        .flatMap(({ fact }) => {
          const options = chosen(mild, fact)
          const isDecided = options.length > 0 && options.length < chosen(walked, fact).length
          const isAlwaysAsked = mild.every((evaluation) => answersTo(evaluation, fact).length > 0)
          return isDecided ? [{ fact, options: options.toSorted(), isAlwaysAsked }] : []
        })
      needed += expected.length
      const found = range.needs.map(({ options, ...need }) => ({ ...need, options: options.toSorted() }))
      expect(found.toSorted((a, b) => a.fact.localeCompare(b.fact))).toEqual(expected)
      return undefined
    }),
    { numRuns: 400 },
  )
  expect(needed).toBeGreaterThan(50)
})
