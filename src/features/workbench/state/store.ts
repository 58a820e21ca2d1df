import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Content, ContentFiles } from '../../../content/load.ts'

/** An editor's own version of the content. */
export interface Draft {
  readonly files: ContentFiles
  /** Null while mistakes stand in the way of showing it. */
  readonly content: Content | null
}

export interface WorkbenchState {
  /** The organisation that was looked at last. */
  readonly organisation: string | null
  /** Whether the views show what is published or the draft. A draft is shown only where it has content. */
  readonly shown: 'published' | 'draft'
  readonly draft: Draft | null
}

const INITIAL: WorkbenchState = { organisation: null, shown: 'published', draft: null }

/**
 * What the editor works with, for as long as the page lives. It belongs to the part of the bundle that the workbench is loaded with, so
 * that the rest of the guide knows nothing of it. Prerendering never changes it.
 */
export const workbench = createStore<WorkbenchState>(() => INITIAL)

export function useWorkbench<T>(select: (state: WorkbenchState) => T): T {
  return useStore(workbench, select)
}

export function visitOrganisation(organisation: string): void {
  workbench.setState({ organisation })
}

/** Puts a draft in the views, or takes it away; null forgets it. */
export function setDraft(draft: Draft | null): void {
  workbench.setState({ draft, shown: draft?.content == null ? 'published' : 'draft' })
}

/** Turns all views to what is published or to the draft. Without a draft that can be shown nothing happens. */
export function show(shown: WorkbenchState['shown']): void {
  if (shown === 'published' || workbench.getState().draft?.content != null) workbench.setState({ shown })
}
