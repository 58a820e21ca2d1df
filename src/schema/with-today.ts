import { dayIn } from './day-in.ts'
import type { Organisation } from './model.ts'

/**
 * The organisation with the day that it is there, worked out whenever it is asked for: a tab may stay open for weeks. Without decisions that
 * end it is left as it is.
 */
export function withToday(organisation: Organisation): Organisation {
  if (organisation.validity === undefined) return organisation
  return {
    ...organisation,
    get today() {
      return dayIn(organisation.policy.timeZone)
    },
  }
}
