import * as z from 'zod/mini'
import { OutcomeId } from '../schema/effect.ts'
import { BALLOTS_KEY, WORKSHOPS_KEY } from './clear-saved.ts'
import type { Ballot } from './result-code.ts'
import { type ReadRuns, readRuns, type WorkshopRun, writeRuns } from './workshop-run.ts'

/** The workshops that a trainer has begun in this browser, beyond the tab. Nothing is stored until one is put there. */
export interface RunStore {
  /** Null where the browser's memory is blocked. */
  readonly read: () => ReadRuns | null
  /** Puts one workshop beside the others, in the place of what was kept of it. False where it cannot be kept. */
  readonly put: (run: WorkshopRun) => boolean
  readonly remove: (run: Pick<WorkshopRun, 'organisation' | 'link'>) => void
}

export function runStore(openStorage: () => Storage): RunStore {
  const read = (): ReadRuns => {
    const text = openStorage().getItem(WORKSHOPS_KEY)
    return text === null ? { runs: [], dropped: [] } : readRuns(text)
  }
  const without = (run: Pick<WorkshopRun, 'organisation' | 'link'>): readonly WorkshopRun[] =>
    read().runs.filter((other) => !isSame(other, run))
  return {
    read: () => {
      try {
        return read()
      } catch {
        return null
      }
    },
    put: (run) => {
      try {
        openStorage().setItem(WORKSHOPS_KEY, writeRuns([run, ...without(run)]))
        return true
      } catch {
        return false
      }
    },
    remove: (run) => {
      try {
        const rest = without(run)
        if (rest.length === 0) openStorage().removeItem(WORKSHOPS_KEY)
        else openStorage().setItem(WORKSHOPS_KEY, writeRuns(rest))
      } catch {
        // Where the memory is blocked there is nothing to remove.
      }
    },
  }
}

export function isSame(a: Pick<WorkshopRun, 'organisation' | 'link'>, b: Pick<WorkshopRun, 'organisation' | 'link'>): boolean {
  return a.organisation === b.organisation && a.link === b.link
}

const Ballots = z.record(
  z.string(),
  z.object({ participant: z.number().check(z.int(), z.minimum(0)), votes: z.array(z.nullable(OutcomeId)).check(z.maxLength(64)) }),
)

/** A participant's own votes, by session, for as long as the tab is open. */
export interface BallotStore {
  readonly read: (session: string) => Ballot | null
  readonly put: (session: string, ballot: Ballot) => boolean
}

export function ballotStore(openStorage: () => Storage): BallotStore {
  const all = (): Readonly<Record<string, Ballot>> => {
    const read = z.safeParse(Ballots, JSON.parse(openStorage().getItem(BALLOTS_KEY) ?? '{}'))
    return read.success ? read.data : {}
  }
  const attempt = <T>(action: () => T, otherwise: T): T => {
    try {
      return action()
    } catch {
      return otherwise
    }
  }
  return {
    read: (session) => attempt(() => (Object.hasOwn(all(), session) ? (all()[session] ?? null) : null), null),
    put: (session, ballot) =>
      attempt(() => {
        openStorage().setItem(BALLOTS_KEY, JSON.stringify({ ...attempt(all, {}), [session]: ballot }))
        return true
      }, false),
  }
}
