import { useTranslation } from '../texts/index.ts'
import type { TermSource } from '../../schema/term-model.ts'
import { useLangOf } from './language.ts'
import { Link } from './link.tsx'

/** Links to the statements that a term's meaning comes from, document by document. Nothing where the term has none. */
export function TermSources({ sources: all }: { readonly sources: readonly TermSource[] }) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  // One that builds on another's document has its statements too; each is told once.
  const sources = all.filter(({ statement }, index) => all.findIndex((other) => other.statement === statement) === index)
  const documents = [...new Set(sources.map((source) => source.organisation))].map((organisation) => ({
    organisation,
    places: sources.filter((source) => source.organisation === organisation),
  }))
  return documents.map(({ organisation, places }) => (
    <span key={organisation} className="statement-links term-sources">
      <span className="statement-links-label">{t('glossary.sources')}</span>{' '}
      <span lang={langOf({ lang: 'sv' })}>
        {places[0]?.document}:{' '}
        {places.map((place, index) => (
          <span key={place.statement}>
            {index > 0 ? '; ' : ''}
            <Link to={`/${organisation}/kalla/${place.section}/#${place.statement}`}>{place.locator}</Link>
          </span>
        ))}
      </span>
    </span>
  ))
}
