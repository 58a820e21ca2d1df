import type { Answers } from '../../schema/answers.ts'

/** Something an editor has to mend. Line and column count from 1; the message is a Swedish sentence. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  /** `cause`: what was changed, of which those below it come. `effect`: it comes of something else, and is told after that. */
  readonly role?: 'cause' | 'effect'
  /** It was found by a proof about all answers. */
  readonly isProved?: true
  /** What was changed that may be behind it, by id. */
  readonly behind?: readonly string[]
  /** The shortest way to a situation that shows it, as answers and in words. */
  readonly way?: { readonly answers: Answers; readonly told: string }
  /** A text that nobody has written yet. */
  readonly waits?: true
  /** What can be said of it in one go, where there is nothing else to mend. */
  readonly remedy?: Remedy
  /** It lies in what an organisation has of the one that it extends: which one that is, and in which file. */
  readonly from?: { readonly organisation: string; readonly file: string }
}

/** What an editor chooses among, each a value to write in a file. */
export interface Remedy {
  /** What is wrong, without how it is written by hand. */
  readonly said: string
  readonly choices: readonly RemedyChoice[]
}

/** A value to write: a word, or fields with words. */
type Written = string | { readonly [key: string]: Written }

export interface RemedyChoice {
  /** It is now called something else, has no successor, has its old code back, or goes from here too; or the case says this instead, or expects no more than it gets; or there is this reason. */
  readonly kind: 'renamed' | 'gone' | 'code' | 'removed' | 'said' | 'unexpected' | 'reason'
  readonly words: string
  readonly file: string
  readonly path: readonly (string | number)[]
  /** Null takes it away. */
  readonly value: Written | null
}

/** What can be written in place of what is wrong, in the same file: the place, the words that tell of it, and the value. */
export type Instead = Omit<RemedyChoice, 'file'>

/** How many things are wrong. A cause is none by itself: what comes of it is. */
export function countErrors(problems: readonly Problem[]): number {
  return problems.filter(({ role }) => role !== 'cause').length
}

/** How many of them may be gone once what they come of is mended. */
export function countFollowing(problems: readonly Problem[]): number {
  return problems.filter(({ role }) => role === 'effect').length
}

/** One line per problem, as editors and terminals make them clickable: file:line:column and the sentence. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column} ${problem.message}`
}

/** By file, line and column, without repeats, so that the list reads like the files do. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]))
  return [...unique.values()].sort(
    (a, b) => a.file.localeCompare(b.file, 'sv', { numeric: true }) || a.line - b.line || a.column - b.column,
  )
}

/** What is wrong in an organisation would be told again of each that extends it. English that is not needed there is no fault. */
export function withoutInherited(problems: readonly Problem[]): readonly Problem[] {
  const isWrong = (id: string): boolean => problems.some(({ file, from }) => from === undefined && file.startsWith(`organisations/${id}/`))
  return problems.filter(({ from }) => from === undefined || !(isWrong(from.organisation) || /\/en\.yaml$/.test(from.file)))
}
