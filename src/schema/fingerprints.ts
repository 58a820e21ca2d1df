import * as z from 'zod/mini'
import { SourceId } from './ids.ts'

/** What is left of a text that is only to be told from another. */
export const Fingerprint = z.string().check(z.regex(/^[0-9a-f]{16}$/, { error: 'fingerprint' }))

/** content/organisations/<id>/fingerprints.yaml: how each section of the original read when its statements were written. Made by content:verify --update. */
export const Fingerprints = z.strictObject({
  /** The whole original: where it is the same, no section has changed, whatever has become of the statements that tell sections apart. */
  original: z.optional(Fingerprint),
  sections: z.record(SourceId, Fingerprint),
})
export type Fingerprints = z.infer<typeof Fingerprints>
