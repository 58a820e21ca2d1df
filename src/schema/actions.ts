import * as z from 'zod/mini'
import { ConditionSource } from './condition.ts'
import { Id } from './ids.ts'
import { text } from './text.ts'

/** When something is done: before one starts, while one uses the system, and with the result. In the order in which they are told. */
export const MOMENTS = ['before', 'during', 'after'] as const
export type ActionMoment = (typeof MOMENTS)[number]

/** Whose it is to do: the person's own, that of the person's manager, or the organisation's. Only the person's own can be ticked off. */
export const DOERS = ['du', 'chef', 'verksamhet'] as const
export type Doer = (typeof DOERS)[number]

/** Something to do, as an imperative. A text alone is something that the person does before starting. */
export const ActionSource = z.union(
  [
    text(),
    z.strictObject({
      text: text(),
      moment: z.optional(z.enum(MOMENTS)),
      who: z.optional(z.enum(DOERS)),
      /** It is told only where this is true of the answers; always, where the finding applies, if there is none. */
      when: z.optional(ConditionSource),
      /** The fact that one knows once it is done; it is never told where that fact is known already. */
      findsOut: z.optional(Id),
      /** The contacts who can answer, the first of them first; they are told beside it. None where it is somebody else. */
      ask: z.optional(z.union([Id, z.array(Id)])),
      /** This sentence is the guide's own advice, whatever the finding rests on. */
      ownAdvice: z.optional(z.boolean()),
    }),
  ],
  { error: 'action' },
)
export type ActionSource = z.infer<typeof ActionSource>
