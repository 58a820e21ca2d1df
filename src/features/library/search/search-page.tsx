import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import type { PageProps } from '../../../schema/pages.ts'
import { useSession, useSessionState } from '../../../shared/session/use-session.ts'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { SearchField } from '../../../shared/ui/search-field.tsx'
import { SearchResults } from '../../../shared/search/search-results.tsx'
import { NeedsScript } from '../../../shared/session/needs-script.tsx'
import '../style.css'

/** Looks through the whole guide in the browser. What can be searched is loaded when something is typed; what is typed goes nowhere. */
export function SearchPage({ site }: PageProps<'search'>) {
  const { t } = useTexts('search')
  const { t: common } = useTranslation()
  const session = useSession()
  const query = useSessionState((state) => state.query)
  const current = useSessionState((state) => state.organisation)
  const organisation =
    site.organisations.find((own) => own.id === current) ?? (site.organisations.length === 1 ? site.organisations[0] : undefined)
  return (
    <div className="column">
      <PageHead title={common('search.title')}>{t('heading')}</PageHead>
      <p className="lead">{t('lead')}</p>
      <NeedsScript>{t('needsScript')}</NeedsScript>
      <SearchField id="sok" label={t('label')} value={query} onChange={session.search} help={t('private')} />
      <SearchResults site={site} organisation={organisation?.id ?? null} query={query.trim()} field="sok" />
    </div>
  )
}
