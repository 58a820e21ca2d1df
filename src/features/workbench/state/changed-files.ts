import type { ContentFiles } from '../../../content/compile/load.ts'

/** A file that a draft has otherwise than the published content. */
export interface ChangedFile {
  readonly path: string
  readonly change: 'added' | 'changed' | 'removed'
}

/** What a draft does to the files, in the order of their paths. */
export function changedFiles(published: ContentFiles, draft: ContentFiles): readonly ChangedFile[] {
  const paths = [...new Set([...published.keys(), ...draft.keys()])].sort((a, b) => a.localeCompare(b, 'sv', { numeric: true }))
  return paths.flatMap((path): readonly ChangedFile[] => {
    const [before, after] = [published.get(path), draft.get(path)]
    if (before === after) return []
    return [{ path, change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed' }]
  })
}
