import * as z from 'zod/mini'
import { OutcomeId as Outcome } from '../../../schema/effect.ts'
import type { OutcomeId } from '../../../schema/outcomes.ts'
import type { Votes } from './tally.ts'
import { partsOf, type Lose, type Place } from '../../../shared/memory/memory.ts'
import { reads } from '../../../shared/memory/reads.ts'
import { Moment } from '../../../shared/memory/saved-cases.ts'
import { MOST_CASES } from '../workshop-link.ts'

/** A workshop that is being led. What is shown is worked out from this and the session's link. */
export interface WorkshopRun {
  readonly organisation: string
  /** The session: the link's part after the #. */
  readonly link: string
  readonly title: string
  /** Tells the tab that leads it from others; empty where none has done so yet. */
  readonly leader: string
  /** When something last happened, as an ISO date and time. */
  readonly updated: string
  /** The case that is shown, from 0; -1 before the first, and the number of cases once it is over. */
  readonly position: number
  /** Cases whose outcome has been shown. */
  readonly revealed: readonly number[]
  /** Show of hands, by case. */
  readonly hands: readonly Votes[]
  readonly timer: Timer
}

/** Time in milliseconds. A running timer knows when it ends, so that it goes on while the tab is closed. */
export interface Timer {
  readonly left: number
  /** Null while it stands still. */
  readonly ends: number | null
}

export const MOST_HANDS = 999
const MINUTE = 60_000
const LONGEST_TIMER = 24 * 60 * MINUTE

/** A workshop before its first case. */
export function beginRun(organisation: string, link: string, title: string, now: Date): WorkshopRun {
  const nothing = { revealed: [], hands: [], timer: { left: 0, ends: null } }
  return { organisation, link, title, leader: '', updated: now.toISOString(), position: -1, ...nothing }
}

/** Shows a case, with its time at the beginning and standing still. */
export function moveTo(run: WorkshopRun, position: number, minutes: number): WorkshopRun {
  return { ...run, position, timer: { left: minutes * MINUTE, ends: null } }
}

/** Adds to the hands for an outcome, or takes away; never below none. */
export function raiseHands(run: WorkshopRun, index: number, outcome: OutcomeId, by: number): WorkshopRun {
  const own = run.hands[index] ?? {}
  const count = Math.min(MOST_HANDS, Math.max(0, (own[outcome] ?? 0) + by))
  const hands = Array.from({ length: Math.max(run.hands.length, index + 1) }, (_, place) =>
    place === index ? { ...own, [outcome]: count } : (run.hands[place] ?? {}),
  )
  return { ...run, hands }
}

export function reveal(run: WorkshopRun, index: number): WorkshopRun {
  return run.revealed.includes(index) ? run : { ...run, revealed: [...run.revealed, index] }
}

/** Milliseconds left; never below nothing. */
export function timeLeft({ left, ends }: Timer, now: number): number {
  return Math.max(0, ends === null ? left : Math.min(ends - now, LONGEST_TIMER))
}

/** Starts a timer that stands still, and stops one that runs. A timer that has run out stays where it is. */
export function toggleTimer(timer: Timer, now: number): Timer {
  const left = timeLeft(timer, now)
  return timer.ends === null && left > 0 ? { left, ends: now + left } : { left, ends: null }
}

/** A timer that has run out starts anew with the minute. */
export function addMinute(timer: Timer, now: number): Timer {
  const left = timeLeft(timer, now) + MINUTE
  return { left, ends: timer.ends === null ? null : now + left }
}

const Text = z.string().check(z.maxLength(10_000))
const Identity = z.object({ organisation: Text, link: Text })
const Whole = z.number().check(z.int())
const Hands = z.partialRecord(Outcome, Whole.check(z.minimum(0), z.maximum(MOST_HANDS)))
/** Each part is read by itself: one that is damaged takes none of the others with it. */
const PARTS = {
  title: Text,
  // Not there before tabs told themselves apart; without it no tab leads.
  leader: z.catch(Text, ''),
  updated: Moment,
  position: Whole.check(z.minimum(-1), z.maximum(MOST_CASES)),
  revealed: z.array(Whole).check(z.maxLength(MOST_CASES)),
  hands: z.array(Hands).check(z.maxLength(MOST_CASES)),
  timer: z.object({ left: z.number().check(z.minimum(0), z.maximum(LONGEST_TIMER)), ends: z.nullable(z.number()) }),
} as const
/** Of the hands a single damaged count is left out alone. */
const PIECES = z.array(z.catch(Hands, {}))

/** The workshops that a trainer has begun in this browser. What is lost is told by the name of the part, such as `hands`. */
export const RUNS: Place<readonly WorkshopRun[]> = {
  key: 'ai-lotsen-workshoppar',
  area: 'browser',
  version: 1,
  empty: [],
  read: (data, lose) =>
    partsOf(
      data['runs'],
      (run) => readRun(run, lose),
      () => lose('run'),
    )?.map(([, run]) => run),
  write: (runs) => (runs.length === 0 ? null : { runs }),
}

function readRun(item: unknown, lose: Lose): WorkshopRun | undefined {
  const identity = reads(Identity)(item)
  if (identity === undefined) return undefined
  const given = item as Readonly<Record<string, unknown>>
  const read = <K extends keyof typeof PARTS>(name: K, otherwise: WorkshopRun[K]): WorkshopRun[K] => {
    const part = z.safeParse(PARTS[name], given[name])
    if (part.success) return part.data as WorkshopRun[K]
    lose(name)
    const pieces = name === 'hands' ? reads(PIECES)(given[name]) : undefined
    return (pieces as WorkshopRun[K] | undefined) ?? otherwise
  }
  return {
    ...identity,
    title: read('title', ''),
    leader: read('leader', ''),
    updated: read('updated', '2000-01-01T00:00:00.000Z'),
    position: read('position', -1),
    revealed: read('revealed', []),
    hands: read('hands', []),
    timer: read('timer', { left: 0, ends: null }),
  }
}
