import type { ParsedContent } from '../read/parsed-content.ts'
import { formatProblem, type Problem } from '../read/problem.ts'

/**
 * Puts first what keeps a file from being read, and below each cause what comes of it: what is said of the rest of such a file, and the same
 * thing that is missing once more in the same organisation. Those that have their cause already keep it.
 */
export function firstCausesFirst(problems: readonly Problem[], parsed: ParsedContent): readonly Problem[] {
  const unreadable = unreadableIn(problems, parsed)
  const groups = new Map<string, Problem[]>()
  let last = ''
  problems.forEach((problem, index) => {
    const { role } = problem
    if (role === 'effect' && last !== '') return void groups.get(last)?.push(problem)
    const key = role === undefined ? (unreadable.keyOf(problem) ?? missingIn(problem)) : undefined
    const known = key === undefined ? undefined : groups.get(key)
    if (known !== undefined) return void known.push({ ...problem, role: 'effect' })
    const own = key ?? `nr ${index}`
    last = role === 'cause' ? own : ''
    groups.set(own, [problem])
  })
  const all = [...groups]
  return [...all.filter(([key]) => unreadable.isOne(key)), ...all.filter(([key]) => !unreadable.isOne(key))].flatMap(([, group]) => group)
}

/** The files that cannot be read in all their parts, each with the first thing that keeps it from that. */
function unreadableIn(problems: readonly Problem[], parsed: ParsedContent) {
  const files = new Map(
    [...new Set(problems.map(({ file }) => file))].flatMap((file) => {
      const { broken, problems: own } = parsed.written(file)
      return broken && own.length > 0 ? [[file, new Set(own.map(formatProblem))] as const] : []
    }),
  )
  return {
    isOne: (key: string): boolean => files.has(key),
    // What else keeps it from being read is to be mended by itself.
    keyOf: (problem: Problem): string | undefined => {
      const own = files.get(problem.file)
      const isFirst = own !== undefined && [...own][0] === formatProblem(problem)
      return own === undefined || (!isFirst && own.has(formatProblem(problem))) ? undefined : problem.file
    },
  }
}

/** What is missing, where that is what is wrong. A thing is told by its noun, with its name or id in quotation marks. */
function missingIn({ file, message }: Problem): string | undefined {
  const found =
    /^\p{Lu}\p{Ll}+ ”[^”]+”(?: \([^)]+\))?(?: (?:till|på) frågan ”[^”]+”(?: \([^)]+\))?)? (?:finns inte|ställs inte i flödet)/u.exec(
      message,
    )
  return found === null ? undefined : `${/^organisations\/[^/]+\//.exec(file)?.[0] ?? ''} ${found[0]}`
}
