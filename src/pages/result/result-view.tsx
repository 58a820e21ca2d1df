import type { ReactNode } from 'react'
import type { Difference, Evaluation } from '../../engine/index.ts'
import { sortFindings } from '../../export/told.ts'
import { useTranslation } from '../../i18n/index.ts'
import { useKeepTexts } from '../../i18n/keep.ts'
import type { Organisation, Sources } from '../../schema/model.ts'
import { OutcomeIcon } from '../../ui/icon.tsx'
import { useLangOf } from '../../ui/language.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { Checklists } from './checklists.tsx'
import { Contacts } from './contacts.tsx'
import { DocumentFacts } from './document-facts.tsx'
import { Reasons } from './reasons.tsx'
import { ReviewNotice } from './review-notice.tsx'
import { SourceList } from './source-list.tsx'

interface ResultViewProps {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly evaluation: Evaluation
  /** What is new beside another set of answers, to be marked. */
  readonly difference?: Difference | undefined
  /** Items can be ticked. */
  readonly canTick?: boolean
  /** Stands above the answer, such as whose case it is. */
  readonly banner?: ReactNode
  /** Stands after what decided. */
  readonly further?: ReactNode
  readonly answers: ReactNode
  readonly children?: ReactNode
}

/** The answer and everything that it rests on, whoever's case it is. */
export function ResultView({ organisation, sources, evaluation, difference, canTick = false, ...parts }: ResultViewProps) {
  const { t } = useTranslation()
  const { t: keep } = useKeepTexts()
  const langOf = useLangOf()
  const outcome = organisation.outcomes.find((candidate) => candidate.id === evaluation.outcome.id)
  if (outcome === undefined) throw new Error(`The outcome ${evaluation.outcome.id} is not declared by ${organisation.id}`)
  const told = sortFindings(organisation, evaluation)
  // While it is open the outcome so far would read as a promise.
  const isOpen = !evaluation.complete && !evaluation.outcome.certain
  const shared = { organisation, added: difference?.added }
  return (
    <article className="column result">
      <PageTitle>{`${isOpen ? keep('open.heading') : outcome.label} – ${organisation.policy.name} – AI-lotsen`}</PageTitle>
      {parts.banner}
      <ReviewNotice organisation={organisation} />
      {isOpen ? (
        <OpenOutcome organisation={organisation} />
      ) : (
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
      )}
      {evaluation.complete || isOpen ? null : <p className="ds-paragraph">{t('result.incomplete')}</p>}
      <Reasons heading={isOpen ? keep('open.soFar') : t('result.decided')} findings={told.deciding} {...shared} />
      {parts.further}
      <Checklists told={told} organisation={canTick ? organisation.id : null} />
      <Reasons heading={t('result.alsoCounts')} findings={told.others} isBrief {...shared} />
      <Reasons heading={t('result.good')} findings={told.information} isBrief {...shared} />
      <Reasons heading={t('result.standing')} findings={told.standing} isBrief {...shared} />
      <Contacts organisation={organisation} told={told} />
      {parts.answers}
      <SourceList organisation={organisation} sources={sources} told={told} />
      {parts.children}
      <DocumentFacts organisation={organisation} />
    </article>
  )
}

function OpenOutcome({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation()
  const { t: keep } = useKeepTexts()
  const langOf = useLangOf()
  return (
    <div className="outcome" data-outcome="inget-besked">
      <div>
        <PageHeading
          kicker={<span lang={langOf(organisation.policy)}>{t('result.kicker', { organisation: organisation.policy.name })}</span>}
        >
          {keep('open.heading')}
        </PageHeading>
        <p className="ds-paragraph">{keep('open.text')}</p>
      </div>
    </div>
  )
}
