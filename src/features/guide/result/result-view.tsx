import { type ReactNode, useMemo, useState } from 'react'
import type { Difference, Evaluation } from '../../../engine/index.ts'
import type { Answers } from '../../../schema/answers.ts'
import { type Besked, tellBesked } from '../../../shared/told/besked.ts'
import type { ToldChange } from '../../../shared/told/told-case.ts'
import { useTexts, useTranslation } from '../../../shared/texts/index.ts'
import { dayIn } from '../../../schema/day-in.ts'
import { tellDay } from '../../../schema/tell-day.ts'
import type { Organisation, OutcomeWords, Sources } from '../../../schema/model.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { useLangOf, useLanguage } from '../../../shared/ui/language.ts'
import { PageTitle } from '../../../shared/ui/page-title.tsx'
import { Changes } from './changes.tsx'
import { Decided } from './decided.tsx'
import { DocumentFacts } from './document-facts.tsx'
import { Fold } from './fold.tsx'
import { TrialHead } from './trial-head.tsx'
import { ReasonList, Reasons } from './reasons.tsx'
import { ReviewNotice } from './review-notice.tsx'
import { SourceList } from './source-list.tsx'
import { Items, ToDoNow } from './to-do.tsx'
import { useUnfolded } from './use-unfolded.ts'
import { Verdict } from './verdict.tsx'

interface ResultViewProps {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly evaluation: Evaluation
  /** What is new beside another set of answers, to be marked. */
  readonly difference?: Difference | undefined
  /** Other answers are being tried: the outcome that the person's own lead to. Said wherever the page can be taken for a result of hers. */
  readonly trialOf?: OutcomeWords | undefined
  /** Items can be ticked, and contacts asked. */
  readonly canTick?: boolean
  /** Stands above the answer, such as whose case it is. */
  readonly banner?: ReactNode
  /** What can be done with the result: above it, or beside it where there is room. */
  readonly tools?: ReactNode
  /** What might solve it, and what tries it; null where nothing is tried. */
  readonly ways?: { readonly found: readonly ToldChange[]; readonly onTry: (answers: Answers) => void } | null
  /** Approved systems that would take the case. */
  readonly systems?: ReactNode
  readonly answers: ReactNode
  /** What is printed in place of the page; the page itself where there is none. */
  readonly paper?: ReactNode
  readonly children?: ReactNode
}

const NONE: readonly ToldChange[] = []

/** The answer first, what to do about it, and why; all else that it rests on is a click away. Whoever's case it is. */
export function ResultView({ organisation, sources, evaluation, difference, trialOf, canTick = false, ...parts }: ResultViewProps) {
  const { t } = useTranslation()
  const { t: guide } = useTexts('guide')
  const { t: pages } = useTexts('pages')
  const besked = useMemo(() => tellBesked(organisation, evaluation), [organisation, evaluation])
  const { outcome } = besked
  const isTrial = trialOf !== undefined
  const asks = canTick && outcome?.id === 'forst' ? { organisation, evaluation } : null
  const added = difference?.added
  const ways = parts.ways?.found ?? NONE
  const unfolded = useUnfolded({ organisation, sources, evaluation, besked, ways, asks: asks !== null })
  const reasons = (
    <Reasons
      organisation={organisation}
      sources={sources}
      heading={outcome === null ? pages('open.soFar') : guide('besked.why')}
      reasons={unfolded.reasons}
      told={outcome === null ? null : besked.reason}
      information={besked.information}
      added={added}
    />
  )
  return (
    <article className="result" data-trial={isTrial ? '' : undefined}>
      <Title organisation={organisation} trialOf={trialOf} />
      {parts.tools === undefined ? null : <aside className="result-tools screen-only">{parts.tools}</aside>}
      <div className={parts.paper == null ? 'result-main' : 'result-main screen-only'}>
        {parts.banner}
        <ReviewNotice organisation={organisation} />
        <Verdict
          organisation={organisation}
          sources={sources}
          besked={besked}
          kicker={<Kicker organisation={organisation} isTrial={isTrial} />}
        />
        <Decided organisation={organisation} besked={besked} />
        <ToDoNow toDo={unfolded.toDo} ticksOf={canTick ? organisation.id : null} asks={asks} />
        {parts.systems}
        {parts.ways == null || outcome === null ? null : <Changes ways={unfolded.ways} from={outcome.id} onTry={parts.ways.onTry} />}
        {unfolded.reasons.shown.length === 0 ? null : reasons}
        {evaluation.complete || outcome === null ? null : <p className="ds-paragraph">{guide('besked.early')}</p>}
        <Folds
          organisation={organisation}
          sources={sources}
          besked={besked}
          added={added}
          first={unfolded.reasons.shown.length === 0 ? reasons : null}
        >
          {parts.answers}
          <SourceList organisation={organisation} sources={sources} told={besked.told} />
          <Fold id="underlag" heading={t('result.document')}>
            <DocumentFacts organisation={organisation} />
          </Fold>
        </Folds>
        {parts.children}
      </div>
      {parts.paper}
    </article>
  )
}

/** Browsers name a printout after it, and remember it: whoever uses the computer next sees no outcome there. */
function Title({ organisation, trialOf }: Pick<ResultViewProps, 'organisation' | 'trialOf'>) {
  const { t } = useTranslation()
  const { t: guide } = useTexts('guide')
  const title = `${t('result.heading')} – ${organisation.policy.name}`
  return (
    <>
      <PageTitle>{trialOf === undefined ? title : `${guide('trial.mark')}: ${title}`}</PageTitle>
      {trialOf === undefined ? null : <TrialHead own={trialOf} />}
    </>
  )
}

interface FoldsProps {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly besked: Besked
  readonly added: readonly string[] | undefined
  readonly first: ReactNode
  /** What is folded of the case itself, and of what it rests on. */
  readonly children: ReactNode
}

/** What is there for those who want it. */
function Folds({ organisation, sources, besked, added, first, children }: FoldsProps) {
  const { t: guide } = useTexts('guide')
  const { told } = besked
  return (
    <div>
      {first}
      {besked.later.length === 0 ? null : (
        <Fold id="medan" heading={guide('besked.later')} count={besked.later.length}>
          <Items items={besked.later} />
        </Fold>
      )}
      {besked.standing.length === 0 ? null : (
        <Fold id="alltid" heading={guide('besked.always')} count={besked.standing.length}>
          <ReasonList organisation={organisation} sources={sources} findings={besked.standing} added={added} />
        </Fold>
      )}
      {children}
      {besked.others.length + told.forRoles.length === 0 ? null : (
        <Fold id="andra" heading={guide('besked.others')} count={besked.others.length + told.forRoles.length}>
          <ReasonList organisation={organisation} sources={sources} findings={told.forRoles} added={added} />
          <Items items={besked.others} />
        </Fold>
      )}
    </div>
  )
}

/** Whose answer it is, and of which day. */
function Kicker({ organisation, isTrial }: { readonly organisation: Organisation; readonly isTrial: boolean }) {
  const { t } = useTexts('guide')
  const langOf = useLangOf()
  const language = useLanguage()
  const [today] = useState(() => dayIn(organisation.policy.timeZone))
  return (
    <>
      <span className="whose" lang={langOf(organisation.policy)}>
        <ContentText>{organisation.policy.name}</ContentText> ·{' '}
      </span>
      <span>{isTrial ? t('trial.mark') : tellDay(today, language)}</span>
    </>
  )
}
