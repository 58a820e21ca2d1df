import type { OutcomeId } from '../schema/outcomes.ts'
import type { Evaluation } from './evaluate.ts'

type Decided = Pick<Evaluation, 'complete' | 'outcome'>

/** Whether the outcome may be told as the answer: all that is asked is answered, or none of it can change the outcome. Before that it would read as a promise. */
export function isSettled({ complete, outcome }: Decided): boolean {
  return complete || outcome.certain
}

/** Whether the guide may end although questions are left: a no that nothing can change. A certain yes does not end, since what is left tells what has to be done. */
export function endsEarly({ outcome }: Decided): boolean {
  return outcome.certain && REFUSALS.includes(outcome.id)
}

/**
 * Whether an outcome can be told before all is answered: something stands in the way, and answers that are added can only make it stricter,
 * since unanswered is never false. Anything milder would read as a promise.
 */
export function isToldEarly({ outcome }: Pick<Decided, 'outcome'>): boolean {
  return outcome.id !== 'ja' && outcome.id !== 'villkor'
}

/** Outcomes with which the work may not be done as it is described. */
const REFUSALS: readonly OutcomeId[] = ['inget-besked', 'nej']
