import * as z from 'zod/mini'
import { Id, MarkdownText, PlainText, SourceId } from './ids.ts'
import { GivenAnswers } from './shortcuts.ts'
import { translatable, text } from './text.ts'

const Now = z.array(text()).check(z.minLength(1, { error: 'empty-list' }))

export const Situation = translatable('situations', {
  id: Id,
  /** What has happened, as the person would say it. */
  title: text(),
  /** What else people may look for it by. */
  words: z.optional(z.array(PlainText)),
  /** What to do now; always the guide's own advice. */
  now: Now,
  /** What documents are mostly silent about; an organisation whose document says some of it has a text of its own. */
  unsaid: text(),
  /** Leads to the ordinary questions, and says what for. */
  lead: z.optional(text()),
  /** What the questions are begun with. Only what they ask about with these answers. */
  answers: z.optional(GivenAnswers),
})
export type Situation = z.infer<typeof Situation>

/** content/situations.yaml: what happens at work and is no task of one's own, the same for all organisations. */
export const Situations = z.strictObject({ situations: z.array(Situation).check(z.minLength(1, { error: 'empty-list' })) })
export type Situations = z.infer<typeof Situations>

export const OwnSituation = translatable('situations', {
  id: Id,
  /** What this document says. Just one of this, `silent` and `leftOut`. */
  says: z.optional(MarkdownText),
  statements: z.optional(z.array(SourceId)),
  /** The document says nothing. */
  silent: z.optional(z.literal(true)),
  /** Why the situation is not shown here. For editors. */
  leftOut: z.optional(text({ translation: 'none', isOurs: false })),
  contacts: z.optional(z.array(Id)),
  // Where this organisation needs other words than the shared ones.
  now: z.optional(Now),
  unsaid: z.optional(text()),
  lead: z.optional(text()),
  answers: z.optional(GivenAnswers),
})
export type OwnSituation = z.infer<typeof OwnSituation>

/** content/organisations/<id>/situations.yaml: what the organisation's document says of each situation, or that it says nothing. */
export const OwnSituations = z.strictObject({ situations: z.array(OwnSituation).check(z.minLength(1, { error: 'empty-list' })) })
export type OwnSituations = z.infer<typeof OwnSituations>
