import type { Answers } from '../schema/answers.ts'
import { EFFECTS, OUTCOMES, type Effect, type OutcomeId } from '../schema/outcomes.ts'
import type { FindingRule, RuleSet } from '../schema/model.ts'
import { VALIDITY } from '../schema/validity.ts'
import { reasonsFor, truthOf } from './condition.ts'
import { type Replay, replay } from './replay.ts'

export interface AppliedFinding {
  readonly id: string
  readonly effect: Effect
  readonly standing: boolean
  /** All statements it rests on in this very case, in the order of the content. */
  readonly statements: readonly string[]
  /** The answers that made it apply: fact to options. */
  readonly because: ReadonlyMap<string, readonly string[]>
}

export interface Outcome {
  /** The strictest effect so far; `ja` where nothing above `info` applies. */
  readonly id: OutcomeId
  /** No answer that is still missing can change it. Sound: never claims certainty wrongly, though it may see it late. */
  readonly certain: boolean
}

export interface Evaluation extends Replay {
  /** Every question that is asked has an answer. */
  readonly complete: boolean
  /** The first question without an answer. */
  readonly next: string | null
  readonly missing: readonly string[]
  readonly findings: readonly AppliedFinding[]
  /** Findings that may still come to apply. */
  readonly possible: readonly string[]
  readonly outcome: Outcome
}

/**
 * Everything that follows from one set of answers. Pure: the same answers on the same day, YYYY-MM-DD, give the same evaluation. Without a
 * day the decisions on systems hold as they were decided.
 */
export function evaluate(rules: RuleSet, answers: Answers, day: string | undefined = rules.today): Evaluation {
  const walk = replay(rules, answers, day)
  const missing = walk.asked.filter((question) => question.chosen.length === 0).map((question) => question.fact)
  const findings: AppliedFinding[] = []
  const possible: FindingRule[] = []
  for (const finding of rules.findings) {
    const truth = truthOf(finding.when, walk.known)
    if (truth === true) findings.push(apply(finding, walk))
    else if (truth === null) possible.push(finding)
  }
  const strictest = findings.reduce((rank, finding) => Math.min(rank, rankOf(finding.effect)), MILDEST)
  return {
    ...walk,
    complete: missing.length === 0,
    next: missing[0] ?? null,
    missing,
    findings,
    possible: possible.map((finding) => finding.id),
    outcome: {
      id: OUTCOMES[strictest] ?? 'ja',
      certain: possible.every((finding) => rankOf(finding.effect) >= strictest),
    },
  }
}

const MILDEST = OUTCOMES.length - 1

/** Place of an effect among the outcomes, strictest first; `info` weighs as much as `ja`, that is nothing. */
function rankOf(effect: Effect): number {
  return EFFECTS.indexOf(effect)
}

function apply(finding: FindingRule, walk: Replay): AppliedFinding {
  const further = finding.also.flatMap((also) => (truthOf(also.when, walk.known) === true ? also.statements : []))
  return {
    id: finding.id,
    effect: finding.effect,
    standing: finding.standing,
    statements: further.length === 0 ? finding.statements : [...new Set([...finding.statements, ...further])],
    because: new Map([...reasonsFor(finding.when, walk.known)].filter(([fact]) => fact !== VALIDITY)),
  }
}
