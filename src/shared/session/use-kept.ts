import { useState } from 'react'
import { type FileProblem, type Kept, type KeptFormat, keptStore } from './kept.ts'
import { tellSaved } from './use-has-saved.ts'

/** What the browser keeps of one kind, with what is to be told of it. */
interface KeptCases<T> {
  readonly cases: readonly T[]
  /** What could not be read of what the browser kept. */
  readonly problems: readonly FileProblem[]
  /** What was done last, in words; empty where nothing was. */
  readonly told: string
  /** The browser's memory is blocked or full. */
  readonly isBlocked: boolean
  /** Changes what is kept and tells it; false where the browser refuses. */
  readonly change: (change: (kept: readonly T[]) => readonly T[], message: string) => boolean
}

/** Only in the browser. Nothing is stored before `change` stores it. */
export function useKept<T extends Kept>(format: KeptFormat<T>): KeptCases<T> {
  const [store] = useState(() => keptStore(format, () => window.localStorage))
  const [first] = useState(store.read)
  const [cases, setCases] = useState(first?.cases ?? [])
  const [told, setTold] = useState('')
  const [isBlocked, setBlocked] = useState(first === null)
  /** Another tab may have saved something since: what is kept now is changed, not what was read here first. */
  const change: KeptCases<T>['change'] = (alter, message) => {
    const next = alter(store.read()?.cases ?? [])
    if (!store.write(next)) {
      setBlocked(true)
      return false
    }
    setCases(next)
    setTold(message)
    tellSaved()
    return true
  }
  return { cases, problems: first?.problems ?? [], told, isBlocked, change }
}
