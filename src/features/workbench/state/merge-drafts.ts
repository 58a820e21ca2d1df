import type { ContentFiles } from '../../../content/compile/load.ts'

interface Merged {
  readonly files: ContentFiles
  /** Paths of files that were changed in the other draft alone. */
  readonly taken: readonly string[]
  /** Paths of files that were changed in both, and not to the same: here they are as in one's own. */
  readonly conflicts: readonly string[]
}

/** Lays another draft's changes since `base` together with one's own since then, file by file. */
export function mergeDrafts(base: ContentFiles, own: ContentFiles, other: ContentFiles): Merged {
  const files = new Map(own)
  const taken: string[] = []
  const conflicts: string[] = []
  for (const path of new Set([...base.keys(), ...other.keys()])) {
    const [before, here, there] = [base.get(path), own.get(path), other.get(path)]
    if (there === before || there === here) continue
    if (here !== before) {
      conflicts.push(path)
      continue
    }
    taken.push(path)
    if (there === undefined) files.delete(path)
    else files.set(path, there)
  }
  return { files, taken, conflicts }
}
