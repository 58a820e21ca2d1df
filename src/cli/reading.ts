import * as z from 'zod/mini'
import { OUTCOMES } from '../schema/outcomes.ts'

const Strings = z.array(z.string())
const Test = z.strictObject({ fact: z.string(), in: z.optional(Strings), has: z.optional(Strings) })

type Condition =
  | z.infer<typeof Test>
  | { readonly answered: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

const Condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    Test,
    z.strictObject({ answered: z.string() }),
    z.strictObject({ all: z.array(Condition) }),
    z.strictObject({ any: z.array(Condition) }),
    z.strictObject({ not: Condition }),
  ]),
)

/** The rules as somebody else read them out of the policies. */
export const ReadingRules = z.array(
  z.object({
    organisation: z.string(),
    id: z.string(),
    when: Condition,
    effect: z.string(),
    statements: Strings,
    also: z.optional(z.array(z.strictObject({ when: Condition, statements: Strings }))),
  }),
)

/** The questions of that reading: organisation to steps. */
export const ReadingFlows = z.record(
  z.string(),
  z.array(
    z.object({
      questions: z.array(z.object({ fact: z.string(), when: z.optional(Condition), unlessCatalogueTells: z.optional(z.boolean()) })),
    }),
  ),
)

/** One organisation's part of a reading. */
export interface Reading {
  readonly questions: z.infer<typeof ReadingFlows>[string][number]['questions']
  readonly rules: z.infer<typeof ReadingRules>
  /** What the catalogue tells: system to fact to option. */
  readonly catalogue: ReadonlyMap<string, Readonly<Record<string, string>>>
}

export interface ReadingResult {
  readonly asked: readonly string[]
  readonly outcome: string
  /** Rules that apply, with their statements in this case. */
  readonly rules: ReadonlyMap<string, readonly string[]>
}

/**
 * What a reading says about a complete set of answers. Written on its own, two-valued and without a line of the engine, so that
 * a mistake in one of them shows as a difference.
 */
export function applyReading(reading: Reading, answers: Readonly<Record<string, readonly string[]>>): ReadingResult {
  const given = new Map<string, readonly string[]>()
  const asked: string[] = []
  for (const question of reading.questions) {
    if (question.when !== undefined && !isMet(question.when, given)) continue
    const [system = ''] = given.get('system') ?? []
    const told = question.unlessCatalogueTells === true ? reading.catalogue.get(system)?.[question.fact] : undefined
    if (told === undefined) asked.push(question.fact)
    const answer = told === undefined ? answers[question.fact] : [told]
    if (answer !== undefined && answer.length > 0) given.set(question.fact, answer)
  }
  const rules = reading.rules.filter((rule) => isMet(rule.when, given))
  return {
    asked,
    outcome: OUTCOMES.find((outcome) => rules.some((rule) => rule.effect === outcome)) ?? 'ja',
    rules: new Map(
      rules.map((rule) => [
        rule.id,
        [...rule.statements, ...(rule.also ?? []).filter((also) => isMet(also.when, given)).flatMap((also) => also.statements)],
      ]),
    ),
  }
}

function isMet(condition: Condition, given: ReadonlyMap<string, readonly string[]>): boolean {
  if ('all' in condition) return condition.all.every((part) => isMet(part, given))
  if ('any' in condition) return condition.any.some((part) => isMet(part, given))
  if ('not' in condition) return !isMet(condition.not, given)
  if ('answered' in condition) return given.has(condition.answered)
  const answer = given.get(condition.fact)
  if (answer === undefined) return false
  const isWithin = condition.in === undefined || answer.every((option) => condition.in?.includes(option) === true)
  return isWithin && (condition.has === undefined || condition.has.some((option) => answer.includes(option)))
}
