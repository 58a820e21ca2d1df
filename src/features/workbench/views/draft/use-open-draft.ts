import { useEffect } from 'react'
import { openDraft } from '../../state/draft.ts'
import { useWorkbench } from '../../state/store.ts'
import { useLoaders } from '../workbench-context.ts'

/** Loads the published files, and the draft that was saved in the browser. False until they are there. */
export function useOpenDraft(): boolean {
  const { site, loadFiles } = useLoaders()
  const isOpen = useWorkbench((state) => state.published !== null)
  useEffect(() => {
    if (isOpen) return
    void Promise.all([loadFiles(), ...site.organisations.map(({ id }) => loadFiles(id))]).then((folders) => {
      const files = folders.flatMap((folder) => Object.entries(folder)).sort(([a], [b]) => (a < b ? -1 : 1))
      return openDraft(new Map(files))
    })
  }, [isOpen, loadFiles, site])
  return isOpen
}
