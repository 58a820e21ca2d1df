import * as z from 'zod/mini'

const Renamed = z.record(z.string(), z.string())
/** By the organisation's id of today. `(borttaget)` for what has no successor: its address leads to what it was part of. */
const OwnRenamed = z.optional(z.record(z.string(), Renamed))

/** content/renames.yaml: ids that have got other names, old to new, so that old addresses, links and saved cases still lead somewhere. */
export const RenamesSource = z.strictObject({
  organisations: z.optional(Renamed),
  facts: z.optional(Renamed),
  /** By the fact's id of today. Also an option that has become part of another. */
  options: z.optional(z.record(z.string(), Renamed)),
  steps: OwnRenamed,
  /** The everyday tasks of shortcuts.yaml. */
  tasks: OwnRenamed,
  /** Parts of introductions. */
  parts: OwnRenamed,
  /** Cards of such parts, by which it is remembered how far one has come. */
  cards: OwnRenamed,
  scenarios: OwnRenamed,
  situations: OwnRenamed,
  sections: OwnRenamed,
  findings: OwnRenamed,
})
export type RenamesSource = z.infer<typeof RenamesSource>
