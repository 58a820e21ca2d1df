import { useTexts } from '../../../shared/texts/index.ts'
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useSyncExternalStore } from 'react'
import { Link } from '../../../shared/ui/link.tsx'
import { PageHeading } from '../../../shared/ui/page-heading.tsx'
import { PageTitle } from '../../../shared/ui/page-title.tsx'
import { show, useWorkbench, visitOrganisation } from '../state/store.ts'
import '../style.css'
import { Notice } from '../../../shared/ui/notice.tsx'
import { ChooseOrganisation } from './draft/choose-organisation.tsx'
import { addressOf } from './selection.ts'
import { type PageProps, WORKBENCH_VIEWS, type WorkbenchView } from '../../../schema/pages.ts'
import { useLanguage } from '../../../shared/ui/language.ts'
import { loadFiles, loadWhole } from './draft/load-published.ts'
import { useChecking } from './draft/use-checking.ts'
import { useCanBeShown, useOrganisationId, WorkbenchContext, type WorkbenchLoaders } from './workbench-context.ts'
import { NeedsScript } from '../../../shared/session/needs-script.tsx'

/** Each view is loaded when it is opened. */
const VIEWS = {
  overview: lazy(async () => ({ default: (await import('./overview-view.tsx')).OverviewView })),
  flow: lazy(async () => ({ default: (await import('./flow/flow-view.tsx')).FlowView })),
  coverage: lazy(async () => ({ default: (await import('./coverage-view.tsx')).CoverageView })),
  tables: lazy(async () => ({ default: (await import('./tables/tables-view.tsx')).TablesView })),
  dates: lazy(async () => ({ default: (await import('./dates-view.tsx')).DatesView })),
  compare: lazy(async () => ({ default: (await import('./compare/compare-view.tsx')).CompareView })),
  draft: lazy(async () => ({ default: (await import('./draft/draft-view.tsx')).DraftView })),
  document: lazy(async () => ({ default: (await import('./original/document-view.tsx')).DocumentView })),
  proposals: lazy(async () => ({ default: (await import('./original/proposals-view.tsx')).ProposalsView })),
  try: lazy(async () => ({ default: (await import('./things/try-view.tsx')).TryView })),
  difference: lazy(async () => ({ default: (await import('./compare/difference-view.tsx')).DifferenceView })),
  'sign-off': lazy(async () => ({ default: (await import('./sign-off-view.tsx')).SignOffView })),
  new: lazy(async () => ({ default: (await import('./draft/new-view.tsx')).NewView })),
} as const

/** Views that are about the draft whatever the others show. */
const OF_DRAFTS: readonly WorkbenchView[] = ['draft', 'document', 'proposals', 'try', 'difference', 'sign-off', 'new']

const nothing = () => () => undefined

/** Where editors look at the content as a whole. Prerendered without its views: what they show hangs on what the editor has opened. */
export function WorkbenchPage({ site, place }: PageProps<'workbench'>) {
  const { t } = useTexts('workbench')
  // False in the prerendered page and while it comes to life, when both must show the same.
  const isReady = useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  )
  const language = useLanguage()
  const loaders = useMemo((): WorkbenchLoaders => ({ site, load: (id) => loadWhole(id, language), loadFiles }), [site, language])
  const view = viewAt(place.view)
  const View = VIEWS[view]
  return (
    <WorkbenchContext value={loaders}>
      <div className="workbench">
        <PageTitle>{`${t(`view.${view}`)} – ${t('title')}`}</PageTitle>
        <PageHeading kicker={t('title')} isFirst>
          {t(`view.${view}`)}
        </PageHeading>
        <p className="workbench-lead">{t(`lead.${view}`)}</p>
        <ViewLinks view={view} isReady={isReady} />
        {isReady ? (
          <>
            <Remember view={view} />
            <Suspense fallback={<p aria-busy="true" />}>
              <Whole view={view}>
                <View />
              </Whole>
            </Suspense>
          </>
        ) : (
          <NeedsScript>{t('needsScript')}</NeedsScript>
        )}
      </div>
    </WorkbenchContext>
  )
}

/** An organisation that is broken in the draft stays in the list; what is wrong with it is told where it is mended. */
function Whole({ view, children }: { readonly view: WorkbenchView; readonly children: ReactNode }) {
  const { t } = useTexts('workbench')
  const organisation = useOrganisationId()
  const canBeShown = useCanBeShown()
  if (canBeShown || OF_DRAFTS.includes(view) || view === 'compare') return children
  return (
    <>
      <ChooseOrganisation view={view} />
      <Notice kind="warning">
        <p>{t('broken.text')}</p>
        <p>
          <Link to={addressOf('draft', organisation)}>{t('broken.toDraft')}</Link>
        </p>
      </Notice>
    </>
  )
}

/** The address has been read, and says no other view than there are. */
function viewAt(folder: string): WorkbenchView {
  return Object.entries(WORKBENCH_VIEWS).find(([own]) => own === folder)?.[1] ?? 'overview'
}

function ViewLinks({ view, isReady }: { readonly view: WorkbenchView; readonly isReady: boolean }) {
  const { t } = useTexts('workbench')
  const organisation = useOrganisationId()
  return (
    <nav className="workbench-views" aria-label={t('views')}>
      <ul>
        {Object.entries(WORKBENCH_VIEWS).map(([folder, own]) => (
          <li key={own}>
            {/* Prerendered without the organisation, which only the address in the browser tells. */}
            <Link
              to={isReady ? addressOf(own, organisation) : `/redaktion/${folder === '' ? '' : `${folder}/`}`}
              {...(own === view ? { current: 'page' as const } : {})}
            >
              {t(`view.${own}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Keeps in mind which organisation is looked at, has the draft checked, and says whether it is the draft that is. */
function Remember({ view }: { readonly view: WorkbenchView }) {
  const { t } = useTexts('workbench')
  const organisation = useOrganisationId()
  const shown = useWorkbench((state) => state.shown)
  const canTurn = useWorkbench((state) => state.checked?.result.content != null) && !OF_DRAFTS.includes(view)
  useChecking()
  useEffect(() => visitOrganisation(organisation), [organisation])
  return (
    <>
      <p className="workbench-shown" role="status" data-shown={shown}>
        {t(`showing.${shown}`)}
      </p>
      {canTurn ? (
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => show(shown === 'draft' ? 'published' : 'draft')}>
          {t(`turn.${shown}`)}
        </button>
      ) : null}
    </>
  )
}
