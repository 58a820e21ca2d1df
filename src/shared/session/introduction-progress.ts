import * as z from 'zod/mini'
import { OutcomeId } from '../../schema/effect.ts'
import type { OutcomeId as Outcome } from '../../schema/outcomes.ts'
import { type Lose, partsOf, type Place, recall, remember } from '../memory/memory.ts'
import { reads } from '../memory/reads.ts'

/** How far a person has come in an organisation's introduction. Ids and guesses; never a name. */
export interface OwnProgress {
  /** Screens that were gone through. */
  readonly done: readonly string[]
  /** What the person thought of each case before the answer was shown, by scenario. */
  readonly guesses: Readonly<Record<string, Outcome>>
}

/** The progress in a tab, by organisation. */
export interface Progress {
  /** The organisations for which the person has asked that it is saved in the browser. */
  readonly saved: readonly string[]
  readonly own: Readonly<Record<string, OwnProgress>>
  /** Something that was saved could not be read, or cannot be saved. */
  readonly trouble: 'unreadable' | 'blocked' | null
}

export const NO_PROGRESS: OwnProgress = { done: [], guesses: {} }

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
  return done && guesses && { done: done.map(([, step]) => step), guesses: Object.fromEntries(guesses) }
}

/** Reads what the browser keeps, if it keeps anything. Never throws, and stores nothing. */
export function openProgress(openStorage?: () => Storage): Progress {
  const { value, lost } = recall(PROGRESS, openStorage)
  return { saved: Object.keys(value ?? {}), own: value ?? {}, trouble: lost.length === 0 ? null : 'unreadable' }
}

/** Saves one organisation's progress from now on, or forgets it. What is saved of others, perhaps by another tab, is left as it is. */
export function keepProgress(progress: Progress, organisation: string, isWanted: boolean, openStorage?: () => Storage): Progress {
  const { [organisation]: before, ...others } = recall(PROGRESS, openStorage).value ?? {}
  const own = together(before, progress.own[organisation] ?? NO_PROGRESS)
  const kept = isWanted ? { ...others, [organisation]: own } : others
  const isDone = remember(PROGRESS, Object.keys(kept).length === 0 ? null : kept, openStorage)
  const saved = isDone ? Object.keys(kept) : Object.keys(others)
  return { saved, own: { ...progress.own, ...others, [organisation]: own }, trouble: isWanted && !isDone ? 'blocked' : null }
}

/** Saves what has been done of an introduction where that is wanted. Nothing is written back that another tab has forgotten. */
export function updateProgress(progress: Progress, organisation: string, openStorage?: () => Storage): Progress {
  if (!progress.saved.includes(organisation)) return progress
  const { value, isBlocked } = recall(PROGRESS, openStorage)
  if (isBlocked || Object.hasOwn(value ?? {}, organisation)) return keepProgress(progress, organisation, true, openStorage)
  return { ...progress, saved: progress.saved.filter((other) => other !== organisation) }
}

/** What two tabs have done of the same introduction. */
function together(before: OwnProgress | undefined, now: OwnProgress): OwnProgress {
  if (before === undefined) return now
  return { done: [...new Set([...before.done, ...now.done])], guesses: { ...before.guesses, ...now.guesses } }
}
