import { useMemo } from 'react'
import type { Organisation } from '../../../../schema/model.ts'
import { type Case, openCase } from '../../../../shared/session/use-case.ts'
import { useFollowedCase } from '../../state/store.ts'

/** The case that is followed, with all that follows from it; null where none is. */
export function useEvaluated(organisation: Organisation): Case | null {
  const followed = useFollowedCase(organisation.id)
  return useMemo(() => (followed === null ? null : openCase(organisation, followed.answers)), [organisation, followed])
}
