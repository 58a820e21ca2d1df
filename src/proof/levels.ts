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

/**
 * Lays out the levels in the order of the flow, for one set of rules or for several that are to be compared. `conditions` are all
 * that will be asked about, so that no option is merged too far. A question that only some of the rules have keeps its place.
 */
export function layOutLevels(ruleSets: readonly RuleSet[], conditions: readonly Condition[]): readonly QuestionLevels[] {
  const tests = testsByFact([...conditions, ...ruleSets.flatMap(optionsInUse)])
  const filled = fillingsByFact(ruleSets)
  let next = 0
  return factsInOrder(ruleSets).map((fact): QuestionLevels => {
    const versions = ruleSets.flatMap((rules) => questionsOf(rules).filter(({ question }) => question.fact === fact))
    const [main] = versions as [(typeof versions)[number], ...typeof versions]
    const mine = filled.get(fact) ?? new Set<string>()
    const groups = groupOptions(
      versions.map(({ question }) => question),
      tests.get(fact) ?? [],
      mine,
    )
    const isCombinable = (options: readonly string[]): boolean =>
      versions.some(({ question }) => question.multiple && !question.exclusive.includes(options[0] ?? ''))
    const combinable = groups.filter(isCombinable)
    const values: readonly Value[] = [
      { kind: 'absent' },
      ...(combinable.length > 0 ? [{ kind: 'combined' } as const] : []),
      ...groups.filter((options) => !isCombinable(options)).map((options) => ({ kind: 'asked', options }) as const),
      ...[...mine].map((option) => ({ kind: 'filled', option }) as const),
    ]
    const first = next
    next += 1 + combinable.length
    return { question: main.question, step: main.step, first, values, combinable }
  })
}

function questionsOf(rules: RuleSet): readonly { readonly question: QuestionRule; readonly step: string }[] {
  return rules.steps.flatMap((step) => step.questions.map((question) => ({ question, step: step.id })))
}

/** The order of the first rules; what only later ones ask stands after the question that it follows there. */
function factsInOrder(ruleSets: readonly RuleSet[]): readonly string[] {
  const order: string[] = []
  for (const rules of ruleSets) {
    let place = 0
    for (const { question } of questionsOf(rules)) {
      const known = order.indexOf(question.fact)
      if (known === -1) order.splice(place, 0, question.fact)
      place = (known === -1 ? place : known) + 1
    }
  }
  return order
}

/** The options that a set of rules has, as conditions: they tell an option of one version from one that only another has. */
function optionsInUse(rules: RuleSet): readonly Condition[] {
  return questionsOf(rules).map(({ question }) => ({
    kind: 'holds',
    fact: question.fact,
    options: question.options.map((option) => option.id),
  }))
}

function fillingsByFact(ruleSets: readonly RuleSet[]): ReadonlyMap<string, ReadonlySet<string>> {
  const filled = new Map<string, Set<string>>()
  for (const { question } of ruleSets.flatMap(questionsOf)) {
    for (const { option } of question.given) filled.set(question.fact, (filled.get(question.fact) ?? new Set()).add(option))
  }
  return filled
}

/** Options of a question that no condition and no rule of combination tells apart, in any version of it. */
function groupOptions(
  versions: readonly QuestionRule[],
  tests: readonly ReadonlySet<string>[],
  filled: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const isMixed = new Set(versions.map((question) => `${question.multiple} ${[...question.exclusive].sort().join(' ')}`)).size > 1
  const groups = new Map<string, string[]>()
  for (const id of new Set(versions.flatMap((question) => question.options.map((option) => option.id)))) {
    const isAlone = filled.has(id) || isMixed
    const marks = tests.map((options) => (options.has(id) ? '1' : '0')).join('')
    const key = `${marks} ${versions.some((question) => question.exclusive.includes(id))} ${isAlone ? id : ''}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [id])
    else group.push(id)
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
