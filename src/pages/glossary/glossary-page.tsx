import { use } from 'react'
import { useTranslation } from '../../i18n/index.ts'
import type { Term } from '../../schema/model.ts'
import { useLangOf, useLanguage } from '../../ui/language.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { TermSources } from '../../ui/term-sources.tsx'
import { useHashTarget } from '../../ui/use-hash-target.ts'
import { Words } from '../../ui/words.tsx'

/** Every word that is explained, in alphabetical order. */
export function GlossaryPage({ terms }: { readonly terms: Promise<readonly Term[]> }) {
  const { t } = useTranslation()
  const target = useHashTarget()
  const langOf = useLangOf()
  const language = useLanguage()
  const sorted = use(terms).toSorted((a, b) => a.term.localeCompare(b.term, language))
  return (
    <div className="column">
      <PageTitle>{t('glossary.title')}</PageTitle>
      <PageHeading>{t('glossary.title')}</PageHeading>
      <p className="lead">{t('glossary.lead')}</p>
      <dl className="glossary">
        {sorted.map((term) => (
          <div key={term.id} id={term.id} tabIndex={-1} className="statement" data-target={term.id === target ? '' : undefined}>
            <dt lang={langOf(term)}>
              <Words>{term.term}</Words>
            </dt>
            <dd lang={langOf(term)}>
              <Words>{term.text}</Words>
            </dd>
            {term.sources.length === 0 ? null : (
              <dd>
                <TermSources sources={term.sources} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </div>
  )
}
