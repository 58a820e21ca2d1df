import { useTexts, useTranslation } from '../../../shared/texts/index.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import { useLangOf, useLanguage } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import '../style.css'

/** Every AI system of the catalogue, each leading to what it means in this organisation. */
export function SystemsPage({ organisation }: OwnPageProps<'systems'>) {
  const { t } = useTexts('library')
  const { t: common } = useTranslation()
  const langOf = useLangOf()
  const language = useLanguage()
  const options = organisation.steps.flatMap((step) => step.questions.flatMap((question) => question.options))
  const systems = options.filter((option) => option.system !== null).toSorted((a, b) => a.label.localeCompare(b.label, language))
  return (
    <div className="column">
      <PageHead organisation={organisation} title={t('system.listTitle')} />
      <p className="lead">{t('system.listLead')}</p>
      {systems.some(({ system }) => system?.decision != null) ? (
        <p className="ds-paragraph">
          <Link to={`/${organisation.id}/beslutade-system/`}>{common('system.decidedLink')}</Link>
        </p>
      ) : null}
      <ul className="sections">
        {systems.map((option) => (
          <li key={option.id}>
            <Link to={`/${organisation.id}/system/${option.id}/`}>
              <span lang={langOf(option)}>
                <ContentText>{option.label}</ContentText>
              </span>
            </Link>
            <span className="count" lang={option.system === null ? undefined : langOf(option.system)}>
              <ContentText>{[option.system?.maker, option.system?.kind].filter(Boolean).join(' – ')}</ContentText>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
