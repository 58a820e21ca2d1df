import * as z from 'zod/mini'
import { COMPARISON_EXCEPTIONS, FINDING_EXCEPTIONS, OPTION_EXCEPTIONS, QUESTION_EXCEPTIONS } from './claims.ts'
import { ConditionSource } from './condition.ts'
import { OutcomeId } from './effect.ts'
import { Id, SourceId } from './ids.ts'
import { text } from './text.ts'
import { OptionId } from './vocabulary.ts'

/** As it stands in the file: numbers are read as they are written. */
const Count = z.string().check(z.regex(/^[1-9]\d?$/, { error: 'count' }))

const Outcomes = z.array(OutcomeId).check(z.minLength(1, { error: 'empty-list' }))

export const PromiseSource = z.strictObject({
  id: Id,
  /** What is promised, as one sentence that a lawyer can hold against the document. */
  text: text({ translation: 'none' }),
  when: ConditionSource,
  /** Outcomes that never come of it, or the only ones that do; one of the two. */
  outcome: z.strictObject({ never: z.optional(Outcomes), always: z.optional(Outcomes) }),
  /** Statements of the document that bear the promise. */
  statements: z.array(SourceId).check(z.minLength(1, { error: 'empty-list' })),
})

export const ExceptionSource = z.strictObject({
  kind: z.enum([...COMPARISON_EXCEPTIONS, ...QUESTION_EXCEPTIONS, ...FINDING_EXCEPTIONS, ...OPTION_EXCEPTIONS]),
  /** What it is about: a fact or a finding, by the kind. */
  fact: z.optional(Id),
  finding: z.optional(Id),
  /** Only for comparisons: excused only where this holds. */
  when: z.optional(ConditionSource),
  /** Why the text is as it is, and why that is accepted. */
  reason: text({ translation: 'none' }),
})

/** content/organisations/<id>/promises.yaml: what must hold over all answers, and where the text itself says otherwise. */
export const Promises = z.strictObject({
  promises: z.array(PromiseSource).check(z.minLength(1, { error: 'empty-list' })),
  /** Options of a fact from the safest to the riskiest; a riskier answer must never lead to a milder outcome. */
  riskOrder: z.optional(z.record(z.string(), z.array(OptionId).check(z.minLength(2, { error: 'order-too-short' })))),
  exceptions: z.optional(z.array(ExceptionSource)),
  /** How much the case that is marked as harmless may ask at most; choices are counted from the organisation's own page. */
  harmlessWay: z.optional(z.strictObject({ choices: Count, pages: Count })),
})
export type Promises = z.infer<typeof Promises>
