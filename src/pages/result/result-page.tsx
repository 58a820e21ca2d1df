import { use } from 'react'
import type { Evaluation } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/index.ts'
import type { Organisation, Sources } from '../../schema/model.ts'
import { useCase, useSessionState } from '../../session/use-session.ts'
import { useLangOf } from '../../ui/language.ts'
import { Link } from '../../ui/link.tsx'
import { OutcomeIcon } from '../../ui/icon.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Answers } from './answers.tsx'
import { Checklists } from './checklists.tsx'
import { Contacts } from './contacts.tsx'
import { DocumentFacts } from './document-facts.tsx'
import { Reasons } from './reasons.tsx'
import { SourceList } from './source-list.tsx'
import { sortFindings, type Told } from './told.ts'
import { PageTitle } from '../../ui/page-title.tsx'

interface ResultPageProps {
  readonly organisation: Organisation
  readonly sources: Promise<Sources>
}

/** The answer and everything that it rests on. Shown once every question is answered, or as soon as the answer is certain to be a no. */
export function ResultPage({ organisation, sources: loading }: ResultPageProps) {
  const { t } = useTranslation()
  const sources = use(loading)
  const restored = useSessionState((state) => state.restored)
  const { evaluation } = useCase(organisation)
  const isReady = evaluation.complete || (evaluation.outcome.certain && ['nej', 'inget-besked'].includes(evaluation.outcome.id))
  if (restored && isReady) return <Result organisation={organisation} sources={sources} evaluation={evaluation} />
  const step = evaluation.asked.find((question) => question.fact === evaluation.next)?.step
  return (
    <div className="column" data-session={restored ? undefined : ''}>
      <PageTitle>{`${t('result.heading')} – ${organisation.policy.name} – AI-lotsen`}</PageTitle>
      <PageHeading>{t('result.heading')}</PageHeading>
      <p className="ds-paragraph">{restored ? t('result.missing') : t('result.preview')}</p>
      <p className="actions">
        <Link variant="primary" to={step === undefined ? `/${organisation.id}/` : `/${organisation.id}/${step}/`}>
          {t('result.continue')}
        </Link>
      </p>
    </div>
  )
}

interface ResultProps {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly evaluation: Evaluation
}

function Result({ organisation, sources, evaluation }: ResultProps) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const outcome = organisation.outcomes.find((candidate) => candidate.id === evaluation.outcome.id)
  if (outcome === undefined) throw new Error(`The outcome ${evaluation.outcome.id} is not declared by ${organisation.id}`)
  const told = sortFindings(organisation, evaluation)
  return (
    <article className="column result">
      <PageTitle>{`${outcome.label} – ${organisation.policy.name} – AI-lotsen`}</PageTitle>
      <div className="outcome" data-outcome={outcome.id}>
        <OutcomeIcon outcome={outcome.id} />
        <div>
          <PageHeading
            kicker={<span lang={langOf(organisation.policy)}>{t('result.kicker', { organisation: organisation.policy.name })}</span>}
          >
            <span lang={langOf(outcome)}>{outcome.label}</span>
          </PageHeading>
          <p className="outcome-why" lang={langOf(told.deciding[0]?.finding ?? outcome)}>
            {told.deciding[0]?.finding.title ?? t('result.decidedNothing')}
          </p>
          <p className="ds-paragraph" lang={langOf(outcome)}>
            {outcome.meaning}
          </p>
        </div>
      </div>
      {evaluation.complete ? null : <p className="ds-paragraph">{t('result.incomplete')}</p>}
      <Guidance organisation={organisation} told={told} />
      <Contacts organisation={organisation} told={told} />
      <Answers organisation={organisation} evaluation={evaluation} />
      <SourceList organisation={organisation} sources={sources} told={told} />
      <DocumentFacts organisation={organisation} />
    </article>
  )
}

function Guidance({ organisation, told }: { readonly organisation: Organisation; readonly told: Told }) {
  const { t } = useTranslation()
  return (
    <>
      <Reasons heading={t('result.decided')} organisation={organisation} findings={told.deciding} />
      <Checklists told={told} />
      <Reasons heading={t('result.alsoCounts')} organisation={organisation} findings={told.others} isBrief />
      <Reasons heading={t('result.good')} organisation={organisation} findings={told.information} isBrief />
      <Reasons heading={t('result.standing')} organisation={organisation} findings={told.standing} isBrief />
    </>
  )
}
