import { useTexts } from '../texts/index.ts'
import { useRef, useState } from 'react'
import type { SiteIndex } from '../../schema/model.ts'
import type { SearchEntry } from '../../schema/search-entry.ts'
import { afterPaint } from '../ui/after-paint.ts'
import { useLangOf } from '../ui/language.ts'
import { Link } from '../ui/link.tsx'
import { ContentText } from '../ui/content-text.tsx'

/** As many as can be read at a glance; the likeliest are among them. */
const SHOWN_AT_ONCE = 5
const TEXT_SHOWN = 200

interface HitsProps {
  readonly heading: string
  readonly hits: readonly SearchEntry[]
  readonly site: SiteIndex
  /** The person's organisation, if known: a system leads to its page there. */
  readonly organisation: string | null
}

/** Hits under a heading, the first of them at once. Nothing where there are none. */
export function Hits({ heading, hits, site, organisation }: HitsProps) {
  const { t } = useTexts('search')
  const [hasAll, setHasAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  if (hits.length === 0) return null
  const showAll = (): void => {
    setHasAll(true)
    // The button goes.
    afterPaint(() => list.current?.children[SHOWN_AT_ONCE]?.querySelector('a')?.focus())
  }
  return (
    <section>
      <h2 className="ds-heading section-heading">
        <ContentText>{heading}</ContentText>
      </h2>
      <ul ref={list} className="sections hits">
        {(hasAll ? hits : hits.slice(0, SHOWN_AT_ONCE)).map((hit) => (
          <li key={`${hit.kind}-${hit.path}`}>
            <Hit hit={hit} site={site} organisation={organisation} />
          </li>
        ))}
      </ul>
      {hasAll || hits.length <= SHOWN_AT_ONCE ? null : (
        <p className="actions">
          <button type="button" className="ds-button" data-variant="secondary" onClick={showAll}>
            {t('all', { count: hits.length })}
          </button>
        </p>
      )}
    </section>
  )
}

function Hit({ hit, site, organisation }: Omit<HitsProps, 'heading' | 'hits'> & { readonly hit: SearchEntry }) {
  const { t } = useTexts('search')
  const langOf = useLangOf()
  const swedish = langOf({ lang: 'sv' })
  const place = site.organisations.find((own) => own.id === hit.organisation)
  return (
    <>
      <p className="hit-kind">
        {t(`kind.${hit.kind}`)}
        {place === undefined ? null : <span lang={swedish}> · {place.name}</span>}
      </p>
      {hit.kind === 'system' && hit.organisation === null ? (
        <SystemLinks hit={hit} site={site} organisation={organisation} />
      ) : (
        <Link to={hit.path}>
          <ContentText of={hit}>{hit.title}</ContentText>
          {place === undefined || place.id === organisation ? null : (
            <span className="ds-sr-only" lang={swedish}>
              {' '}
              ({place.name})
            </span>
          )}
        </Link>
      )}
      <p lang={langOf(hit)}>
        <ContentText>{shorten(hit.text)}</ContentText>
      </p>
    </>
  )
}

/** A system's page is an organisation's own: where it is not known which, there is a link to each. */
function SystemLinks({ hit, site, organisation }: Omit<HitsProps, 'heading' | 'hits'> & { readonly hit: SearchEntry }) {
  const { t } = useTexts('search')
  const langOf = useLangOf()
  if (organisation !== null) {
    return (
      <Link to={`/${organisation}/${hit.path}`}>
        <ContentText of={hit}>{hit.title}</ContentText>
      </Link>
    )
  }
  return (
    <>
      <p className="hit-title" lang={langOf(hit)}>
        <ContentText>{hit.title}</ContentText>
      </p>
      <ul className="hit-places" aria-label={t('choose', { system: hit.title })}>
        {site.organisations
          .filter((own) => own.systems.some((id) => hit.path === `system/${id}/`))
          .map((own) => (
            <li key={own.id} lang={langOf({ lang: 'sv' })}>
              <Link to={`/${own.id}/${hit.path}`}>
                {own.name}
                <span className="ds-sr-only" lang={hit.lang}>
                  : {hit.title}
                </span>
              </Link>
            </li>
          ))}
      </ul>
    </>
  )
}

function shorten(text: string): string {
  if (text.length <= TEXT_SHOWN) return text
  return `${text.slice(0, text.lastIndexOf(' ', TEXT_SHOWN))} …`
}
