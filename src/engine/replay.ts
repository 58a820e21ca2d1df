import type { Answers } from '../schema/answers.ts'
import type { GivenAnswer, QuestionRule, RuleSet } from '../schema/model.ts'
import type { Validity } from '../schema/decisions.ts'
import { EXPIRED, VALID, VALIDITY } from '../schema/validity.ts'
import { type Known, reasonsFor, truthOf } from './condition.ts'

/** A question that is asked, with its answer: empty while unanswered. */
export interface AskedQuestion {
  readonly fact: string
  readonly step: string
  readonly chosen: readonly string[]
}

export interface Replay {
  /** Questions that are shown, in order. */
  readonly asked: readonly AskedQuestion[]
  /** Answers that follow from earlier ones, so that their question is not shown: fact to the facts that told it. */
  readonly filled: ReadonlyMap<string, readonly string[]>
  /** Facts whose question may still come to be asked, depending on answers that are missing. */
  readonly undecided: readonly string[]
  /** Answered facts whose question is not asked. */
  readonly ignored: readonly string[]
  readonly known: (fact: string) => Known
}

/**
 * Walks the flow from the start with the given answers. An answer counts only where its question is asked, so nothing is left
 * over from a path that was given up. The answers must have been read by `readAnswers`. `day`, YYYY-MM-DD, tells which of the organisation's
 * decisions still hold; without a day all do, as they were decided.
 */
export function replay(rules: RuleSet, answers: Answers, day: string | undefined = rules.today): Replay {
  const knowledge = new Map<string, Known>()
  const asked: AskedQuestion[] = []
  const filled = new Map<string, readonly string[]>()
  const undecided: string[] = []
  const known = (fact: string): Known => {
    const chosen = knowledge.get(fact)
    return chosen === undefined ? NOTHING : chosen
  }
  for (const step of rules.steps) {
    for (const question of step.questions) {
      const { fact } = question
      const isShown = question.when === null ? true : truthOf(question.when, known)
      const given = isShown === true ? givenAnswer(question, known) : undefined
      if (isShown === false) knowledge.set(fact, NOTHING)
      else if (isShown === null || given === null) {
        undecided.push(fact)
        knowledge.set(fact, null)
      } else if (given === undefined) {
        const chosen = chosenIn(answers, fact)
        asked.push({ fact, step: step.id, chosen })
        knowledge.set(fact, chosen.length === 0 ? null : chosen)
      } else {
        filled.set(fact, [...reasonsFor(given.when, known).keys()].filter(isAsked))
        knowledge.set(fact, [given.option])
      }
      if (fact === rules.validity?.of) knowledge.set(rules.validity.fact, validityOf(rules.validity, known(fact), answers, day))
    }
  }
  const shown = new Set(asked.map((question) => question.fact))
  const ignored = Object.keys(answers).filter((fact) => isAsked(fact) && chosenIn(answers, fact).length > 0 && !shown.has(fact))
  return { asked, filled, undecided, ignored, known }
}

const NOTHING: readonly string[] = []

/** Nobody is asked whether a decision holds, so that it is no answer to tell of. */
function isAsked(fact: string): boolean {
  return fact !== VALIDITY
}

/** Whether the decision on the system holds. Proofs tell it among the answers, since they hold for every day. */
function validityOf({ fact, until }: Validity, system: Known, answers: Answers, day: string | undefined): Known {
  if (system === null) return null
  const [last] = system.flatMap((id) => (Object.hasOwn(until, id) ? (until[id] ?? []) : []))
  if (last === undefined) return NOTHING
  const [told] = chosenIn(answers, fact)
  return [told ?? (day !== undefined && day > last ? EXPIRED : VALID)]
}

/** The answer that follows from earlier ones; none where the question is the person's to answer, null where that is not decided yet. */
function givenAnswer({ given }: QuestionRule, known: (fact: string) => Known): GivenAnswer | undefined | null {
  for (const answer of given) {
    const truth = truthOf(answer.when, known)
    if (truth === true) return answer
    if (truth === null) return null
  }
  return undefined
}

/** The options given for a fact, none where it is unanswered. */
export function chosenIn(answers: Answers, fact: string): readonly string[] {
  const value = Object.hasOwn(answers, fact) ? answers[fact] : undefined
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}
