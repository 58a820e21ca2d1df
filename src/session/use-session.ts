import { createContext, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import { evaluate, readAnswers, type AnswerProblem, type Evaluation } from '../engine/index.ts'
import type { Answers } from '../schema/answers.ts'
import type { Organisation } from '../schema/model.ts'
import { createSession, type Session, type SessionState } from './store.ts'

/** The session that pages answer into. Prerendered pages have one of their own, which is empty. */
export const SessionContext = createContext<Session>(
  createSession(() => {
    throw new Error('No storage while prerendering')
  }),
)

export function useSession(): Session {
  return useContext(SessionContext)
}

export function useSessionState<T>(select: (state: SessionState) => T): T {
  return useStore(useSession().store, select)
}

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

/** Whether the person has answered anything for an organisation, so that it is not replaced without asking. */
export function useHasAnswers(organisation: Organisation): boolean {
  return useSessionState((state) => Object.keys(state.answers[organisation.id] ?? NOTHING).length > 0)
}
