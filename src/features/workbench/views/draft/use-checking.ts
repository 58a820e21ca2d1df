import { useEffect } from 'react'
import { useWorkbench, workbench } from '../../state/store.ts'

/** A pause after a change of the draft, in milliseconds, so that a row of changes is checked once. */
const PAUSE = 300

/** Has the draft checked whenever it has been changed, whatever changed it. One that is stopped by hand rests until the next change. */
export function useChecking(): void {
  const files = useWorkbench((state) => state.files)
  const published = useWorkbench((state) => state.published)
  useEffect(() => {
    if (files === null || files === published || workbench.getState().checked?.files === files) return
    // Loaded with the first change: most who look at the content change nothing.
    const check = (): void =>
      void import('./check-draft.ts').then(
        ({ checkDraft }) => checkDraft(),
        // There is no network, or a new version has taken its place.
        () => workbench.setState({ hasFailed: true }),
      )
    const timer = setTimeout(check, PAUSE)
    return () => clearTimeout(timer)
  }, [files, published])
}
