import type { Finding } from '../../../schema/model.ts'
import type { Upkeep, UpkeepFacts } from '../../../schema/upkeep.ts'

/** A thing with its owner, approver and days, its own or those of the whole content. */
export interface Dated extends UpkeepFacts {
  /** Null for the content as a whole. */
  readonly finding: Finding | null
  readonly validFrom: string
  readonly reviewBy: string
}

export interface Due {
  readonly overdue: readonly Dated[]
  readonly soon: readonly Dated[]
  /** Shown already, though the day from which it is valid lies ahead. */
  readonly ahead: readonly Dated[]
  readonly withoutOwner: readonly Dated[]
  /** How many findings have neither owner nor days of their own; they are as the whole content is, and are told with it. */
  readonly inheriting: number
}

/** How long before a review is due it is told of. */
export const SOON_DAYS = 90

/** What should have been reviewed by `today`, written YYYY-MM-DD, what is due within 90 days, and what has no owner. */
export function whatIsDue(upkeep: Upkeep, findings: readonly Finding[], today: string): Due {
  const { whole } = upkeep
  const own = upkeep.findings.filter(({ owner, approver, validFrom, reviewBy }) =>
    [owner, approver, validFrom, reviewBy].some((fact) => fact !== null),
  )
  const all: readonly Dated[] = [
    { finding: null, ...whole },
    ...own.map((facts) => ({
      finding: findings.find(({ id }) => id === facts.finding) ?? null,
      owner: facts.owner ?? whole.owner,
      approver: facts.approver ?? whole.approver,
      validFrom: facts.validFrom ?? whole.validFrom,
      reviewBy: facts.reviewBy ?? whole.reviewBy,
    })),
  ]
  const limit = new Date(Date.parse(today) + SOON_DAYS * 86_400_000).toISOString().slice(0, 10)
  return {
    overdue: all.filter(({ reviewBy }) => reviewBy < today),
    soon: all.filter(({ reviewBy }) => reviewBy >= today && reviewBy <= limit),
    ahead: all.filter(({ validFrom }) => validFrom > today),
    withoutOwner: all.filter(({ owner }) => owner === null),
    inheriting: findings.length - own.length,
  }
}
