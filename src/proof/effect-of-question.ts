import type { FindingRule } from '../schema/model.ts'
import { AND, DIFFERS, type Node } from './diagram.ts'
import type { QuestionLevels } from './levels.ts'
import type { Space } from './space.ts'
import type { Within } from './within.ts'

/**
 * Whether some answer to a question ever changes what is asked later, which findings apply, or what they say to do. Compares, wherever the question
 * can be asked, what each of its answers leads on to.
 */
export function hasEffect(space: Space, reachable: Within, question: QuestionLevels): boolean {
  const { levelOf } = space.diagrams
  const { first } = question
  const end = first + 1 + question.combinable.length
  const arrivals = [...reachable.arrivals(first).keys()].filter((node) => levelOf(node) === first)
  const exits = arrivals.map((node) => exitsOf(space, question, node, 1))
  if (exits.some((ways) => new Set(ways.map(([situations]) => situations)).size > 1)) return true
  return space.rules.findings
    .flatMap((finding) => toldWhere(space, finding))
    .some((where) => {
      return (
        levelOf(where) < end &&
        pairsAt(space, reachable, where, first).some(([node, part]) => differ(space, exitsOf(space, question, node, part)))
      )
    })
}

/** Where a finding applies, and where each thing to do is told with it. */
function toldWhere({ diagrams, where }: Space, finding: FindingRule): readonly Node[] {
  const applies = where(finding.when)
  return [applies, ...finding.actions.flatMap(({ when }) => (when === null ? [] : [diagrams.combine(AND, applies, where(when))]))]
}

/** Where the situations and a condition stand, side by side, when the walk comes to a level. */
function pairsAt(space: Space, reachable: Within, where: Node, level: number): readonly (readonly [Node, Node])[] {
  const { levelOf, child } = space.diagrams
  const start = Math.min(level, levelOf(where))
  const found = new Map<string, readonly [Node, Node]>()
  const seen = new Set<string>()
  const visit = (node: Node, part: Node): void => {
    const key = `${node} ${part}`
    if (node === 0 || seen.has(key)) return
    seen.add(key)
    const next = Math.min(levelOf(node), levelOf(part))
    if (next >= level) {
      if (levelOf(node) === level) found.set(key, [node, part])
      return
    }
    const size = space.weights[next]?.length ?? 0
    for (let value = 0; value < size; value++)
      visit(levelOf(node) === next ? child(node, value) : node, levelOf(part) === next ? child(part, value) : part)
  }
  for (const node of reachable.arrivals(start).keys()) visit(node, where)
  return [...found.values()]
}

/** What each answer of one's own to a question leads on to: the situations that remain, and what is left of a condition. */
function exitsOf(space: Space, question: QuestionLevels, node: Node, part: Node): readonly (readonly [Node, Node])[] {
  const { levelOf, child } = space.diagrams
  const end = question.first + 1 + question.combinable.length
  const found = new Map<string, readonly [Node, Node]>()
  const visit = (situations: Node, rest: Node, level: number): void => {
    if (situations === 0) return
    if (level === end) {
      found.set(`${situations} ${rest}`, [situations, rest])
      return
    }
    const values =
      level === question.first
        ? question.values.flatMap((value, index) => (value.kind === 'asked' || value.kind === 'combined' ? [index] : []))
        : [0, 1]
    for (const value of values) {
      visit(
        levelOf(situations) === level ? child(situations, value) : situations,
        levelOf(rest) === level ? child(rest, value) : rest,
        level + 1,
      )
    }
  }
  visit(node, part, question.first)
  return [...found.values()]
}

function differ(space: Space, exits: readonly (readonly [Node, Node])[]): boolean {
  const [first] = exits
  return exits.some(([situations, rest]) => {
    if (first === undefined || rest === first[1]) return false
    return space.diagrams.combine(AND, situations, space.diagrams.combine(DIFFERS, rest, first[1])) !== 0
  })
}
