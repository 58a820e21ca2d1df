import type { OutcomeId } from '../../../schema/outcomes.ts'

/** A workshop with its votes, in words: the same content whatever it is written as. */
export interface WorkshopReport {
  readonly title: string
  readonly organisation: string
  readonly document: string
  /** Day of the report, YYYY-MM-DD. */
  readonly date: string
  /** The answers that could be voted for, in the organisation's order. */
  readonly outcomes: readonly { readonly id: OutcomeId; readonly label: string }[]
  readonly cases: readonly ReportedCase[]
  readonly total: Counts
  readonly talk: readonly { readonly title: string; readonly reasons: readonly string[]; readonly discussion: string }[]
  /** What the answers leave to somebody else, by whom it is asked of. */
  readonly questions: readonly ReportedQuestions[]
  readonly words: WorkshopWords
}

/** What to ask of one contact. */
export interface ReportedQuestions {
  readonly to: string
  readonly help: string
  /** Each with the titles of the cases that it came up in. */
  readonly asked: readonly { readonly text: string; readonly cases: readonly string[] }[]
}

export interface Counts {
  readonly total: number
  readonly right: number
  readonly stricter: number
  readonly milder: number
}

export interface ReportedCase extends Counts {
  readonly number: number
  readonly title: string
  /** The answer that the case has. */
  readonly outcome: { readonly id: OutcomeId; readonly label: string }
  readonly votes: Readonly<Record<OutcomeId, number>>
}

/** Words that stand around the numbers. They are given, so that a report knows no interface. */
export interface WorkshopWords {
  readonly heading: string
  readonly number: string
  readonly case: string
  readonly outcome: string
  readonly total: string
  readonly right: string
  readonly stricter: string
  readonly milder: string
  readonly talk: string
  readonly talkNone: string
  readonly discussion: string
  readonly questions: string
  readonly questionsLead: string
  readonly each: string
  readonly all: string
  readonly date: string
  readonly document: string
  readonly disclaimer: string
}

/** Whole per cent; nothing where nobody has voted. */
export function percent(part: number, total: number): string {
  return total === 0 ? '–' : `${Math.round((part / total) * 100)} %`
}
