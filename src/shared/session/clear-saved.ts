/** Where the browser keeps saved cases. */
export const SAVED_KEY = 'ai-lotsen-sparade'
/** Where it keeps the cases that a trainer has written. */
export const OWN_CASES_KEY = 'ai-lotsen-egna-fall'
/** Where it keeps workshops that have been begun. */
export const WORKSHOPS_KEY = 'ai-lotsen-workshoppar'
/** Where a tab keeps a participant's votes. */
export const BALLOTS_KEY = 'ai-lotsen-roster'
/** Where it keeps how far a person has come in introductions. */
export const PROGRESS_KEY = 'ai-lotsen-introduktion'
/** Where a tab lays what goes along to the page in the other language, until that has begun. */
export const PARCEL_KEY = 'ai-lotsen-sprak'
/** Where it keeps an editor's draft. Repeated in src/features/workbench/state/kept-draft.ts. */
const DRAFT_KEY = 'ai-lotsen-utkast'

/** Removes all that was kept because the person asked for it. Apart from the rest of saving, so that every page can do it. */
export function clearSaved(openStorages: readonly (() => Storage)[]): void {
  for (const openStorage of openStorages) {
    try {
      for (const key of [SAVED_KEY, OWN_CASES_KEY, WORKSHOPS_KEY, BALLOTS_KEY, PROGRESS_KEY, PARCEL_KEY, DRAFT_KEY])
        openStorage().removeItem(key)
    } catch {
      // Where the memory is blocked there is nothing to remove.
    }
  }
}
