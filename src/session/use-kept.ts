import { useState } from 'react'
import { type FileProblem, type Kept, type KeptFormat, keptStore, mergeKept, readKeptFile, writeKept } from './kept.ts'
import { saveFile } from './save-file.ts'
import { tellSaved } from './use-has-saved.ts'

/** What the browser keeps of one kind, with what is to be told of it. */
interface KeptCases<T> {
  readonly cases: readonly T[]
  /** What could not be read of the file that was taken last, or of what the browser kept. */
  readonly problems: readonly FileProblem[]
  /** What was done last, in words; empty where nothing was. */
  readonly told: string
  /** The browser's memory is blocked or full. */
  readonly isBlocked: boolean
  /** Changes what is kept and tells it; false where the browser refuses. */
  readonly change: (change: (kept: readonly T[]) => readonly T[], message: string) => boolean
  /** Adds what a file holds, and tells it in the given words. */
  readonly take: (file: File, tell: (read: readonly T[]) => string) => Promise<void>
}

/** Only in the browser. Nothing is stored before `change` or `take` stores it. */
export function useKept<T extends Kept>(format: KeptFormat<T>): KeptCases<T> {
  const [store] = useState(() => keptStore(format, () => window.localStorage))
  const [first] = useState(store.read)
  const [cases, setCases] = useState(first?.cases ?? [])
  const [problems, setProblems] = useState(first?.problems ?? [])
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
  const take: KeptCases<T>['take'] = async (file, tell) => {
    const read = await readKeptFile(format, file)
    setProblems(read.problems)
    setTold('')
    if (read.cases.length > 0) change((kept) => mergeKept(kept, read.cases), tell(read.cases))
  }
  return { cases, problems, told, isBlocked, change, take }
}

/** Saves cases as a file of their own on the person's device. */
export function saveKept<T extends Kept>(format: KeptFormat<T>, name: string, cases: readonly T[]): void {
  saveFile(name, new Blob([writeKept(format, cases)], { type: 'application/json' }))
}
