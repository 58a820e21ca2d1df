import { useEffect } from 'react'
import { useNavigation } from './navigation.ts'

/** Leads to the thing that the address points to within the page, opens it where it is folded, and returns its id. It must be able to take the focus. */
export function useHashTarget(): string {
  // Ids hold no sign with which an address could go on behind them.
  const hash = useNavigation().hash.replace(/[&?#].*$/s, '')
  useEffect(() => {
    const target = hash === '' ? null : document.getElementById(hash)
    if (target instanceof HTMLDetailsElement) target.open = true
    target?.scrollIntoView({ block: 'start' })
    target?.focus({ preventScroll: true })
  }, [hash])
  return hash
}
