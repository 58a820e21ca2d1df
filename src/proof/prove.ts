import type { Answers } from '../schema/answers.ts'
import type { Claims, Exception, PromiseRule, VerdictRule } from '../schema/claims.ts'
import { OUTCOMES, type OutcomeId } from '../schema/outcomes.ts'
import type { Condition, RuleSet } from '../schema/model.ts'
import { decidingAnswers } from './deciding-answers.ts'
import { AND, BeyondReach, type Node, WITHOUT } from './diagram.ts'
import { outcomeDiagram, whereOutcome } from './outcome.ts'
import { proveComparisons } from './prove-comparisons.ts'
import { proveFindings } from './prove-findings.ts'
import { proveQuestions } from './prove-questions.ts'
import { answersOf, countSituations, createSpace, smallestSituation, type Space } from './space.ts'
import { type Within, within } from './within.ts'

export { BeyondReach }

/** A situation that breaks a claim, as answers that can be walked, and how many such situations there are. */
export interface Example {
  readonly answers: Answers
  readonly outcome: OutcomeId
  readonly count: bigint
  /** The fewest of its answers, given or filled in, that break the claim whatever the others are. */
  readonly deciding: Answers
}

/** A claim that does not hold. */
export type Failure =
  | { readonly kind: 'question-never-asked'; readonly fact: string }
  | { readonly kind: 'question-without-options'; readonly fact: string }
  | { readonly kind: 'question-without-effect'; readonly fact: string }
  | { readonly kind: 'finding-never-applies'; readonly finding: string }
  | { readonly kind: 'finding-always-applies'; readonly finding: string }
  | { readonly kind: 'findings-alike'; readonly finding: string; readonly other: string }
  /** Its further statements are never shown, since it never applies together with their condition. */
  | { readonly kind: 'also-never-applies'; readonly finding: string; readonly index: number }
  /** Something to do, by its place among all of the finding's, that no answers lead to. */
  | { readonly kind: 'action-never-told'; readonly finding: string; readonly index: number }
  | { readonly kind: 'outcome-never-reached'; readonly outcome: OutcomeId }
  | { readonly kind: 'outcome-not-declared'; readonly outcome: OutcomeId; readonly example: Example }
  | { readonly kind: 'no-guidance'; readonly example: Example }
  | { readonly kind: 'unknown-rewarded'; readonly fact: string; readonly option: string; readonly known: string; readonly example: Example }
  | { readonly kind: 'risk-order'; readonly fact: string; readonly riskier: string; readonly safer: string; readonly example: Example }
  | { readonly kind: 'promise-broken'; readonly promise: string; readonly example: Example }
  /** The verdict bans the system, or approves it for a class, and the outcomes say otherwise. */
  | { readonly kind: 'ban-broken'; readonly verdict: VerdictRule; readonly example: Example }
  | { readonly kind: 'approval-empty'; readonly verdict: VerdictRule }
  /** Its condition never comes true, so that it promises nothing. */
  | { readonly kind: 'promise-empty'; readonly promise: string }
  | { readonly kind: 'exception-not-needed'; readonly index: number }

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

/** What the parts of a proof share. */
export interface Ground {
  readonly space: Space
  readonly claims: Claims
  readonly reachable: Within
  readonly outcome: Node
  /** The situations with one of these outcomes. */
  readonly having: (outcomes: readonly OutcomeId[]) => Node
  readonly exampleOf: (set: Node) => Example | undefined
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
    ...proveOutcomes(ground),
    ...provePromises(ground),
    ...proveVerdicts(ground),
  ]
  const compared = proveComparisons(ground)
  const needed = new Set(plain.flatMap((failure) => claims.exceptions.filter((exception) => isExcused(exception, failure))))
  compared.needed.forEach((exception) => needed.add(exception))
  const unneeded = claims.exceptions.flatMap((exception, index): readonly Failure[] =>
    needed.has(exception) ? [] : [{ kind: 'exception-not-needed', index }],
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

function groundOf(rules: RuleSet, claims: Claims, most?: number): Ground {
  const single = (fact: string, option: string): Condition => ({ kind: 'holds', fact, options: [option] })
  const space = createSpace(
    rules,
    [
      ...claims.promises.map((promise) => promise.when),
      ...claims.verdicts.map((verdict) => verdict.when),
      ...claims.exceptions.flatMap((exception) => ('when' in exception && exception.when !== null ? [exception.when] : [])),
      ...claims.riskOrder.flatMap(({ fact, options }) => options.map((option) => single(fact, option))),
      ...Object.entries(claims.unknown).flatMap(([fact, options]) => options.map((option) => single(fact, option))),
    ],
    most,
  )
  const outcome = outcomeDiagram(space)
  const sets = new Map<OutcomeId, Node>()
  const having = (id: OutcomeId): Node => {
    const known = sets.get(id) ?? space.diagrams.combine(AND, space.all, whereOutcome(space, outcome, [id]))
    sets.set(id, known)
    return known
  }
  const union = (outcomes: readonly OutcomeId[]): Node => space.diagrams.combine(AND, space.all, whereOutcome(space, outcome, outcomes))
  return {
    space,
    claims,
    reachable: within(space, space.all),
    outcome,
    having: (outcomes) => (outcomes.length === 1 && outcomes[0] !== undefined ? having(outcomes[0]) : union(outcomes)),
    exampleOf: (set) => {
      const situation = smallestSituation(space, set)
      if (situation === undefined) return undefined
      const rank = situation.reduce(
        (node, value, level) => (space.diagrams.levelOf(node) === level ? space.diagrams.child(node, value) : node),
        outcome,
      )
      return {
        answers: answersOf(space, situation),
        outcome: OUTCOMES[rank] ?? 'ja',
        count: countSituations(space, set),
        deciding: decidingAnswers(space, set, situation),
      }
    },
  }
}

function isExcused(exception: Exception, failure: Failure): boolean {
  if (exception.kind !== failure.kind) return false
  if ('fact' in exception) return 'fact' in failure && failure.fact === exception.fact
  return 'finding' in failure && failure.finding === exception.finding
}

function proveOutcomes(ground: Ground): readonly Failure[] {
  return OUTCOMES.flatMap((outcome): readonly Failure[] => {
    const set = ground.having([outcome])
    const isDeclared = ground.claims.outcomes.includes(outcome)
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
    const example = ground.exampleOf(combine(WITHOUT, where, ground.having(promise.allowed)))
    return example === undefined ? [] : [{ kind: 'promise-broken', promise: promise.id, example }]
  })
}

function proveVerdicts(ground: Ground): readonly Failure[] {
  const { space } = ground
  const { combine } = space.diagrams
  return ground.claims.verdicts.flatMap((verdict): readonly Failure[] => {
    const where = combine(AND, space.where(verdict.when), space.all)
    const having = ground.having(verdict.outcomes)
    if (verdict.holds === 'sometimes') return combine(AND, where, having) === 0 ? [{ kind: 'approval-empty', verdict }] : []
    const example = ground.exampleOf(combine(WITHOUT, where, having))
    return example === undefined ? [] : [{ kind: 'ban-broken', verdict, example }]
  })
}
