import type { Answers } from '../schema/answers.ts'
import { questionsOf } from '../schema/look-up.ts'
import type { Condition, QuestionRule, RuleSet } from '../schema/model.ts'
import { AND, createDiagrams, type Diagrams, type Node, OR, WITHOUT } from './diagram.ts'
import { withValidity } from './with-validity.ts'
import { layOutLevels, type QuestionLevels, type Value, weightsOf } from './levels.ts'

/** All complete situations of an organisation, as one diagram, and what is needed to ask about them. */
export interface Space {
  readonly rules: RuleSet
  readonly diagrams: Diagrams
  readonly questions: readonly QuestionLevels[]
  readonly weights: readonly (readonly bigint[])[]
  /** True in exactly the complete situations: every question that is asked has an answer, and nothing else has. */
  readonly all: Node
  /** Where a condition is true, also outside the situations. */
  readonly where: (condition: Condition) => Node
}

/**
 * Builds the space of complete situations. `further` are conditions beyond those of the rules that will be asked about.
 * Throws {@link BeyondReach} where the flow is too entangled for the memory set aside.
 */
export function createSpace(rules: RuleSet, further: readonly Condition[] = [], most?: number): Space {
  return createSpaces([rules], further, most)[0] as Space
}

/** Builds the spaces of several sets of rules on the same levels, so that situations of one can be looked for in another. */
export function createSpaces(given: readonly RuleSet[], further: readonly Condition[] = [], most?: number): readonly Space[] {
  const ruleSets = given.map(withValidity)
  const levels = layOutLevels(ruleSets, [...ruleSets.flatMap(conditionsOf), ...further])
  const weights = weightsOf(levels)
  const diagrams = createDiagrams(
    weights.map((level) => level.length),
    most,
  )
  return ruleSets.map((rules) => spaceOn(diagrams, levels, weights, rules))
}

function conditionsOf(rules: RuleSet): readonly Condition[] {
  return [
    ...rules.steps.flatMap((step) =>
      step.questions.flatMap(({ when, given }) => [...(when === null ? [] : [when]), ...given.map((answer) => answer.when)]),
    ),
    ...rules.findings.flatMap((finding) => [finding.when, ...[...finding.also, ...finding.actions].flatMap(({ when }) => when ?? [])]),
  ]
}

function spaceOn(diagrams: Diagrams, levels: readonly QuestionLevels[], weights: Space['weights'], rules: RuleSet): Space {
  const own = questionsOf(rules)
  const order = new Map(own.map((question, index) => [question.fact, index]))
  const questions = levels.map((level) => ({ ...level, question: own[order.get(level.question.fact) ?? -1] ?? neverAsked(level.question) }))
  const byFact = new Map(questions.map((question) => [question.question.fact, question]))
  /** Looks only at questions before a place in the flow of these rules, as the engine does. */
  const whereBefore = (condition: Condition, end: number): Node => {
    switch (condition.kind) {
      case 'holds': {
        const question = (order.get(condition.fact) ?? end) < end ? byFact.get(condition.fact) : undefined
        return question === undefined ? 0 : answered(diagrams, question, (option) => condition.options.includes(option))
      }
      case 'not':
        return diagrams.combine(WITHOUT, 1, whereBefore(condition.of, end))
      case 'all':
        return condition.of.reduce((node: Node, part) => diagrams.combine(AND, node, whereBefore(part, end)), 1)
      case 'any':
        return condition.of.reduce((node: Node, part) => diagrams.combine(OR, node, whereBefore(part, end)), 0)
    }
  }
  let all: Node = 1
  for (const question of questions.toReversed()) {
    const place = order.get(question.question.fact) ?? 0
    const asked = question.question.when === null ? 1 : whereBefore(question.question.when, place)
    const given = question.question.given.map(({ when, option }) => ({ option, where: whereBefore(when, place) }))
    all = diagrams.combine(AND, consistent(diagrams, question, asked, given), all)
  }
  return { rules, diagrams, questions, weights, all, where: (condition) => whereBefore(condition, own.length) }
}

/** Stands in for a question that these rules do not have, though others that they are compared with do. */
function neverAsked(question: QuestionRule): QuestionRule {
  return { ...question, when: { kind: 'any', of: [] }, given: [], options: [], exclusive: [] }
}

/** Where a question has an answer, chosen or filled in, that passes the test. */
export function answered(diagrams: Diagrams, question: QuestionLevels, test: (option: string) => boolean): Node {
  let combined: Node = 0
  for (let index = question.combinable.length - 1; index >= 0; index--) {
    const passes = test(question.combinable[index]?.[0] ?? '')
    combined = diagrams.decide(question.first + 1 + index, [combined, passes ? 1 : combined])
  }
  return diagrams.decide(
    question.first,
    question.values.map((value) => {
      if (value.kind === 'combined') return combined
      if (value.kind === 'absent') return 0
      return test(value.kind === 'asked' ? (value.options[0] ?? '') : value.option) ? 1 : 0
    }),
  )
}

/** Where a question is asked, and hence has an answer of the person's own. */
export function askedAt(diagrams: Diagrams, question: QuestionLevels): Node {
  return diagrams.decide(
    question.first,
    question.values.map((value) => (value.kind === 'asked' || value.kind === 'combined' ? 1 : 0)),
  )
}

/** The answers before a question, and its own, fit together as the engine would have it. */
function consistent(
  diagrams: Diagrams,
  own: QuestionLevels,
  asked: Node,
  given: readonly { readonly option: string; readonly where: Node }[],
): Node {
  const { combine, decide } = diagrams
  const used = new Set(own.question.options.map((option) => option.id))
  const none = ticks(diagrams, own, () => false)
  const some = combine(
    WITHOUT,
    ticks(diagrams, own, (options) => (used.has(options[0] ?? '') ? null : false)),
    none,
  )
  // An answer that is filled in ticks its option like one that is chosen, so that the two can be compared.
  const restOf = (value: Value): Node => {
    if (value.kind === 'combined') return combine(AND, some, together(diagrams, own))
    return value.kind === 'filled' ? ticks(diagrams, own, (options) => options.includes(value.option)) : none
  }
  const at = (isWanted: (value: Value) => boolean): Node =>
    decide(
      own.first,
      own.values.map((value) => (isWanted(value) ? restOf(value) : 0)),
    )
  let result = combine(
    WITHOUT,
    at((value) => value.kind === 'absent'),
    asked,
  )
  let open = asked
  for (const { option, where } of given) {
    const here = combine(AND, open, where)
    open = combine(WITHOUT, open, here)
    result = combine(
      OR,
      result,
      combine(
        AND,
        here,
        at((value) => value.kind === 'filled' && value.option === option),
      ),
    )
  }
  const chosen = at((value) => value.kind === 'combined' || (value.kind === 'asked' && used.has(value.options[0] ?? '')))
  return combine(OR, result, combine(AND, open, chosen))
}

/** The levels of options that may be combined, each ticked, not ticked, or (null) either. */
function ticks({ decide }: Diagrams, own: QuestionLevels, isTicked: (options: readonly string[]) => boolean | null): Node {
  return own.combinable.reduceRight((node: Node, options, place) => {
    const ticked = isTicked(options)
    return decide(own.first + 1 + place, [ticked === true ? 0 : node, ticked === false ? 0 : node])
  }, 1)
}

/** Ticks that go together in these rules, where others that they are compared with allow more. */
function together(diagrams: Diagrams, own: QuestionLevels): Node {
  const { multiple, exclusive } = own.question
  return own.combinable.reduce((node: Node, options) => {
    if (multiple && !exclusive.includes(options[0] ?? '')) return node
    const isOther = ticks(diagrams, own, (other) => (other === options ? false : null))
    return diagrams.combine(
      AND,
      node,
      diagrams.combine(
        OR,
        isOther,
        ticks(diagrams, own, (other) => other === options),
      ),
    )
  }, 1)
}

/** Exact number of situations in a set, which must lie within the space. */
export function countSituations(space: Space, set: Node): bigint {
  const { diagrams, weights } = space
  const totals = weights.map((level) => level.reduce((sum, weight) => sum + weight, 0n))
  const between = (from: number, to: number): bigint => totals.slice(from, to).reduce((product, total) => product * total, 1n)
  const done = new Map<Node, bigint>([
    [0, 0n],
    [1, 1n],
  ])
  const visit = (node: Node): bigint => {
    const known = done.get(node)
    if (known !== undefined) return known
    const level = diagrams.levelOf(node)
    const sum = (weights[level] ?? []).reduce((result, weight, value) => {
      const child = diagrams.child(node, value)
      return child === 0 ? result : result + weight * visit(child) * between(level + 1, diagrams.levelOf(child))
    }, 0n)
    done.set(node, sum)
    return sum
  }
  return set === 0 ? 0n : visit(set) * between(0, diagrams.levelOf(set))
}

/** The values of a situation, one per level. */
export type Situation = readonly number[]

/**
 * The situation of a set with the fewest questions to answer, none where the set is empty. `costs` may weigh values otherwise.
 */
export function smallestSituation(
  space: Space,
  set: Node,
  costs: readonly (readonly number[])[] = plainCosts(space),
): Situation | undefined {
  const { diagrams, weights } = space
  const done = new Map<Node, { readonly cost: number; readonly value: number }>()
  const cheapest = (level: number): { readonly cost: number; readonly value: number } => {
    const row = costs[level] ?? []
    const cost = Math.min(...row)
    return { cost, value: row.indexOf(cost) }
  }
  const skipped = weights.map((_, level) => cheapest(level))
  const costFrom = (from: number, node: Node): number => {
    let cost = costOf(node)
    for (let level = from; level < diagrams.levelOf(node); level++) cost += skipped[level]?.cost ?? 0
    return cost
  }
  const costOf = (node: Node): number => {
    if (node === 0) return Infinity
    if (node === 1) return 0
    const known = done.get(node)
    if (known !== undefined) return known.cost
    const level = diagrams.levelOf(node)
    let best = { cost: Infinity, value: 0 }
    ;(costs[level] ?? []).forEach((own, value) => {
      const child = diagrams.child(node, value)
      const cost = child === 0 ? Infinity : own + costFrom(level + 1, child)
      if (cost < best.cost) best = { cost, value }
    })
    done.set(node, best)
    return best.cost
  }
  if (costOf(set) === Infinity) return undefined
  let node = set
  return weights.map((_, level) => {
    if (diagrams.levelOf(node) !== level) return skipped[level]?.value ?? 0
    const value = done.get(node)?.value ?? 0
    node = diagrams.child(node, value)
    return value
  })
}

/** A question costs most; among equals fewer ticks, then options in the order of the flow. */
function plainCosts(space: Space): readonly (readonly number[])[] {
  return space.questions.flatMap(({ values, combinable }) => [
    values.map((value) => (value.kind === 'asked' || value.kind === 'combined' ? 1000 : 0)),
    ...combinable.map(() => [0, 1]),
  ])
}

/** A situation as the answers of a person who walks it: the first of each group of like options. */
export function answersOf(space: Space, situation: Situation): Answers {
  const answers: Record<string, string | readonly string[]> = {}
  for (const { question, first, values, combinable } of space.questions) {
    const value = values[situation[first] ?? 0]
    if (value?.kind === 'combined') {
      const chosen = combinable.flatMap((options, index) => (situation[first + 1 + index] === 1 ? [options[0] ?? ''] : []))
      answers[question.fact] = question.multiple ? chosen : (chosen[0] ?? '')
    } else if (value?.kind === 'asked') {
      const option = value.options[0] ?? ''
      answers[question.fact] = question.multiple ? [option] : option
    }
  }
  return answers
}

/** The answers of a situation together with those that are filled in. */
export function knownAnswersOf(space: Space, situation: Situation): Answers {
  const filled = space.questions.flatMap(({ question, first, values }) => {
    const value = values[situation[first] ?? 0]
    return value?.kind === 'filled' ? [[question.fact, value.option] as const] : []
  })
  const known: Answers = { ...answersOf(space, situation), ...Object.fromEntries(filled) }
  return Object.fromEntries(space.questions.flatMap(({ question: { fact } }) => (known[fact] === undefined ? [] : [[fact, known[fact]]])))
}
