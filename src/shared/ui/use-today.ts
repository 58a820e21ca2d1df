import { useSyncExternalStore } from 'react'
import { dayIn } from '../../schema/day-in.ts'
import type { Organisation } from '../../schema/model.ts'

/** The day that it is in the organisation's time zone, YYYY-MM-DD; null in what is prerendered, which is read on other days. */
export function useToday({ policy }: Organisation): string | null {
  return useSyncExternalStore(
    () => () => undefined,
    () => dayIn(policy.timeZone),
    () => null,
  )
}
