import * as z from 'zod/mini'
import { OUTCOMES } from '../../schema/outcomes.ts'
import { type Lose, partsOf, type Place } from './memory.ts'
import { reads } from './reads.ts'

const OptionId = z.string().check(z.maxLength(64))

/** A point in time that there is, as an ISO date and time. */
export const Moment = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/))
  .check(z.refine((text) => !Number.isNaN(Date.parse(text))))

/** What every saved case has: the answers with their origin, and when it was saved. */
export const SavedCaseShape = {
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  organisation: OptionId,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  outcome: z.enum(OUTCOMES),
  saved: Moment,
  answers: z.record(OptionId, z.union([OptionId, z.array(OptionId).check(z.maxLength(64))])),
}

/** A place for cases of one kind. `tidy` makes what was read fit to show, and tells what had to be shortened. */
export function placeForCases<T>(
  { key, kind }: { readonly key: Place<T>['key']; readonly kind: string },
  shape: z.ZodMiniType<T>,
  tidy: (read: T, lose: Lose) => T,
): Place<readonly T[]> {
  return {
    key,
    area: 'browser',
    version: 1,
    empty: [],
    read: (data, lose) =>
      partsOf(data['cases'], reads(shape), lose)?.map(([number, read]) => tidy(read, (field) => lose(`${number}/${field}`))),
    // Earlier guides read nothing that does not say its kind.
    write: (cases) => (cases.length === 0 ? null : { kind, cases }),
  }
}
