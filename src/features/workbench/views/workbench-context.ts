import { createContext, use } from 'react'
import type { SiteIndex } from '../../../schema/model.ts'
import { useLanguage } from '../../../shared/ui/language.ts'
import { useNavigation } from '../../../shared/ui/navigation.ts'
import type { ContentFolder, WholeOrganisation } from '../state/published.ts'
import { useWorkbench } from '../state/store.ts'
import type { Thing } from '../state/thing.ts'
import { organisationsIn } from '../state/organisations-in.ts'
import { readSelection } from './selection.ts'

export interface WorkbenchLoaders {
  readonly site: SiteIndex
  /** What is published of an organisation, in the page's language. */
  readonly load: (organisation: string) => Promise<WholeOrganisation>
  /** The published files as they were written: an organisation's, or the shared ones where none is named. */
  readonly loadFiles: (organisation?: string) => Promise<ContentFolder>
}

export const WorkbenchContext = createContext<WorkbenchLoaders | null>(null)

export function useLoaders(): WorkbenchLoaders {
  const loaders = use(WorkbenchContext)
  if (loaders === null) throw new Error('A view of the workbench stands outside of it')
  return loaders
}

/** The organisations to choose among: the published ones and those of the draft, also where they are broken. */
export function useOrganisations(): readonly { readonly id: string; readonly name: string }[] {
  const { site } = useLoaders()
  const files = useWorkbench((state) => state.files)
  const isDraft = useWorkbench((state) => state.shown === 'draft')
  const shown = isDraft || files === null ? [] : site.organisations
  return files === null ? site.organisations : [...shown, ...organisationsIn(files).filter(({ id }) => !shown.some((own) => own.id === id))]
}

/** Whether the organisation that is looked at can be shown as the views show it: published, or whole enough in the draft. */
export function useCanBeShown(): boolean {
  const { site } = useLoaders()
  const id = useOrganisationId()
  const draft = useShownDraft()
  return draft === null ? site.organisations.some((own) => own.id === id) : draft.organisations.has(id)
}

/** The organisation that the address points to, otherwise that which was looked at last, otherwise the first. */
export function useOrganisationId(): string {
  const { hash } = useNavigation()
  const last = useWorkbench((state) => state.organisation)
  const ids = useOrganisations().map(({ id }) => id)
  const { organisation } = readSelection(hash)
  return [organisation, last].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? ''
}

/** The thing that the address points to, which need not exist. */
export function useThing(): Thing | null {
  return readSelection(useNavigation().hash).thing
}

/** Everything of the organisation that is looked at, published or as the draft has it. Waits for it where it has to be loaded. */
export function useWhole(id: string): WholeOrganisation {
  const { load } = useLoaders()
  const language = useLanguage()
  const draft = useShownDraft()
  return draft?.organisations.get(id)?.[language] ?? use(load(id))
}

/** Whether the draft is what the views show; the guide itself shows what is published. */
export function useIsDraft(): boolean {
  return useShownDraft() !== null
}

function useShownDraft() {
  return useWorkbench((state) => (state.shown === 'draft' ? (state.checked?.result.content ?? null) : null))
}
