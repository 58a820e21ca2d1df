import * as z from 'zod/mini'
import { SAVED_KEY } from '../../shared/session/clear-saved.ts'
import { cleanLine, isTooLong, type KeptFormat } from '../../shared/session/kept.ts'
import { SharedCaseShape } from '../../shared/session/shared-case-shape.ts'
import type { SharedCase } from '../../shared/session/share.ts'

/** A case that the person has asked to keep, under a name of her own. */
export interface SavedCase extends SharedCase {
  readonly id: string
  readonly name: string
  /** When it was saved, as an ISO date and time. */
  readonly saved: string
}

export const LONGEST_NAME = 120

export const SAVED_CASES: KeptFormat<SavedCase> = {
  key: SAVED_KEY,
  kind: 'ai-lotsen-bedomningar',
  shape: z.object({ ...SharedCaseShape, name: z.string() }),
  tidy: (read) => ({ value: { ...read, name: cleanName(read.name) }, shortened: isTooLong(read.name, LONGEST_NAME) ? ['name'] : [] }),
}

/** A name on one line and of a length that can be shown; never empty. */
export function cleanName(name: string): string {
  const short = cleanLine(name, LONGEST_NAME)
  return short === '' ? '–' : short
}
