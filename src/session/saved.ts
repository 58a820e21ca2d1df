import * as z from 'zod/mini'
import { OUTCOMES } from '../schema/outcomes.ts'
import { SAVED_KEY } from './clear-saved.ts'
import type { SharedCase } from './share.ts'

/** A case that the person has asked to keep, under a name of her own. */
export interface SavedCase extends SharedCase {
  readonly id: string
  readonly name: string
  /** When it was saved, as an ISO date and time. */
  readonly saved: string
}

export type FileProblem =
  | { readonly kind: 'not-json' | 'not-ours' | 'newer' }
  | { readonly kind: 'too-large'; readonly limit: number }
  /** Number of the case in the file, from 1, and what in it could not be read. The case is left out. */
  | { readonly kind: 'case'; readonly number: number; readonly field: string }
  /** The case is kept under the beginning of its name. */
  | { readonly kind: 'long-name'; readonly number: number }

export interface ReadSaved {
  readonly cases: readonly SavedCase[]
  readonly problems: readonly FileProblem[]
}

export const LONGEST_NAME = 120
/** Characters that a file may have; far more than anybody saves. */
export const LARGEST_FILE = 2_000_000

const OptionId = z.string().check(z.maxLength(64))
const Envelope = z.object({ kind: z.literal('ai-lotsen-bedomningar'), version: z.number(), cases: z.array(z.unknown()) })
const Case = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  name: z.string(),
  organisation: OptionId,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  outcome: z.enum(OUTCOMES),
  saved: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/)),
  answers: z.record(OptionId, z.union([OptionId, z.array(OptionId).check(z.maxLength(64))])),
})

/** Saved cases as text, for the browser's memory and for a file alike. */
export function writeSaved(cases: readonly SavedCase[]): string {
  return JSON.stringify({ kind: 'ai-lotsen-bedomningar', version: 1, cases }, null, 2)
}

/** Reads saved cases of any origin: whatever can be kept is kept, and every problem is told. Never throws. */
export function readSaved(text: string): ReadSaved {
  const refuse = (problem: FileProblem): ReadSaved => ({ cases: [], problems: [problem] })
  if (text.length > LARGEST_FILE) return refuse({ kind: 'too-large', limit: LARGEST_FILE })
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return refuse({ kind: 'not-json' })
  }
  const envelope = z.safeParse(Envelope, data)
  if (!envelope.success) return refuse({ kind: 'not-ours' })
  if (envelope.data.version !== 1) return refuse({ kind: 'newer' })
  const problems: FileProblem[] = []
  const cases = envelope.data.cases.flatMap((item, index): readonly SavedCase[] => {
    const number = index + 1
    const read = z.safeParse(Case, item)
    if (!read.success) {
      const fields = new Set(read.error.issues.map((issue) => String(issue.path[0] ?? '')))
      problems.push(...[...fields].map((field) => ({ kind: 'case' as const, number, field })))
      return []
    }
    const name = cleanName(read.data.name)
    if (Array.from(read.data.name.trim()).length > LONGEST_NAME) problems.push({ kind: 'long-name', number })
    return [{ ...read.data, name }]
  })
  return { cases, problems }
}

/** A name on one line and of a length that can be shown; never empty. */
export function cleanName(name: string): string {
  const line = name
    .slice(0, LONGEST_NAME * 8)
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
  const short = Array.from(line).slice(0, LONGEST_NAME).join('').trim()
  return short === '' ? '–' : short
}

/** Adds imported cases to those that are there. A case that is there already is replaced where the imported one is newer. */
export function mergeCases(own: readonly SavedCase[], imported: readonly SavedCase[]): readonly SavedCase[] {
  const merged = new Map(own.map((each) => [each.id, each]))
  for (const each of imported) {
    const present = merged.get(each.id)
    if (present === undefined || present.saved < each.saved) merged.set(each.id, each)
  }
  return [...merged.values()].toSorted((a, b) => (a.saved < b.saved ? 1 : -1))
}

/** What the browser keeps for the person, beyond the tab. Null where its memory is blocked or full. */
export interface CaseStore {
  readonly read: () => ReadSaved | null
  readonly write: (cases: readonly SavedCase[]) => boolean
}

/** Nothing is stored until `write` is called with a case; with none, the place is left empty. */
export function caseStore(openStorage: () => Storage): CaseStore {
  return {
    read: () => {
      try {
        const text = openStorage().getItem(SAVED_KEY)
        return text === null ? { cases: [], problems: [] } : readSaved(text)
      } catch {
        return null
      }
    },
    write: (cases) => {
      try {
        if (cases.length === 0) openStorage().removeItem(SAVED_KEY)
        else openStorage().setItem(SAVED_KEY, writeSaved(cases))
        return true
      } catch {
        return false
      }
    },
  }
}
