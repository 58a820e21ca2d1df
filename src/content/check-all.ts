import { lintContent } from './lint.ts'
import { type ContentFiles, loadBoth } from './load.ts'
import type { Problem } from './problem.ts'
import { proveContent, type ProofReport } from './prove-content.ts'

/** Everything that content:check finds: what cannot be read, what cannot be proved, and what is badly written. `only` limits it to some organisations. */
export function checkAll(
  files: ContentFiles,
  only?: readonly string[],
): {
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
  readonly reports: readonly ProofReport[]
} {
  const { whole, decisions: loaded } = loadBoth(files, only)
  const read = whole.kind === 'problems' ? whole.problems : []
  // What decides has to be mended first: proofs about half a content would be proofs about something else. A scenario that no
  // longer holds is told together with the proofs, which often say why.
  const decisions = read.some((problem) => problem.file.endsWith('/promises.yaml')) ? whole : loaded
  const proved = decisions.kind === 'content' ? proveContent(files, decisions.content) : { problems: [], reports: [] }
  const language = lintContent(files, only)
  return { problems: [...read, ...proved.problems, ...language.errors], warnings: language.warnings, reports: proved.reports }
}
