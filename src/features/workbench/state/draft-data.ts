import { dataOf } from '../../../content/edit/edit-file.ts'
import type { ContentFiles } from '../../../content/compile/load.ts'
import type { Path } from '../../../content/read/source-file.ts'

const parsed = new WeakMap<ContentFiles, Map<string, unknown>>()

/** What a file holds. Read once for each version of the files. */
export function dataIn(files: ContentFiles, file: string): unknown {
  const known = parsed.get(files) ?? new Map<string, unknown>()
  parsed.set(files, known)
  if (!known.has(file)) known.set(file, dataOf(files.get(file) ?? ''))
  return known.get(file)
}

/** What a place in some data holds; undefined where it is not there. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce(
    (inner: unknown, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[key] : undefined),
    data,
  )
}

export function listIn(data: unknown, path: Path): readonly unknown[] {
  const list = valueAt(data, path)
  return Array.isArray(list) ? list : []
}

export function textAt(data: unknown, key: string): string {
  const value = valueAt(data, [key])
  return typeof value === 'string' ? value : ''
}

/** Nothing is said by it: what it stands for can be left out. */
export function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === '' ||
    value === false ||
    (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  )
}
