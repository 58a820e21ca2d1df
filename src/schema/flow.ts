import * as z from 'zod/mini'
import { Id, MarkdownText, PlainText, SourceId } from './ids.ts'
import { ConditionSource } from './condition.ts'
import { OptionId } from './vocabulary.ts'

export const FlowOption = z.strictObject({
  id: OptionId,
  label: z.optional(PlainText),
  help: z.optional(PlainText),
  /** Option ids of other organisations that this one also stands for here. */
  covers: z.optional(z.array(OptionId)),
})

export const FlowQuestion = z.strictObject({
  fact: Id,
  /** Asked when; without it always. May only look at questions that come earlier in the flow. */
  when: z.optional(ConditionSource),
  question: z.optional(PlainText),
  help: z.optional(MarkdownText),
  /** Why the question is asked; shown on demand together with the statements behind it. */
  why: MarkdownText,
  statements: z.optional(z.array(SourceId)),
  /** The options that this organisation uses, by id or with its own label; without it all of the vocabulary. */
  options: z.optional(z.array(z.union([OptionId, FlowOption]))),
})

/** content/organisations/<id>/flow.yaml: the questions in their order, one step a page. */
export const Flow = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        id: Id,
        title: PlainText,
        questions: z.array(FlowQuestion).check(z.minLength(1, { error: 'empty-list' })),
      }),
    )
    .check(z.minLength(1, { error: 'empty-list' })),
})
export type Flow = z.infer<typeof Flow>
