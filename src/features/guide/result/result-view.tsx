import type { ReactNode } from 'react'
import type { Difference, Evaluation } from '../../../engine/index.ts'
import { isSettled } from '../../../engine/index.ts'
import { outcomeWordsOf } from '../../../shared/told/told-case.ts'
import { sortFindings } from '../../../shared/told/told.ts'
import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import type { Organisation, OutcomeWords, Sources } from '../../../schema/model.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { OpenPanel, OutcomePanel } from '../../../shared/ui/outcome-panel.tsx'
import { PageHeading } from '../../../shared/ui/page-heading.tsx'
import { PageTitle } from '../../../shared/ui/page-title.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { Checklists } from './checklists.tsx'
import { Contacts } from './contacts.tsx'
import { DocumentFacts } from './document-facts.tsx'
import { PrintHead, TrialHead } from './print-head.tsx'
import { OnThisPage } from './on-this-page.tsx'
import { Reasons } from './reasons.tsx'
import { ReviewNotice } from './review-notice.tsx'
import { SourceList } from './source-list.tsx'

interface ResultViewProps {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly evaluation: Evaluation
  /** What is new beside another set of answers, to be marked. */
  readonly difference?: Difference | undefined
  /** Other answers are being tried: the outcome that the person's own lead to. Said wherever the page can be taken for a result of hers. */
  readonly trialOf?: OutcomeWords | undefined
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
export function ResultView({ organisation, sources, evaluation, difference, trialOf, canTick = false, ...parts }: ResultViewProps) {
  const { t } = useTranslation()
  const { t: keep } = useTexts('guide')
  const { t: pages } = useTexts('pages')
  const langOf = useLangOf()
  const told = sortFindings(organisation, evaluation)
  const { name } = organisation.policy
  const isTrial = trialOf !== undefined
  // While it is open the outcome so far would read as a promise.
  const outcome = !isSettled(evaluation) ? null : outcomeWordsOf(organisation, evaluation.outcome.id)
  const kicker = (
    <span lang={langOf(organisation.policy)}>
      <ContentText>{isTrial ? `${keep('trial.mark')} · ${name}` : t('result.kicker', { organisation: name })}</ContentText>
    </span>
  )
  const shared = { organisation, added: difference?.added }
  return (
    <article className="column result" data-trial={isTrial ? '' : undefined}>
      {/* Browsers name a printout after it, and remember it: whoever uses the computer next sees no outcome there. */}
      <PageTitle>{`${isTrial ? `${keep('trial.mark')}: ` : ''}${t('result.heading')} – ${name}`}</PageTitle>
      {trialOf === undefined ? <PrintHead organisation={organisation} /> : <TrialHead own={trialOf} />}
      {parts.banner}
      <ReviewNotice organisation={organisation} />
      {outcome === null ? (
        <OpenPanel>
          <PageHeading kicker={kicker}>{pages('open.heading')}</PageHeading>
        </OpenPanel>
      ) : (
        <OutcomePanel outcome={outcome} deciding={told.deciding[0]?.finding}>
          <PageHeading kicker={kicker}>
            <span key={outcome.id} lang={langOf(outcome)}>
              <ContentText>{outcome.label}</ContentText>
            </span>
          </PageHeading>
        </OutcomePanel>
      )}
      {evaluation.complete || outcome === null ? null : <p className="ds-paragraph">{t('result.incomplete')}</p>}
      <OnThisPage />
      <Reasons id="skal" heading={outcome === null ? pages('open.soFar') : t('result.decided')} findings={told.deciding} {...shared} />
      {parts.further}
      <Checklists told={told} organisation={canTick ? organisation.id : null} />
      <Reasons id="raknas" heading={t('result.alsoCounts')} findings={told.others} isBrief {...shared} />
      <Reasons id="bra-att-veta" heading={t('result.good')} findings={told.information} isBrief {...shared} />
      <Reasons id="alltid" heading={t('result.standing')} findings={told.standing} isBrief {...shared} />
      <Contacts organisation={organisation} told={told} />
      {parts.answers}
      <SourceList organisation={organisation} sources={sources} told={told} />
      {parts.children}
      <DocumentFacts organisation={organisation} isDated={!isTrial} />
    </article>
  )
}
