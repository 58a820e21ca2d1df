import * as z from 'zod/mini'

const Renamed = z.record(z.string(), z.string())

/** content/renames.yaml: ids that have got other names, old to new, so that old links and saved cases still lead somewhere. */
export const RenamesSource = z.strictObject({
  organisations: z.optional(Renamed),
  facts: z.optional(Renamed),
  /** By the fact's id of today. Also an option that has become part of another. */
  options: z.optional(z.record(z.string(), Renamed)),
  /** By the organisation's id of today. */
  scenarios: z.optional(z.record(z.string(), Renamed)),
})
export type RenamesSource = z.infer<typeof RenamesSource>
