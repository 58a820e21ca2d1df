import * as z from 'zod/mini'
import { Day, Id, PlainText, SourceId } from './ids.ts'
import type { Language } from './languages.ts'
import { translatable, text } from './text.ts'

export const SinceSource = translatable('since', {
  id: Id,
  /** The statements that time has passed by, of any organisation. */
  statements: z.array(SourceId).check(z.minLength(1, { error: 'empty-list' })),
  /** What the document said, as what it said. */
  said: text(),
  /** What is known since. */
  now: text({ isLong: true }),
  /** The day of that knowledge. */
  asOf: Day,
  /** Function that has checked it against the law in force. Without it the note is told as unchecked. */
  checkedBy: z.optional(PlainText),
})

/** content/since.yaml: what has happened since the documents were written, kept in one place so that it can be renewed. */
export const Since = z.strictObject({ since: z.array(SinceSource).check(z.minLength(1, { error: 'empty-list' })) })
export type Since = z.infer<typeof Since>

/** Something that a document says of a time that has come, and what is known since. */
export interface SinceNote {
  readonly id: string
  readonly statements: readonly string[]
  readonly said: string
  readonly now: string
  readonly asOf: string
  /** Null where nobody has checked it. */
  readonly checkedBy: string | null
  readonly lang: Language
}
