import type { Answers } from '../schema/answers.ts'
import type { ActionPlace, Claims, SettledRule, VerdictRule } from '../schema/claims.ts'
import type { Condition, RuleSet } from '../schema/model.ts'
import { OUTCOMES, type OutcomeId } from '../schema/outcomes.ts'
import { decidingAnswers } from './deciding-answers.ts'
import { AND, type Node } from './diagram.ts'
import { outcomeDiagram, whereOutcome } from './outcome.ts'
import { answersOf, countSituations, createSpace, smallestSituation, type Space } from './space.ts'
import { type Within, within } from './within.ts'

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
  /** It is told to somebody who has answered the question that it finds out. */
  | {
      readonly kind: 'action-finds-out-known'
      readonly finding: string
      readonly index: number
      readonly fact: string
      readonly example: Example
    }
  /** It is told together with another that says or finds out the same. */
  | {
      readonly kind: 'action-twice'
      readonly finding: string
      readonly index: number
      readonly other: ActionPlace
      readonly example: Example
    }
  | { readonly kind: 'outcome-never-reached'; readonly outcome: OutcomeId }
  | { readonly kind: 'outcome-not-declared'; readonly outcome: OutcomeId; readonly example: Example }
  | { readonly kind: 'no-guidance'; readonly example: Example }
  | { readonly kind: 'unknown-rewarded'; readonly fact: string; readonly option: string; readonly known: string; readonly example: Example }
  | { readonly kind: 'risk-order'; readonly fact: string; readonly riskier: string; readonly safer: string; readonly example: Example }
  /** One example of each outcome that breaks it, the mildest first. */
  | { readonly kind: 'promise-broken'; readonly promise: string; readonly examples: readonly Example[] }
  /** The decision on a system bans it, or sets a limit, and the outcomes say otherwise; or it approves it, and they never do. */
  | { readonly kind: 'decision-broken'; readonly verdict: VerdictRule; readonly example: Example }
  | { readonly kind: 'approval-empty'; readonly verdict: VerdictRule }
  /** Somebody is asked what the organisation has decided. */
  | { readonly kind: 'decided-asked'; readonly settled: SettledRule; readonly example: Example }
  /** A decision that has ended leads to something milder than it did. */
  | { readonly kind: 'expired-rewarded'; readonly example: Example }
  /** Its condition never comes true, so that it promises nothing. */
  | { readonly kind: 'promise-empty'; readonly promise: string }
  /** No answers that can be given are those that it tells of. */
  | { readonly kind: 'contradiction-never-met'; readonly contradiction: string }
  | { readonly kind: 'exception-not-needed'; readonly index: number }

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

/** Lays the ground of a proof: the space that the claims are about, with the outcome of every situation. */
export function groundOf(rules: RuleSet, claims: Claims, most?: number): Ground {
  const single = (fact: string, option: string): Condition => ({ kind: 'holds', fact, options: [option] })
  const space = createSpace(
    rules,
    [
      ...claims.promises.map((promise) => promise.when),
      ...claims.verdicts.map((verdict) => verdict.when),
      ...claims.contradictions.map((contradiction) => contradiction.when),
      ...claims.settled.map((settled) => settled.when),
      ...claims.exceptions.flatMap((exception) => ('when' in exception && exception.when !== null ? [exception.when] : [])),
      ...claims.riskOrder.flatMap(({ fact, options }) => options.map((option) => single(fact, option))),
      ...claims.findingOut.map(({ settled }) => settled),
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
