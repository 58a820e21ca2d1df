import * as z from 'zod/mini'
import { Id, PlainText } from './ids.ts'

/** Scheme and host of a web site, as browsers compare them: lower case, no path. */
const Origin = z.string().check(z.regex(/^https?:\/\/[a-z0-9.-]+(:\d+)?$/, { error: 'origin' }))

/** content/site.yaml: what this installation is called and which organisations it publishes. */
export const Site = z.strictObject({
  name: PlainText,
  /** Folder names below content/organisations, in the order in which they are offered. With a single one nobody is asked. */
  organisations: z.array(Id).check(z.minLength(1, { error: 'empty-list' })),
  /** Keeps what was opened for use without network. False also clears what was kept before. */
  offline: z.optional(z.boolean()),
  /** Web sites that may show the guide in a frame, and are told how high it is. */
  embedding: z.optional(z.strictObject({ origins: z.array(Origin) })),
})
export type Site = z.infer<typeof Site>
