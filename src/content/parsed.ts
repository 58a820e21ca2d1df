import type * as z from 'zod/mini'
import { checkShape } from './check-shape.ts'
import { readSource, type SourceFile } from './source-file.ts'

/** A file that has been read: its value, as far as it has the right shape, and the places in it. */
export interface Parsed<T> {
  readonly value: T | undefined
  readonly source: SourceFile
  /** Nothing had to be left out when it was read. */
  readonly isWhole: boolean
  /** Whether the file names this id, also in an entry that was left out because of another mistake. */
  readonly mentions: (id: string) => boolean
}

/** Reads one file of the content. Its problems are kept in `source.problems`, where later checks add theirs. */
export function parseFile<T>(schema: z.ZodMiniType<T>, file: string, text: string): Parsed<T> {
  const read = readSource(file, text)
  const { value, placeOf } = checkShape(schema, read)
  const source: SourceFile = {
    ...read,
    report: (path, message) => read.report(placeOf(path), message),
    reportKey: (path, key, message) => read.reportKey(placeOf(path), key, message),
  }
  const isWhole = source.problems.length === 0
  const mentioned = isWhole ? new Set<string>() : idsIn(source.data)
  // Of a file that is empty or missing nothing can be said either.
  const isOpen = source.broken || typeof source.data !== 'object'
  return { value, source, isWhole, mentions: (id) => isOpen || mentioned.has(id) }
}

function idsIn(data: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(data)) {
    for (const item of data) {
      if (typeof item === 'string') found.add(item)
      else idsIn(item, found)
    }
  } else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) {
      if ((key === 'id' || key === 'fact' || key === 'section') && typeof value === 'string') found.add(value)
      else idsIn(value, found)
    }
  }
  return found
}
