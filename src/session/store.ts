import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Answers } from '../schema/answers.ts'
import { readStored, writeStored } from './stored.ts'

/** The state of a tab: the answers. Everything else is worked out from them. */
export interface SessionState {
  readonly answers: Readonly<Record<string, Answers>>
  /** The tab's memory has been read. Before that, pages show what was prerendered. */
  readonly restored: boolean
  /** What is answered is kept if the page is reloaded. */
  readonly canSave: boolean
  /** What the tab remembered but could not be read, until the person has seen it. */
  readonly dropped: readonly string[] | 'everything'
}

export interface Session {
  readonly store: StoreApi<SessionState>
  readonly restore: () => void
  readonly answer: (organisation: string, fact: string, options: readonly string[], multiple: boolean) => void
  readonly replace: (organisation: string, answers: Answers) => void
  readonly restart: (organisation: string) => void
  readonly acknowledge: () => void
}

const KEY = 'ai-lotsen'
const INITIAL: SessionState = { answers: {}, restored: false, canSave: true, dropped: [] }
const NOTHING: Answers = {}

/**
 * The answers of a tab. Every change is written to `storage` at once. Where storage is blocked or full the answers live as long
 * as the page does, and `canSave` says so.
 */
export function createSession(openStorage: () => Storage): Session {
  const store = createStore<SessionState>(() => INITIAL)
  const save = (answers: SessionState['answers']): void => {
    store.setState({ answers, canSave: attempt(() => openStorage().setItem(KEY, writeStored({ answers }))) })
  }
  const own = (organisation: string): Answers => store.getState().answers[organisation] ?? NOTHING
  const replace = (organisation: string, answers: Answers): void => save({ ...store.getState().answers, [organisation]: answers })
  return {
    store,
    restore: () => {
      let text: string | null = null
      const canSave = attempt(() => {
        text = openStorage().getItem(KEY)
      })
      const read = text === null ? { stored: { answers: {} }, dropped: [] } : readStored(text)
      store.setState({ answers: read.stored.answers, dropped: read.dropped, restored: true, canSave })
    },
    answer: (organisation, fact, options, multiple) => {
      const { [fact]: _old, ...others } = own(organisation)
      const [first] = options
      replace(organisation, first === undefined ? others : { ...others, [fact]: multiple ? options : first })
    },
    replace,
    restart: (organisation) => {
      const { [organisation]: _gone, ...others } = store.getState().answers
      save(others)
    },
    acknowledge: () => store.setState({ dropped: [] }),
  }
}

function attempt(action: () => void): boolean {
  try {
    action()
    return true
  } catch {
    return false
  }
}
