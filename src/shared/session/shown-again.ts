import { PARCEL_KEY } from './clear-saved.ts'

/**
 * All that the guide has stored in this browser and tab, as one text; empty where that is nothing or cannot be read. What is on its way
 * to the other language is gone when it has come there, and tells nothing of what is stored.
 */
function whatIsStored(openStorages: readonly (() => Storage)[]): string {
  return openStorages
    .flatMap((openStorage) => {
      try {
        const storage = openStorage()
        const keys = Object.keys(storage).filter((key) => key.startsWith('ai-lotsen') && key !== PARCEL_KEY)
        return keys.toSorted().map((key) => `${key}\n${storage.getItem(key) ?? ''}\n`)
      } catch {
        return []
      }
    })
    .join('')
}

/**
 * Browsers keep pages that one leaves, and show them as they were when one comes back. Calls `onChanged` where something else is
 * stored by then, and says whether that is nothing at all. Where nothing can be stored the page goes on with what it has.
 */
export function whenShownAgain(openStorages: readonly (() => Storage)[], onChanged: (isEmpty: boolean) => void): void {
  let left = ''
  window.addEventListener('pagehide', () => {
    left = whatIsStored(openStorages)
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    const stored = persisted ? whatIsStored(openStorages) : left
    if (stored !== left) onChanged(stored === '')
  })
}
