import * as z from 'zod/mini'

const OptionIds = z.union([z.string(), z.array(z.string()).check(z.minLength(1, { error: 'empty-list' }))])

/** What a condition asks of one fact: an option, any of several, or (`except`) answered with something else than these. */
export const FactTest = z.union([OptionIds, z.strictObject({ except: OptionIds })])
export type FactTest = z.infer<typeof FactTest>

/**
 * A condition as an editor writes it: a mapping in which every line must hold. A line is a fact with the options that count,
 * or one of `all` (every one of a list of conditions), `any` (at least one) and `not`.
 */
export interface ConditionSource {
  readonly all?: readonly ConditionSource[]
  readonly any?: readonly ConditionSource[]
  readonly not?: ConditionSource
  readonly [fact: string]: FactTest | ConditionSource | readonly ConditionSource[] | undefined
}

const Conditions = z.lazy(() => z.array(ConditionSource).check(z.minLength(1, { error: 'empty-list' })))

export const ConditionSource: z.ZodMiniType<ConditionSource> = z.lazy(
  () =>
    z.catchall(
      z.object({
        all: z.optional(Conditions),
        any: z.optional(Conditions),
        not: z.optional(ConditionSource),
      }),
      FactTest,
    ) as unknown as z.ZodMiniType<ConditionSource>,
)
