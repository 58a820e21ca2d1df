import * as z from 'zod/mini'
import { OUTCOMES } from '../../schema/outcomes.ts'

const OptionId = z.string().check(z.maxLength(64))

/** The shape of a kept case of anybody's: the answers with their origin, and when it was saved. */
export const SharedCaseShape = {
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  organisation: OptionId,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  outcome: z.enum(OUTCOMES),
  saved: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/)),
  answers: z.record(OptionId, z.union([OptionId, z.array(OptionId).check(z.maxLength(64))])),
}
