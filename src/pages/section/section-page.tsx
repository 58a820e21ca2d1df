import { use, useEffect } from 'react'
import { useTranslation } from '../../i18n/index.ts'
import type { Organisation, SectionText, Sources, StatementText } from '../../schema/model.ts'
import { useLangOf } from '../../ui/language.ts'
import { Link } from '../../ui/link.tsx'
import { useNavigation } from '../../ui/navigation.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PageTitle } from '../../ui/page-title.tsx'

interface SectionPageProps {
  readonly organisation: Organisation
  readonly sources: Promise<Sources>
  readonly section: string
}

/** One section of the document, statement by statement, with what rests on each. */
export function SectionPage({ organisation, sources, section: id }: SectionPageProps) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const { hash } = useNavigation()
  const { sections } = use(sources)
  const index = sections.findIndex((candidate) => candidate.id === id)
  const section = sections[index]
  useEffect(() => {
    const target = hash === '' ? null : document.getElementById(hash)
    target?.scrollIntoView({ block: 'start' })
    target?.focus({ preventScroll: true })
  }, [hash])
  if (section === undefined) throw new Error(`The section ${id} is not in the sources of ${organisation.id}`)
  return (
    <div className="column">
      <PageTitle>{`${section.title} – ${organisation.policy.name} – AI-lotsen`}</PageTitle>
      <PageHeading kicker={<span lang={langOf(organisation.policy)}>{organisation.policy.document.title}</span>}>
        <span lang={langOf(section)}>{section.title}</span>
      </PageHeading>
      <p className="ds-paragraph">{t('source.lead')}</p>
      {section.statements.map((statement) => (
        <Statement key={statement.id} organisation={organisation} statement={statement} isTarget={statement.id === hash} />
      ))}
      <SectionNavigation organisation={organisation} previous={sections[index - 1]} next={sections[index + 1]} />
    </div>
  )
}

interface StatementProps {
  readonly organisation: Organisation
  readonly statement: StatementText
  readonly isTarget: boolean
}

function Statement({ organisation, statement, isTarget }: StatementProps) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const { address } = organisation.policy.document
  return (
    <article
      className="statement"
      id={statement.id}
      tabIndex={-1}
      data-target={isTarget ? '' : undefined}
      aria-labelledby={`${statement.id}-plats`}
    >
      <p className="statement-head">
        <span className="modality" data-modality={statement.modality}>
          {t(`source.modality.${statement.modality}`)}
        </span>{' '}
        <span id={`${statement.id}-plats`} lang="sv">
          {statement.locator}
        </span>
      </p>
      <div lang={langOf(statement)}>
        <p className="statement-text">{statement.text}</p>
        {statement.interpretation === null ? null : (
          <p className="interpretation">
            <strong>{t('result.interpretation')}:</strong> {statement.interpretation}
          </p>
        )}
      </div>
      <p className="statement-search">
        {t('source.search', { phrase: statement.phrase })}{' '}
        {address === null ? null : (
          <a className="ds-link" href={`${address}#:~:text=${encodeURIComponent(statement.phrase)}`} rel="noreferrer">
            {t('source.open')}
          </a>
        )}
      </p>
      <UsedBy organisation={organisation} statement={statement} />
    </article>
  )
}

function UsedBy({ organisation, statement }: Omit<StatementProps, 'isTarget'>) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const findings = organisation.findings.filter((finding) =>
    [...finding.statements, ...finding.also.flatMap((also) => also.statements)].includes(statement.id),
  )
  const questions = organisation.steps.flatMap((step) =>
    step.questions.filter((question) => question.statements.includes(statement.id)).map((question) => ({ step, question })),
  )
  if (findings.length === 0 && questions.length === 0) {
    if (statement.background === null) return null
    return <p className="statement-use">{t('source.notUsed', { reason: statement.background })}</p>
  }
  return (
    <div className="statement-use">
      <p>{t('source.usedBy')}:</p>
      <ul>
        {findings.map((finding) => (
          <li key={finding.id} lang={langOf(finding)}>
            {finding.title}
          </li>
        ))}
        {questions.map(({ step, question }) => (
          <li key={question.fact}>
            <Link to={`/${organisation.id}/${step.id}/#fraga-${question.fact}`}>
              {t('source.usedByQuestion', { question: question.question })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface SectionNavigationProps {
  readonly organisation: Organisation
  readonly previous: SectionText | undefined
  readonly next: SectionText | undefined
}

function SectionNavigation({ organisation, previous, next }: SectionNavigationProps) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const link = (section: SectionText, label: string) => (
    <li>
      <Link to={`/${organisation.id}/kalla/${section.id}/`}>
        {label}: <span lang={langOf(section)}>{section.title}</span>
      </Link>
    </li>
  )
  return (
    <nav aria-label={t('source.sections')} className="section-navigation">
      <ul>
        {previous === undefined ? null : link(previous, t('source.previous'))}
        {next === undefined ? null : link(next, t('source.next'))}
        <li>
          <Link to={`/${organisation.id}/kalla/`}>{t('source.all')}</Link>
        </li>
      </ul>
    </nav>
  )
}
