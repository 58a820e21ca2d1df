import { OUTCOMES, type OutcomeId } from '../../../schema/outcomes.ts'

/** Votes by outcome. An outcome without votes may be left out. */
export type Votes = Readonly<Partial<Record<OutcomeId, number>>>

/** The votes on one case held against its outcome. */
export interface Tally {
  readonly votes: Readonly<Record<OutcomeId, number>>
  readonly total: number
  /** Votes for the case's outcome, for a stricter one and for a milder one. */
  readonly right: number
  readonly stricter: number
  readonly milder: number
  /** Share of the commonest answer, 0 to 1; 0 without votes. */
  readonly agreement: number
}

/** Why a case is worth more talk. */
export type TalkReason = 'milder' | 'stricter' | 'apart'

export interface TalkAbout {
  readonly index: number
  readonly reasons: readonly TalkReason[]
}

/** A show of hands with nothing left out. */
export function countHands(hands: Votes): Readonly<Record<OutcomeId, number>> {
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, hands[outcome] ?? 0])) as Record<OutcomeId, number>
}

export function tally(votes: Readonly<Record<OutcomeId, number>>, outcome: OutcomeId): Tally {
  const place = OUTCOMES.indexOf(outcome)
  const sum = (counts: (rank: number) => boolean): number => OUTCOMES.reduce((total, id, rank) => total + (counts(rank) ? votes[id] : 0), 0)
  const total = sum(() => true)
  return {
    votes,
    total,
    right: votes[outcome],
    stricter: sum((rank) => rank < place),
    milder: sum((rank) => rank > place),
    agreement: total === 0 ? 0 : Math.max(...OUTCOMES.map((id) => votes[id])) / total,
  }
}

/** From this share of the votes something is worth talking about. */
const MANY = 0.25
/** Below this share of the commonest answer, the answers went apart. */
const LITTLE_AGREEMENT = 0.6

/**
 * The cases to talk more about, the most urgent first. A case weighs by the share that answered milder than the outcome, which is
 * where harm comes from, twice; and by how far the answers went apart. Those that nobody voted on, and those that went well, are left out.
 */
export function talkAbout(tallies: readonly Tally[]): readonly TalkAbout[] {
  return tallies
    .map((each, index) => ({
      index,
      reasons: reasonsFor(each),
      weight: 2 * share(each.milder, each) + share(each.stricter, each) + 1 - each.agreement,
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ index, reasons }) => ({ index, reasons }))
}

function reasonsFor(each: Tally): readonly TalkReason[] {
  if (each.total === 0) return []
  return [
    ...(share(each.milder, each) >= MANY ? (['milder'] as const) : []),
    ...(share(each.stricter, each) >= MANY ? (['stricter'] as const) : []),
    ...(each.agreement < LITTLE_AGREEMENT ? (['apart'] as const) : []),
  ]
}

/** 0 where nobody has voted. */
export function share(part: number, { total }: Pick<Tally, 'total'>): number {
  return total === 0 ? 0 : part / total
}
