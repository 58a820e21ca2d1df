import { EFFECTS, OUTCOMES, type Effect, type OutcomeId } from '../schema/outcomes.ts'
import type { FindingRule } from '../schema/model.ts'
import { MINIMUM, type Node, SUM_TO_TWO, TERMINALS } from './diagram.ts'
import type { Space } from './space.ts'

/** The diagram of the outcome: its place among OUTCOMES, for every set of answers. */
export function outcomeDiagram(space: Space): Node {
  const parts = space.rules.findings
    .filter((finding) => finding.effect !== 'info')
    .map((finding) =>
      space.diagrams.map(space.where(finding.when), (truth) => (truth === 1 ? EFFECTS.indexOf(finding.effect) : OUTCOMES.length - 1)),
    )
  return fold(space, parts, MINIMUM, OUTCOMES.length - 1)
}

/** Where the outcome is one of these. */
export function whereOutcome(space: Space, outcome: Node, wanted: readonly OutcomeId[]): Node {
  const ranks = wanted.map((id) => OUTCOMES.indexOf(id))
  return space.diagrams.map(outcome, (rank) => (ranks.includes(rank) ? 1 : 0))
}

/** How many findings of at least this strictness apply: none, one, or two and more. */
export function countAtLeast(space: Space, effect: Effect): Node {
  const isStrict = (finding: FindingRule): boolean => EFFECTS.indexOf(finding.effect) <= EFFECTS.indexOf(effect)
  const parts = space.rules.findings.filter(isStrict).map((finding) => space.where(finding.when))
  return fold(space, parts, SUM_TO_TWO, 0)
}

/** Folds from the end of the flow towards its start, so that each step touches only the levels that its part is about. */
export function fold(space: Space, parts: readonly Node[], operation: typeof MINIMUM, start: number): Node {
  const { diagrams } = space
  const levelOf = (node: Node): number => (node < TERMINALS ? -1 : diagrams.levelOf(node))
  return parts.toSorted((a, b) => levelOf(b) - levelOf(a)).reduce((sum, part) => diagrams.combine(operation, part, sum), start)
}
