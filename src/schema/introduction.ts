import * as z from 'zod/mini'
import { Id, MarkdownText, SourceId } from './ids.ts'
import { PROGRAMMES } from './programmes.ts'
import { translatable, text } from './text.ts'
import { CHECKLIST_THEMES } from './themes.ts'

const Statements = z.array(SourceId).check(z.minLength(1, { error: 'empty-list' }))

/** One of the document's main points, short enough to read at a glance. */
const Card = z.strictObject({ id: Id, text: MarkdownText, statements: Statements })

export const Part = translatable('introduction.parts', {
  id: Id,
  title: text(),
  cards: z.array(Card).check(z.minLength(1, { error: 'empty-list' })),
  /** A scenario that the reader decides before the answer is shown. */
  scenario: Id,
})

/** By when a manager does it and whom she asks, which is the guide's own proposal. */
export const Managers = z.strictObject({ when: text(), ask: Id })

export const ChecklistItem = translatable('introduction.checklist', {
  id: Id,
  theme: z.enum(CHECKLIST_THEMES),
  /** What is to be done, as the document asks for it. */
  text: text(),
  /** Of whom the document asks it. */
  who: text({ isOurs: false }),
  /** It is for each manager to do, with her own staff; the rest is the organisation's. */
  manager: z.optional(Managers),
  /** Not one of the document's demands: what the guide advises each manager to do. Instead of `statements`. */
  ownAdvice: z.optional(z.literal(true)),
  statements: z.optional(Statements),
})

/** A line of work that cases come from, in the organisation's own words. */
export const Workplace = translatable('introduction.workplaces', { id: Id, name: text() })

const Minutes = z.string().check(z.regex(/^[1-9]\d?$|^1[01]\d$|^120$/, { error: 'minutes' }))

/** A ready workshop: which cases, in what order, and the time for each thing. What it is for is the same in all organisations. */
const Programme = z.strictObject({
  id: z.enum(PROGRAMMES),
  /** What all of it takes: the sum of what follows. */
  minutes: Minutes,
  opening: Minutes,
  cases: z.array(z.strictObject({ scenario: Id, minutes: Minutes })).check(z.minLength(1, { error: 'empty-list' })),
  /** To go through what each manager does. */
  checklist: z.optional(Minutes),
  closing: Minutes,
})

/** content/organisations/<id>/introduction.yaml: the document in ten minutes, and what it asks of those who lead. */
export const IntroductionSource = z.strictObject({
  parts: z.array(Part).check(z.minLength(1, { error: 'empty-list' })),
  /** What the document asks of the organisation and of managers; empty where it asks nothing. */
  checklist: z.array(ChecklistItem),
  workplaces: z.optional(z.array(Workplace)),
  /** All of the ready workshops, or none. */
  programmes: z.optional(z.array(Programme)),
})
export type IntroductionSource = z.infer<typeof IntroductionSource>
