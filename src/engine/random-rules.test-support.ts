import * as fc from 'fast-check'
import type { Answers } from '../schema/answers.ts'
import { EFFECTS, type Effect } from '../schema/outcomes.ts'
import type { Condition, FindingRule, QuestionRule, RuleSet } from '../schema/model.ts'

/** A condition whose facts and options are mere numbers, so that it can be drawn before it is known what there is to ask. */
type RawCondition =
  | { readonly kind: 'holds'; readonly fact: number; readonly options: number }
  | { readonly kind: 'all' | 'any'; readonly of: readonly RawCondition[] }
  | { readonly kind: 'not'; readonly of: RawCondition }

const number = fc.nat(255)

const { condition } = fc.letrec<{ condition: RawCondition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.record({ kind: fc.constant('holds' as const), fact: number, options: number }),
    fc.record({ kind: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ kind: fc.constant('not' as const), of: tie('condition') }),
  ),
}))

const rawQuestion = fc.record({
  when: fc.option(condition),
  multiple: fc.boolean(),
  exclusive: fc.boolean(),
  options: fc.integer({ min: 1, max: 4 }),
  given: fc.array(fc.record({ when: condition, option: number }), { maxLength: 2 }),
  breaksStep: fc.boolean(),
})

const rawFinding = fc.record({
  when: condition,
  effect: fc.constantFrom<Effect>(...EFFECTS),
  also: fc.option(condition),
})

const vocabulary = (sizes: readonly { readonly options: number }[]): RuleSet['vocabulary'] =>
  Object.fromEntries(
    sizes.map(({ options }, index) => [`f${index}`, Array.from({ length: options }, (_, option) => `f${index}-o${option}`)]),
  )

/** Rule sets of every form that the content may have: follow-up questions, several choices, exclusive options, answers that follow from others. */
export const anyRules: fc.Arbitrary<RuleSet> = fc
  .record({ questions: fc.array(rawQuestion, { minLength: 1, maxLength: 7 }), findings: fc.array(rawFinding, { maxLength: 6 }) })
  .map(({ questions: raw, findings }) => {
    const words = vocabulary(raw)
    const facts = Object.keys(words)
    const steps: { id: string; questions: QuestionRule[] }[] = []
    raw.forEach((question, index) => {
      const fact = `f${index}`
      if (steps.length === 0 || question.breaksStep) steps.push({ id: `step${steps.length}`, questions: [] })
      const earlier = facts.slice(0, index)
      const [first] = words[fact] ?? []
      steps.at(-1)?.questions.push({
        fact,
        when: question.when === null || index === 0 ? null : resolve(question.when, earlier, words),
        given:
          index === 0
            ? []
            : question.given.map(({ when, option }) => ({ when: resolve(when, earlier, words), option: pick(words[fact] ?? [], option) })),
        multiple: question.multiple,
        exclusive: question.multiple && question.exclusive && first !== undefined ? [first] : [],
        options: (words[fact] ?? []).map((id) => ({ id, covers: [] })),
      })
    })
    return {
      id: 'random',
      steps,
      vocabulary: words,
      findings: findings.map((finding, index) => resolveFinding(finding, index, facts, words)),
    }
  })

function resolveFinding(
  raw: { readonly when: RawCondition; readonly effect: Effect; readonly also: RawCondition | null },
  index: number,
  facts: readonly string[],
  words: RuleSet['vocabulary'],
): FindingRule {
  return {
    id: `finding${index}`,
    when: resolve(raw.when, facts, words),
    effect: raw.effect,
    standing: false,
    roles: [],
    statements: [`s-${index}`],
    also: raw.also === null ? [] : [{ when: resolve(raw.also, facts, words), statements: [`s-${index}-also`] }],
    actions: [],
  }
}

function resolve(raw: RawCondition, facts: readonly string[], words: RuleSet['vocabulary']): Condition {
  if (raw.kind === 'not') return { kind: 'not', of: resolve(raw.of, facts, words) }
  if (raw.kind !== 'holds') return { kind: raw.kind, of: raw.of.map((inner) => resolve(inner, facts, words)) }
  const fact = pick(facts, raw.fact)
  return { kind: 'holds', fact, options: (words[fact] ?? []).filter((_, option) => (raw.options >> option) % 2 === 1) }
}

function pick(list: readonly string[], at: number): string {
  const item = list[at % list.length]
  if (item === undefined) throw new Error('There is nothing to pick from.')
  return item
}

/** Valid answers to every question of the rules, also to those that will not be asked. */
export function fullAnswers(rules: RuleSet): fc.Arbitrary<Answers> {
  const questions = rules.steps.flatMap((step) => step.questions)
  return fc.record(Object.fromEntries(questions.map((question) => [question.fact, choiceOf(question)])))
}

function choiceOf(question: QuestionRule): fc.Arbitrary<string | readonly string[]> {
  const ids = question.options.map((option) => option.id)
  if (!question.multiple) return fc.constantFrom(...ids)
  const combinable = ids.filter((id) => !question.exclusive.includes(id))
  const alone = question.exclusive.map((id) => fc.constant<readonly string[]>([id]))
  return combinable.length === 0 ? fc.oneof(...alone) : fc.oneof(...alone, fc.subarray(combinable, { minLength: 1 }))
}

/** Rules with an answer to everything, and a part of those answers as given so far. */
export const anyCase: fc.Arbitrary<{ readonly rules: RuleSet; readonly all: Answers; readonly some: Answers }> = anyRules
  .chain((rules) => fc.record({ rules: fc.constant(rules), all: fullAnswers(rules), given: fc.subarray(Object.keys(rules.vocabulary)) }))
  .map(({ rules, all, given }) => ({ rules, all, some: Object.fromEntries(Object.entries(all).filter(([fact]) => given.includes(fact))) }))
