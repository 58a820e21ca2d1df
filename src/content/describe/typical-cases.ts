import { evaluate, type Evaluation, isSettled } from '../../engine/index.ts'
import { randomAnswers, randomFrom } from '../../proof/random-answers.ts'
import type { Answers } from '../../schema/answers.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Organisation, Scenario } from '../../schema/model.ts'
import { OUTCOMES } from '../../schema/outcomes.ts'

/** A case that shows how an organisation's rules work. */
export interface TypicalCase {
  /** Null where nobody has written it: its answers were drawn. */
  readonly scenario: Scenario | null
  readonly evaluation: Evaluation
}

/** As many as one reads through in a sitting, and as many draws as it takes to come upon what is seldom. */
const CASES = 12
const DRAWS = 200

/**
 * Twelve cases that differ as much as they can, the strictest outcome first: of the organisation's own, so that every outcome they have
 * is there, and then of complete answers that are drawn, the same each time.
 */
export function typicalCases(organisation: Organisation, scenarios: readonly Scenario[]): readonly TypicalCase[] {
  const written = scenarios.map((scenario) => ({ scenario, evaluation: evaluate(organisation, scenario.answers) }))
  const own = choose(written, [])
  const cases = own.length < CASES ? choose(drawnCases(organisation), own) : own
  const rank = ({ evaluation }: TypicalCase): number => OUTCOMES.indexOf(evaluation.outcome.id)
  return cases.toSorted((a, b) => rank(a) - rank(b) || place(a, scenarios) - place(b, scenarios))
}

/** Those that are drawn stand last. */
function place({ scenario }: TypicalCase, scenarios: readonly Scenario[]): number {
  return scenario === null ? scenarios.length : scenarios.indexOf(scenario)
}

function drawnCases(organisation: Organisation): readonly TypicalCase[] {
  const random = randomFrom(1)
  const questions = questionsOf(organisation)
  return Array.from({ length: DRAWS }, (): TypicalCase => {
    const drawn = randomAnswers(questions, random)
    const answers: Answers = Object.fromEntries(
      questions.map(({ fact, multiple }) => [fact, multiple ? (drawn[fact] ?? []) : (drawn[fact]?.[0] ?? '')]),
    )
    return { scenario: null, evaluation: evaluate(organisation, answers) }
  }).filter(({ evaluation }) => isSettled(evaluation))
}

/** Goes on with those that were chosen before, one at a time, each as unlike the chosen ones as there is. */
function choose(among: readonly TypicalCase[], before: readonly TypicalCase[]): readonly TypicalCase[] {
  const chosen = before.map(tracedOf)
  let left = among.map(tracedOf).map((each) => ({ each, distance: Math.min(1, ...chosen.map((other) => distanceOf(each, other))) }))
  while (chosen.length < CASES) {
    const outcomes = new Set(chosen.map(({ of }) => of.evaluation.outcome.id))
    const deciding = new Set(chosen.flatMap((each) => each.deciding))
    const news = ({ each, distance }: (typeof left)[number]): number =>
      (outcomes.has(each.of.evaluation.outcome.id) ? 0 : 4) + (each.deciding.every((id) => deciding.has(id)) ? 0 : 2) + distance
    const [best] = left.filter(({ distance }) => distance > 0).toSorted((a, b) => news(b) - news(a))
    if (best === undefined) break
    chosen.push(best.each)
    left = left.map(({ each, distance }) => ({ each, distance: Math.min(distance, distanceOf(each, best.each)) }))
  }
  return chosen.map(({ of }) => of)
}

/** A case with what it is told apart by. */
interface Traced {
  readonly of: TypicalCase
  /** Findings whose effect is the outcome. */
  readonly deciding: readonly string[]
  /** Findings that apply, and answers. */
  readonly signs: ReadonlySet<string>
}

function tracedOf(of: TypicalCase): Traced {
  const { findings, asked, outcome } = of.evaluation
  return {
    of,
    deciding: findings.flatMap(({ id, effect }) => (effect === outcome.id ? [id] : [])),
    signs: new Set([...findings.map(({ id }) => id), ...asked.flatMap(({ fact, chosen }) => chosen.map((option) => `${fact} ${option}`))]),
  }
}

/** From 0, where the same applies to the same answers, to 1, where nothing does. */
function distanceOf({ signs: a }: Traced, { signs: b }: Traced): number {
  let common = 0
  for (const sign of a) if (b.has(sign)) common++
  const all = a.size + b.size - common
  return all === 0 ? 0 : 1 - common / all
}
