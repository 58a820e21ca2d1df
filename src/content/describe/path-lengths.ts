import { replay } from '../../engine/index.ts'
import { answersOf, createSpace, smallestSituation } from '../../proof/space.ts'
import type { Answers } from '../../schema/answers.ts'
import { VALIDITY } from '../../schema/validity.ts'
import type { RuleSet, Scenario } from '../../schema/model.ts'

/** How much a person has to go through, in questions and in pages. `answers` is a way that is this long. */
export interface PathLength {
  readonly questions: number
  readonly pages: number
  readonly answers: Answers
}

export interface PathLengths {
  readonly shortest: PathLength
  /** The way of the scenario that is marked as harmless; null where none is. */
  readonly harmless: PathLength | null
  readonly longest: PathLength
}

/** The exact lengths of the shortest and the longest way through an organisation's questions, and that of the harmless one. */
export function pathLengths(rules: RuleSet, scenarios: readonly Pick<Scenario, 'answers' | 'harmless'>[]): PathLengths {
  const harmless = scenarios.find((scenario) => scenario.harmless)
  return {
    shortest: lengthOf(rules, extremeAnswers(rules, 1)),
    harmless: harmless === undefined ? null : lengthOf(rules, harmless.answers),
    longest: lengthOf(rules, extremeAnswers(rules, -1)),
  }
}

/** Answers on the shortest way where a question costs 1, and on the longest where it costs -1. */
function extremeAnswers(rules: RuleSet, cost: 1 | -1): Answers {
  const space = createSpace({ ...rules, findings: [] })
  const costs = space.questions.flatMap(({ question, values, combinable }) => [
    values.map((value) => (question.fact !== VALIDITY && (value.kind === 'asked' || value.kind === 'combined') ? cost : 0)),
    ...combinable.map(() => [0, 0]),
  ])
  const situation = smallestSituation(space, space.all, costs)
  return situation === undefined ? {} : answersOf(space, situation)
}

function lengthOf(rules: RuleSet, answers: Answers): PathLength {
  const { asked } = replay(rules, answers)
  return { questions: asked.length, pages: new Set(asked.map((question) => question.step)).size, answers }
}
