import { useCallback, useEffect, useState } from 'react'

interface Tried<T> {
  /** Null until it has come. */
  readonly value: T | null
  readonly failure: { readonly error: unknown } | null
  readonly again: () => void
}

/** What a promise gives, or how it failed and a way to try again. `load` must be stable. */
export function useTried<T>(load: () => Promise<T>): Tried<T> {
  const [state, setState] = useState<Pick<Tried<T>, 'value' | 'failure'>>({ value: null, failure: null })
  const start = useCallback(() => {
    let isCurrent = true
    load().then(
      (value) => {
        if (isCurrent) setState({ value, failure: null })
      },
      (error: unknown) => {
        if (isCurrent) setState(({ value }) => ({ value, failure: { error } }))
      },
    )
    return () => {
      isCurrent = false
    }
  }, [load])
  useEffect(start, [start])
  return { ...state, again: () => void start() }
}

/** What a promise gives, null until then and where it fails: for what a page can do without. `load` must be stable. */
export function usePromise<T>(load: () => Promise<T>): T | null {
  return useTried(load).value
}
