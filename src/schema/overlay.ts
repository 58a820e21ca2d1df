import * as z from 'zod/mini'
import { ChangeSource } from './changes.ts'
import { FindingSource } from './findings.ts'
import { FlowQuestion, MergedQuestion, Screening } from './flow.ts'
import { Term } from './glossary.ts'
import { MarkdownText } from './ids.ts'
import { ChecklistItem, Managers, Part, Workplace } from './introduction.ts'
import { Contact, DecidedSystem, DocumentFacts, Policy } from './policy.ts'
import { Scenario } from './scenarios.ts'
import { Shortcut } from './shortcuts.ts'
import { OwnSituation, Situation } from './situations.ts'
import { SinceSource } from './since.ts'
import { Statement } from './statements.ts'
import { System } from './systems.ts'
import { text, translationOf } from './text.ts'
import { OutcomeText, VocabularyFact, VocabularyOption } from './vocabulary.ts'

function byId<T extends z.core.$ZodType>(entry: T) {
  return z.record(z.string(), entry)
}

const Words = z.optional(byId(text()))
const Options = byId(translationOf(VocabularyOption))
const Outcomes = z.optional(byId(translationOf(OutcomeText)))
const Actions = z.optional(z.array(text()))

/** The names of groups stand by their id. */
const Fact = z.extend(translationOf(VocabularyFact), { groups: Words, options: Options })

/** content/questions.en.yaml: the shared vocabulary in English, by id. What is not here is shown in Swedish and marked so. */
export const VocabularyOverlay = z.strictObject({
  facts: z.optional(byId(Fact)),
  outcomes: Outcomes,
})
export type VocabularyOverlay = z.infer<typeof VocabularyOverlay>

/** content/systems.en.yaml: what the catalogue tells of each system, by id. A name or a maker stands here only where it is another in English. */
export const SystemsOverlay = z.strictObject({ systems: byId(translationOf(System)) })
export type SystemsOverlay = z.infer<typeof SystemsOverlay>

/** content/glossary.en.yaml: the words explained in English, by id. English texts are searched for the English forms alone. */
export const GlossaryOverlay = z.strictObject({ terms: byId(z.extend(translationOf(Term), { forms: Term.shape.forms })) })
export type GlossaryOverlay = z.infer<typeof GlossaryOverlay>

/** content/situations.en.yaml: the shared situations in English, by id, with the English words that they are looked for by. */
export const SituationsOverlay = z.strictObject({ situations: byId(z.extend(translationOf(Situation), { words: Situation.shape.words })) })
export type SituationsOverlay = z.infer<typeof SituationsOverlay>
/** content/since.en.yaml: what has happened since the documents were written, in English, by id. */
export const SinceOverlay = z.strictObject({ since: byId(translationOf(SinceSource)) })
export type SinceOverlay = z.infer<typeof SinceOverlay>

/** What an organisation is called and how its document stands. */
export const PolicyTranslation = z.extend(translationOf(Policy), translationOf(DocumentFacts).shape)

/** content/organisations/<id>/en.yaml: one organisation's texts in English, by id. A thing with a single text is that text alone. */
export const OrganisationOverlay = z.strictObject({
  policy: z.optional(PolicyTranslation),
  outcomes: Outcomes,
  contacts: z.optional(byId(translationOf(Contact))),
  steps: Words,
  questions: z.optional(byId(z.extend(translationOf(FlowQuestion), { options: z.optional(Options) }))),
  /** Rows stand by the fact that they are about. */
  screenings: z.optional(byId(z.extend(translationOf(Screening), { rows: Words }))),
  merged: z.optional(byId(translationOf(MergedQuestion))),
  contradictions: Words,
  /** What a person can do that changes an answer, by id. */
  changes: z.optional(byId(translationOf(ChangeSource))),
  findings: z.optional(byId(z.extend(translationOf(FindingSource), { actions: Actions }))),
  introduction: z.optional(
    z.strictObject({
      parts: z.optional(byId(z.extend(translationOf(Part), { cards: z.optional(byId(MarkdownText)) }))),
      /** By when a manager does it stands beside what is done. */
      checklist: z.optional(byId(z.extend(translationOf(ChecklistItem), { when: z.optional(Managers.shape.when) }))),
      workplaces: z.optional(byId(Workplace.shape.name)),
    }),
  ),
  sections: Words,
  statements: z.optional(byId(translationOf(Statement))),
  shortcuts: z.optional(byId(translationOf(Shortcut))),
  situations: z.optional(byId(translationOf(OwnSituation))),
  scenarios: z.optional(byId(translationOf(Scenario))),
  /** Questions that it alone asks, and answers that it alone has to those that all share, by fact. */
  facts: z.optional(byId(Fact)),
  answers: z.optional(byId(Options)),
  /** Its own systems, by id. */
  tools: z.optional(byId(translationOf(System))),
  /** What the organisation says of systems on which it has decided, by id. */
  systems: z.optional(byId(translationOf(DecidedSystem))),
})
export type OrganisationOverlay = z.infer<typeof OrganisationOverlay>
