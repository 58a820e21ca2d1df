import { useEffect } from 'react'
import { useNavigation } from './navigation.ts'

/** Leads to the thing that the address points to within the page, and returns its id. The thing must be able to take the focus. */
export function useHashTarget(): string {
  // Ids hold no sign with which an address could go on behind them.
  const hash = useNavigation().hash.replace(/[&?#].*$/s, '')
  useEffect(() => {
    const target = hash === '' ? null : document.getElementById(hash)
    target?.scrollIntoView({ block: 'start' })
    target?.focus({ preventScroll: true })
  }, [hash])
  return hash
}
