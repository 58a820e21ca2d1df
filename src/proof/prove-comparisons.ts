import type { Exception } from '../schema/claims.ts'
import { OUTCOMES, type OutcomeId } from '../schema/outcomes.ts'
import { rewarded } from './compare-answers.ts'
import { AND, type Node, OR, WITHOUT } from './diagram.ts'
import type { QuestionLevels } from './levels.ts'
import type { Failure, Ground } from './ground.ts'

/** A riskier answer is never the milder one, and not knowing never opens what knowing would close; save where an exception says so. */
export function proveComparisons(ground: Ground): { readonly failures: readonly Failure[]; readonly needed: ReadonlySet<Exception> } {
  const { combine } = ground.space.diagrams
  const needed = new Set<Exception>()
  const failures = [...compareRisk(ground), ...compareUnknown(ground)].flatMap(({ claim, set }): readonly Failure[] => {
    let rest = set
    for (const exception of ground.claims.exceptions) {
      if (exception.kind !== claim.kind || exception.fact !== claim.fact) continue
      const excused = exception.when === null ? set : combine(AND, set, ground.space.where(exception.when))
      if (excused !== 0) needed.add(exception)
      rest = combine(WITHOUT, rest, excused)
    }
    const example = ground.exampleOf(rest)
    return example === undefined ? [] : [{ ...claim, example }]
  })
  return { failures, needed }
}

/** A comparison, and the situations in which it comes out wrong. */
interface Compared {
  readonly claim:
    | { readonly kind: 'risk-order'; readonly fact: string; readonly riskier: string; readonly safer: string }
    | { readonly kind: 'unknown-rewarded'; readonly fact: string; readonly option: string; readonly known: string }
  readonly set: Node
}

function compareRisk(ground: Ground): readonly Compared[] {
  return ground.claims.riskOrder.flatMap(({ fact, options }) => {
    const question = ground.space.questions.find((each) => each.question.fact === fact)
    if (question === undefined) return []
    return options.flatMap((riskier, index) =>
      options.slice(0, index).map((safer): Compared => {
        const sets = mildnessLevels(ground).map((mild) => rewardedFor(ground, question, riskier, safer, mild))
        const set = sets.reduce((sum, each) => ground.space.diagrams.combine(OR, sum, each), 0)
        return { claim: { kind: 'risk-order', fact, riskier, safer }, set }
      }),
    )
  })
}

function compareUnknown(ground: Ground): readonly Compared[] {
  return Object.entries(ground.claims.unknown).flatMap(([fact, unknown]) => {
    const question = ground.space.questions.find((each) => each.question.fact === fact)
    if (question === undefined) return []
    // Options that nothing tells apart give the same answer, so the first of each group speaks for all.
    const groups = [...question.values.flatMap((value) => (value.kind === 'asked' ? [value.options] : [])), ...question.combinable]
    const known = groups.flatMap((options) => options[0] ?? []).filter((option) => !unknown.includes(option))
    return unknown.flatMap((option) =>
      known.map((other): Compared => {
        const set = rewardedFor(ground, question, option, other, ['villkor', 'ja'])
        return { claim: { kind: 'unknown-rewarded', fact, option, known: other }, set }
      }),
    )
  })
}

/** The outcomes that are at least as mild as each one in turn, from the mildest. */
export function mildnessLevels(ground: Ground): readonly (readonly OutcomeId[])[] {
  const reached = OUTCOMES.filter((id) => ground.having([id]) !== 0)
  return reached.slice(1).map((id) => OUTCOMES.slice(OUTCOMES.indexOf(id)))
}

function rewardedFor(ground: Ground, question: QuestionLevels, riskier: string, safer: string, mild: readonly OutcomeId[]): Node {
  const { space } = ground
  const chosen = (option: string): Node => space.diagrams.combine(AND, space.all, onlyChosen(ground, question, option))
  return rewarded(space, [question], chosen(riskier), chosen(safer), ground.having(mild))
}

/** Where a question is asked and answered with this option alone. */
function onlyChosen({ space }: Ground, question: QuestionLevels, option: string): Node {
  const { decide } = space.diagrams
  const combined = question.combinable.reduceRight(
    (node: Node, options, place) => decide(question.first + 1 + place, options.includes(option) ? [0, node] : [node, 0]),
    1,
  )
  const isCombinable = question.combinable.some((options) => options.includes(option))
  return decide(
    question.first,
    question.values.map((value) => {
      if (value.kind === 'combined') return isCombinable ? combined : 0
      return value.kind === 'asked' && value.options.includes(option) ? 1 : 0
    }),
  )
}
