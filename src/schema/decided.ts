import * as z from 'zod/mini'
import { Effect, OutcomeId } from './effect.ts'
import { Id, PlainText, SourceId } from './ids.ts'
import { GivenAnswers } from './shortcuts.ts'
import { OptionId } from './vocabulary.ts'
import { text } from './text.ts'

const Words = z.array(PlainText).check(z.minLength(1, { error: 'empty-list' }))

/** Where in a finding something is told. */
export const TOLD_PARTS = ['title', 'text', 'advice', 'interpretation', 'action'] as const

/** Something that is told in a besked. Whatever is said here has to be so in one and the same place. */
const ToldSource = z.strictObject({
  finding: z.optional(Id),
  effect: z.optional(Effect),
  statement: z.optional(SourceId),
  in: z.optional(z.enum(TOLD_PARTS)),
  /** One of these words or phrases stands there, whatever the size of its letters. */
  words: z.optional(Words),
  /** None of these does. */
  without: z.optional(Words),
  /** It is marked as the guide's own advice, or is not. */
  ownAdvice: z.optional(z.boolean()),
  /** In exactly so many places; without it in one or more. */
  times: z.optional(z.string().check(z.regex(/^[1-9]\d?$/, { error: 'count' }))),
})
export type ToldSource = z.infer<typeof ToldSource>

const DecidedCase = z.strictObject({
  /** The case to begin with, by its name in `cases`. */
  case: Id,
  /** Answers that are others than there. */
  answers: z.optional(GivenAnswers),
  /** Each of these answers, with each of those to the other questions. */
  each: z.optional(z.record(z.string(), z.array(OptionId).check(z.minLength(1, { error: 'empty-list' })))),
})
export type DecidedCase = z.infer<typeof DecidedCase>

const DecidedSource = z.strictObject({
  id: Id,
  /** What has been decided, as one sentence. */
  text: text({ translation: 'none', isOurs: false }),
  /** The cases that it is about. */
  of: z.array(DecidedCase).check(z.minLength(1, { error: 'empty-list' })),
  outcome: z.optional(OutcomeId),
  /** The question that is asked next; `inget` where none is. */
  asks: z.optional(Id),
  /** What every one of the cases is told, and what none is. */
  tells: z.optional(z.array(ToldSource).check(z.minLength(1, { error: 'empty-list' }))),
  never: z.optional(z.array(ToldSource).check(z.minLength(1, { error: 'empty-list' }))),
})
export type DecidedSource = z.infer<typeof DecidedSource>

/** content/organisations/<id>/decided.yaml: what those who answer for the content have decided that certain cases are told, down to the words. */
export const Decided = z.strictObject({
  cases: z.record(z.string(), GivenAnswers),
  decided: z.array(DecidedSource).check(z.minLength(1, { error: 'empty-list' })),
})
export type Decided = z.infer<typeof Decided>
