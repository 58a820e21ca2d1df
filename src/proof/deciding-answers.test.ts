import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { OUTCOMES } from '../schema/outcomes.ts'
import { decidingFacts } from './deciding-answers.ts'
import { AND } from './diagram.ts'
import { outcomeDiagram, whereOutcome } from './outcome.ts'
import { allSituations, smallRules } from './random-rules.test-support.ts'
import { createSpace, knownAnswersOf, smallestSituation } from './space.ts'
import { sample } from '../engine/sample.test-support.ts'

test('the deciding answers alone put every situation that shares them in the set, and no fewer do', () => {
  fc.assert(
    fc.property(smallRules, (rules) => {
      const space = createSpace(rules)
      const outcome = outcomeDiagram(space)
      const walked = [...allSituations(rules)]
      for (const id of OUTCOMES) {
        const set = space.diagrams.combine(AND, space.all, whereOutcome(space, outcome, [id]))
        const situation = smallestSituation(space, set)
        if (situation === undefined) continue
        const answers = knownAnswersOf(space, situation)
        const valueOf = (value: string | readonly string[] | null | undefined) => JSON.stringify([value ?? []].flat().sort())
        const decides = (facts: readonly string[]) =>
          walked
            .filter((each) => facts.every((fact) => valueOf(each.evaluation.known(fact)) === valueOf(answers[fact])))
            .every(({ evaluation }) => evaluation.outcome.id === id)
        const deciding = decidingFacts(space, set, situation)
        expect(decides(deciding)).toBe(true)
        const smaller = subsets(Object.keys(answers)).filter((facts) => facts.length < deciding.length)
        expect(smaller.some(decides)).toBe(false)
      }
    }),
    sample(300),
  )
}, 60_000)

function subsets(facts: readonly string[]): readonly (readonly string[])[] {
  return facts.reduce<readonly (readonly string[])[]>((sets, fact) => [...sets, ...sets.map((set) => [...set, fact])], [[]])
}
