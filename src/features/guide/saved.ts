import * as z from 'zod/mini'
import { placeForCases, SavedCaseShape } from '../../shared/memory/saved-cases.ts'
import { cleanLine } from '../../shared/session/clean-text.ts'
import type { SharedCase } from '../../shared/session/share.ts'
import { SAVED_KEY } from '../../shared/session/use-has-saved.ts'

/** A case that the person has asked to save, under a name of her own. */
export interface SavedCase extends SharedCase {
  readonly id: string
  readonly name: string
  /** When it was saved, as an ISO date and time. */
  readonly saved: string
}

export const LONGEST_NAME = 120

export const SAVED_CASES = placeForCases<SavedCase>(
  { key: SAVED_KEY, kind: 'ai-lotsen-bedomningar' },
  z.object({ ...SavedCaseShape, name: z.string(), replies: z.optional(z.record(z.string(), z.string())) }),
  (read) => ({ ...read, name: cleanName(read.name) }),
)

/** A name on one line and of a length that can be shown; never empty. */
export function cleanName(name: string): string {
  const short = cleanLine(name, LONGEST_NAME)
  return short === '' ? '–' : short
}
