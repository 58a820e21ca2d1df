import { AND, type Node, OR, WITHOUT } from './diagram.ts'
import type { QuestionLevels } from './levels.ts'
import type { Space } from './space.ts'

/**
 * The situations of `mine` for which `others` holds one that agrees in every fact that is known in both, save those asked
 * about. Facts known in only one of them are follow-ups, and free.
 */
function matching(space: Space, mine: Node, others: Node, facts: readonly QuestionLevels[]): Node {
  const { diagrams } = space
  const { levelOf, child, decide, combine } = diagrams
  const ranges = facts.map(({ first, combinable }) => ({ start: first, end: first + 1 + combinable.length }))
  const done = new Map<number, Node>()
  const owners = space.questions.flatMap((question) => [question, ...question.combinable.map(() => undefined)])
  const forget = (question: QuestionLevels, node: Node): Node =>
    exists(space, node, question.first, question.first + 1 + question.combinable.length)
  const visit = (a: Node, b: Node): Node => {
    if (a === 0 || b === 0) return 0
    if (a === 1 && b === 1) return 1
    const key = a * 0x4000000 + b
    const known = done.get(key)
    if (known !== undefined) return known
    const level = Math.min(levelOf(a), levelOf(b))
    const isFact = ranges.some(({ start, end }) => level >= start && level < end)
    const owner = owners[level]
    const children = (space.weights[level] ?? []).map((_, value) => {
      const nextA = levelOf(a) === level ? child(a, value) : a
      if (nextA === 0) return 0
      if (isFact || levelOf(b) !== level) return visit(nextA, b)
      if (owner === undefined) return visit(nextA, child(b, value))
      const agreeing = owner.values.flatMap((_, other) => {
        if (!isCompatible(owner, value, other)) return []
        const next = child(b, other)
        return [value === 0 || other === 0 ? forget(owner, next) : next]
      })
      return visit(
        nextA,
        agreeing.reduce((sum, node) => combine(OR, sum, node), 0),
      )
    })
    const result = decide(level, children)
    done.set(key, result)
    return result
  }
  return visit(
    mine,
    ranges.reduce((node, { start, end }) => exists(space, node, start, end), others),
  )
}

/** The situations of `mine` for which `others` holds one that agrees in every fact that is known in both. */
export function matchingAnswers(space: Space, mine: Node, others: Node): Node {
  return matching(space, mine, others, [])
}

/** Two values of a question that do not contradict each other: the same, the same option filled in, or one of them not there. */
export function isCompatible(question: QuestionLevels, one: number, other: number): boolean {
  if (one === other || one === 0 || other === 0) return true
  const a = question.values[one]
  const b = question.values[other]
  // Whether the ticks agree is told by the levels that follow.
  if (a?.kind === 'combined') return b?.kind === 'filled'
  if (b?.kind === 'combined') return a?.kind === 'filled'
  if (a?.kind === 'asked' && b?.kind === 'filled') return a.options.includes(b.option)
  if (a?.kind === 'filled' && b?.kind === 'asked') return b.options.includes(a.option)
  return false
}

/** Leaves out some levels: true where some value of theirs makes it true. */
function exists(space: Space, root: Node, from: number, end: number): Node {
  const { levelOf, child, decide, combine } = space.diagrams
  const done = new Map<Node, Node>()
  const visit = (node: Node): Node => {
    const level = levelOf(node)
    if (level >= end) return node
    const known = done.get(node)
    if (known !== undefined) return known
    const children = (space.weights[level] ?? []).map((_, value) => visit(child(node, value)))
    const result = level >= from ? children.reduce((sum, next) => combine(OR, sum, next), 0) : decide(level, children)
    done.set(node, result)
    return result
  }
  return visit(root)
}

/**
 * Situations with the riskier answer that are in `mild` although, all other common answers equal, no situation with the safer
 * answer is. Both answers are given as sets of situations; `facts` are what they are answers to, and what follows from them.
 */
export function rewarded(space: Space, facts: readonly QuestionLevels[], riskier: Node, safer: Node, mild: Node): Node {
  const { combine } = space.diagrams
  const gains = combine(AND, riskier, mild)
  if (gains === 0) return 0
  const comparable = matching(space, gains, safer, facts)
  return combine(WITHOUT, comparable, matching(space, comparable, combine(AND, safer, mild), facts))
}
