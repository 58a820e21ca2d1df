import { evaluate } from '../../engine/index.ts'
import type { Answers } from '../../schema/answers.ts'
import type { RuleSet } from '../../schema/model.ts'

/** What is known of cases and tasks that come from the organisation which this one extends. */
export interface Inherited {
  /** Their ids. */
  readonly inherited: ReadonlySet<string>
  /** What they answer to questions that are asked here alone. */
  readonly assumed: Answers
  /** Tells that nothing is known of what they answer to a question that is asked here alone. */
  readonly tellLacking: (fact: string) => void
}

/** The answers of a case of the other organisation's as it is here: what is asked here alone is assumed, and what is decided here is not answered. */
export function answersHere(rules: RuleSet, given: Answers, assumed: Answers): Answers {
  const answers = { ...assumed, ...given }
  const ignored = new Set(evaluate(rules, answers).ignored)
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => !ignored.has(fact)))
}
