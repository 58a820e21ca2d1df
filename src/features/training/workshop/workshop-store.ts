import { OutcomeId as Outcome } from '../../../schema/effect.ts'
import type { OutcomeId } from '../../../schema/outcomes.ts'
import { partsOf, type Place, recall, type Recalled, remember, watchMemory } from '../../../shared/memory/memory.ts'
import { reads } from '../../../shared/memory/reads.ts'
import { RUNS, type WorkshopRun } from './workshop-run.ts'

/** The workshops that a trainer has begun in this browser, beyond the tab. Nothing is stored until one is put there. */
export interface RunStore {
  readonly read: () => Pick<Recalled<readonly WorkshopRun[]>, 'value' | 'lost'>
  /** Puts one workshop beside the others, in the place of what was stored of it. False where it lives only as long as the page. */
  readonly put: (run: WorkshopRun) => boolean
  readonly remove: (run: RunName) => void
}

type RunName = Pick<WorkshopRun, 'organisation' | 'link'>

/** Where the browser's memory is blocked or full, workshops go on in the store itself. */
export function runStore(openStorage?: () => Storage): RunStore {
  let unstored: readonly WorkshopRun[] = []
  watchMemory((happening) => {
    if (happening === 'cleared' || happening === 'gone-meanwhile') unstored = []
  })
  const stored = (): Recalled<readonly WorkshopRun[]> => recall(RUNS, openStorage)
  const without = (runs: readonly WorkshopRun[], run: RunName): readonly WorkshopRun[] => runs.filter((other) => !isSame(other, run))
  return {
    read: () => {
      const { value, lost } = stored()
      return { value: [...unstored, ...unstored.reduce(without, value)], lost }
    },
    put: (run) => {
      const isDone = remember(RUNS, [run, ...without(stored().value, run)], openStorage)
      unstored = [...(isDone ? [] : [run]), ...without(unstored, run)]
      return isDone
    },
    remove: (run) => {
      unstored = without(unstored, run)
      remember(RUNS, without(stored().value, run), openStorage)
    },
  }
}

/** What is stored of one workshop. */
export function findRun(store: RunStore, name: RunName): WorkshopRun | null {
  return store.read().value.find((run) => isSame(run, name)) ?? null
}

/** Who leads a workshop, as one tab sees it: that tab, another one, or nobody since another removed it. */
export type Leader = 'here' | 'elsewhere' | 'removed'

/** `own` is what the tab holds, null before it is started there. What has not been started anywhere can be started here. */
export function leaderOf(stored: WorkshopRun | null, own: WorkshopRun | null, tab: string): Leader {
  if (stored === null) return own === null ? 'here' : 'removed'
  return stored.leader === tab ? 'here' : 'elsewhere'
}

export function isSame(a: RunName, b: RunName): boolean {
  return a.organisation === b.organisation && a.link === b.link
}

/** What a participant has decided, by the case's place in the session. */
export type Ballot = Readonly<Record<string, OutcomeId>>

export const BALLOTS: Place<Readonly<Record<string, Ballot>>> = {
  key: 'ai-lotsen-roster',
  area: 'tab',
  version: 0,
  empty: {},
  read: (data, lose) => {
    const readBallot = (ballot: unknown, session: string): Ballot | undefined => {
      const votes = partsOf(ballot, reads(Outcome), () => lose(session))
      return votes && Object.fromEntries(votes)
    }
    return Object.fromEntries(partsOf(data, readBallot, lose) ?? [])
  },
  write: (ballots) => ballots,
}

/** A participant's own decisions, by session, for as long as the tab is open. */
export interface BallotStore {
  /** Null where nothing is stored of the session. */
  readonly read: (session: string) => { readonly ballot: Ballot | null; readonly hasLost: boolean }
  readonly put: (session: string, ballot: Ballot) => boolean
}

export function ballotStore(openStorage?: () => Storage): BallotStore {
  return {
    read: (session) => {
      const { value, lost } = recall(BALLOTS, openStorage)
      const ballot = Object.hasOwn(value, session) ? (value[session] ?? null) : null
      return { ballot, hasLost: lost === 'everything' || lost.includes(session) }
    },
    put: (session, ballot) => remember(BALLOTS, { ...recall(BALLOTS, openStorage).value, [session]: ballot }, openStorage),
  }
}

/** The workshops that are led in this browser. */
export const runs = runStore()

/** What is voted in this tab. */
export const ballots = ballotStore()
