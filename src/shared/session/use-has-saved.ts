import { useSyncExternalStore } from 'react'
import { SAVED_KEY } from './clear-saved.ts'

const SAVED = 'ai-lotsen-sparad'
/** Another tab saves or clears, this page does. */
const SIGNS = ['storage', 'ai-lotsen-rensad', SAVED]

/** Whether this browser keeps cases that the person has asked it to save. Not before the page has come to life. */
export function useHasSaved(): boolean {
  return useSyncExternalStore(watch, hasSaved, () => false)
}

/** Has what hangs on saved cases look again, after one has been saved or removed. */
export function tellSaved(): void {
  window.dispatchEvent(new Event(SAVED))
}

function watch(look: () => void): () => void {
  for (const sign of SIGNS) window.addEventListener(sign, look)
  return () => SIGNS.forEach((sign) => window.removeEventListener(sign, look))
}

function hasSaved(): boolean {
  try {
    return window.localStorage.getItem(SAVED_KEY) !== null
  } catch {
    return false
  }
}
