import { checkEnglish } from './check-english.ts'
import { adviseForeign } from './check-foreign.ts'
import { lintContent } from './lint.ts'
import { type ContentFiles, loadBoth } from './load.ts'
import type { Problem } from './problem.ts'
import { proveContent, type ProofReport } from './prove-content.ts'
import { sameLocators } from './same-locators.ts'

/** What is being done, for whoever waits: all files are read, an organisation is proved, the language is read. */
export type Stage = { readonly kind: 'read' | 'language' } | { readonly kind: 'prove'; readonly organisation: string }

export interface Checked {
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
  /** English texts that are missing, or written from a Swedish that has changed since, and words of another language that are not told as such. */
  readonly english: readonly Problem[]
  readonly reports: readonly ProofReport[]
}

/** Everything that content:check finds: what cannot be read, what cannot be proved, and what is badly written. `only` limits it to some organisations. */
export function checkAll(files: ContentFiles, only?: readonly string[], tell: (stage: Stage) => void = () => undefined): Checked {
  tell({ kind: 'read' })
  const { whole, decisions: loaded } = loadBoth(files, only)
  const read = whole.kind === 'problems' ? whole.problems : []
  // What decides has to be mended first: proofs about half a content would be proofs about something else. A scenario that no
  // longer holds is told together with the proofs, which often say why.
  const decisions = read.some((problem) => problem.file.endsWith('/promises.yaml')) ? whole : loaded
  const proved =
    decisions.kind === 'content'
      ? proveContent(files, decisions.content, (organisation) => tell({ kind: 'prove', organisation }))
      : { problems: [], reports: [] }
  tell({ kind: 'language' })
  const language = lintContent(files, only)
  const { missing, outdated } = checkEnglish(files, only)
  return {
    problems: [...read, ...proved.problems, ...language.errors],
    warnings: [...language.warnings, ...sameLocators(files, only)],
    english: [...missing, ...outdated, ...adviseForeign(files, only)],
    reports: proved.reports,
  }
}
