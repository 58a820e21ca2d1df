import * as z from 'zod/mini'
import { ConditionSource } from './condition.ts'
import { Day, Id } from './ids.ts'
import { translatable, text } from './text.ts'
import { OptionId } from './vocabulary.ts'

export const ChangeSource = translatable('changes', {
  id: Id,
  fact: Id,
  /** The answers that it changes; groups of answers may be named. */
  from: z.array(OptionId).check(z.minLength(1, { error: 'empty-list' })),
  to: OptionId,
  /** It can be done only where this is true of the answers. */
  when: z.optional(ConditionSource),
  /** Answers to other questions that change with it, such as the system's name. */
  with: z.optional(z.record(z.string(), OptionId)),
  /** What the person does, as the beginning of a sentence without a full stop: "Avidentifierar du texten"; in English as an imperative. */
  action: text({}, z.regex(/[^.!?\s]\s*$/, { error: 'action-end' })),
  /** What a person should know before counting on it. */
  note: z.optional(text()),
  /** 1: the person alone, at once. 2: with some work or help. 3: others have to do something, and it takes time. */
  effort: z.enum(['1', '2', '3']),
})

/** content/organisations/<id>/changes.yaml: what a person can do so that the answer becomes a milder one. */
export const ChangesSource = z.strictObject({ changes: z.array(ChangeSource).check(z.minLength(1, { error: 'empty-list' })) })
export type ChangesSource = z.infer<typeof ChangesSource>

export const ChangelogSourceEntry = z.strictObject({
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, { error: 'version' })),
  date: Day,
  what: z.array(text({ translation: 'none' })).check(z.minLength(1, { error: 'empty-list' })),
})

/** content/organisations/<id>/changelog.yaml: what was changed in the content and when, newest first. Shown to everybody. */
export const ChangelogSource = z.strictObject({ entries: z.array(ChangelogSourceEntry).check(z.minLength(1, { error: 'empty-list' })) })
export type ChangelogSource = z.infer<typeof ChangelogSource>
