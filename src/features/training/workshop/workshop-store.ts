import * as z from 'zod/mini'
import { OutcomeId as Outcome } from '../../../schema/effect.ts'
import type { OutcomeId } from '../../../schema/outcomes.ts'
import { BALLOTS_KEY, WORKSHOPS_KEY } from '../../../shared/session/clear-saved.ts'
import { type ReadRuns, readRuns, type WorkshopRun, writeRuns } from './workshop-run.ts'

/** The workshops that a trainer has begun in this browser, beyond the tab. Nothing is stored until one is put there. */
export interface RunStore {
  readonly read: () => ReadRuns
  /** Puts one workshop beside the others, in the place of what was kept of it. False where it lives only as long as the page. */
  readonly put: (run: WorkshopRun) => boolean
  readonly remove: (run: RunName) => void
}

type RunName = Pick<WorkshopRun, 'organisation' | 'link'>

/** Where the browser's memory is blocked or full, workshops go on in the store itself. */
export function runStore(openStorage: () => Storage): RunStore {
  let unkept: readonly WorkshopRun[] = []
  const readKept = (): ReadRuns => {
    const text = openStorage().getItem(WORKSHOPS_KEY)
    return text === null ? { runs: [], dropped: [] } : readRuns(text)
  }
  const write = (runs: readonly WorkshopRun[]): void => {
    if (runs.length === 0) openStorage().removeItem(WORKSHOPS_KEY)
    else openStorage().setItem(WORKSHOPS_KEY, writeRuns(runs))
  }
  const without = (runs: readonly WorkshopRun[], run: RunName): readonly WorkshopRun[] => runs.filter((other) => !isSame(other, run))
  const read = (): ReadRuns => {
    try {
      const { runs, dropped } = readKept()
      const own = unkept.reduce(without, runs)
      return { runs: [...unkept, ...own], dropped }
    } catch {
      return { runs: unkept, dropped: [] }
    }
  }
  return {
    read,
    put: (run) => {
      const others = without(unkept, run)
      try {
        write([run, ...without(readKept().runs, run)])
        unkept = others
        return true
      } catch {
        unkept = [run, ...others]
        return false
      }
    },
    remove: (run) => {
      unkept = without(unkept, run)
      try {
        write(without(readKept().runs, run))
      } catch {
        // Where the memory is blocked there is nothing to remove.
      }
    },
  }
}

/** What is kept of one workshop. */
export function findRun(store: RunStore, name: RunName): WorkshopRun | null {
  return store.read().runs.find((run) => isSame(run, name)) ?? null
}

/** Who leads a workshop, as one tab sees it: that tab, another one, or nobody since another removed it. */
export type Leader = 'here' | 'elsewhere' | 'removed'

/** `own` is what the tab holds, null before it is started there. What has not been started anywhere can be started here. */
export function leaderOf(kept: WorkshopRun | null, own: WorkshopRun | null, tab: string): Leader {
  if (kept === null) return own === null ? 'here' : 'removed'
  return kept.leader === tab ? 'here' : 'elsewhere'
}

export function isSame(a: RunName, b: RunName): boolean {
  return a.organisation === b.organisation && a.link === b.link
}

/** What a participant has decided, by the case's place in the session. */
export type Ballot = Readonly<Record<string, OutcomeId>>

const Ballots = z.record(z.string(), z.record(z.string(), Outcome))

/** A participant's own decisions, by session, for as long as the tab is open. */
export interface BallotStore {
  readonly read: (session: string) => Ballot | null
  readonly put: (session: string, ballot: Ballot) => boolean
}

export function ballotStore(openStorage: () => Storage): BallotStore {
  const all = (): Readonly<Record<string, Ballot>> => {
    try {
      const read = z.safeParse(Ballots, JSON.parse(openStorage().getItem(BALLOTS_KEY) ?? '{}'))
      return read.success ? read.data : {}
    } catch {
      return {}
    }
  }
  return {
    read: (session) => (Object.hasOwn(all(), session) ? (all()[session] ?? null) : null),
    put: (session, ballot) => {
      try {
        openStorage().setItem(BALLOTS_KEY, JSON.stringify({ ...all(), [session]: ballot }))
        return true
      } catch {
        return false
      }
    },
  }
}
