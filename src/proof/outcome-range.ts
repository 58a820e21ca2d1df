import { OUTCOMES } from '../schema/outcomes.ts'
import type { Need, OutcomeRange } from '../schema/system-answer.ts'
import { AND, type Node, WITHOUT } from './diagram.ts'
import type { QuestionLevels } from './levels.ts'
import { whereOutcome } from './outcome.ts'
import { answered, type Space } from './space.ts'
import { within, type Within } from './within.ts'

/**
 * The mildest and the strictest outcome of a set of situations, and which answers the mildest cannot do without. `told` are facts that
 * are known of the set. Undefined where no situation is in it.
 */
export function outcomeRange(space: Space, outcome: Node, set: Node, told: readonly string[]): OutcomeRange | undefined {
  const inSet = within(space, set)
  const found = OUTCOMES.filter((id) => inSet.meets(whereOutcome(space, outcome, [id])))
  const [strictest] = found
  const mildest = found.at(-1)
  if (strictest === undefined || mildest === undefined) return undefined
  if (strictest === mildest) return { mildest, strictest, needs: [] }
  const mild = within(space, space.diagrams.combine(AND, set, whereOutcome(space, outcome, [mildest])))
  const needs = space.questions
    .filter(({ question }) => !told.includes(question.fact))
    .flatMap((question) => needOf(space, outcome, question, { set, inSet, mild }))
  return { mildest, strictest, needs: needs.toSorted((a, b) => a.rank - b.rank).map(({ need }) => need) }
}

interface Parts {
  readonly set: Node
  readonly inSet: Within
  /** The situations of the set with the mildest outcome. */
  readonly mild: Within
}

/** What the mildest outcome needs of a question, with the place of the mildest that there is without it. Nothing where any answer does. */
function needOf(
  space: Space,
  outcome: Node,
  question: QuestionLevels,
  { set, inSet, mild }: Parts,
): readonly { readonly rank: number; readonly need: Need }[] {
  const { diagrams } = space
  const where = (options: readonly string[]): Node => answered(diagrams, question, (option) => options.includes(option))
  const possible = optionsOf(question).filter((options) => inSet.meets(where(options)))
  const options = possible.filter((each) => mild.meets(where(each))).flat()
  const others = possible.flat().filter((option) => !options.includes(option))
  if (options.length === 0 || others.length === 0) return []
  const without = within(space, diagrams.combine(AND, set, where(others)))
  const rank = OUTCOMES.findLastIndex((id) => without.meets(whereOutcome(space, outcome, [id])))
  const isAlwaysAsked = !mild.meets(
    diagrams.combine(
      WITHOUT,
      1,
      answered(diagrams, question, () => true),
    ),
  )
  return [{ rank, need: { fact: question.question.fact, options, isAlwaysAsked } }]
}

/** The options of a question in groups that nothing tells apart. */
function optionsOf({ values, combinable }: QuestionLevels): readonly (readonly string[])[] {
  const groups = values.flatMap((value) => (value.kind === 'asked' ? [value.options] : value.kind === 'filled' ? [[value.option]] : []))
  return [...new Map([...groups, ...combinable].map((options) => [options.join(' '), options])).values()]
}
