import * as z from 'zod/mini'
import { Id, PlainText } from './ids.ts'
import { translatable, text } from './text.ts'
import { OptionId } from './vocabulary.ts'

/** Answers as an editor writes them: one option, or a list where several may be chosen. */
export const GivenAnswers = z.record(z.string(), z.union([OptionId, z.array(OptionId)]))
export type GivenAnswers = z.infer<typeof GivenAnswers>

export const Shortcut = translatable('shortcuts', {
  id: Id,
  /** The task as the person would say it, such as "Putsa en text". */
  title: text(),
  /** What else people may look for it by, in every language. */
  words: z.optional(z.array(PlainText)),
  /** What is assumed, in one sentence. */
  description: text(),
  /** Typical answers, shown as assumptions to confirm or change. Only what the flow asks with these answers. */
  answers: GivenAnswers,
})
export type Shortcut = z.infer<typeof Shortcut>

/** content/organisations/<id>/shortcuts.yaml: everyday tasks with typical answers. */
export const Shortcuts = z.strictObject({ shortcuts: z.array(Shortcut).check(z.minLength(1, { error: 'empty-list' })) })
export type Shortcuts = z.infer<typeof Shortcuts>
