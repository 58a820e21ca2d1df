import { useEffect, useState } from 'react'
import { useSession } from './use-session.ts'

/**
 * State of a page that goes along when the person changes language. `name` says what it is and on which page; `read` makes sure of
 * what comes back, and gives undefined for what is none. Not what is prerendered: that knows of nothing.
 */
export function useCarried<T>(name: string, initial: () => T, read: (value: unknown) => T | undefined): readonly [T, (value: T) => void] {
  const { carry } = useSession()
  const [value, setValue] = useState(() => {
    const received = carry.received(name)
    return (received === undefined ? undefined : read(received)) ?? initial()
  })
  useEffect(() => carry.hold(name, () => value), [carry, name, value])
  return [value, (next) => setValue(() => next)]
}
