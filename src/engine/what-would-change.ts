import type { Answers } from '../schema/answers.ts'
import { questionsOf } from '../schema/look-up.ts'
import type { ChangeRule, QuestionRule, RuleSet } from '../schema/model.ts'
import { OUTCOMES, type OutcomeId } from '../schema/outcomes.ts'
import { truthOf } from './condition.ts'
import { evaluate, type Evaluation } from './evaluate.ts'
import { isSettled } from './settled.ts'

/** A smallest set of changes that leads, or may lead, to a milder outcome. */
export interface Counterfactual {
  /** Ids of the changes, in the order of the content. */
  readonly changes: readonly string[]
  /** All answers once the changes are made. */
  readonly answers: Answers
  /** The mildest outcome that can come of it. */
  readonly outcome: OutcomeId
  /** No answer to what is then asked can give another outcome. Otherwise the outcome is only possible. */
  readonly certain: boolean
  /** What is asked then and has no answer yet. */
  readonly asks: readonly string[]
}

/** Evaluations that one call may take: less than 50 ms for the largest organisation, also on a busy machine. The page waits for it. */
const BUDGET = 2000

/** What is left of the evaluations that a call may take. */
export interface Purse {
  left: number
}

/** A question with more options than this is not tried with every combination of them. */
const COMBINED = 5

/**
 * The sets of changes that make the outcome milder, and of which no part does: exact, by trying the small sets before the larger.
 * A set counts where some way of answering what is then asked gives a milder outcome; it is certain only where all of them give
 * the same. The easiest come first. Once a size has filled up `limit`, larger sets are not looked for. `budget` is how many evaluations
 * it may take: what they do not suffice for is left out rather than guessed at.
 */
export function whatWouldChange(
  given: RuleSet,
  answers: Answers,
  changes: readonly ChangeRule[],
  limit = 3,
  budget = BUDGET,
): readonly Counterfactual[] {
  const purse: Purse = { left: budget }
  // The day is worked out where it is asked for; here it is asked for once.
  const rules = { ...given }
  const now = evaluate(rules, answers)
  const possible = changes.filter(
    ({ fact, from, when }) =>
      now.known(fact)?.some((option) => from.includes(option)) === true && (when === null || truthOf(when, now.known) === true),
  )
  if (!canHelp(rules, answers, possible, now)) return []
  const found: (readonly ChangeRule[])[] = []
  const results: { readonly effort: number; readonly counterfactual: Counterfactual }[] = []
  for (let size = 1; size <= possible.length && results.length < limit; size++) {
    for (const set of combinations(possible, size)) {
      if (purse.left <= 0) break
      if (found.some((smaller) => smaller.every((change) => set.includes(change)))) continue
      const counterfactual = tryChanges(rules, answers, set, now, purse)
      if (counterfactual === null) continue
      found.push(set)
      results.push({ effort: set.reduce((sum, change) => sum + change.effort, 0), counterfactual })
    }
  }
  return results
    .toSorted((a, b) => a.effort - b.effort || compare(a.counterfactual, b.counterfactual))
    .slice(0, limit)
    .map((result) => result.counterfactual)
}

function compare(a: Counterfactual, b: Counterfactual): number {
  return a.changes.length - b.changes.length || Number(b.certain) - Number(a.certain) || mildness(b.outcome) - mildness(a.outcome)
}

export function mildness(outcome: OutcomeId): number {
  return OUTCOMES.indexOf(outcome)
}

/** What stays true whatever is answered to all that can be changed cannot be helped. Sound, since unanswered is unknown. */
function canHelp(rules: RuleSet, answers: Answers, possible: readonly ChangeRule[], now: Evaluation): boolean {
  const touched = new Set(possible.flatMap((change) => Object.keys(change.to)))
  const open = evaluate(rules, Object.fromEntries(Object.entries(answers).filter(([fact]) => !touched.has(fact))))
  return mildness(open.outcome.id) > mildness(now.outcome.id)
}

/** All ways to pick `size` changes that do not give a question two answers. */
function* combinations(changes: readonly ChangeRule[], size: number, from = 0): Generator<readonly ChangeRule[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let index = from; index <= changes.length - size; index++) {
    const first = changes[index]
    if (first === undefined) return
    for (const rest of combinations(changes, size - 1, index + 1)) {
      if (rest.every((change) => Object.keys(change.to).every((fact) => !Object.hasOwn(first.to, fact)))) yield [first, ...rest]
    }
  }
}

function tryChanges(rules: RuleSet, answers: Answers, set: readonly ChangeRule[], now: Evaluation, purse: Purse): Counterfactual | null {
  purse.left--
  const changed: Answers = Object.assign({ ...answers }, ...set.map((change) => change.to))
  const after = evaluate(rules, changed)
  if (mildness(after.outcome.id) <= mildness(now.outcome.id)) return null
  const reached = reach(rules, changed, after.outcome, purse)
  if (reached === null || mildness(reached.mildest) <= mildness(now.outcome.id)) return null
  return {
    changes: set.map((change) => change.id),
    answers: changed,
    outcome: reached.mildest,
    certain: reached.certain,
    asks: after.missing,
  }
}

/** The mildest outcome over all ways of answering what is missing, and whether it is the only one. `bound` is the outcome so far. Null where the purse does not suffice. */
export function reach(
  rules: RuleSet,
  answers: Answers,
  bound: Evaluation['outcome'],
  purse: Purse,
): { readonly mildest: OutcomeId; readonly certain: boolean } | null {
  const questions = new Map(questionsOf(rules).map((question) => [question.fact, question]))
  let isSampled = false
  let mildest: OutcomeId | null = null
  /** The outcome so far is a bound for all that follows: further answers can only make it stricter. */
  const visit = (given: Answers, isHopeless: (evaluation: Evaluation) => boolean, end: (evaluation: Evaluation) => boolean): boolean => {
    if (--purse.left < 0) return true
    const evaluation = evaluate(rules, given)
    if (isHopeless(evaluation)) return false
    const question = evaluation.next === null || isSettled(evaluation) ? undefined : questions.get(evaluation.next)
    if (question === undefined) return end(evaluation)
    const ways = waysToAnswer(question)
    if (ways.isSampled) isSampled = true
    return ways.answers.some((answer) => visit({ ...given, [question.fact]: answer }, isHopeless, end))
  }
  if (bound.certain) return { mildest: bound.id, certain: true }
  visit(
    answers,
    (evaluation) => mildest !== null && mildness(evaluation.outcome.id) <= mildness(mildest),
    (evaluation) => {
      mildest = evaluation.outcome.id
      return mildest === bound.id
    },
  )
  if (purse.left < 0 || mildest === null) return null
  const best: OutcomeId = mildest
  const isOtherFound = visit(
    answers,
    () => false,
    (evaluation) => evaluation.outcome.id !== best,
  )
  return { mildest: best, certain: !isOtherFound && !isSampled }
}

interface Ways {
  readonly answers: readonly (string | readonly string[])[]
  readonly isSampled: boolean
}

function waysToAnswer(question: QuestionRule): Ways {
  const options = question.options.map((option) => option.id)
  if (!question.multiple) return { answers: options, isSampled: false }
  const free = options.filter((option) => !question.exclusive.includes(option))
  const alone = question.exclusive.filter((option) => options.includes(option)).map((option) => [option])
  if (free.length > COMBINED) return { answers: [...alone, ...free.map((option) => [option])], isSampled: true }
  const subsets = free.reduce<readonly (readonly string[])[]>((all, option) => [...all, ...all.map((some) => [...some, option])], [[]])
  return { answers: [...alone, ...subsets.filter((some) => some.length > 0)], isSampled: false }
}
