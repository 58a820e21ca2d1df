import * as z from 'zod/mini'
import { Id, MarkdownText, SourceId } from './ids.ts'
import { ConditionSource } from './condition.ts'
import { translatable, text } from './text.ts'
import { OptionId } from './vocabulary.ts'

export const FlowOption = z.strictObject({
  id: OptionId,
  label: z.optional(text()),
  help: z.optional(text()),
  /** Option ids of other organisations that this one also stands for here. */
  covers: z.optional(z.array(OptionId)),
})

export const FlowQuestion = translatable('questions', {
  fact: Id,
  /** Proposed from statements, and not confirmed by anybody yet: a fault until it is. */
  proposed: z.optional(z.boolean()),
  /** Where the organisation extends another: the question of the same step that this one is asked after. Without it, or where it asks first, last. */
  after: z.optional(Id),
  /** Asked when; without it always. May only look at questions that come earlier in the flow. */
  when: z.optional(ConditionSource),
  question: z.optional(text()),
  help: z.optional(MarkdownText),
  /** Answers that follow from earlier ones, so that nobody is asked: the first whose condition is true. What the catalogue tells of a system comes after these. */
  given: z.optional(z.array(z.strictObject({ when: ConditionSource, answer: OptionId }))),
  /** Why the question is asked; shown on demand together with the statements behind it. */
  why: MarkdownText,
  statements: z.optional(z.array(SourceId)),
  /** The options that this organisation uses, by id or with its own label; without it all of the vocabulary. */
  options: z.optional(z.array(z.union([OptionId, FlowOption]))),
})

/** Questions with one harmless answer each, asked as one list: what is true is ticked, and the rest has its harmless answer. */
export const Screening = translatable('screenings', {
  id: Id,
  question: text(),
  rows: z
    .array(
      z.strictObject({
        fact: Id,
        /** What is true where the row is ticked; the question itself is then asked. */
        label: text(),
        /** The harmless answer, which stands for a row that is not ticked. */
        none: OptionId,
        /** The answer of somebody who is not sure. Without it the question itself is asked. */
        unsure: z.optional(OptionId),
      }),
    )
    .check(z.minLength(2, { error: 'too-few-rows' })),
})

/** One question first, whose yes answers several; a no or a don't-know opens them. */
export const MergedQuestion = translatable('merged', {
  id: Id,
  question: text(),
  help: z.optional(MarkdownText),
  /** What a yes stands for: fact to option. */
  yes: z.record(Id, OptionId),
})

export const Step = translatable('steps', {
  id: Id,
  title: text(),
  screening: z.optional(Screening),
  merged: z.optional(z.array(MergedQuestion)),
  questions: z.array(FlowQuestion).check(z.minLength(1, { error: 'empty-list' })),
})

/** Answers that can hardly be true together; told at once where the last of them is given. It decides nothing. */
export const Contradiction = translatable('contradictions', { id: Id, when: ConditionSource, text: text() })

/** What the answers about the organisation's assessment of the system mean. */
export const Assessment = z.strictObject({
  fact: Id,
  approved: OptionId,
  notForThis: z.optional(OptionId),
  banned: z.optional(OptionId),
  notAssessed: z.optional(OptionId),
})

/** content/organisations/<id>/flow.yaml: the questions in their order, one step a page. */
export const Flow = z.strictObject({
  assessment: z.optional(Assessment),
  contradictions: z.optional(z.array(Contradiction)),
  steps: z.array(Step).check(z.minLength(1, { error: 'empty-list' })),
})
export type Flow = z.infer<typeof Flow>
