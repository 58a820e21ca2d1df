import * as z from 'zod/mini'
import { Day, Id, MarkdownText, PlainText, SourceId } from './ids.ts'
import { ActionSource } from './actions.ts'
import { ConditionSource } from './condition.ts'
import { Effect } from './effect.ts'
import { translatable, text } from './text.ts'
import { OptionId } from './vocabulary.ts'

export const FindingSource = translatable('findings', {
  id: Id,
  /** Number of the reading that the finding carries out, such as G12, so that the two can be checked against each other. */
  rule: z.optional(z.string().check(z.regex(/^[A-Z]+\d+$/, { error: 'rule' }))),
  when: ConditionSource,
  effect: Effect,
  /** Proposed from a statement, and not confirmed by anybody yet: a fault until it is. */
  proposed: z.optional(z.boolean()),
  /** Where the organisation extends another that lets it: the other's finding that this one stands in place of. */
  replaces: z.optional(Id),
  /** One of the always-duties of the policy; shown apart from what the answers led to. */
  standing: z.optional(z.boolean()),
  /** It is for people in these roles alone, who are told of it apart. The role is asked nowhere and decides nothing: only `info`. */
  role: z.optional(z.union([OptionId, z.array(OptionId).check(z.minLength(1, { error: 'empty-list' }))])),
  /** Those with the same name are told as one row, headed by the strictest that applies. */
  row: z.optional(Id),
  /** The reason or the message, as one sentence that stands on its own. */
  title: text(),
  /** What it means and why, in a short paragraph or two. */
  text: MarkdownText,
  /** What the guide itself advises beside the document; told after the text, and marked as such. */
  advice: z.optional(MarkdownText),
  /** What the outcome is called where this finding decides it, in place of the outcome's own words. */
  outcomeLabel: z.optional(text()),
  /** Everything that is to be done, in the order in which it is told. */
  actions: z.optional(z.array(ActionSource)),
  /** How an unclear text was read, and that it is a reading; required in spirit wherever the statements alone do not say so much. */
  interpretation: z.optional(text({ isLong: true })),
  /** All of the finding is the guide's own advice, title and actions too, and nothing of it the document's. */
  ownAdvice: z.optional(z.boolean()),
  /** The system whose decision in policy.yaml does not hold where this applies, by its id, and why it does not. Only for findings that open: `info` and `villkor`. */
  overrides: z.optional(Id),
  overridesWhy: z.optional(text()),
  /** Function that keeps this finding right, where it is another than the document's. Never a person's name. */
  owner: z.optional(PlainText),
  /** Function that has approved the finding, where that is attested. */
  approver: z.optional(PlainText),
  /** Days of this finding's own, where they are others than those of the whole content. */
  validFrom: z.optional(Day),
  reviewBy: z.optional(Day),
  statements: z.array(SourceId),
  /** Further statements that the finding rests on in some of its cases. */
  also: z.optional(
    z.array(z.strictObject({ when: ConditionSource, statements: z.array(SourceId).check(z.minLength(1, { error: 'empty-list' })) })),
  ),
})

/** content/organisations/<id>/findings.yaml: the guidance, each text once, with the condition under which it applies. */
export const Findings = z.strictObject({ findings: z.array(FindingSource).check(z.minLength(1, { error: 'empty-list' })) })
export type Findings = z.infer<typeof Findings>
