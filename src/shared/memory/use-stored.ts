import { useState } from 'react'
import { type Place, type Recalled, recall, remember } from './memory.ts'

/** What is stored in a place, with what is to be told of it. */
interface Stored<T> extends Recalled<T> {
  /** What was done last, in words; empty where nothing was. */
  readonly status: string
  /** Changes what is stored and tells it; false where the browser refuses. */
  readonly change: (change: (value: T) => T, message: string) => boolean
}

/** Only in the browser. Nothing is stored before `change` stores it. */
export function useStored<T>(place: Place<T>): Stored<T> {
  const [recalled, setRecalled] = useState(() => recall(place))
  const [status, setStatus] = useState('')
  /** Another tab may have stored something since: what is there now is changed, not what was read here first. */
  const change: Stored<T>['change'] = (alter, message) => {
    const value = alter(recall(place).value)
    const isDone = remember(place, value)
    setRecalled(isDone ? { ...recalled, value } : { ...recalled, isBlocked: true })
    if (isDone) setStatus(message)
    return isDone
  }
  return { ...recalled, status, change }
}
