import { propose } from './nearest.ts'
import type { Problem } from './problem.ts'
import type { ContentFiles } from './source-file.ts'

const SHARED = ['site.yaml', 'questions.yaml', 'systems.yaml', 'glossary.yaml'] as const
const SHARED_OPTIONAL = [
  'questions.en.yaml',
  'systems.en.yaml',
  'glossary.en.yaml',
  'situations.yaml',
  'situations.en.yaml',
  'since.yaml',
  'since.en.yaml',
  'en.fingerprints.yaml',
  'renames.yaml',
  'ledger.yaml',
  'foreign.yaml',
] as const
const OWN = ['policy.yaml', 'flow.yaml', 'findings.yaml', 'shortcuts.yaml', 'scenarios.yaml'] as const
const OWN_OPTIONAL = [
  'questions.yaml',
  'systems.yaml',
  'situations.yaml',
  'introduction.yaml',
  'promises.yaml',
  'decided.yaml',
  'set-aside.yaml',
  'changes.yaml',
  'changelog.yaml',
  'fingerprints.yaml',
  'en.yaml',
  'en.fingerprints.yaml',
] as const
/** Every file that the content may have: shared ones, and an organisation's beside its statements. */
export const FILE_NAMES: { readonly shared: readonly string[]; readonly own: readonly string[] } = {
  shared: [...SHARED, ...SHARED_OPTIONAL],
  own: [...OWN, ...OWN_OPTIONAL],
}
/** A file of an organisation's: the organisation's id, and the path below its folder. */
export const ORGANISATION = /^organisations\/([^/]+)\/(.+)$/

/** Files that nobody reads are most often misspelt; an editor would wait in vain for their effect. */
export function strangers(files: ContentFiles): readonly Problem[] {
  return [...files.keys()].flatMap((path): readonly Problem[] => {
    const inside = ORGANISATION.exec(path)?.[2]
    const known = inside === undefined ? FILE_NAMES.shared : FILE_NAMES.own
    const name = inside ?? path
    if (known.includes(name) || path.endsWith('.md') || (inside !== undefined && /^statements\/[^/]+\.yaml$|^[^/]+\.(svg|png)$/.test(name)))
      return []
    return [{ file: path, line: 1, column: 1, message: `Filen känns inte igen och används inte.${propose(name, known)}` }]
  })
}
