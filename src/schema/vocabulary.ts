import * as z from 'zod/mini'
import { Id, MarkdownText, OptionCode, PlainText, SharedFactCode } from './ids.ts'
import { ConditionSource } from './condition.ts'
import { Effect, OutcomeId } from './effect.ts'
import { translatable, text } from './text.ts'

/** Option ids also count the bare figures of information classes, hence no kebab-case rule beyond the characters. */
export const OptionId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' }))

/** Words by which a document speaks of something, each as its beginning: "personuppgift", "känslig personuppgift". */
const Cues = z.array(PlainText).check(z.minLength(1, { error: 'empty-list' }))

export const VocabularyOption = z.strictObject({
  id: OptionId,
  /** Stands for the option in links, for ever: it stays when the id or the words change. */
  code: OptionCode,
  label: text(),
  help: z.optional(text()),
  /** What people may look for it by, in any language, where it is a way in of its own: an answer to the first question. */
  words: z.optional(z.array(PlainText).check(z.minLength(1, { error: 'empty-list' }))),
  /** The option says that the person does not know; it is then always possible to choose and never milder than knowing. */
  unknown: z.optional(z.boolean()),
  cues: z.optional(Cues),
})

/** A name for several options that conditions often mean together; it may stand in a condition wherever an option may. */
export const OptionGroup = z.strictObject({
  id: Id,
  /** How the group is told when a condition is put into words, as it stands in the middle of a sentence. */
  label: text(),
  options: z.array(OptionId).check(z.minLength(2, { error: 'group-too-small' })),
  cues: z.optional(Cues),
})

/** What is proposed to an editor who begins with the statements of a document. Nobody else is shown it, and nothing is decided by it. */
const Proposal = z.strictObject({
  /** Title of the step in which the question is placed. What is said of questions in the same step is an alternative; of others, a further condition. */
  step: text({ translation: 'none' }),
  /** Only asked where this holds; the questions that it looks at are then needed too. */
  when: z.optional(ConditionSource),
  /** Words that demand what the question asks about, whatever it is answered. */
  cues: z.optional(Cues),
  /** Answers that say that this is not done. */
  unmet: z.optional(z.array(OptionId).check(z.minLength(1, { error: 'empty-list' }))),
  /** Those of them that say that it never will be: a no, and not something to do first. */
  refused: z.optional(z.array(OptionId).check(z.minLength(1, { error: 'empty-list' }))),
  /** Answers that are another matter: nothing else is asked after them. Another routine applies where no finding has this effect or a stricter one. */
  elsewhere: z.optional(z.record(OptionId, Effect)),
})

export const VocabularyFact = translatable('facts', {
  id: Id,
  /** Stands for the fact in links, for ever. */
  code: SharedFactCode,
  question: text(),
  help: z.optional(MarkdownText),
  /** Several options may be chosen. */
  multiple: z.optional(z.boolean()),
  /** Options that cannot be combined with any other. Only where `multiple`. */
  exclusive: z.optional(z.array(OptionId)),
  groups: z.optional(z.array(OptionGroup)),
  /** The systems of systems.yaml come before the options listed here, and are searched rather than read through. */
  catalogue: z.optional(z.boolean()),
  /** Words by which the description of a task tells what it assumes here. Where they are given, a task that assumes what decides has to say so. */
  assumed: z.optional(z.array(PlainText).check(z.minLength(1, { error: 'empty-list' }))),
  proposal: z.optional(Proposal),
  options: z.array(VocabularyOption).check(z.minLength(1, { error: 'empty-list' })),
  /** Codes of options that are gone, with the id that each had; a code is never used again. */
  retired: z.optional(z.record(OptionCode, OptionId)),
})

export const OutcomeText = translatable('outcomes', {
  id: OutcomeId,
  label: text(),
  /** One sentence on what the outcome means for the person. */
  meaning: text(),
})

/** content/questions.yaml: the facts that every organisation chooses its questions from, and the words for the outcomes. */
export const Vocabulary = z.strictObject({
  facts: z.array(VocabularyFact),
  /** Codes of facts that are gone, with the id that each had; a code is never used again. */
  retired: z.optional(z.record(SharedFactCode, Id)),
  outcomes: z.array(OutcomeText),
})
export type Vocabulary = z.infer<typeof Vocabulary>
