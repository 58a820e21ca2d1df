import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Answers } from '../../../schema/answers.ts'

/** The case that an editor follows through an organisation's rules. It has nothing to do with the person's own answers. */
export interface FollowedCase {
  /** The scenario that it began as, which its answers need no longer be. */
  readonly scenario: string | null
  readonly answers: Answers
}

const cases = createStore<Readonly<Record<string, FollowedCase | null>>>(() => ({}))

/** The case that is followed in an organisation, in all views. Null where there is none. */
export function useFollowedCase(organisation: string): FollowedCase | null {
  return useStore(cases, (all) => all[organisation] ?? null)
}

export function followCase(organisation: string, followed: FollowedCase | null): void {
  cases.setState({ [organisation]: followed })
}
