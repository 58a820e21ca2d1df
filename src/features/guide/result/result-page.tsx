import { use, useMemo } from 'react'
import { compareFindings, endsEarly, isToldEarly } from '../../../engine/index.ts'
import { outcomeWordsOf, tellChanges } from '../../../shared/told/told-case.ts'
import { useTexts, useTranslation } from '../../../shared/texts/index.ts'
import type { Answers as GivenAnswers } from '../../../schema/answers.ts'
import type { Organisation, Sources } from '../../../schema/model.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import { loadSources } from '../../../shared/session/load-content.ts'
import { readCarriedAnswers } from '../../../shared/session/places.ts'
import { useCarried } from '../../../shared/session/use-carried.ts'
import { type Case, openCase, outcomeOf, useCase } from '../../../shared/session/use-case.ts'
import { useReplies, useSessionState } from '../../../shared/session/use-session.ts'
import { corner } from '../../../shared/ui/corner.tsx'
import { useLanguage } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { Restart } from '../restart.tsx'
import { Answers } from './answers.tsx'
import { OpenedNotice } from './opened-notice.tsx'
import { RepliesNotice } from './replies-notice.tsx'
import { Paper } from './paper.tsx'
import { ResultView } from './result-view.tsx'
import { Tools } from './tools.tsx'
import { useReport } from './use-report.ts'
import '../style.css'

/** Only where the organisation has decided on systems. */
const OtherSystems = corner(async () => (await import('./other-systems.tsx')).OtherSystems)

/** Brings the fields that questions are answered in, which a result does without until something is tried. */
const TrialBanner = corner(async () => (await import('./trial-banner.tsx')).TrialBanner)

/** The answer and everything that it rests on. Shown once every question is answered, or as soon as the answer is certain to be a no. */
export function ResultPage({ organisation }: OwnPageProps<'result'>) {
  const { t } = useTranslation()
  const sources = use(loadSources(organisation.id, useLanguage()))
  const restored = useSessionState((state) => state.restored)
  const own = useCase(organisation)
  const { evaluation } = own
  const isReady = evaluation.complete || endsEarly(evaluation)
  const step = evaluation.asked.find((question) => question.fact === evaluation.next)?.step
  const next = step === undefined ? `/${organisation.id}/` : `/${organisation.id}/${step}/`
  if (restored && (isReady || isToldEarly(evaluation)))
    return <OwnResult organisation={organisation} sources={sources} own={own} next={isReady ? null : next} />
  return (
    <div className="column" data-session={restored ? undefined : ''}>
      <PageHead organisation={organisation} title={t('result.heading')} />
      {restored ? <OpenedNotice organisation={organisation} own={own} /> : null}
      <p className="ds-paragraph">{restored ? t('result.missing') : t('result.preview')}</p>
      <p className="actions">
        <Link variant="primary" to={next}>
          {t('result.continue')}
        </Link>
      </p>
    </div>
  )
}

/** What stands in the way so far is told, and questions are left that can add to it. */
function Unfinished({ next }: { readonly next: string }) {
  const { t } = useTranslation()
  const { t: guide } = useTexts('guide')
  return (
    <div className="screen-only">
      <p className="ds-paragraph">{guide('besked.soFar')}</p>
      <p className="actions">
        <Link variant="primary" to={next}>
          {t('result.continue')}
        </Link>
      </p>
    </div>
  )
}

/** What is only tried is nobody's answer. */
const TRIAL = { whose: 'trial', replies: {} } as const

interface OwnResultProps {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly own: Case
  /** Where the questions that are left go on; null where none has to be answered. */
  readonly next: string | null
}

/** The person's own result, in which other answers can be tried: those live here alone until she says that she wants to keep them. */
function OwnResult({ organisation, sources, own, next }: OwnResultProps) {
  const [trial, setTrial] = useCarried<GivenAnswers | null>(`trial/${organisation.id}`, () => null, readCarriedAnswers)
  const shown = trial === null ? own : openCase(organisation, trial)
  const replies = useReplies(organisation)
  const { report, missing } = useReport({ organisation, sources, shown, ...(trial === null ? { whose: 'own', replies } : TRIAL) })
  const outcome = outcomeOf(shown)
  const ways = useMemo(
    () => (outcome === 'forst' || outcome === 'nej' ? tellChanges(organisation, shown.answers) : null),
    [organisation, shown.answers, outcome],
  )
  const difference = trial === null ? undefined : compareFindings(own.evaluation, shown.evaluation)
  return (
    <ResultView
      organisation={organisation}
      sources={sources}
      evaluation={shown.evaluation}
      difference={difference}
      canTick={trial === null}
      trialOf={trial === null ? undefined : outcomeWordsOf(organisation, own.evaluation.outcome.id)}
      banner={
        difference === undefined ? (
          <>
            <OpenedNotice organisation={organisation} own={own} />
            {next === null ? null : <Unfinished next={next} />}
            {report === null || report.replies.length === 0 ? null : <RepliesNotice replies={report.replies} />}
          </>
        ) : (
          <TrialBanner organisation={organisation} own={own} shown={shown} difference={difference} onChange={setTrial} />
        )
      }
      ways={ways === null ? null : { found: ways, onTry: setTrial }}
      systems={
        organisation.findings.some(({ decision }) => decision !== undefined) ? (
          <OtherSystems organisation={organisation} answers={shown.answers} from={shown.evaluation.outcome.id} onTry={setTrial} />
        ) : null
      }
      answers={<Answers organisation={organisation} shown={shown} canChange={trial === null} />}
      paper={report === null ? null : <Paper report={report} />}
      tools={
        trial === null && outcome !== null ? <Tools organisation={organisation} own={own} report={report} missing={missing} /> : undefined
      }
    >
      <p className="actions">
        <Restart organisation={organisation.id} />
      </p>
    </ResultView>
  )
}
