import type { ContentFiles } from '../../../content/compile/load.ts'
import { recall, remember, watchMemory } from '../../../shared/memory/memory.ts'
import { changedFiles } from './changed-files.ts'
import { mergeDrafts } from './merge-drafts.ts'
import { placeFiles } from './place-files.ts'
import { ORIGINALS, recallDraft, saveDraft } from './saved-draft.ts'
import { entitiesOf, entityAt } from './entities.ts'
import { NO_DRAFT, type Target, workbench, type WorkbenchState } from './store.ts'
import { Cancelled, type WorkerClient } from './worker-client.ts'

/** Begins with what is published, or with the draft that was saved. Does nothing the second time. */
export function openDraft(published: ContentFiles): void {
  if (workbench.getState().published !== null) return
  const { files, lost, moved } = recallDraft(published)
  const refusals =
    lost === 'everything'
      ? ['Utkastet som var sparat i webbläsaren gick inte att läsa.']
      : [...lost.map((path) => `${path} i det sparade utkastet gick inte att läsa. Filen är som den publicerade.`)]
  const originals = files === null ? {} : recall(ORIGINALS).value
  workbench.setState({ published, files, originals, isSaved: files !== null, kept: files, refusals, moved })
}

/** Takes in what another tab has done to the saved draft. What is changed here is saved at once, so that nothing stands against it. */
export function catchUp(): void {
  const { published, files, kept, isSaved, past, future } = workbench.getState()
  if (!isSaved || published === null || files === null || kept === null) return
  const saved = recallDraft(published)
  if (saved.lost.length > 0) return
  if (saved.files === null) return workbench.setState({ isSaved: false, kept: null, elsewhere: 'dropped' })
  const merged = mergeDrafts(kept, files, saved.files)
  if (merged.taken.length === 0) return
  const { editing } = workbench.getState()
  workbench.setState({
    files: merged.files,
    past: laidTogether(kept, past, saved.files),
    future: laidTogether(kept, future, saved.files),
    kept: saved.files,
    elsewhere: merged.taken,
    editing: editing && sameThing(editing, files, merged.files),
  })
}

/** Earlier versions with what another tab has changed since: to undo here undoes nothing there. One that would is passed over. */
function laidTogether(base: ContentFiles, versions: readonly ContentFiles[], other: ContentFiles): readonly ContentFiles[] {
  return versions.flatMap((version) => {
    const { files, conflicts } = mergeDrafts(base, version, other)
    return conflicts.length > 0 ? [] : [files]
  })
}

/** The same thing where it is in other files. */
function sameThing(target: Target, before: ContentFiles, now: ContentFiles): Target {
  const organisation = /^organisations\/([^/]+)\//.exec(target.file)?.[1] ?? ''
  const entity = entityAt(entitiesOf(before, organisation), target.file, target.path)
  const there = entity && entitiesOf(now, organisation).find((other) => other.kind === entity.kind && other.id === entity.id)
  return there === undefined ? target : { ...target, path: [...there.path, ...target.path.slice(entity?.path.length)] }
}

watchMemory((happening) => {
  if (happening === 'elsewhere') catchUp()
})

/** A file as the draft has it now, in whichever tab that was written. */
export function draftFile(path: string): string | undefined {
  catchUp()
  const { files, published } = workbench.getState()
  return (files ?? published)?.get(path)
}

/** So many changes can be undone. Versions share the text of what is the same in them. */
const MOST_PAST = 200

/** Puts other files in the draft, or takes it away. What was checked is then no longer what there is. */
export function changeDraft(files: ContentFiles | null): void {
  const { files: before, past } = workbench.getState()
  if (files === null) return put(NO_DRAFT)
  put({ files, past: before === null ? past : [...past, before].slice(-MOST_PAST), future: [], elsewhere: [] })
}

/** Takes the last change of the draft back, whatever it was of; nothing where there is none. */
export function undoDraft(): void {
  catchUp()
  const { files, past, future } = workbench.getState()
  const last = past.at(-1)
  if (last !== undefined && files !== null) put({ files: last, past: past.slice(0, -1), future: [files, ...future] })
}

/** Makes the change again that was taken back last. */
export function redoDraft(): void {
  catchUp()
  const { files, past, future } = workbench.getState()
  const [next] = future
  if (next !== undefined && files !== null) put({ files: next, past: [...past, files], future: future.slice(1) })
}

function put(state: Partial<WorkbenchState>): void {
  workbench.setState(state)
  if (workbench.getState().isSaved) saveInBrowser(state.files !== null)
}

/** Takes in the text of the document that an organisation is made of; null takes it away. */
export function putOriginal(organisation: string, text: string | null): void {
  const { [organisation]: _, ...others } = workbench.getState().originals
  const originals = text === null ? others : { ...others, [organisation]: text }
  workbench.setState({ originals })
  if (workbench.getState().isSaved) remember(ORIGINALS, originals)
}

/** Writes one file of the draft; null takes it away. */
export function writeDraftFile(path: string, text: string | null): void {
  catchUp()
  const files = new Map(workbench.getState().files ?? workbench.getState().published ?? [])
  if (text === null) files.delete(path)
  else files.set(path, text)
  changeDraft(files)
}

/** Lays files that were taken in over the draft, or over what is published. A whole content folder takes its place. */
export function addFiles(given: ContentFiles, refusals: readonly string[], organisation: string): void {
  catchUp()
  const { files, published } = workbench.getState()
  const placed = placeFiles(given, organisation)
  const strangers = placed.unknown.map((path) => `${path} känns inte igen som en av guidens filer och används inte.`)
  const count = placed.files.size
  workbench.setState({ refusals: [...refusals, ...strangers], taken: count })
  if (count > 0) changeDraft(new Map([...(placed.isWhole ? [] : (files ?? published ?? [])), ...placed.files]))
}

/** Why the draft could not be saved: the browser refuses, or another tab has saved one that has other changes in the same files. */
export type NotSaved = { readonly kind: 'refused' } | { readonly kind: 'another'; readonly files: readonly string[] }

/** Saves the draft in the browser from now on, or forgets it there. Null where that could be done. */
export function saveInBrowser(isWanted: boolean): NotSaved | null {
  const { published, files, isSaved, past, future } = workbench.getState()
  if (isWanted && !isSaved && published !== null && files !== null) {
    const other = recallDraft(published).files
    const merged = mergeDrafts(published, files, other ?? published)
    if (merged.conflicts.length > 0) return { kind: 'another', files: merged.conflicts }
    const together = (versions: readonly ContentFiles[]) => laidTogether(published, versions, other ?? published)
    workbench.setState({ files: merged.files, past: together(past), future: together(future), elsewhere: merged.taken })
  }
  const saved = workbench.getState().files
  const isDone = saveDraft(published ?? new Map(), isWanted ? saved : null)
  // A document that does not fit is handed over again; the draft is what must not be lost.
  remember(ORIGINALS, isWanted && isDone ? workbench.getState().originals : {})
  workbench.setState({ isSaved: isWanted && isDone, kept: isWanted && isDone ? saved : null })
  return isDone ? null : { kind: 'refused' }
}

/** Whether closing the page would lose a draft. */
export function isAtRisk(): boolean {
  const { published, files, isSaved } = workbench.getState()
  return files !== null && published !== null && !isSaved && changedFiles(published, files).length > 0
}

if (typeof window !== 'undefined') {
  window.addEventListener('beforeunload', (event) => {
    if (isAtRisk()) event.preventDefault()
  })
}

/** Checks the draft as the command line does, in the worker. Where it can be used at all the views show it then. */
export async function checkInWorker(client: WorkerClient): Promise<void> {
  const { files, published, checked } = workbench.getState()
  if (files === null || published === null) return
  // Whoever has turned the views to what is published since goes on looking at that.
  const isFirst = checked?.result.content == null
  client.cancel()
  workbench.setState({ progress: { kind: 'read' }, hasFailed: false })
  try {
    const result = await client.run({ kind: 'check', files, published }, (progress) => workbench.setState({ progress }))
    workbench.setState({
      checked: { files, result },
      progress: null,
      shown: result.content === null ? 'published' : isFirst ? 'draft' : workbench.getState().shown,
    })
  } catch (error) {
    // One that was put out for another leaves the telling to it.
    if (!(error instanceof Cancelled)) workbench.setState({ progress: null, hasFailed: true })
  }
}

export function cancelCheck(client: WorkerClient): void {
  client.cancel()
  workbench.setState({ progress: null })
}
