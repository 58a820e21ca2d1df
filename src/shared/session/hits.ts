import { OUTCOMES, type OutcomeId } from '../../schema/outcomes.ts'
import type { PracticeCase } from './practice.ts'

export const SURENESS = ['osaker', 'ganska', 'saker'] as const
export type Sureness = (typeof SURENESS)[number]

/** What a person decided of a case before she saw the answer. */
export interface Decision {
  /** Id of the case. */
  readonly id: string
  readonly guess: OutcomeId
  readonly sureness: Sureness
}

/** A decision beside what the guide answers in the case today. */
export interface Judged extends Decision {
  readonly outcome: OutcomeId
  readonly theme: PracticeCase['theme']
}

/** Holds decisions against their cases as they are now; those whose case is gone count no more. */
export function judge(decisions: readonly Decision[], cases: readonly Pick<PracticeCase, 'id' | 'theme' | 'outcome'>[]): readonly Judged[] {
  return decisions.flatMap((decision) => {
    const own = cases.find(({ id }) => id === decision.id)
    return own === undefined ? [] : [{ ...decision, outcome: own.outcome, theme: own.theme }]
  })
}

export interface Hits {
  readonly right: number
  readonly total: number
}

export interface Score extends Hits {
  /** Guesses that were stricter than the answer, and milder. */
  readonly stricter: number
  readonly milder: number
  /** In the order in which the themes were met. */
  readonly themes: readonly (Hits & { readonly theme: PracticeCase['theme'] })[]
  /** Those that were chosen, from unsure to sure. */
  readonly sureness: readonly (Hits & { readonly sureness: Sureness })[]
}

/** What a person's decisions tell of her: where she is right, to which side she errs, and whether she knows what she knows. */
export function scoreOf(decisions: readonly Judged[]): Score {
  const themes = [...new Set(decisions.map(({ theme }) => theme))]
  const chosen = SURENESS.filter((sureness) => decisions.some((decision) => decision.sureness === sureness))
  return {
    ...hitsIn(decisions),
    stricter: decisions.filter(({ guess, outcome }) => rank(guess) < rank(outcome)).length,
    milder: decisions.filter(({ guess, outcome }) => rank(guess) > rank(outcome)).length,
    themes: themes.map((theme) => ({ theme, ...hitsIn(decisions.filter((decision) => decision.theme === theme)) })),
    sureness: chosen.map((sureness) => ({ sureness, ...hitsIn(decisions.filter((decision) => decision.sureness === sureness)) })),
  }
}

function hitsIn(decisions: readonly Judged[]): Hits {
  return { right: decisions.filter(({ guess, outcome }) => guess === outcome).length, total: decisions.length }
}

function rank(outcome: OutcomeId): number {
  return OUTCOMES.indexOf(outcome)
}
