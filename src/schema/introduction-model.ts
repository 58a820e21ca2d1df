import type { RichText, Told } from './model.ts'
import type { ProgrammeId } from './programmes.ts'
import type { ChecklistTheme } from './themes.ts'

/** What the organisation's document says in ten minutes, and what it asks of those who lead. */
export interface Introduction {
  readonly parts: readonly IntroductionPart[]
  readonly checklist: readonly ChecklistItem[]
  readonly workplaces: readonly Workplace[]
  readonly programmes: readonly Programme[]
}

export interface IntroductionPart extends Told {
  readonly id: string
  readonly title: string
  readonly cards: readonly IntroductionCard[]
  /** Id of the scenario that is decided before its answer is shown. */
  readonly scenario: string
}

export interface IntroductionCard extends Told {
  readonly id: string
  readonly text: RichText
  readonly statements: readonly string[]
  /** How unclear statements behind it were read. */
  readonly readings: readonly Reading[]
}

export interface ChecklistItem extends Told {
  readonly id: string
  readonly theme: ChecklistTheme
  readonly text: string
  readonly who: string
  /** For each manager to do: by when, and the contact she asks. Null for what is the organisation's. */
  readonly manager: { readonly when: string; readonly ask: string } | null
  /** The guide's own advice, which rests on no statement. */
  readonly ownAdvice: boolean
  readonly statements: readonly string[]
  /** The document demands it; otherwise it advises it. */
  readonly isDemand: boolean
  readonly readings: readonly Reading[]
}

/** A ready workshop. Times are whole minutes, and `minutes` is the sum of all. */
export interface Programme {
  readonly id: ProgrammeId
  readonly minutes: number
  readonly opening: number
  readonly cases: readonly { readonly scenario: string; readonly minutes: number }[]
  /** To go through what each manager does; 0 where that is left out. */
  readonly checklist: number
  readonly closing: number
}

/** A line of work that cases come from. */
export interface Workplace extends Told {
  readonly id: string
  readonly name: string
}

export interface Reading extends Told {
  readonly text: string
}
