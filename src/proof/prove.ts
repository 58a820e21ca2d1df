import { type Claims, type Exception, OPTION_EXCEPTIONS, type PromiseRule } from '../schema/claims.ts'
import { OUTCOMES, type OutcomeId } from '../schema/outcomes.ts'
import type { RuleSet } from '../schema/model.ts'
import { AND, BeyondReach, WITHOUT } from './diagram.ts'
import { type Failure, type Ground, groundOf } from './ground.ts'
import { proveActions } from './prove-actions.ts'
import { proveComparisons } from './prove-comparisons.ts'
import { proveDecisions } from './prove-decisions.ts'
import { proveFindings } from './prove-findings.ts'
import { proveQuestions } from './prove-questions.ts'
import { countSituations } from './space.ts'

export { BeyondReach }

export interface Proof {
  readonly failures: readonly Failure[]
  /** Exact number of complete situations. */
  readonly situations: bigint
  readonly outcomes: Readonly<Record<OutcomeId, bigint>>
  /** Findings that apply only where another one is at least as strict. Not an error: they still tell why. */
  readonly neverAlone: readonly string[]
  /** In how many situations each finding applies. */
  readonly applies: ReadonlyMap<string, bigint>
}

/** Decides every claim over every complete situation. Throws {@link BeyondReach} where that is out of reach; it never proves a part. `most` is how many diagrams memory is set aside for. */
export function prove(rules: RuleSet, claims: Claims, most?: number): Proof {
  try {
    return decide(rules, claims, most)
  } catch (error) {
    // A table of the runtime that is full says so with a RangeError.
    throw error instanceof RangeError ? new BeyondReach(error.message) : error
  }
}

function decide(rules: RuleSet, claims: Claims, most?: number): Proof {
  const ground = groundOf(rules, claims, most)
  const { space } = ground
  const findings = proveFindings(ground)
  const plain = [
    ...proveQuestions(ground),
    ...findings.failures,
    ...proveActions(ground),
    ...proveOutcomes(ground),
    ...provePromises(ground),
    ...proveDecisions(ground),
    ...proveContradictions(ground),
  ]
  const compared = proveComparisons(ground)
  const needed = new Set(plain.flatMap((failure) => claims.exceptions.filter((exception) => isExcused(exception, failure))))
  compared.needed.forEach((exception) => needed.add(exception))
  const unneeded = claims.exceptions.flatMap((exception, index): readonly Failure[] =>
    needed.has(exception) || isBesideProof(exception) ? [] : [{ kind: 'exception-not-needed', index }],
  )
  return {
    failures: [
      ...plain.filter((failure) => !claims.exceptions.some((exception) => isExcused(exception, failure))),
      ...compared.failures,
      ...unneeded,
    ],
    situations: countSituations(space, space.all),
    outcomes: Object.fromEntries(OUTCOMES.map((id) => [id, countSituations(space, ground.having([id]))])) as Record<OutcomeId, bigint>,
    neverAlone: findings.neverAlone,
    applies: findings.applies,
  }
}

function isBesideProof({ kind }: Exception): boolean {
  return OPTION_EXCEPTIONS.some((each) => each === kind)
}

function isExcused(exception: Exception, failure: Failure): boolean {
  if (exception.kind !== failure.kind) return false
  if ('fact' in exception) return 'fact' in failure && failure.fact === exception.fact
  return 'finding' in failure && failure.finding === exception.finding
}

function proveOutcomes(ground: Ground): readonly Failure[] {
  const { outcomes } = ground.claims
  if (outcomes === null) return []
  return OUTCOMES.flatMap((outcome): readonly Failure[] => {
    const set = ground.having([outcome])
    const isDeclared = outcomes.includes(outcome)
    if (isDeclared && set === 0) return [{ kind: 'outcome-never-reached', outcome }]
    const example = isDeclared ? undefined : ground.exampleOf(set)
    return example === undefined ? [] : [{ kind: 'outcome-not-declared', outcome, example }]
  })
}

function provePromises(ground: Ground): readonly Failure[] {
  const { space } = ground
  const { combine } = space.diagrams
  return ground.claims.promises.flatMap((promise: PromiseRule): readonly Failure[] => {
    const where = combine(AND, space.where(promise.when), space.all)
    if (where === 0) return [{ kind: 'promise-empty', promise: promise.id }]
    const broken = combine(WITHOUT, where, ground.having(promise.allowed))
    if (broken === 0) return []
    const examples = OUTCOMES.toReversed().flatMap((id) => ground.exampleOf(combine(AND, broken, ground.having([id]))) ?? [])
    return [{ kind: 'promise-broken', promise: promise.id, examples }]
  })
}

function proveContradictions({ space, reachable, claims }: Ground): readonly Failure[] {
  return claims.contradictions.flatMap(({ id, when }): readonly Failure[] =>
    reachable.meets(space.where(when)) ? [] : [{ kind: 'contradiction-never-met', contradiction: id }],
  )
}
