import { TRANSLATIONS } from '../../schema/languages.ts'
import { propose } from './nearest.ts'
import type { Problem } from './problem.ts'
import type { ContentFiles } from './source-file.ts'

/** Shared files that have words in other languages beside them. */
const OVERLAID = ['questions', 'systems', 'glossary', 'situations', 'since'] as const
const SHARED = ['site', ...OVERLAID, 'renames', 'ledger', 'foreign'] as const
const OWN = [
  'policy',
  'flow',
  'findings',
  'shortcuts',
  'scenarios',
  'questions',
  'systems',
  'situations',
  'introduction',
  'promises',
  'decided',
  'set-aside',
  'changes',
  'changelog',
  'fingerprints',
] as const

export type OverlaidName = (typeof OVERLAID)[number]
export type SharedName = (typeof SHARED)[number]
type OwnName = (typeof OWN)[number]
/** A file of an organisation's is of another kind than the shared one of the same name. */
export type OwnKind = Exclude<OwnName, SharedName> | `own-${Extract<OwnName, SharedName>}` | 'statements'

/** Every file that the content may have: shared ones, and an organisation's beside its statements. */
export const FILE_NAMES: { readonly shared: readonly string[]; readonly own: readonly string[] } = {
  shared: [
    ...SHARED,
    ...TRANSLATIONS.flatMap((language) => [...OVERLAID.map((name) => `${name}.${language}`), `${language}.fingerprints`]),
  ].map((name) => `${name}.yaml`),
  own: [...OWN, ...TRANSLATIONS.flatMap((language) => [language, `${language}.fingerprints`])].map((name) => `${name}.yaml`),
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
