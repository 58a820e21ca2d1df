import type { Answers } from '../schema/answers.ts'
import type { Condition, RuleSet } from '../schema/model.ts'
import { AND, createDiagrams, type Diagrams, type Node, OR, WITHOUT } from './diagram.ts'
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
  const conditions = [
    ...rules.steps.flatMap((step) => step.questions.flatMap((question) => question.when ?? [])),
    ...rules.findings.flatMap((finding) => [finding.when, ...finding.also.map((also) => also.when)]),
    ...further,
  ]
  const questions = layOutLevels(rules, conditions)
  const weights = weightsOf(questions)
  const diagrams = createDiagrams(
    weights.map((level) => level.length),
    most,
  )
  const places = new Map(questions.map((question, index) => [question.question.fact, index]))
  const whereBefore = (condition: Condition, end: number): Node => {
    switch (condition.kind) {
      case 'holds': {
        const place = places.get(condition.fact)
        const question = place === undefined || place >= end ? undefined : questions[place]
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
  for (let index = questions.length - 1; index >= 0; index--) {
    all = diagrams.combine(AND, consistent(diagrams, questions, index, whereBefore), all)
  }
  return { rules, diagrams, questions, weights, all, where: (condition) => whereBefore(condition, questions.length) }
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
  questions: readonly QuestionLevels[],
  index: number,
  whereBefore: (condition: Condition, end: number) => Node,
): Node {
  const own = questions[index] as QuestionLevels
  const { combine, decide } = diagrams
  const none = own.combinable.reduceRight((node: Node, _, place) => decide(own.first + 1 + place, [node, 0]), 1)
  const some = combine(WITHOUT, 1, none)
  // An answer that is filled in ticks its option like one that is chosen, so that the two can be compared.
  const ticked = (option: string): Node =>
    own.combinable.reduceRight((node: Node, options, place) => decide(own.first + 1 + place, options.includes(option) ? [0, node] : [node, 0]), 1)
  const restOf = (value: Value): Node => (value.kind === 'combined' ? some : value.kind === 'filled' ? ticked(value.option) : none)
  const at = (wanted: (value: Value) => boolean): Node =>
    decide(
      own.first,
      own.values.map((value) => (wanted(value) ? restOf(value) : 0)),
    )
  const asked = own.question.when === null ? 1 : whereBefore(own.question.when, index)
  let result = combine(WITHOUT, at((value) => value.kind === 'absent'), asked)
  let open = asked
  for (const [option, where] of fillings(diagrams, questions, index)) {
    const here = combine(AND, asked, where)
    open = combine(WITHOUT, open, here)
    result = combine(OR, result, combine(AND, here, at((value) => value.kind === 'filled' && value.option === option)))
  }
  const chosen = at((value) => value.kind === 'asked' || value.kind === 'combined')
  return combine(OR, result, combine(AND, open, chosen))
}

/** Where earlier answers fill in a question, by the option that they give it; the last one given counts. */
function fillings(diagrams: Diagrams, questions: readonly QuestionLevels[], index: number): ReadonlyMap<string, Node> {
  const fact = questions[index]?.question.fact ?? ''
  const found = new Map<string, Node>()
  for (const earlier of questions.slice(0, index)) {
    for (const option of earlier.question.options) {
      const filling = option.fills[fact]
      if (filling === undefined) continue
      const where = answered(diagrams, earlier, (id) => id === option.id)
      for (const [other, node] of found) found.set(other, diagrams.combine(WITHOUT, node, where))
      found.set(filling, diagrams.combine(OR, found.get(filling) ?? 0, where))
    }
  }
  return found
}

/** Exact number of situations in a set, which must lie within the space. */
export function countSituations(space: Space, set: Node): bigint {
  const { diagrams, weights } = space
  const totals = weights.map((level) => level.reduce((sum, weight) => sum + weight, 0n))
  const between = (from: number, to: number): bigint => totals.slice(from, to).reduce((product, total) => product * total, 1n)
  const done = new Map<Node, bigint>([[0, 0n], [1, 1n]])
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
export function smallestSituation(space: Space, set: Node, costs: readonly (readonly number[])[] = plainCosts(space)): Situation | undefined {
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
      answers[question.fact] = combinable.flatMap((options, index) => (situation[first + 1 + index] === 1 ? [options[0] ?? ''] : []))
    } else if (value?.kind === 'asked') {
      const option = value.options[0] ?? ''
      answers[question.fact] = question.multiple ? [option] : option
    }
  }
  return answers
}
