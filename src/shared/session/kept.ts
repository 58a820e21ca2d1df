import * as z from 'zod/mini'
import { parseJson } from '../../schema/parse-json.ts'

/** A kind of thing that a person can keep in the browser. */
export interface KeptFormat<T extends Kept> {
  /** Its place in the browser's memory. */
  readonly key: string
  /** Tells what is kept from what somebody else put there. */
  readonly kind: string
  readonly shape: z.ZodMiniType<T>
  /** Makes what was read fit to show; names the fields that had to be shortened. */
  readonly tidy: (read: T) => { readonly value: T; readonly shortened: readonly string[] }
}

/** What every such thing has. */
export interface Kept {
  readonly id: string
  /** When it was saved, as an ISO date and time. */
  readonly saved: string
}

export type FileProblem =
  | { readonly kind: 'not-json' | 'not-ours' | 'newer' }
  | { readonly kind: 'too-large'; readonly limit: number }
  /** Number of the case, from 1, and what in it could not be read. The case is left out. */
  | { readonly kind: 'case'; readonly number: number; readonly field: string }
  /** The case is kept with the beginning of this text. */
  | { readonly kind: 'shortened'; readonly number: number; readonly field: string }

export interface ReadKept<T> {
  readonly cases: readonly T[]
  readonly problems: readonly FileProblem[]
}

/** Characters that are read; far more than anybody saves. */
export const LARGEST_FILE = 2_000_000

const Envelope = z.object({ kind: z.string(), version: z.number(), cases: z.array(z.unknown()) })
const VERSION = 1

export function writeKept<T extends Kept>(format: KeptFormat<T>, cases: readonly T[]): string {
  return JSON.stringify({ kind: format.kind, version: VERSION, cases }, null, 2)
}

/** Reads what was kept, of any origin: whatever can be kept is kept, and every problem is told. Never throws. */
export function readKept<T extends Kept>(format: KeptFormat<T>, text: string): ReadKept<T> {
  const refuse = (problem: FileProblem): ReadKept<T> => ({ cases: [], problems: [problem] })
  if (text.length > LARGEST_FILE) return refuse({ kind: 'too-large', limit: LARGEST_FILE })
  const data = parseJson(text)
  if (data === undefined) return refuse({ kind: 'not-json' })
  const envelope = z.safeParse(Envelope, data)
  if (!envelope.success || envelope.data.kind !== format.kind) return refuse({ kind: 'not-ours' })
  if (envelope.data.version !== VERSION) return refuse({ kind: 'newer' })
  const problems: FileProblem[] = []
  const cases = envelope.data.cases.flatMap((item, index): readonly T[] => {
    const number = index + 1
    const read = z.safeParse(format.shape, item)
    if (!read.success) {
      const fields = new Set(read.error.issues.map((issue) => String(issue.path[0] ?? '')))
      problems.push(...[...fields].map((field) => ({ kind: 'case' as const, number, field })))
      return []
    }
    const { value, shortened } = format.tidy(read.data)
    problems.push(...shortened.map((field) => ({ kind: 'shortened' as const, number, field })))
    return [value]
  })
  return { cases, problems }
}

/** What the browser keeps for the person, beyond the tab. Null where its memory is blocked or full. */
export interface KeptStore<T> {
  readonly read: () => ReadKept<T> | null
  readonly write: (cases: readonly T[]) => boolean
}

/** Nothing is stored until `write` is called with something; with nothing, the place is left empty. */
export function keptStore<T extends Kept>(format: KeptFormat<T>, openStorage: () => Storage): KeptStore<T> {
  return {
    read: () => {
      try {
        const text = openStorage().getItem(format.key)
        return text === null ? { cases: [], problems: [] } : readKept(format, text)
      } catch {
        return null
      }
    },
    write: (cases) => {
      try {
        if (cases.length === 0) openStorage().removeItem(format.key)
        else openStorage().setItem(format.key, writeKept(format, cases))
        return true
      } catch {
        return false
      }
    },
  }
}

/** A text on one line and of a length that can be shown; may be empty. */
export function cleanLine(text: string, longest: number): string {
  return shorten(text.slice(0, longest * 8).replaceAll(/[\p{C}\s]+/gu, ' '), longest)
}

/** A text of several lines, without signs that do not show and with no more than one empty line at a time. */
export function cleanText(text: string, longest: number): string {
  const lines = text.slice(0, longest * 8).replaceAll(/\r\n?/g, '\n')
  return shorten(
    lines
      .replaceAll(/[^\P{C}\n]+/gu, ' ')
      .replaceAll(/[^\S\n]*\n[^\S\n]*/g, '\n')
      .replaceAll(/\n{3,}/g, '\n\n'),
    longest,
  )
}

/** Whether a text has to be shortened to so many characters. */
export function isTooLong(text: string, longest: number): boolean {
  return Array.from(text.trim()).length > longest
}

function shorten(text: string, longest: number): string {
  return Array.from(text.trim()).slice(0, longest).join('').trim()
}
