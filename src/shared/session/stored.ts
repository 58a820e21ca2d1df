import type { Answers } from '../../schema/answers.ts'
import type { OutcomeId } from '../../schema/outcomes.ts'

/** What a tab remembers: the answers, by organisation, and which organisation was chosen. Ids only, never free text. */
export interface Stored {
  readonly answers: Readonly<Record<string, Answers>>
  readonly organisation: string | null
  /** Items of checklists that are done, by organisation. */
  readonly ticks: Readonly<Record<string, readonly string[]>>
  readonly opened: Opened | null
  /** Facts whose answer somebody else gave through a link, and the contact that it is said to be, by organisation. */
  readonly replies: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** The saved case that an organisation's answers come from, for as long as none of them is changed. */
export interface Opened {
  readonly organisation: string
  /** The outcome that it was saved with, which is not worked out: today's may be another. */
  readonly outcome: OutcomeId
}

/** What a tab begins with. */
export const NOTHING_STORED: Stored = { answers: {}, organisation: null, ticks: {}, opened: null, replies: {} }

/** What a page holds beside the answers, for the same page in the other language. */
export interface Parcel {
  readonly values: Readonly<Record<string, unknown>>
  /** What was open of what can be opened, by its number on the page, and the heading that was read. */
  readonly open: readonly number[]
  readonly heading: number
}
