import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Organisation } from '../../schema/model.ts'
import { createSession, type Session, type SessionState } from './store.ts'

/** The session that pages answer into. Prerendered pages have one of their own, which is empty and takes nothing out of a tab's memory. */
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

/** Whether the person has answered anything for an organisation, so that it is not replaced without asking. */
export function useHasAnswers(organisation: Organisation): boolean {
  return useSessionState((state) => Object.keys(state.answers[organisation.id] ?? {}).length > 0)
}

const NONE: Readonly<Record<string, string>> = {}

/** Facts whose answer in the person's case somebody else gave through a link, and the contact that it is said to be. */
export function useReplies(organisation: Organisation): Readonly<Record<string, string>> {
  return useSessionState((state) => state.replies[organisation.id] ?? NONE)
}
