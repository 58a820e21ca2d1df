import * as z from 'zod/mini'
import { MarkdownText, PlainText } from './ids.ts'

const TranslatedOption = z.strictObject({ label: PlainText, help: z.optional(PlainText) })
const TranslatedOptions = z.record(z.string(), TranslatedOption)
const TranslatedOutcomes = z.record(z.string(), z.strictObject({ label: PlainText, meaning: PlainText }))

/** content/questions.en.yaml: the shared vocabulary in English, by id. What is not here is shown in Swedish and marked so. */
export const VocabularyOverlay = z.strictObject({
  facts: z.optional(
    z.record(
      z.string(),
      z.strictObject({
        question: PlainText,
        help: z.optional(MarkdownText),
        /** The names of groups, by id. */
        groups: z.optional(z.record(z.string(), PlainText)),
        options: TranslatedOptions,
      }),
    ),
  ),
  outcomes: z.optional(TranslatedOutcomes),
})
export type VocabularyOverlay = z.infer<typeof VocabularyOverlay>

/** content/systems.en.yaml: what the catalogue tells of each system, by id. A name or a maker stands here only where it is another in English. */
export const SystemsOverlay = z.strictObject({
  systems: z.record(
    z.string(),
    z.strictObject({
      name: z.optional(PlainText),
      maker: z.optional(PlainText),
      kind: z.optional(PlainText),
      note: z.optional(PlainText),
    }),
  ),
})
export type SystemsOverlay = z.infer<typeof SystemsOverlay>

/** content/glossary.en.yaml: the words explained in English, by id. English texts are searched for the English forms alone. */
export const GlossaryOverlay = z.strictObject({
  terms: z.record(
    z.string(),
    z.strictObject({
      term: PlainText,
      forms: z.array(PlainText).check(z.minLength(1, { error: 'empty-list' })),
      text: PlainText,
    }),
  ),
})
export type GlossaryOverlay = z.infer<typeof GlossaryOverlay>

/** content/organisations/<id>/en.yaml: one organisation's texts in English, by id. */
export const OrganisationOverlay = z.strictObject({
  policy: z.optional(
    z.strictObject({
      name: PlainText,
      intro: MarkdownText,
      kind: PlainText,
      version: PlainText,
      standing: MarkdownText,
      silent: z.array(PlainText),
    }),
  ),
  outcomes: z.optional(TranslatedOutcomes),
  contacts: z.optional(z.record(z.string(), z.strictObject({ name: PlainText, help: PlainText }))),
  steps: z.optional(z.record(z.string(), PlainText)),
  questions: z.optional(
    z.record(
      z.string(),
      z.strictObject({
        why: MarkdownText,
        question: z.optional(PlainText),
        help: z.optional(MarkdownText),
        options: z.optional(TranslatedOptions),
      }),
    ),
  ),
  /** What a person can do that changes an answer, by id. */
  changes: z.optional(z.record(z.string(), z.strictObject({ action: PlainText, note: z.optional(PlainText) }))),
  findings: z.optional(
    z.record(
      z.string(),
      z.strictObject({
        title: PlainText,
        text: MarkdownText,
        advice: z.optional(MarkdownText),
        before: z.optional(z.array(PlainText)),
        during: z.optional(z.array(PlainText)),
        after: z.optional(z.array(PlainText)),
        interpretation: z.optional(PlainText),
      }),
    ),
  ),
  introduction: z.optional(
    z.strictObject({
      parts: z.optional(
        z.record(
          z.string(),
          z.strictObject({ title: PlainText, question: PlainText, cards: z.optional(z.record(z.string(), MarkdownText)) }),
        ),
      ),
      checklist: z.optional(z.record(z.string(), z.strictObject({ text: PlainText, who: PlainText }))),
    }),
  ),
  sections: z.optional(z.record(z.string(), PlainText)),
  statements: z.optional(
    z.record(z.string(), z.strictObject({ text: PlainText, interpretation: z.optional(PlainText), background: z.optional(PlainText) })),
  ),
  shortcuts: z.optional(z.record(z.string(), z.strictObject({ title: PlainText, description: PlainText }))),
  scenarios: z.optional(
    z.record(z.string(), z.strictObject({ title: PlainText, person: PlainText, text: PlainText, discussion: PlainText })),
  ),
  /** What the organisation says of systems on which it has decided, by id. */
  systems: z.optional(z.record(z.string(), PlainText)),
})
export type OrganisationOverlay = z.infer<typeof OrganisationOverlay>
