import * as z from 'zod/mini'
import { Id, MarkdownText, SourceId } from './ids.ts'
import { inEnglish, text } from './text.ts'
import { CHECKLIST_THEMES } from './themes.ts'

const Statements = z.array(SourceId).check(z.minLength(1, { error: 'empty-list' }))

/** One of the document's main points, short enough to read at a glance. */
const Card = z.strictObject({ id: Id, text: MarkdownText, statements: Statements })

export const Part = inEnglish('introduction.parts', {
  id: Id,
  title: text(),
  cards: z.array(Card).check(z.minLength(1, { error: 'empty-list' })),
  /** Something to think about, in one question. */
  question: text(),
  /** A scenario that the reader decides before the answer is shown. */
  scenario: Id,
})

export const ChecklistItem = inEnglish('introduction.checklist', {
  id: Id,
  theme: z.enum(CHECKLIST_THEMES),
  /** What is to be done, as the document asks for it. */
  text: text(),
  /** Of whom the document asks it. */
  who: text({ isOurs: false }),
  /** It is for each manager to do, with her own staff; the rest is the organisation's. */
  manager: z.optional(z.literal(true)),
  statements: Statements,
})

/** content/organisations/<id>/introduction.yaml: the document in ten minutes, and what it asks of those who lead. */
export const IntroductionSource = z.strictObject({
  parts: z.array(Part).check(z.minLength(1, { error: 'empty-list' })),
  /** What the document asks of the organisation and of managers; empty where it asks nothing. */
  checklist: z.array(ChecklistItem),
})
export type IntroductionSource = z.infer<typeof IntroductionSource>
