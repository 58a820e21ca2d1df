import { useSyncExternalStore } from 'react'
import { isStored, watchMemory } from '../memory/memory.ts'

/** Where saved cases are, which every page must know. */
export const SAVED_KEY = 'ai-lotsen-sparade'

/** Whether there are cases that the person has asked this browser to save. Not before the page has come to life. */
export function useHasSaved(): boolean {
  return useSyncExternalStore(watchMemory, hasSaved, () => false)
}

function hasSaved(): boolean {
  return isStored({ key: SAVED_KEY, area: 'browser' })
}
