import type { RichText, Told } from './model.ts'
import type { ChecklistTheme } from './themes.ts'

/** What the organisation's document says in ten minutes, and what it asks of those who lead. */
export interface Introduction {
  readonly parts: readonly IntroductionPart[]
  readonly checklist: readonly ChecklistItem[]
}

export interface IntroductionPart extends Told {
  readonly id: string
  readonly title: string
  readonly cards: readonly IntroductionCard[]
  readonly question: string
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
  /** For each manager to do; otherwise the organisation's. */
  readonly isManagers: boolean
  readonly statements: readonly string[]
  /** The document demands it; otherwise it advises it. */
  readonly isDemand: boolean
  readonly readings: readonly Reading[]
}

export interface Reading extends Told {
  readonly text: string
}
