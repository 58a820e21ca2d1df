import type { Condition, QuestionRule, RuleSet } from '../schema/model.ts'

/** What a question's level may stand at. Options that nothing tells apart share a value; `filled` is an answer that an earlier option gave. */
export type Value =
  | { readonly kind: 'absent' }
  | { readonly kind: 'asked'; readonly options: readonly string[] }
  | { readonly kind: 'filled'; readonly option: string }
  /** Of a question with several answers: some of the options that may be combined, told by the levels that follow. */
  | { readonly kind: 'combined' }

/** The levels of one question: its own, and for several answers one more for each group of like options, chosen or not. */
export interface QuestionLevels {
  readonly question: QuestionRule
  readonly step: string
  readonly first: number
  readonly values: readonly Value[]
  /** Like options that may be combined, one group per level after the first. */
  readonly combinable: readonly (readonly string[])[]
}

/** Lays out the levels in the order of the flow. `conditions` are all that will be asked about, so that no option is merged too far. */
export function layOutLevels(rules: RuleSet, conditions: readonly Condition[]): readonly QuestionLevels[] {
  const tests = testsByFact(conditions)
  const filled = new Map<string, Set<string>>()
  let next = 0
  return rules.steps.flatMap((step) =>
    step.questions.map((question): QuestionLevels => {
      const mine = filled.get(question.fact) ?? new Set<string>()
      const groups = groupOptions(question, tests.get(question.fact) ?? [], mine)
      const isExclusive = (options: readonly string[]): boolean => question.exclusive.includes(options[0] ?? '')
      const alone = question.multiple ? groups.filter(isExclusive) : groups
      const combinable = question.multiple ? groups.filter((options) => !isExclusive(options)) : []
      for (const option of question.options) {
        for (const [fact, filling] of Object.entries(option.fills)) filled.set(fact, (filled.get(fact) ?? new Set()).add(filling))
      }
      const values: readonly Value[] = [
        { kind: 'absent' },
        ...(combinable.length > 0 ? [{ kind: 'combined' } as const] : []),
        ...alone.map((options) => ({ kind: 'asked', options }) as const),
        ...[...mine].map((option) => ({ kind: 'filled', option }) as const),
      ]
      const first = next
      next += 1 + combinable.length
      return { question, step: step.id, first, values, combinable }
    }),
  )
}

/** Options of a question that no condition, no filling and no rule of combination tells apart. */
function groupOptions(question: QuestionRule, tests: readonly ReadonlySet<string>[], filled: ReadonlySet<string>): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>()
  for (const option of question.options) {
    const fills = JSON.stringify(Object.entries(option.fills).sort())
    const isAlone = filled.has(option.id) || (question.multiple && fills !== '[]')
    const marks = tests.map((options) => (options.has(option.id) ? '1' : '0')).join('')
    const key = `${marks} ${question.exclusive.includes(option.id)} ${fills} ${isAlone ? option.id : ''}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [option.id])
    else group.push(option.id)
  }
  return [...groups.values()]
}

function testsByFact(conditions: readonly Condition[]): ReadonlyMap<string, readonly ReadonlySet<string>[]> {
  const tests = new Map<string, Map<string, ReadonlySet<string>>>()
  const visit = (condition: Condition): void => {
    if (condition.kind === 'not') visit(condition.of)
    else if (condition.kind !== 'holds') condition.of.forEach(visit)
    else {
      const known = tests.get(condition.fact) ?? new Map<string, ReadonlySet<string>>()
      tests.set(condition.fact, known.set(condition.options.join(' '), new Set(condition.options)))
    }
  }
  conditions.forEach(visit)
  return new Map([...tests].map(([fact, sets]) => [fact, [...sets.values()]]))
}

/** How many ways of answering each value of each level stands for, level by level. */
export function weightsOf(levels: readonly QuestionLevels[]): readonly (readonly bigint[])[] {
  return levels.flatMap(({ values, combinable }) => [
    values.map((value) => (value.kind === 'asked' ? BigInt(value.options.length) : 1n)),
    ...combinable.map((options) => [1n, 2n ** BigInt(options.length) - 1n]),
  ])
}
