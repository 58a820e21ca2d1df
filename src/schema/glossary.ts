import * as z from 'zod/mini'
import { Id, PlainText, SourceId } from './ids.ts'
import { translatable, text } from './text.ts'

export const Term = translatable('terms', {
  id: Id,
  /** The word as the glossary lists it. */
  term: text({ isOurs: false }),
  /** Every form in which the term stands in running text, the base form included; read without regard to case, and each form belongs to one term only. */
  forms: z.array(PlainText).check(z.minLength(1, { error: 'empty-list' })),
  /** What the word means, in one or two plain sentences. */
  text: text(),
  /** Statements, of any organisation, that define the term or rest on it. Without any, the meaning is the guide's own. */
  statements: z.optional(z.array(SourceId).check(z.minLength(1, { error: 'empty-list' }))),
})
export type Term = z.infer<typeof Term>

/** content/glossary.yaml: the words that the guide cannot do without, explained where they stand. */
export const Glossary = z.strictObject({ terms: z.array(Term).check(z.minLength(1, { error: 'empty-list' })) })
export type Glossary = z.infer<typeof Glossary>
