import type { Answers } from '../schema/answers.ts'
import type { GivenAnswer, QuestionRule, RuleSet } from '../schema/model.ts'
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
 * over from a path that was given up. The answers must have been read by `readAnswers`.
 */
export function replay(rules: RuleSet, answers: Answers): Replay {
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
      const isAsked = question.when === null ? true : truthOf(question.when, known)
      const given = isAsked === true ? givenAnswer(question, known) : undefined
      if (isAsked === false) knowledge.set(fact, NOTHING)
      else if (isAsked === null || given === null) {
        undecided.push(fact)
        knowledge.set(fact, null)
      } else if (given === undefined) {
        const chosen = chosenIn(answers, fact)
        asked.push({ fact, step: step.id, chosen })
        knowledge.set(fact, chosen.length === 0 ? null : chosen)
      } else {
        filled.set(fact, [...reasonsFor(given.when, known).keys()])
        knowledge.set(fact, [given.option])
      }
    }
  }
  const shown = new Set(asked.map((question) => question.fact))
  const ignored = Object.keys(answers).filter((fact) => chosenIn(answers, fact).length > 0 && !shown.has(fact))
  return { asked, filled, undecided, ignored, known }
}

const NOTHING: readonly string[] = []

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
