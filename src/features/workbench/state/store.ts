import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { ContentFiles } from '../../../content/compile/load.ts'
import type { Path } from '../../../content/read/source-file.ts'
import type { Answers } from '../../../schema/answers.ts'
import { watchMemory } from '../../../shared/memory/memory.ts'
import type { CheckedDraft, Progress } from './jobs.ts'

/** The case that an editor follows through an organisation's rules. It has nothing to do with the person's own answers. */
export interface FollowedCase {
  /** The scenario that it began as, which its answers need no longer be. */
  readonly scenario: string | null
  readonly answers: Answers
}

/** A thing of the draft that is being changed: a file, and where in it. */
export interface Target {
  readonly file: string
  readonly path: Path
  /** Shown as text, at a line. */
  readonly line: number | null
}

export interface WorkbenchState {
  /** The documents that are being read, by organisation, as text. They never leave the browser, and are no part of the draft. */
  readonly originals: Readonly<Record<string, string>>
  /** The organisation that was looked at last. */
  readonly organisation: string | null
  /** By organisation; one case for all views. */
  readonly followed: Readonly<Record<string, FollowedCase | null>>
  /** Whether the views show what is published or the draft, as it was checked last. */
  readonly shown: 'published' | 'draft'
  /** Null until the published files are loaded. */
  readonly published: ContentFiles | null
  /** The draft; null where there is none. */
  readonly files: ContentFiles | null
  /** The draft as it was before each change, the last one last, and after each that was undone. */
  readonly past: readonly ContentFiles[]
  readonly future: readonly ContentFiles[]
  /** What could not be taken in, told the last time that something was. */
  readonly refusals: readonly string[]
  /** Files of the saved draft that have been published otherwise since it changed them. */
  readonly moved: readonly string[]
  /** How many files were taken in that time; null before. */
  readonly taken: number | null
  /** The last check, of the files as they were then. */
  readonly checked: { readonly files: ContentFiles; readonly result: CheckedDraft } | null
  /** What the worker is doing; null while it rests. */
  readonly progress: Progress | null
  /** The check could not be carried through. */
  readonly hasFailed: boolean
  readonly editing: Target | null
  /** The editor has asked for the draft to be saved in this browser. */
  readonly isSaved: boolean
  /** The draft as this tab knows it to be saved; null where it is not. Another tab may have saved it otherwise since. */
  readonly kept: ContentFiles | null
  /** What another tab has done to the saved draft since this one was told: changed these files, or thrown it away. */
  readonly elsewhere: readonly string[] | 'dropped'
}

const INITIAL: WorkbenchState = {
  originals: {},
  organisation: null,
  followed: {},
  shown: 'published',
  published: null,
  files: null,
  past: [],
  future: [],
  refusals: [],
  moved: [],
  taken: null,
  checked: null,
  progress: null,
  hasFailed: false,
  editing: null,
  isSaved: false,
  kept: null,
  elsewhere: [],
}

/** What there is without a draft. */
export const NO_DRAFT: Partial<WorkbenchState> = {
  ...{ files: null, past: [], future: [], originals: {}, refusals: [], moved: [], taken: null, checked: null, editing: null },
  ...{ shown: 'published', elsewhere: [] },
}

/**
 * What the editor works with, for as long as the page lives. It belongs to the part of the bundle that the workbench is loaded with, so
 * that the rest of the guide knows nothing of it. Prerendering never changes it.
 */
export const workbench = createStore<WorkbenchState>(() => INITIAL)

watchMemory((happening) => {
  const { published, isSaved } = workbench.getState()
  // Whoever clears all that the browser remembers means the draft too.
  if (happening === 'cleared' || happening === 'gone-meanwhile') workbench.setState({ ...INITIAL, published })
  // A draft that is saved may be newer than this page, which has been away. It is opened as the page begins anew.
  if (happening === 'changed-meanwhile' && isSaved) workbench.setState(INITIAL)
})

export function useWorkbench<T>(select: (state: WorkbenchState) => T): T {
  return useStore(workbench, select)
}

/** The case that is followed in an organisation, in all views. Null where there is none. */
export function useFollowedCase(organisation: string): FollowedCase | null {
  return useWorkbench(({ followed }) => followed[organisation] ?? null)
}

export function followCase(organisation: string, followed: FollowedCase | null): void {
  workbench.setState((state) => ({ followed: { ...state.followed, [organisation]: followed } }))
}

export function visitOrganisation(organisation: string): void {
  workbench.setState({ organisation })
}

/** Turns all views to what is published or to the draft. Without a draft that can be shown nothing happens. */
export function show(shown: WorkbenchState['shown']): void {
  if (shown === 'published' || workbench.getState().checked?.result.content != null) workbench.setState({ shown })
}

export function edit(target: Target | null): void {
  workbench.setState({ editing: target })
}
