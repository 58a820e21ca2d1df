import * as z from 'zod/mini'
import { Id, OwnFactCode, OwnOptionCode } from './ids.ts'
import { System } from './systems.ts'
import { translatable } from './text.ts'
import { OptionId, VocabularyFact, VocabularyOption } from './vocabulary.ts'

const { catalogue: _onlyShared, proposal: _ofShared, ...factShape } = VocabularyFact.shape

/** A question of an organisation's own. */
export const OwnFact = translatable('facts', { ...factShape, code: OwnFactCode })

const OwnOption = z.strictObject({
  ...VocabularyOption.shape,
  code: OwnOptionCode,
  /** Groups of the shared question that it belongs to, so that what is said of those is said of it. */
  groups: z.optional(z.array(Id)),
})

/** Answers of an organisation's own to a shared question. They come before the one that says that the person does not know. */
export const OwnAnswers = translatable('answers', {
  fact: Id,
  /** Left out where all that there were are gone, so that their codes have a place. */
  options: z.optional(z.array(OwnOption).check(z.minLength(1, { error: 'empty-list' }))),
  /** Codes of own answers that are gone, with the id that each had. */
  retired: z.optional(z.record(OwnOptionCode, OptionId)),
})

/** content/organisations/<id>/questions.yaml: questions that an organisation alone asks, and answers that it alone has. No shared file knows of them. */
export const OwnVocabulary = z.strictObject({
  facts: z.optional(z.array(OwnFact)),
  answers: z.optional(z.array(OwnAnswers)),
  /** Codes of own questions that are gone, with the id that each had. */
  retired: z.optional(z.record(OwnFactCode, Id)),
})
export type OwnVocabulary = z.infer<typeof OwnVocabulary>

export const OwnSystem = translatable('tools', { ...System.shape, code: OwnOptionCode })

/** content/organisations/<id>/systems.yaml: the organisation's own tools, which are in its catalogue alone. */
export const OwnSystems = z.strictObject({
  /** Left out where all that there were are gone, so that their codes have a place. */
  systems: z.optional(z.array(OwnSystem).check(z.minLength(1, { error: 'empty-list' }))),
  /** Codes of own systems that are gone, with the id that each had. */
  retired: z.optional(z.record(OwnOptionCode, Id)),
})
export type OwnSystems = z.infer<typeof OwnSystems>
