import * as z from 'zod/mini'
import { OutcomeId } from '../../schema/effect.ts'
import type { OutcomeId as Outcome } from '../../schema/outcomes.ts'
import { type Lose, partsOf, type Place, reads, recall, remember } from '../memory/memory.ts'

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
  /** The person has asked for it to be saved in the browser. */
  readonly isSaved: boolean
  readonly own: Readonly<Record<string, OwnProgress>>
  /** Something that was saved could not be read, or cannot be saved. */
  readonly trouble: 'unreadable' | 'blocked' | null
}

export const NO_PROGRESS: OwnProgress = { done: [], at: null, guesses: {} }

const StepId = z.string().check(z.maxLength(80))

/** Null where the person has not asked for it. */
export const PROGRESS: Place<Progress['own'] | null> = {
  key: 'ai-lotsen-introduktion',
  area: 'browser',
  version: 1,
  empty: null,
  read: (data, lose) => {
    const own = partsOf(data['own'], (part) => readOwn(part, lose), lose)
    return own && Object.fromEntries(own)
  },
  write: (own) => own && { own },
}

function readOwn(data: unknown, lose: Lose): OwnProgress | undefined {
  const own = reads(z.record(z.string(), z.unknown()))(data)
  const done = partsOf(own?.['done'], reads(StepId), lose)
  const guesses = partsOf(own?.['guesses'], reads(OutcomeId), lose)
  const at = reads(StepId)(own?.['at']) ?? null
  return done && guesses && { done: done.map(([, step]) => step), at, guesses: Object.fromEntries(guesses) }
}

/** Reads what the browser keeps, if it keeps anything. Never throws, and stores nothing. */
export function openProgress(openStorage?: () => Storage): Progress {
  const { value, lost } = recall(PROGRESS, openStorage)
  return { isSaved: value !== null || lost.length > 0, own: value ?? {}, trouble: lost.length === 0 ? null : 'unreadable' }
}

/** Puts the progress where it is to be saved, and removes it where it is not. Tells whether that could be done. */
export function saveProgress(progress: Progress, openStorage?: () => Storage): Progress {
  const { isSaved, own } = progress
  const isDone = remember(PROGRESS, isSaved ? own : null, openStorage)
  return { ...progress, isSaved: isSaved && isDone, trouble: isSaved && !isDone ? 'blocked' : null }
}
