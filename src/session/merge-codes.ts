import type { OutcomeId } from '../schema/outcomes.ts'
import { type Ballot, type CodeProblem, readCode } from './result-code.ts'

/** What became of a line that the trainer typed. Numbers count from 1. */
export interface CodeLine {
  readonly number: number
  readonly text: string
  readonly result:
    | { readonly kind: 'added' }
    /** The very same code is there already: it counts once. */
    | { readonly kind: 'same' }
    /** The participant has given another code before: the new votes count in the place of the old. */
    | { readonly kind: 'updated' }
    | { readonly kind: 'unreadable'; readonly problem: CodeProblem }
}

export interface MergedCodes {
  /** Every code that counts, as it is kept. */
  readonly codes: readonly string[]
  readonly lines: readonly CodeLine[]
}

/** Codes that are kept, at most: more than any workshop has participants. */
export const MOST_CODES = 2000

/** Adds the codes in a text, one a line or between commas, to those that are there. Lines that cannot be read are told and take nothing away. */
export function mergeCodes(fingerprint: number, cases: number, present: readonly string[], text: string): MergedCodes {
  const codes = [...present]
  const participants = new Set(ballotsOf(fingerprint, cases, codes).map((ballot) => ballot.participant))
  const lines: CodeLine[] = []
  text
    .split(/[\n\r,;\t]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_CODES)
    .forEach((line, index) => {
      const tell = (result: CodeLine['result']): void => void lines.push({ number: index + 1, text: line.slice(0, 40), result })
      const read = readCode(fingerprint, cases, line)
      if (read.kind === 'unreadable') return tell(read)
      if (codes.includes(read.code)) return tell({ kind: 'same' })
      tell({ kind: participants.has(read.ballot.participant) ? 'updated' : 'added' })
      participants.add(read.ballot.participant)
      codes.push(read.code)
    })
  return { codes, lines }
}

/** One ballot for each participant. Of several codes the later counts, case by case, so that a vote that was given is never lost. */
export function ballotsOf(fingerprint: number, cases: number, codes: readonly string[]): readonly Ballot[] {
  const ballots = new Map<number, readonly (OutcomeId | null)[]>()
  for (const code of codes) {
    const read = readCode(fingerprint, cases, code)
    if (read.kind === 'unreadable') continue
    const { participant, votes } = read.ballot
    const before = ballots.get(participant)
    ballots.set(
      participant,
      votes.map((vote, index) => vote ?? before?.[index] ?? null),
    )
  }
  return [...ballots].map(([participant, votes]) => ({ participant, votes }))
}
