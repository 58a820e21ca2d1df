import { useMemo } from 'react'
import { evaluate, isSettled, readAnswers, type AnswerProblem, type Evaluation } from '../../engine/index.ts'
import type { Answers } from '../../schema/answers.ts'
import type { Organisation } from '../../schema/model.ts'
import type { OutcomeId } from '../../schema/outcomes.ts'
import { useSessionState } from './use-session.ts'

export interface Case {
  readonly answers: Answers
  readonly evaluation: Evaluation
  /** Stored answers that do not fit the content of today. They count for nothing. */
  readonly problems: readonly AnswerProblem[]
}

const NOTHING: Answers = {}

/** The person's answers for an organisation and all that follows from them, worked out from the start. */
export function useCase(organisation: Organisation): Case {
  const stored = useSessionState((state) => state.answers[organisation.id] ?? NOTHING)
  return useMemo(() => openCase(organisation, stored), [organisation, stored])
}

/** What follows from answers of any origin. */
export function openCase(organisation: Organisation, given: Answers): Case {
  const { answers, problems } = readAnswers(organisation, given)
  return { answers, problems, evaluation: evaluate(organisation, answers) }
}

/** The outcome that a case has; null while answers are missing that may change it. */
export function outcomeOf({ evaluation }: Case): OutcomeId | null {
  return isSettled(evaluation) ? evaluation.outcome.id : null
}
