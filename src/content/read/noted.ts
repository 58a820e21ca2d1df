import type { RichText } from '../../schema/model.ts'
import type { Parsed } from './parsed.ts'
import type { MarkTerms } from './mark-terms.ts'
import type { ParsedContent } from './parsed-content.ts'
import type { Instead, Problem, Remedy } from './problem.ts'
import type { Path, SourceFile } from './source-file.ts'

/** A parsed file while it is compiled: what is found is noted beside it, and later steps see that there is something. */
export interface Noted<T> extends Parsed<T> {
  readonly source: Notes
}

/** The problems of a file's form, and those that were noted since. */
export interface Notes extends SourceFile {
  readonly report: (path: Path, message: string, instead?: readonly Instead[], said?: string) => void
  /** Reports what may come of a change in another file: at a value, or at a key. */
  readonly reportEffect: (path: Path, message: string, key?: string, instead?: readonly Instead[]) => void
  readonly reportKey: (path: Path, key: string, message: string, remedy?: Remedy) => void
  /** Reads a longer text, and reports what it may not hold; without a path that is told elsewhere. */
  readonly markdown: (path: Path | null, text: string) => RichText
}

/** A clean sheet of notes on a parsed file, in whose longer texts `mark` marks the terms. */
export function noteOn<T>(file: Parsed<T>, { markdown }: Pick<ParsedContent, 'markdown'>, mark: MarkTerms): Noted<T> {
  const problems: Problem[] = [...file.source.problems]
  const report: Notes['report'] = (path, message, instead, said) => {
    problems.push(mended(file.source.problemAt(path, message), instead, said))
  }
  const source: Notes = {
    ...file.source,
    problems,
    report,
    reportEffect: (path, message, key, instead) => {
      const { problemAt, problemAtKey } = file.source
      problems.push({
        ...mended(key === undefined ? problemAt(path, message) : problemAtKey(path, key, message), instead),
        role: 'effect',
      })
    },
    reportKey: (path, key, message, remedy) => {
      problems.push({ ...file.source.problemAtKey(path, key, message), ...(remedy === undefined ? {} : { remedy }) })
    },
    markdown: (path, written) => {
      const { text, refused } = markdown(written)
      if (path !== null) for (const message of refused) report(path, message)
      return mark(text)
    },
  }
  return { ...file, source }
}

function mended(problem: Problem, instead: readonly Instead[] = [], said = problem.message): Problem {
  if (instead.length === 0) return problem
  return { ...problem, remedy: { said, choices: instead.map((choice) => ({ ...choice, file: problem.file })) } }
}
