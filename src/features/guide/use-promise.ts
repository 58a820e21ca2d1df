import { useEffect, useState } from 'react'

/** What a promise gives, null until then and where it fails: for what a page can do without at first. `load` must be stable. */
export function usePromise<T>(load: () => Promise<T>): T | null {
  const [value, setValue] = useState<T | null>(null)
  useEffect(() => {
    let isCurrent = true
    load().then(
      (loaded) => {
        if (isCurrent) setValue(() => loaded)
      },
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [load])
  return value
}
