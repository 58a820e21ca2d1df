import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import type { SiteIndex } from '../../../schema/model.ts'
import type { PageProps } from '../../../schema/pages.ts'
import { loadSearch } from '../../../shared/session/load-content.ts'
import { useSession, useSessionState } from '../../../shared/session/use-session.ts'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { useLanguage } from '../../../shared/ui/language.ts'
import { refocus } from '../../../shared/ui/refocus.ts'
import { Hits } from './hits.tsx'
import { createSearch, groupHits, type Search } from './search-index.ts'
import { NeedsScript } from '../../../shared/session/needs-script.tsx'
import '../style.css'

/** Looks through the whole guide in the browser. What can be searched is loaded when something is typed; what is typed goes nowhere. */
export function SearchPage({ site }: PageProps<'search'>) {
  const { t } = useTexts('library')
  const { t: common } = useTranslation()
  const session = useSession()
  const query = useSessionState((state) => state.query)
  const { search, hasFailed, retry } = useSearch(query !== '')
  return (
    <div className="column">
      <PageHead title={common('search.title')}>{t('search.heading')}</PageHead>
      <p className="lead">{t('search.lead')}</p>
      <NeedsScript>{t('search.needsScript')}</NeedsScript>
      <form role="search" className="ds-field search-form" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="sok">{t('search.label')}</label>
        <input
          className="ds-input"
          id="sok"
          type="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby="sok-tips"
          value={query}
          onChange={(event) => session.search(event.currentTarget.value)}
        />
        <p className="option-help" id="sok-tips">
          {t('search.private')}
        </p>
      </form>
      {hasFailed ? (
        <div role="alert">
          <p className="ds-paragraph">{t('search.failed')}</p>
          <button type="button" className="ds-button" data-variant="secondary" onClick={retry}>
            {t('search.retry')}
          </button>
        </div>
      ) : (
        <Results site={site} search={search} query={query.trim()} />
      )}
    </div>
  )
}

interface ResultsProps {
  readonly site: SiteIndex
  readonly search: Search | null
  readonly query: string
}

function Results({ site, search, query: typed }: ResultsProps) {
  const { t } = useTexts('library')
  const current = useSessionState((state) => state.organisation)
  const organisation =
    site.organisations.find((own) => own.id === current) ?? (site.organisations.length === 1 ? site.organisations[0] : undefined)
  // Typing comes first; the hits follow when there is time.
  const query = useDeferredValue(typed)
  const hits = useMemo(() => (search === null ? [] : search(query)), [search, query])
  const { own, others } = groupHits(hits, organisation?.id ?? null)
  const status = query === '' ? '' : search === null ? t('search.loading') : t('search.hits', { count: hits.length })
  return (
    <>
      <p role="status" className="search-status">
        {status}
      </p>
      <Hits
        key={`own-${query}`}
        heading={organisation === undefined ? t('search.shared') : t('search.own', { organisation: organisation.name })}
        hits={own}
        site={site}
        organisation={organisation?.id ?? null}
      />
      <Hits key={`others-${query}`} heading={t('search.others')} hits={others} site={site} organisation={organisation?.id ?? null} />
    </>
  )
}

/** Loads what can be searched once it is wanted, and makes it searchable. */
function useSearch(isWanted: boolean) {
  const language = useLanguage()
  const [search, setSearch] = useState<Search | null>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    if (!isWanted || search !== null || hasFailed) return
    let isHere = true
    loadSearch(language).then(
      (entries) => {
        if (isHere) setSearch(() => createSearch(entries))
      },
      () => {
        if (isHere) setFailed(true)
      },
    )
    return () => {
      isHere = false
    }
  }, [language, isWanted, search, hasFailed])
  const retry = (): void => {
    setFailed(false)
    refocus('#sok')
  }
  return { search, hasFailed, retry }
}
