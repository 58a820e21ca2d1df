import type { ContentFiles } from '../../../content/load.ts'
import { placeFiles } from './place-files.ts'
import { recallDraft, saveDraft } from './saved-draft.ts'
import { NO_DRAFT, workbench } from './store.ts'
import { Cancelled, type WorkerClient } from './worker-client.ts'

/** Begins with what is published, or with the draft that was saved. Does nothing the second time. */
export function openDraft(published: ContentFiles): void {
  if (workbench.getState().published !== null) return
  const { files, lost } = recallDraft(published)
  const refusals =
    lost === 'everything'
      ? ['Utkastet som var sparat i webbläsaren gick inte att läsa.']
      : lost.map((path) => `${path} i det sparade utkastet gick inte att läsa. Filen är som den publicerade.`)
  workbench.setState({ published, files, isSaved: files !== null, refusals })
}

/** Puts other files in the draft, or takes it away. What was checked is then no longer what there is. */
export function changeDraft(files: ContentFiles | null): void {
  workbench.setState(files === null ? NO_DRAFT : { files })
  if (workbench.getState().isSaved) saveInBrowser(files !== null)
}

/** Writes one file of the draft; null takes it away. */
export function writeDraftFile(path: string, text: string | null): void {
  const files = new Map(workbench.getState().files ?? workbench.getState().published ?? [])
  if (text === null) files.delete(path)
  else files.set(path, text)
  changeDraft(files)
}

/** Lays files that were taken in over the draft, or over what is published. A whole content folder takes its place. */
export function addFiles(given: ContentFiles, refusals: readonly string[], organisation: string): void {
  const { files, published } = workbench.getState()
  const placed = placeFiles(given, organisation)
  const strangers = placed.unknown.map((path) => `${path} känns inte igen som en av guidens filer och används inte.`)
  const count = placed.files.size
  workbench.setState({ refusals: [...refusals, ...strangers], taken: count })
  if (count > 0) changeDraft(new Map([...(placed.isWhole ? [] : (files ?? published ?? [])), ...placed.files]))
}

/** Saves the draft in the browser from now on, or forgets it there. True where that could be done. */
export function saveInBrowser(isWanted: boolean): boolean {
  const { published, files } = workbench.getState()
  const isDone = saveDraft(published ?? new Map(), isWanted ? files : null)
  workbench.setState({ isSaved: isWanted && isDone })
  return isDone
}

/** Checks the draft as the command line does, in the worker. Where it can be used at all the views show it then. */
export async function checkInWorker(client: WorkerClient): Promise<void> {
  const { files, published } = workbench.getState()
  if (files === null || published === null) return
  client.cancel()
  workbench.setState({ progress: { kind: 'read' }, hasFailed: false })
  try {
    const result = await client.run({ kind: 'check', files, published }, (progress) => workbench.setState({ progress }))
    workbench.setState({ checked: { files, result }, progress: null, shown: result.content === null ? 'published' : 'draft' })
  } catch (error) {
    // One that was put out for another leaves the telling to it.
    if (!(error instanceof Cancelled)) workbench.setState({ progress: null, hasFailed: true })
  }
}

export function cancelCheck(client: WorkerClient): void {
  client.cancel()
  workbench.setState({ progress: null })
}
