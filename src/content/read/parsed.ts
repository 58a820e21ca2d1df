import type * as z from 'zod/mini'
import { checkShape, type ShapeOptions } from './check-shape.ts'
import { readSource, type SourceFile } from './source-file.ts'

/** A file that has been read: its value, as far as it has the right shape, and the places in it. Nothing is ever written into it. */
export interface Parsed<T> {
  readonly value: T | undefined
  /** Its problems are those of its form. */
  readonly source: SourceFile
  /** Nothing had to be left out when it was read. */
  readonly isWhole: boolean
  /** Whether the file names this id, also in an entry that was left out because of another mistake. */
  readonly mentions: (id: string) => boolean
}

/** Reads one file of the content by itself. Where several are read, `parseContent` reads each once. */
export function parseFile<T>(schema: z.ZodMiniType<T>, file: string, text: string): Parsed<T> {
  return shapeFile(schema, readSource(file, text))
}

/** Holds a file that has been read as YAML against its schema. */
export function shapeFile<T>(schema: z.ZodMiniType<T>, read: SourceFile, options?: ShapeOptions): Parsed<T> {
  const { value, problems, placeOf } = checkShape(schema, read, options)
  const source: SourceFile = {
    ...read,
    problems: [...read.problems, ...problems],
    problemAt: (path, message) => read.problemAt(placeOf(path), message),
    problemAtKey: (path, key, message) => read.problemAtKey(placeOf(path), key, message),
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
