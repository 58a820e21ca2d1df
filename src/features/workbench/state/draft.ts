import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { ContentFiles } from '../../../content/load.ts'
import type { Path } from '../../../content/source-file.ts'
import type { CheckedDraft, Progress } from './jobs.ts'
import { forgetDraft, keepDraft, readKeptDraft } from './kept-draft.ts'
import { placeFiles } from './place-files.ts'
import { setDraft } from './store.ts'
import { Cancelled, type WorkerClient } from './worker-client.ts'

/** A thing of the draft that is being changed: a file, and where in it. */
export interface Target {
  readonly file: string
  readonly path: Path
  /** Shown as text, at a line. */
  readonly line: number | null
}

export interface DraftState {
  /** Null until the published files are loaded. */
  readonly published: ContentFiles | null
  /** Null where there is no draft. */
  readonly files: ContentFiles | null
  /** What could not be taken in, told the last time that something was. */
  readonly refusals: readonly string[]
  /** How many files were taken in that time; null before. */
  readonly taken: number | null
  /** The last check, of the files as they were then. */
  readonly checked: { readonly files: ContentFiles; readonly result: CheckedDraft } | null
  /** What the worker is doing; null while it rests. */
  readonly progress: Progress | null
  /** The check could not be carried through. */
  readonly hasFailed: boolean
  readonly editing: Target | null
  readonly isKept: boolean
}

const NOTHING: DraftState = {
  published: null,
  files: null,
  refusals: [],
  taken: null,
  checked: null,
  progress: null,
  hasFailed: false,
  editing: null,
  isKept: false,
}

/** The editor's draft, for as long as the page lives, and in the browser where the editor asks for it. */
export const draft = createStore<DraftState>(() => NOTHING)

if (typeof window !== 'undefined') {
  // Whoever clears all that the browser remembers means the draft too; see src/app/clear-all.tsx.
  window.addEventListener('ai-lotsen-rensad', () => {
    draft.setState({ ...NOTHING, published: draft.getState().published })
    setDraft(null)
  })
  // A draft that is kept may be newer than this page, which has been away; see src/main.tsx. It is opened as the page begins anew.
  window.addEventListener('ai-lotsen-andrad', () => {
    if (!draft.getState().isKept) return
    draft.setState(NOTHING)
    setDraft(null)
  })
}

export function useDraft<T>(select: (state: DraftState) => T): T {
  return useStore(draft, select)
}

/** Begins with what is published, or with the draft that was kept. Does nothing the second time. */
export function openDraft(published: ContentFiles): void {
  if (draft.getState().published !== null) return
  const kept = readKeptDraft(published)
  draft.setState({ published, files: kept, isKept: kept !== null })
}

/** Puts other files in the draft, or takes it away. What was checked is then no longer what there is. */
export function changeDraft(files: ContentFiles | null): void {
  const { isKept, published } = draft.getState()
  draft.setState({ files, ...(files === null ? { checked: null, editing: null, refusals: [], taken: null } : {}) })
  if (files === null) setDraft(null)
  if (isKept && published !== null) keepInBrowser(files !== null)
}

/** Writes one file of the draft; null takes it away. */
export function writeDraftFile(path: string, text: string | null): void {
  const files = new Map(draft.getState().files ?? draft.getState().published ?? [])
  if (text === null) files.delete(path)
  else files.set(path, text)
  changeDraft(files)
}

/** Lays files that were taken in over the draft, or over what is published. A whole content folder takes its place. */
export function addFiles(given: ContentFiles, refusals: readonly string[], organisation: string): void {
  const { files, published } = draft.getState()
  const placed = placeFiles(given, organisation)
  const strangers = placed.unknown.map((path) => `${path} känns inte igen som en av guidens filer och används inte.`)
  const count = placed.files.size
  draft.setState({ refusals: [...refusals, ...strangers], taken: count })
  if (count > 0) changeDraft(new Map([...(placed.isWhole ? [] : (files ?? published ?? [])), ...placed.files]))
}

/** Keeps the draft in the browser from now on, or forgets it there. True where that could be done. */
export function keepInBrowser(isWanted: boolean): boolean {
  const { published, files } = draft.getState()
  try {
    if (isWanted && published !== null && files !== null) keepDraft(published, files)
    else forgetDraft()
    draft.setState({ isKept: isWanted })
    return true
  } catch {
    draft.setState({ isKept: false })
    return false
  }
}

/** Checks the draft as the command line does, in the worker. Where it can be used at all the views show it then. */
export async function checkInWorker(client: WorkerClient): Promise<void> {
  const { files, published } = draft.getState()
  if (files === null || published === null) return
  client.cancel()
  draft.setState({ progress: { kind: 'read' }, hasFailed: false })
  try {
    const result = await client.run({ kind: 'check', files, published }, (progress) => draft.setState({ progress }))
    draft.setState({ checked: { files, result }, progress: null })
    setDraft({ files, content: result.content })
  } catch (error) {
    // One that was put out for another leaves the telling to it.
    if (!(error instanceof Cancelled)) draft.setState({ progress: null, hasFailed: true })
  }
}

export function cancelCheck(client: WorkerClient): void {
  client.cancel()
  draft.setState({ progress: null })
}

export function edit(target: Target | null): void {
  draft.setState({ editing: target })
}
