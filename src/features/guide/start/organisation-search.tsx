import { useState } from 'react'
import { useTranslation } from '../../../shared/texts/index.ts'
import { loadNames, type OrganisationName } from '../../../shared/session/load-content.ts'
import { useSession } from '../../../shared/session/use-session.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { SearchField } from '../../../shared/ui/search-field.tsx'

/** As many as can be taken in at a glance; more are found by writing more. */
const SHOWN = 8

/** The way in where there are too many organisations for a list. Their names are fetched when someone begins to look. */
export function OrganisationSearch() {
  const { t } = useTranslation()
  const session = useSession()
  const [names, setNames] = useState<readonly OrganisationName[]>([])
  const [query, setQuery] = useState('')
  const begin = (): void => {
    // Without network the field stays as it is, and the next key asks again.
    if (names.length === 0) loadNames().then(setNames, () => undefined)
  }
  const change = (words: string): void => {
    begin()
    setQuery(words)
  }
  const found = query.trim() === '' ? [] : findNames(names, query)
  return (
    <>
      <SearchField id="organisation" label={t('start.search')} value={query} onBegin={begin} onChange={change} />
      <p className="ds-paragraph" role="status">
        {query.trim() === '' ? null : t('start.found', { count: found.length })}
      </p>
      <ul className="organisations">
        {found.slice(0, SHOWN).map(({ id, name, document }) => (
          <li key={id} lang="sv">
            <Link to={`/${id}/`} className="organisation-link" onFollow={() => session.choose(id)}>
              {name}
            </Link>
            <span className="organisation-document">{document}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Names that hold every word, those that begin with the query first. */
function findNames(names: readonly OrganisationName[], query: string): readonly OrganisationName[] {
  const wanted = query.toLocaleLowerCase('sv').trim()
  const words = wanted.split(/\s+/)
  const found = names.filter(({ name }) => words.every((word) => name.toLocaleLowerCase('sv').includes(word)))
  const rank = ({ name }: OrganisationName): number => (name.toLocaleLowerCase('sv').startsWith(wanted) ? 0 : 1)
  return found.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'sv'))
}
