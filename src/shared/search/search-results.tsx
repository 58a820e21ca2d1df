import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { SiteIndex } from '../../schema/model.ts'
import { loadSearch } from '../session/load-content.ts'
import { useTexts } from '../texts/index.ts'
import { useLanguage } from '../ui/language.ts'
import { refocus } from '../ui/refocus.ts'
import { Hits } from './hits.tsx'
import { createSearch, groupHits, type Search } from './search-index.ts'
import './search.css'

interface SearchResultsProps {
  readonly site: SiteIndex
  /** Id of the person's organisation, whose hits come first; null where none is known. */
  readonly organisation: string | null
  /** Nothing of the other organisations is told. */
  readonly isOwnOnly?: boolean
  readonly query: string
  /** Id of the field that the words are written in. */
  readonly field: string
}

/** What is found by the words, which go nowhere. What can be searched is loaded when there are any. */
export function SearchResults({ field, ...asked }: SearchResultsProps) {
  const { t } = useTexts('search')
  const { search, hasFailed, again } = useSearch(asked.query !== '', asked.organisation)
  if (!hasFailed) return <Found {...asked} search={search} />
  const retry = (): void => {
    again()
    refocus(`#${field}`)
  }
  return (
    <div role="alert">
      <p className="ds-paragraph">{t('failed')}</p>
      <button type="button" className="ds-button" data-variant="secondary" onClick={retry}>
        {t('retry')}
      </button>
    </div>
  )
}

function Found({
  site,
  organisation,
  isOwnOnly = false,
  query: typed,
  search,
}: Omit<SearchResultsProps, 'field'> & { readonly search: Search | null }) {
  const { t } = useTexts('search')
  // Typing comes first; the hits follow when there is time.
  const query = useDeferredValue(typed)
  const { hits, isSome } = useMemo(() => (search === null ? { hits: [], isSome: false } : search(query)), [search, query])
  const groups = groupHits(hits, organisation)
  const others = isOwnOnly ? [] : groups.others
  const count = groups.own.length + others.length
  const name = site.organisations.find(({ id }) => id === organisation)?.name
  return (
    <>
      <p role="status" className="search-status">
        {query === '' ? '' : search === null ? t('loading') : t('hits', { count })}
        {isSome && count > 0 ? ` ${t('some')}` : ''}
      </p>
      <Hits
        key={`own-${query}`}
        heading={isOwnOnly || name === undefined ? t('shared') : t('own', { organisation: name })}
        hits={groups.own}
        site={site}
        organisation={organisation}
      />
      <Hits key={`others-${query}`} heading={t('others')} hits={others} site={site} organisation={organisation} />
    </>
  )
}

/** Loads what can be searched once it is wanted, and makes it searchable. */
function useSearch(isWanted: boolean, organisation: string | null) {
  const language = useLanguage()
  const [search, setSearch] = useState<Search | null>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    if (!isWanted || search !== null || hasFailed) return
    let isHere = true
    loadSearch(language, organisation).then(
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
  }, [language, organisation, isWanted, search, hasFailed])
  return { search, hasFailed, again: () => setFailed(false) }
}
