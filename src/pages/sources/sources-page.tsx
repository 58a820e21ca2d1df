import { use } from 'react'
import { useTranslation } from '../../i18n/index.ts'
import { useLookupTexts } from '../../i18n/lookup.ts'
import type { Organisation, Sources } from '../../schema/model.ts'
import { useLangOf } from '../../ui/language.ts'
import { Link } from '../../ui/link.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { Swedish } from '../../ui/swedish.tsx'
import { Words } from '../../ui/words.tsx'
import { QuestionsInWords } from './questions-in-words.tsx'

interface SourcesPageProps {
  readonly organisation: Organisation
  readonly sources: Promise<Sources>
}

/** The document's sections, each leading to what it says, and what the guide asks to follow it. */
export function SourcesPage({ organisation, sources }: SourcesPageProps) {
  const { t } = useLookupTexts()
  const { t: common } = useTranslation()
  const langOf = useLangOf()
  const { policy } = organisation
  return (
    <div className="column">
      <PageTitle>{`${common('source.title')} – ${policy.name}`}</PageTitle>
      <PageHeading kicker={<Swedish>{policy.document.title}</Swedish>}>{common('source.title')}</PageHeading>
      <p className="lead">{t('source.lead')}</p>
      <h2 className="ds-heading section-heading">{t('source.sections')}</h2>
      <ul className="sections">
        {use(sources).sections.map((section) => (
          <li key={section.id}>
            <Link to={`/${organisation.id}/kalla/${section.id}/`}>
              <span lang={langOf(section)}>
                <Words>{section.title}</Words>
              </span>
            </Link>
            <span className="count">{t('source.statements', { count: section.statements.length })}</span>
          </li>
        ))}
      </ul>
      <QuestionsInWords organisation={organisation} />
      <h2 className="ds-heading section-heading">{common('result.silent')}</h2>
      <ul className="ds-list" lang={langOf(policy)}>
        {policy.silent.map((line) => (
          <li key={line}>
            <Words>{line}</Words>
          </li>
        ))}
      </ul>
    </div>
  )
}
