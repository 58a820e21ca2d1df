import * as z from 'zod/mini'
import { Day, Id, MailAddress, PlainText } from './ids.ts'

/** Scheme and host of a web site, as browsers compare them: lower case, no path. */
const Origin = z.string().check(z.regex(/^https?:\/\/[a-z0-9.-]+(:\d+)?$/, { error: 'origin' }))

/** Who runs the installation: named in the accessibility statement, which the law asks for. */
const Operator = z.strictObject({
  name: PlainText,
  mail: MailAddress,
  phone: z.optional(PlainText),
  address: z.optional(PlainText),
  /** The day when the operator last went through the accessibility of the site. */
  assessed: z.optional(Day),
  /** What was found not to be accessible. */
  faults: z.optional(z.array(PlainText)),
})

/** content/site.yaml: what this installation is called and which organisations it publishes. */
export const Site = z.strictObject({
  name: PlainText,
  /** Folder names below content/organisations, in the order in which they are offered. With a single one nobody is asked. */
  organisations: z.array(Id).check(z.minLength(1, { error: 'empty-list' })),
  operator: z.optional(Operator),
  /** Keeps what was opened for use without network. False also clears what was kept before. */
  offline: z.optional(z.boolean()),
  /** Web sites that may show the guide in a frame, and are told how high it is. */
  embedding: z.optional(z.strictObject({ origins: z.array(Origin) })),
})
export type Site = z.infer<typeof Site>
