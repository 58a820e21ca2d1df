import * as z from 'zod/mini'
import { Id, PlainText } from './ids.ts'

/** content/site.yaml: what this installation is called and which organisations it publishes. */
export const Site = z.strictObject({
  name: PlainText,
  /** Folder names below content/organisations, in the order in which they are offered. With a single one nobody is asked. */
  organisations: z.array(Id).check(z.minLength(1, { error: 'empty-list' })),
})
export type Site = z.infer<typeof Site>
