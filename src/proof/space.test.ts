import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluate, truthOf } from '../engine/index.ts'
import { OUTCOMES } from '../schema/outcomes.ts'
import { AND, BeyondReach } from './diagram.ts'
import { outcomeDiagram, whereOutcome } from './outcome.ts'
import { allSituations, smallRules } from './random-rules.test-support.ts'
import { answersOf, askedAt, countSituations, createSpace, smallestSituation } from './space.ts'
import { sample } from '../engine/sample.test-support.ts'

test('the diagram counts exactly the situations that the engine can be walked to, by outcome, finding and question', () => {
  fc.assert(
    fc.property(smallRules, (rules) => {
      const space = createSpace(rules)
      const { combine } = space.diagrams
      const outcome = outcomeDiagram(space)
      const walked = [...allSituations(rules)]
      expect(countSituations(space, space.all)).toBe(BigInt(walked.length))
      for (const id of OUTCOMES) {
        const proved = countSituations(space, combine(AND, space.all, whereOutcome(space, outcome, [id])))
        expect(proved).toBe(BigInt(walked.filter(({ evaluation }) => evaluation.outcome.id === id).length))
      }
      for (const finding of rules.findings) {
        const proved = countSituations(space, combine(AND, space.all, space.where(finding.when)))
        expect(proved).toBe(BigInt(walked.filter(({ evaluation }) => truthOf(finding.when, evaluation.known) === true).length))
      }
      for (const question of space.questions) {
        const proved = countSituations(space, combine(AND, space.all, askedAt(space.diagrams, question)))
        const fact = question.question.fact
        expect(proved).toBe(BigInt(walked.filter(({ evaluation }) => evaluation.asked.some((asked) => asked.fact === fact)).length))
      }
    }),
    sample(400),
  )
}, 60_000)

test('an example can be walked to the outcome it is an example of, and no walk there is shorter', () => {
  fc.assert(
    fc.property(smallRules, (rules) => {
      const space = createSpace(rules)
      const outcome = outcomeDiagram(space)
      for (const id of OUTCOMES) {
        const set = space.diagrams.combine(AND, space.all, whereOutcome(space, outcome, [id]))
        const situation = smallestSituation(space, set)
        const walked = [...allSituations(rules)].filter(({ evaluation }) => evaluation.outcome.id === id)
        expect(situation === undefined).toBe(walked.length === 0)
        if (situation === undefined) continue
        const answers = answersOf(space, situation)
        const evaluation = evaluate(rules, answers)
        expect(evaluation).toMatchObject({ complete: true, ignored: [], outcome: { id, certain: true } })
        expect(Object.keys(answers).length).toBe(Math.min(...walked.map((each) => Object.keys(each.answers).length)))
      }
    }),
    sample(200),
  )
}, 60_000)

test('a flow that is too entangled is refused, never proved in part', () => {
  const question = (fact: string) => ({
    fact,
    when: null,
    given: [],
    multiple: false,
    exclusive: [],
    options: ['x', 'y'].map((id) => ({ id, covers: [] })),
  })
  const rules = { id: 'wide', steps: [{ id: 's', questions: ['q', 'r', 's'].map(question) }], findings: [], vocabulary: {} }
  expect(() => createSpace(rules, [], 65)).toThrow(BeyondReach)
})
