import * as z from 'zod/mini'
import { OutcomeId } from '../../schema/effect.ts'
import type { OutcomeId as Outcome } from '../../schema/outcomes.ts'
import { PROGRESS_KEY } from './clear-saved.ts'
import { parseJson } from '../../schema/parse-json.ts'

/** How far a person has come in an organisation's introduction. Ids and guesses; never a name. */
export interface OwnProgress {
  /** Screens that were gone through. */
  readonly done: readonly string[]
  /** The screen that is open, so that one comes back to it. */
  readonly at: string | null
  /** What the person thought of each case before the answer was shown, by scenario. */
  readonly guesses: Readonly<Record<string, Outcome>>
}

/** The progress in a tab, by organisation. */
export interface Progress {
  /** The person has asked for it to be kept in the browser. */
  readonly isKept: boolean
  readonly own: Readonly<Record<string, OwnProgress>>
  /** Something that was kept could not be read, or cannot be kept. */
  readonly trouble: 'unreadable' | 'blocked' | null
}

export const NO_PROGRESS: OwnProgress = { done: [], at: null, guesses: {} }

const StepId = z.string().check(z.maxLength(80))
const Own = z.object({
  done: z.array(StepId).check(z.maxLength(500)),
  at: z.nullable(StepId),
  guesses: z.record(StepId, OutcomeId),
})
const Envelope = z.object({ version: z.literal(1), own: z.record(z.string().check(z.maxLength(64)), z.unknown()) })

/** Reads what the browser keeps, if it keeps anything. Whatever can be kept is kept; never throws, and stores nothing. */
export function openProgress(openStorage: () => Storage): Progress {
  let text: string | null
  try {
    text = openStorage().getItem(PROGRESS_KEY)
  } catch {
    return { isKept: false, own: {}, trouble: null }
  }
  if (text === null) return { isKept: false, own: {}, trouble: null }
  const envelope = z.safeParse(Envelope, parseJson(text))
  if (!envelope.success) return { isKept: true, own: {}, trouble: 'unreadable' }
  const read = Object.entries(envelope.data.own).map(([id, value]) => [id, z.safeParse(Own, value)] as const)
  return {
    isKept: true,
    own: Object.fromEntries(read.flatMap(([id, own]) => (own.success ? [[id, own.data]] : []))),
    trouble: read.every(([, own]) => own.success) ? null : 'unreadable',
  }
}

/** Puts the progress where it is to be kept, and removes it where it is not. Tells whether that could be done. */
export function saveProgress(openStorage: () => Storage, progress: Progress): Progress {
  try {
    if (progress.isKept) openStorage().setItem(PROGRESS_KEY, JSON.stringify({ version: 1, own: progress.own }))
    else openStorage().removeItem(PROGRESS_KEY)
    return { ...progress, trouble: null }
  } catch {
    return { ...progress, isKept: false, trouble: progress.isKept ? 'blocked' : null }
  }
}
