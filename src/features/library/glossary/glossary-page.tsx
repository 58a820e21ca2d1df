import { use } from 'react'
import { useTranslation } from '../../../shared/texts/index.ts'
import { loadGlossary } from '../../../shared/session/load-content.ts'
import { useLangOf, useLanguage } from '../../../shared/ui/language.ts'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import type { Term } from '../../../schema/term-model.ts'
import { TermSources } from '../../../shared/ui/term-sources.tsx'
import { useHashTarget } from '../../../shared/ui/use-hash-target.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { Places } from '../places.tsx'
import '../style.css'

/** Every word that is explained, in alphabetical order. */
export function GlossaryPage() {
  const { t } = useTranslation()
  const target = useHashTarget()
  const langOf = useLangOf()
  const language = useLanguage()
  const sorted = use(loadGlossary(language, null)).toSorted((a, b) => a.term.localeCompare(b.term, language))
  const firsts = sorted.filter((term, index) => index === 0 || letterOf(term) !== letterOf(sorted[index - 1] ?? term))
  const letters = firsts.map((term) => ({ to: `/ordlista/#${term.id}`, name: letterOf(term) }))
  return (
    <div className="beside">
      <div className="column">
        <PageHead title={t('glossary.title')} />
        <p className="lead">{t('glossary.lead')}</p>
      </div>
      <Places label={t('glossary.letters')} places={letters} />
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
                <Disclosure summary={t('glossary.where')}>
                  <TermSources sources={term.sources} />
                </Disclosure>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </div>
  )
}

function letterOf({ term }: Term): string {
  return term.slice(0, 1).toLocaleUpperCase('sv')
}
