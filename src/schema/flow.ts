import * as z from 'zod/mini'
import { Id, MarkdownText, SourceId } from './ids.ts'
import { ConditionSource } from './condition.ts'
import { inEnglish, text } from './text.ts'
import { OptionId } from './vocabulary.ts'

export const FlowOption = z.strictObject({
  id: OptionId,
  label: z.optional(text()),
  help: z.optional(text()),
  /** Option ids of other organisations that this one also stands for here. */
  covers: z.optional(z.array(OptionId)),
})

export const FlowQuestion = inEnglish('questions', {
  fact: Id,
  /** Asked when; without it always. May only look at questions that come earlier in the flow. */
  when: z.optional(ConditionSource),
  question: z.optional(text()),
  help: z.optional(MarkdownText),
  /** Why the question is asked; shown on demand together with the statements behind it. */
  why: MarkdownText,
  statements: z.optional(z.array(SourceId)),
  /** The options that this organisation uses, by id or with its own label; without it all of the vocabulary. */
  options: z.optional(z.array(z.union([OptionId, FlowOption]))),
})

const Step = inEnglish('steps', {
  id: Id,
  title: text(),
  questions: z.array(FlowQuestion).check(z.minLength(1, { error: 'empty-list' })),
})

/** content/organisations/<id>/flow.yaml: the questions in their order, one step a page. */
export const Flow = z.strictObject({ steps: z.array(Step).check(z.minLength(1, { error: 'empty-list' })) })
export type Flow = z.infer<typeof Flow>
