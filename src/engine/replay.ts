import type { Answers } from '../schema/answers.ts'
import type { QuestionRule, RuleSet } from '../schema/model.ts'
import { type Known, truthOf } from './condition.ts'

/** A question that is asked, with its answer: empty while unanswered. */
export interface AskedQuestion {
  readonly fact: string
  readonly step: string
  readonly chosen: readonly string[]
}

export interface Replay {
  /** Questions that are shown, in order. */
  readonly asked: readonly AskedQuestion[]
  /** Answers that follow from another answer, so that their question is not shown: fact to the fact that told it. */
  readonly filled: ReadonlyMap<string, string>
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
  const fills = new Map<string, { readonly option: string; readonly by: string }>()
  const asked: AskedQuestion[] = []
  const filled = new Map<string, string>()
  const undecided: string[] = []
  const mayBeFilled = new Set<string>()
  const known = (fact: string): Known => {
    const chosen = knowledge.get(fact)
    return chosen === undefined ? NOTHING : chosen
  }

  /** Takes in what is now known of a question; null while it, or something that may fill it in, is open. */
  const learn = (question: QuestionRule, chosen: Known): void => {
    knowledge.set(question.fact, chosen)
    for (const { option, fact, filling } of fillingsOf(question)) {
      if (chosen === null) mayBeFilled.add(fact)
      else if (chosen.includes(option)) fills.set(fact, { option: filling, by: question.fact })
    }
  }

  for (const step of rules.steps) {
    for (const question of step.questions) {
      const { fact } = question
      const isAsked = question.when === null ? true : truthOf(question.when, known)
      if (isAsked === null) undecided.push(fact)
      if (isAsked !== true) {
        learn(question, isAsked === false ? [] : null)
        continue
      }
      const filling = fills.get(fact)
      const chosen = filling === undefined ? chosenIn(answers, fact) : [filling.option]
      if (filling === undefined) asked.push({ fact, step: step.id, chosen })
      else filled.set(fact, filling.by)
      // An own answer gives way to one that is filled in, so it is not certain until it is clear that none will be.
      learn(question, chosen.length === 0 || mayBeFilled.has(fact) ? null : chosen)
    }
  }
  const shown = new Set(asked.map((question) => question.fact))
  const ignored = Object.keys(answers).filter((fact) => chosenIn(answers, fact).length > 0 && !shown.has(fact))
  return { asked, filled, undecided, ignored, known }
}

const NOTHING: readonly string[] = []

interface Filling {
  readonly option: string
  readonly fact: string
  readonly filling: string
}

const fillings = new WeakMap<QuestionRule, readonly Filling[]>()

/** What a question's options fill in. Most fill in nothing, and every evaluation asks: looked up once for each question. */
function fillingsOf(question: QuestionRule): readonly Filling[] {
  const known = fillings.get(question)
  if (known !== undefined) return known
  const found = question.options.flatMap(({ id, fills }) => Object.entries(fills).map(([fact, filling]) => ({ option: id, fact, filling })))
  fillings.set(question, found)
  return found
}

/** The options given for a fact, none where it is unanswered. */
export function chosenIn(answers: Answers, fact: string): readonly string[] {
  const value = Object.hasOwn(answers, fact) ? answers[fact] : undefined
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}
