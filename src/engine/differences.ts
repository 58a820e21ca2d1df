import type { Answers } from '../schema/answers.ts'
import { questionsOf } from '../schema/look-up.ts'
import type { OutcomeId } from '../schema/outcomes.ts'
import type { RuleSet } from '../schema/model.ts'
import { evaluate, type Evaluation } from './evaluate.ts'

/** Ids of the findings that apply before and after. */
export interface Difference {
  readonly added: readonly string[]
  readonly gone: readonly string[]
  readonly kept: readonly string[]
}

export function compareFindings(before: Evaluation, after: Evaluation): Difference {
  const was = before.findings.map((finding) => finding.id)
  const is = after.findings.map((finding) => finding.id)
  return {
    added: is.filter((id) => !was.includes(id)),
    gone: was.filter((id) => !is.includes(id)),
    kept: is.filter((id) => was.includes(id)),
  }
}

/** What one answer meant. */
export interface Meaning {
  /** Findings that do not follow without the answer, that is, while the question is unanswered. */
  readonly gone: readonly string[]
  /** What each other option would have led to; for a question with several answers, each as the only answer. */
  readonly instead: readonly {
    readonly option: string
    readonly answers: Answers
    readonly outcome: OutcomeId
    /** Whether questions that are then asked can make the outcome another. */
    readonly certain: boolean
    readonly difference: Difference
  }[]
}

/** Asks what the answer to a question meant, by replaying the case without it and with every other answer. */
export function whatAnswerMeant(rules: RuleSet, answers: Answers, fact: string): Meaning {
  const now = evaluate(rules, answers)
  const { [fact]: _left, ...others } = answers
  const question = questionsOf(rules).find((candidate) => candidate.fact === fact)
  const chosen = now.known(fact) ?? []
  return {
    gone: compareFindings(now, evaluate(rules, others)).gone,
    instead: (question?.options ?? [])
      .filter((option) => chosen.length !== 1 || option.id !== chosen[0])
      .map((option) => {
        const changed = { ...others, [fact]: question?.multiple === true ? [option.id] : option.id }
        const after = evaluate(rules, changed)
        return {
          option: option.id,
          answers: changed,
          outcome: after.outcome.id,
          certain: after.outcome.certain,
          difference: compareFindings(now, after),
        }
      }),
  }
}
