import type { Example } from '../../proof/ground.ts'
import type { Answers } from '../../schema/answers.ts'
import type { Question } from '../../schema/model.ts'
import { conditionInWords } from './condition-in-brief.ts'

/** Answers in the words of the questions. */
export function tellAnswers(answers: Answers, questions: readonly Question[]): string {
  const of = Object.entries(answers).map(([fact, value]) => ({ kind: 'holds', fact, options: [value].flat() }) as const)
  return conditionInWords({ kind: 'all', of }, questions)
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

/** In how many situations it is so, and which answers decide. The whole situation is a link, or a line of its own. */
export function tellExample(
  { outcome, count, deciding }: Pick<Example, 'outcome' | 'count' | 'deciding'>,
  questions: readonly Question[],
): string {
  return `Det blir ”${outcome}” i ${tellCount(count)} fall${tellDeciding(deciding, questions)}.`
}

/** More than this nobody holds in mind: then the example shows it. */
const MOST_DECIDING = 3

/** Which answers decide, as the end of a sentence. */
export function tellDeciding(deciding: Answers, questions: readonly Question[]): string {
  const { length } = Object.keys(deciding)
  return length === 0 || length > MOST_DECIDING ? '' : `, när ${tellAnswers(deciding, questions)}`
}

/** As many as a sentence has room for. */
const MOST_NAMED = 3

/** Findings with the noun that says what they are. */
export function namedFindings(ids: readonly string[]): string {
  const named = ids.slice(0, MOST_NAMED).map((id) => `”${id}”`)
  return `${ids.length === 1 ? 'fyndet' : 'fynden'} ${named.join(', ')}${ids.length > MOST_NAMED ? ` och ${ids.length - MOST_NAMED} till` : ''}`
}
