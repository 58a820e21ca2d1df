import * as fc from 'fast-check'
import { evaluate, type Evaluation } from '../engine/index.ts'
import type { Answers } from '../schema/answers.ts'
import type { Claims } from '../schema/claims.ts'
import { EFFECTS, OUTCOMES } from '../schema/outcomes.ts'
import type { Condition, QuestionRule, RuleSet } from '../schema/model.ts'

/** No claims: what holds of any rules is proved all the same. */
export const NO_CLAIMS: Claims = {
  outcomes: [...OUTCOMES],
  promises: [],
  exceptions: [],
  verdicts: [],
  settled: [],
  riskOrder: [],
  findingOut: [],
  sayingSame: [],
  contradictions: [],
  unknown: {},
}

const OPTIONS = ['a', 'b', 'c', 'd'] as const

/** Small flows of every shape that content can have: several answers, exclusive options, answers that follow from others, conditions that nest. */
export const smallRules: fc.Arbitrary<RuleSet> = fc.integer({ min: 1, max: 5 }).chain((size) =>
  fc
    .record({
      questions: fc.tuple(...Array.from({ length: size }, (_, index) => question(index))),
      findings: fc.array(fc.record({ when: condition(size), effect: fc.constantFrom(...EFFECTS) }), {
        maxLength: 5,
      }),
    })
    .map(({ questions, findings }) => ({
      id: 'small',
      steps: [{ id: 'step', questions }],
      findings: findings.map((finding, index) => ({
        ...finding,
        id: `f${index}`,
        standing: false,
        roles: [],
        statements: [],
        also: [],
        actions: [],
      })),
      vocabulary: Object.fromEntries(questions.map(({ fact, options }) => [fact, options.map((option) => option.id)])),
    })),
)

/** Rules whose findings also say what to do, now and then under a condition of its own. */
export const rulesWithActions: fc.Arbitrary<RuleSet> = smallRules.chain((rules) => {
  const when = fc.option(condition(rules.steps.flatMap((step) => step.questions).length), { nil: null })
  const actions = fc.array(fc.record({ when }), { maxLength: 2 })
  return fc
    .tuple(...rules.findings.map(() => actions))
    .map((own) => ({ ...rules, findings: rules.findings.map((finding, index) => ({ ...finding, actions: own[index] ?? [] })) }))
})

function question(index: number): fc.Arbitrary<QuestionRule> {
  return fc
    .record({
      when: index === 0 ? fc.constant(null) : fc.option(condition(index), { nil: null }),
      multiple: fc.boolean(),
      exclusive: fc.subarray([...OPTIONS], { maxLength: 2 }),
      options: fc.subarray([...OPTIONS], { minLength: 1 }),
      given:
        index === 0
          ? fc.constant([])
          : fc.array(fc.record({ when: condition(index), option: fc.constantFrom(...OPTIONS) }), { maxLength: 2 }),
    })
    .map(({ options, ...rest }) => ({ ...rest, fact: `q${index}`, options: options.map((id) => ({ id, covers: [] })) }))
}

/** A condition on the first `end` questions. */
function condition(end: number): fc.Arbitrary<Condition> {
  return fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 2, depthIdentifier: 'condition' },
      fc.record({
        kind: fc.constant('holds' as const),
        fact: fc.integer({ min: 0, max: end - 1 }).map((index) => `q${index}`),
        options: fc.subarray([...OPTIONS]),
      }),
      fc.record({ kind: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ kind: fc.constant('not' as const), of: tie('condition') }),
    ),
  })).condition
}

/** Every complete situation, found by walking the flow with the engine and trying each answer in turn. */
export function* allSituations(rules: RuleSet): Generator<{ readonly answers: Answers; readonly evaluation: Evaluation }> {
  const questions = new Map(rules.steps.flatMap((step) => step.questions).map((each) => [each.fact, each]))
  const visit = function* (answers: Answers): Generator<{ readonly answers: Answers; readonly evaluation: Evaluation }> {
    const evaluation = evaluate(rules, answers)
    const next = evaluation.next === null ? undefined : questions.get(evaluation.next)
    if (next === undefined) yield { answers, evaluation }
    else for (const answer of possibleAnswers(next)) yield* visit({ ...answers, [next.fact]: answer })
  }
  yield* visit({})
}

function possibleAnswers(question: QuestionRule): readonly (string | readonly string[])[] {
  const ids = question.options.map((option) => option.id)
  if (!question.multiple) return ids
  const subsets = ids.reduce<readonly (readonly string[])[]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]])
  return subsets.filter((set) => set.length === 1 || (set.length > 1 && !set.some((id) => question.exclusive.includes(id))))
}
