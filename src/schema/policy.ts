import * as z from 'zod/mini'
import { isTimeZone } from './day-in.ts'
import { Day, Id, MailAddress, MarkdownText, PlainText, SourceId, WebAddress } from './ids.ts'
import { OptionId, OutcomeText } from './vocabulary.ts'
import { OutcomeId } from './effect.ts'
import { GivenAnswers } from './shortcuts.ts'
import { translatable, text } from './text.ts'
import { Theme } from './theme.ts'

export const Contact = translatable('contacts', {
  id: Id,
  name: text({ isOurs: false }),
  /** What the contact is called within a sentence, the usual first. An action that says one of these needs no heading with whom to ask. */
  called: z.optional(z.array(text({ isOurs: false })).check(z.minLength(1, { error: 'empty-list' }))),
  /** What this contact helps with, and how to reach them as far as the document tells. */
  help: text(),
  /** Where questions to the contact can be mailed; a function's address, never a person's. */
  mail: z.optional(MailAddress),
  /** Something to read or to report in, such as an intranet: nobody there answers a question. */
  place: z.optional(z.boolean()),
  /** Statements in which the document names the contact. */
  statements: z.optional(z.array(SourceId)),
  /** The document does not name this contact; the guide proposes it. */
  ownAdvice: z.optional(z.boolean()),
})

export const SystemVerdict = z.enum(['godkant', 'villkor', 'forbjudet'])
export type SystemVerdict = z.infer<typeof SystemVerdict>

/** What the organisation itself has decided on a system of the catalogue: up to where it may be used, who decided it, and where that stands. */
export const DecidedSystem = translatable('systems', {
  /** The system in the catalogue. An account or a version that matters is a system of its own. */
  id: Id,
  verdict: SystemVerdict,
  /** The most sensitive information class that it is approved for, as an option of the question about it. */
  upTo: z.optional(OptionId),
  /** The personal data that it is approved for, as options or groups of the question about them; none of them where the list is empty. */
  personalData: z.optional(z.array(OptionId)),
  /** It is approved for what is under secrecy too. */
  secrecy: z.optional(z.boolean()),
  /** The function that decided. Never a person's name. */
  decidedBy: text({ isOurs: false }),
  decided: Day,
  /** Where the decision can be read, in words: a list, a case number. */
  where: z.optional(text({ isOurs: false })),
  /** The section of the document in which it stands, where it stands there. */
  section: z.optional(SourceId),
  link: z.optional(WebAddress),
  /** The last day of an approval. From the day after, nobody knows whether the system may be used. */
  validUntil: z.optional(Day),
  /** What a person has to know beside the limits; with the verdict `villkor`, its terms. */
  note: z.optional(text()),
  statements: z.optional(z.array(SourceId)),
  /** Answers that follow from the choice of this system here, instead of those in systems.yaml. */
  answers: z.optional(z.record(z.string(), OptionId)),
})
export type DecidedSystem = z.infer<typeof DecidedSystem>

export const DocumentFacts = z.strictObject({
  title: PlainText,
  issuer: PlainText,
  /** What kind of document it is, such as "stöddokument", so that its weight is told right. */
  kind: text({ isOurs: false }),
  /** Version or date as the document states it; say so in words where it states none. */
  version: text({ isOurs: false }),
  address: z.optional(WebAddress),
})

/** Another organisation that this one is a part of, such as a department's city: all that is not said here is as it says. */
const Extends = z.strictObject({
  organisation: Id,
  /** What its tasks, cases and situations answer to the questions that are asked here alone. */
  answers: z.optional(GivenAnswers),
})

/** What those that extend this organisation may decide for themselves, also milder. */
const Opens = z.strictObject({
  /** How far they may approve systems of their own; without it not at all. */
  approvals: z.optional(
    z.strictObject({ upTo: z.optional(OptionId), personalData: z.optional(z.array(OptionId)), secrecy: z.optional(z.boolean()) }),
  ),
  /** Findings that they may replace. */
  findings: z.optional(z.array(Id)),
})

/** content/organisations/<id>/policy.yaml: the document that the guidance rests on, who is asked, and what it leaves open. */
export const Policy = translatable('policy', {
  /** Name of the organisation as people say it. */
  name: text({ isOurs: false }),
  extends: z.optional(Extends),
  opens: z.optional(Opens),
  /** One or two sentences under the name on its start page: for whom and from what. */
  intro: MarkdownText,
  document: DocumentFacts,
  content: z.strictObject({
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, { error: 'version' })),
    validFrom: Day,
    reviewBy: Day,
  }),
  /** Where the days of answers, notes and reviews are told, such as Europe/Helsinki; without it Sweden. */
  timeZone: z.optional(z.string().check(z.refine(isTimeZone, { error: 'time-zone' }))),
  /** Who keeps this content right, and is told of mistakes in it. */
  owner: z.optional(z.strictObject({ name: PlainText, mail: MailAddress })),
  /** Function that has approved this content, where that is attested. Never a person's name. */
  approver: z.optional(PlainText),
  /** How binding the text is and for whom, in our words. */
  standing: MarkdownText,
  /** Section ids in the document's order; each has a file statements/<id>.yaml. */
  sections: z.array(SourceId).check(z.minLength(1, { error: 'empty-list' })),
  /** The only outcomes that this organisation's rules can give, each with a scenario; without it those that follow from the findings' effects. */
  outcomes: z.optional(z.array(OutcomeId).check(z.minLength(1, { error: 'empty-list' }))),
  /** Own words for outcomes, where the shared ones would say more than the document does. */
  outcomeTexts: z.optional(z.array(OutcomeText)),
  contacts: z.array(Contact),
  /** How the organisation's pages look. Without it they look like all others. */
  theme: z.optional(Theme),
  /** Systems on which the organisation has decided for itself. */
  systems: z.optional(z.array(DecidedSystem)),
  /** What the document does not take up; shown so that nobody reads silence as permission. */
  silent: z.array(text()),
})
export type Policy = z.infer<typeof Policy>
