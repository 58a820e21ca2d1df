import { EXPIRED, VALID, VALIDITY } from '../schema/validity.ts'
import { factsIn } from '../engine/index.ts'
import { rewarded } from './compare-answers.ts'
import { AND, type Node, OR, WITHOUT } from './diagram.ts'
import type { Failure, Ground } from './ground.ts'
import { mildnessLevels } from './prove-comparisons.ts'
import { askedAt } from './space.ts'

/** What the organisation has decided on systems holds in every outcome, nobody is asked about it, and no decision that has ended makes anything milder. */
export function proveDecisions(ground: Ground): readonly Failure[] {
  return [...proveVerdicts(ground), ...proveSettled(ground), ...proveExpired(ground)]
}

function proveVerdicts(ground: Ground): readonly Failure[] {
  const { space } = ground
  const { combine } = space.diagrams
  return ground.claims.verdicts.flatMap((verdict): readonly Failure[] => {
    const where = combine(AND, space.where(verdict.when), space.all)
    const having = ground.having(verdict.outcomes)
    if (verdict.holds === 'sometimes') return combine(AND, where, having) === 0 ? [{ kind: 'approval-empty', verdict }] : []
    const example = ground.exampleOf(combine(WITHOUT, where, having))
    return example === undefined ? [] : [{ kind: 'decision-broken', verdict, example }]
  })
}

function proveSettled(ground: Ground): readonly Failure[] {
  const { space } = ground
  const { combine } = space.diagrams
  return ground.claims.settled.flatMap((settled): readonly Failure[] => {
    const question = space.questions.find((each) => each.question.fact === settled.fact)
    if (question === undefined) return []
    const asked = combine(AND, combine(AND, space.all, space.where(settled.when)), askedAt(space.diagrams, question))
    const example = ground.exampleOf(asked)
    return example === undefined ? [] : [{ kind: 'decided-asked', settled, example }]
  })
}

/**
 * Whoever chooses a system whose decision has ended is never milder off than with the same answers while it held. What follows from the
 * decision, the answer about the assessment, is not among those answers.
 */
function proveExpired(ground: Ground): readonly Failure[] {
  const { space } = ground
  const { combine } = space.diagrams
  const looksAt = ({ given }: { readonly given: readonly { readonly when: Parameters<typeof factsIn>[0] }[] }): boolean =>
    given.some(({ when }) => factsIn(when).includes(VALIDITY))
  const facts = space.questions.filter(({ question }) => question.fact === VALIDITY || looksAt(question))
  if (!facts.some(({ question }) => question.fact === VALIDITY)) return []
  const where = (option: string): Node => combine(AND, space.all, space.where({ kind: 'holds', fact: VALIDITY, options: [option] }))
  const sets = mildnessLevels(ground).map((mild) => rewarded(space, facts, where(EXPIRED), where(VALID), ground.having(mild)))
  const example = ground.exampleOf(sets.reduce((sum: Node, set) => combine(OR, sum, set), 0))
  return example === undefined ? [] : [{ kind: 'expired-rewarded', example }]
}
