import * as z from 'zod/mini'
import { PlainText, SourceId } from './ids.ts'
import { MODALITIES } from './modalities.ts'
import { translatable, text } from './text.ts'

const Modality = z.enum(MODALITIES)

export const Moment = z.enum(['fore', 'under', 'efter', 'anskaffning'])

/** At most six words: enough to find the place in the document, too little to be a copy of it. */
export const SearchPhrase = PlainText.check(
  z.refine((phrase: string) => phrase.trim().split(/\s+/).length <= 6, { error: 'phrase-too-long' }),
)

export const Statement = translatable('statements', {
  id: SourceId,
  /** Where in the document it stands, as a person would look it up. */
  locator: PlainText,
  phrase: SearchPhrase,
  /** What the document says there, in our own words. */
  text: text({ isLong: true }),
  modality: Modality,
  /** Whom the document addresses. */
  who: PlainText,
  moments: z.optional(z.array(Moment)),
  /** Says how the text was read where it can be read in more than one way; shown as an interpretation. */
  interpretation: z.optional(text({ isLong: true })),
  /** Why no question and no finding rests on it. */
  background: z.optional(text({ isOurs: false, isLong: true })),
})

/** content/organisations/<id>/statements/<section>.yaml: one section of the document, statement by statement. */
export const Section = translatable('sections', {
  section: SourceId,
  title: text({ isOurs: false }),
  statements: z.array(Statement).check(z.minLength(1, { error: 'empty-list' })),
})
export type Section = z.infer<typeof Section>
