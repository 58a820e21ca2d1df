import type { Example } from '../proof/ground.ts'
import type { Answers } from '../schema/answers.ts'

/** Answers as they are written in content, so that they can be pasted into a scenario. */
export function tellAnswers(answers: Answers): string {
  return `{${Object.entries(answers)
    .map(([fact, value]) => `${fact}: ${typeof value === 'string' ? value : `[${value.join(', ')}]`}`)
    .join(', ')}}`
}

/** A whole number with the thousands set apart. */
export function tellCount(count: bigint): string {
  return count.toString().replace(/\B(?=(\d{3})+$)/g, ' ')
}

/** What does not hold, without its full stop; what would be right; and a situation that shows it. */
export interface ToldFailure {
  readonly said: string
  readonly right: string
  readonly shown: string
}

/** The situation that shows it, with how many there are. */
export function tellExample({ answers, outcome, count, deciding }: Example): string {
  const why = Object.keys(deciding).length > 0 ? ` Avgörande: ${tellAnswers(deciding)}.` : ''
  return `Det blir ”${outcome}” i ${tellCount(count)} fall.${why} Kortaste vägen: ${tellAnswers(answers)}.`
}
