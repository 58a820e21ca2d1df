import { useCallback, useMemo } from 'react'
import type { Answers } from '../../../schema/answers.ts'
import type { Organisation, Renames } from '../../../schema/model.ts'
import { migrateAnswers } from '../../../shared/session/share.ts'
import { type Case, openCase } from '../../../shared/session/use-case.ts'
import { usePromise } from '../use-promise.ts'

/** What saved answers lead to today. It waits for the organisation's rules, which may be out of reach. */
export type CaseToday =
  { readonly kind: 'waiting' | 'unreachable' } | { readonly kind: 'known'; readonly organisation: Organisation; readonly today: Case }

/** Works it out from the answers alone, whatever is saved beside them. `load` must be stable. */
export function useCaseToday(
  organisation: string,
  answers: Answers,
  renames: Renames,
  load: (id: string) => Promise<Organisation>,
): CaseToday {
  const rules = usePromise(useCallback(() => load(organisation).catch(() => 'unreachable' as const), [load, organisation]))
  return useMemo(() => {
    if (rules === null) return { kind: 'waiting' }
    if (rules === 'unreachable') return { kind: 'unreachable' }
    return { kind: 'known', organisation: rules, today: openCase(rules, migrateAnswers(renames, answers)) }
  }, [rules, renames, answers])
}
