import { use } from 'react'
import { useTranslation } from '../../../shared/texts/index.ts'
import { loadGlossary } from '../../../shared/session/load-content.ts'
import { useLangOf, useLanguage } from '../../../shared/ui/language.ts'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { TermSources } from '../../../shared/ui/term-sources.tsx'
import { useHashTarget } from '../../../shared/ui/use-hash-target.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import '../style.css'

/** Every word that is explained, in alphabetical order. */
export function GlossaryPage() {
  const { t } = useTranslation()
  const target = useHashTarget()
  const langOf = useLangOf()
  const language = useLanguage()
  const sorted = use(loadGlossary(language, null)).toSorted((a, b) => a.term.localeCompare(b.term, language))
  return (
    <div className="column">
      <PageHead title={t('glossary.title')} />
      <p className="lead">{t('glossary.lead')}</p>
      <dl className="glossary">
        {sorted.map((term) => (
          <div key={term.id} id={term.id} tabIndex={-1} className="statement" data-target={term.id === target ? '' : undefined}>
            <dt lang={langOf(term)}>
              <ContentText>{term.term}</ContentText>
            </dt>
            <dd lang={langOf(term)}>
              <ContentText>{term.text}</ContentText>
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
