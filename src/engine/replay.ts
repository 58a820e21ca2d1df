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
  const shown = new Set<string>()
  const known = (fact: string): Known => knowledge.get(fact) ?? (knowledge.has(fact) ? null : [])

  const learn = (question: QuestionRule, chosen: readonly string[]): void => {
    knowledge.set(question.fact, chosen.length > 0 ? chosen : null)
    for (const id of chosen) {
      const option = question.options.find((candidate) => candidate.id === id)
      for (const [fact, filling] of Object.entries(option?.fills ?? {})) fills.set(fact, { option: filling, by: question.fact })
    }
  }

  for (const step of rules.steps) {
    for (const question of step.questions) {
      const isAsked = question.when === null ? true : truthOf(question.when, known)
      if (isAsked !== true) {
        knowledge.set(question.fact, isAsked === false ? [] : null)
        continue
      }
      const filling = fills.get(question.fact)
      if (filling !== undefined) {
        filled.set(question.fact, filling.by)
        learn(question, [filling.option])
        continue
      }
      const chosen = chosenIn(answers, question.fact)
      asked.push({ fact: question.fact, step: step.id, chosen })
      shown.add(question.fact)
      learn(question, chosen)
    }
  }
  const ignored = Object.keys(answers).filter((fact) => chosenIn(answers, fact).length > 0 && !shown.has(fact))
  return { asked, filled, ignored, known }
}

/** The options given for a fact, none where it is unanswered. */
export function chosenIn(answers: Answers, fact: string): readonly string[] {
  const value = Object.hasOwn(answers, fact) ? answers[fact] : undefined
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}
