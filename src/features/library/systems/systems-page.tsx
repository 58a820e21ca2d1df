import { useState } from 'react'
import { useTexts, useTranslation } from '../../../shared/texts/index.ts'
import type { Option, Organisation } from '../../../schema/model.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import { useLangOf, useLanguage } from '../../../shared/ui/language.ts'
import { matchOptions } from '../../../shared/ui/match-options.ts'
import { SearchField } from '../../../shared/ui/search-field.tsx'
import { Link } from '../../../shared/ui/link.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import '../style.css'

/** Every AI system of the catalogue, each leading to what it means in this organisation. */
export function SystemsPage({ organisation }: OwnPageProps<'systems'>) {
  const { t } = useTexts('library')
  const { t: pages } = useTexts('pages')
  const { t: common } = useTranslation()
  const language = useLanguage()
  const [query, setQuery] = useState('')
  const options = organisation.steps.flatMap((step) => step.questions.flatMap((question) => question.options))
  const systems = options.filter((option) => option.system !== null).toSorted((a, b) => a.label.localeCompare(b.label, language))
  const found = matchOptions(systems, query).map(({ option }) => option)
  return (
    <div className="beside">
      <div className="column">
        <PageHead organisation={organisation} title={t('system.listTitle')} />
        <p className="lead">{t('system.listLead')}</p>
      </div>
      <div className="beside-side column">
        <SearchField id="sok-system" label={t('system.find')} value={query} onChange={setQuery} />
        <p role="status">{query.trim() === '' ? '' : pages('system.hits', { count: found.length })}</p>
        {systems.some(({ system }) => system?.decision != null) ? (
          <p className="ds-paragraph">
            <Link to={`/${organisation.id}/beslutade-system/`}>{common('system.decidedLink')}</Link>
          </p>
        ) : null}
      </div>
      <ul className="sections in-columns">
        {found.map((option) => (
          <SystemItem key={option.id} organisation={organisation} option={option} />
        ))}
      </ul>
    </div>
  )
}

function SystemItem({ organisation, option }: { readonly organisation: Organisation; readonly option: Option }) {
  const langOf = useLangOf()
  return (
    <li>
      <Link to={`/${organisation.id}/system/${option.id}/`}>
        <ContentText of={option}>{option.label}</ContentText>
      </Link>
      <span className="count" lang={option.system === null ? undefined : langOf(option.system)}>
        <ContentText>{[option.system?.maker, option.system?.kind].filter(Boolean).join(' – ')}</ContentText>
      </span>
    </li>
  )
}
