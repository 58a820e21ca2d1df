import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Answers } from '../../schema/answers.ts'
import { type Carry, createCarry } from './carry.ts'
import type { Progress } from './introduction-progress.ts'
import { recall, type Recalled, remember } from '../memory/memory.ts'
import { ANSWERS } from './places.ts'
import { NOTHING_STORED, type Opened, type Stored } from './stored.ts'
import type { OutcomeId } from '../../schema/outcomes.ts'
import { withAnswer } from './with-answer.ts'

/** The state of a tab: the answers, and for whom. Everything else is worked out from them. */
export interface SessionState {
  readonly answers: Readonly<Record<string, Answers>>
  /** The organisation that the person came to last. It may no longer be published. */
  readonly organisation: string | null
  /** Items of checklists that are done, by organisation. */
  readonly ticks: Readonly<Record<string, readonly string[]>>
  readonly opened: Opened | null
  readonly replies: Stored['replies']
  /** What is being searched for. Never kept, since it may be anything; it goes along to the other language alone. */
  readonly query: string
  /** How far the person has come in introductions; null before it was asked for. Kept by those pages, and only if the person wants it. */
  readonly progress: Progress | null
  /** The tab's memory has been read. Before that, pages show what was prerendered. */
  readonly restored: boolean
  /** What is answered is kept if the page is reloaded. */
  readonly canSave: boolean
  /** Everything has just been cleared. */
  readonly cleared: boolean
  /** What the tab remembered but could not be read, until the person has seen it. */
  readonly dropped: Recalled<Stored>['lost']
}

export interface Session {
  readonly store: StoreApi<SessionState>
  readonly carry: Carry
  readonly restore: () => void
  /** Forgets what the page holds of what another page has stored since; all of it where nothing is stored any more. */
  readonly reread: (isEmpty: boolean) => void
  /** The person has come to an organisation's pages. That alone stores nothing. */
  readonly visit: (organisation: string) => void
  /** The person has said which organisation it is about. */
  readonly choose: (organisation: string) => void
  readonly answer: (organisation: string, fact: string, options: readonly string[], multiple: boolean) => void
  /**
   * Other answers to the same case. An answer that is changed is the person's own from then on; `replies` are those that come from others
   * now, fact to contact.
   */
  readonly change: (organisation: string, answers: Answers, replies?: Readonly<Record<string, string>>) => void
  /**
   * Another case, with those of its answers that come from others. With the outcome that the answers were saved with, where they come from
   * a saved case.
   */
  readonly replace: (organisation: string, answers: Answers, replies?: Readonly<Record<string, string>>, saved?: OutcomeId) => void
  readonly restart: (organisation: string) => void
  readonly tick: (organisation: string, item: string, isDone: boolean) => void
  /** Forgets everything that the page holds, and says so. What is stored is cleared elsewhere. */
  readonly clear: () => void
  readonly search: (query: string) => void
  readonly proceed: (progress: Progress) => void
  readonly acknowledge: () => void
}

const INITIAL: SessionState = {
  ...NOTHING_STORED,
  query: '',
  progress: null,
  restored: false,
  canSave: true,
  cleared: false,
  dropped: [],
}
const NOTHING: Answers = {}

/**
 * The answers of a tab. Every change is written to `storage` at once. Where storage is blocked or full the answers live as long
 * as the page does, and `canSave` says so.
 */
export function createSession(openStorage?: () => Storage): Session {
  const store = createStore<SessionState>(() => INITIAL)
  const carry = createCarry(openStorage)
  const save = (organisation: string, changed: Partial<Stored>): void => {
    const { answers, ticks, opened, replies } = { ...store.getState(), ...changed }
    const stored = { answers, organisation, ticks, opened, replies }
    const canSave = remember(ANSWERS, stored, openStorage)
    store.setState({ ...stored, canSave, cleared: false })
  }
  const own = (organisation: string): Answers => store.getState().answers[organisation] ?? NOTHING
  const put = (organisation: string, answers: Answers, replies: Stored['replies'][string], saved?: OutcomeId): void =>
    save(organisation, {
      answers: { ...store.getState().answers, [organisation]: answers },
      opened: saved === undefined ? null : { organisation, outcome: saved },
      replies: { ...store.getState().replies, [organisation]: replies },
    })
  const change: Session['change'] = (organisation, answers, replies) => {
    const theirs = stillTheirs(store.getState().replies[organisation] ?? {}, own(organisation), answers)
    put(organisation, answers, { ...theirs, ...replies })
  }
  return {
    store,
    carry,
    restore: () => {
      const { value: stored, lost, isBlocked } = recall(ANSWERS, openStorage)
      // Where one already is counts for more than where one was.
      const organisation = store.getState().organisation ?? stored.organisation
      const query = carry.received('query')
      carry.hold('query', () => store.getState().query)
      store.setState({
        ...(typeof query === 'string' ? { query } : {}),
        ...stored,
        organisation,
        dropped: lost,
        restored: true,
        canSave: !isBlocked,
      })
    },
    reread: (isEmpty) =>
      // An introduction that is not saved is known to this page alone.
      store.setState((state) =>
        isEmpty
          ? INITIAL
          : { answers: {}, ticks: {}, replies: {}, progress: (state.progress?.saved.length ?? 0) > 0 ? null : state.progress },
      ),
    visit: (organisation) => store.setState({ organisation }),
    choose: (organisation) => save(organisation, {}),
    answer: (organisation, fact, options, multiple) => {
      change(organisation, withAnswer(own(organisation), fact, options, multiple))
    },
    change,
    replace: (organisation, answers, replies = {}, saved) => put(organisation, answers, replies, saved),
    restart: (organisation) => {
      const { [organisation]: _gone, ...others } = store.getState().answers
      const { [organisation]: _done, ...ticks } = store.getState().ticks
      save(organisation, { answers: others, ticks, opened: null, replies: { ...store.getState().replies, [organisation]: {} } })
    },
    tick: (organisation, item, isDone) => {
      const { ticks } = store.getState()
      const rest = (ticks[organisation] ?? []).filter((other) => other !== item)
      save(organisation, { ticks: { ...ticks, [organisation]: isDone ? [...rest, item] : rest } })
    },
    clear: () => {
      carry.forget()
      store.setState({ ...INITIAL, restored: true, cleared: true })
    },
    ...unstoredActions(store),
  }
}

/** Of the answers that others gave, those that are the same before and after. */
function stillTheirs(replies: Stored['replies'][string], before: Answers, after: Answers): Stored['replies'][string] {
  return Object.fromEntries(Object.entries(replies).filter(([fact]) => String(before[fact]) === String(after[fact])))
}

/** What is done with all that is never stored. */
function unstoredActions(store: Session['store']): Pick<Session, 'search' | 'proceed' | 'acknowledge'> {
  return {
    search: (query) => store.setState({ query }),
    proceed: (progress) => store.setState({ progress }),
    acknowledge: () => store.setState({ dropped: [] }),
  }
}
