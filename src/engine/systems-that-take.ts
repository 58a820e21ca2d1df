import type { Answers } from '../schema/answers.ts'
import { questionsOf } from '../schema/look-up.ts'
import type { RuleSet } from '../schema/model.ts'
import type { OutcomeId } from '../schema/outcomes.ts'
import { factsIn } from './condition.ts'
import { evaluate } from './evaluate.ts'
import { mildness, reach } from './what-would-change.ts'

/** A system with which the same case may go on. */
export interface OtherSystem {
  readonly system: string
  /** All answers with that system, without those that were about the other one. */
  readonly answers: Answers
  /** The mildest outcome that can come of it: `villkor` or `ja`. */
  readonly outcome: OutcomeId
  /** No answer to what is then asked can give another outcome. */
  readonly certain: boolean
  /** What is asked then and has no answer yet. */
  readonly asks: readonly string[]
}

/** Evaluations that one system may take. */
const BUDGET = 400

const TAKES: readonly OutcomeId[] = ['villkor', 'ja']

/**
 * Which of some systems would take a case that ends in a no or a not yet: with all other answers alike it may be done, and what is answered by
 * a system's name is answered or asked anew. The mildest and most certain come first. A case that another system makes no milder gets none.
 */
export function systemsThatTake(given: RuleSet, answers: Answers, fact: string, systems: readonly string[]): readonly OtherSystem[] {
  // The day is worked out where it is asked for; here it is asked for once.
  const rules = { ...given }
  const now = evaluate(rules, answers)
  if (!['nej', 'forst'].includes(now.outcome.id)) return []
  const about = new Set(questionsOf(rules).flatMap((question) => (isTold(question.given, fact) ? [question.fact] : [])))
  const others = Object.fromEntries(Object.entries(answers).filter(([key]) => !about.has(key)))
  const found = systems.flatMap((system): readonly OtherSystem[] => {
    if (now.known(fact)?.includes(system) === true) return []
    const changed: Answers = { ...others, [fact]: system }
    const after = evaluate(rules, changed)
    if (!TAKES.includes(after.outcome.id)) return []
    const reached = reach(rules, changed, after.outcome, { left: BUDGET })
    if (reached === null || !TAKES.includes(reached.mildest)) return []
    return [{ system, answers: changed, outcome: reached.mildest, certain: reached.certain, asks: after.missing }]
  })
  return found.toSorted((a, b) => Number(b.certain) - Number(a.certain) || mildness(b.outcome) - mildness(a.outcome))
}

function isTold(given: RuleSet['steps'][number]['questions'][number]['given'], fact: string): boolean {
  return given.some(({ when }) => factsIn(when).includes(fact))
}
