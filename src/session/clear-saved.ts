/** Where the browser keeps saved cases. */
export const SAVED_KEY = 'ai-lotsen-sparade'

/** Removes every saved case. Apart from the rest of saving, so that every page can do it. */
export function clearSaved(openStorage: () => Storage): void {
  try {
    openStorage().removeItem(SAVED_KEY)
  } catch {
    // Where the memory is blocked there is nothing to remove.
  }
}
