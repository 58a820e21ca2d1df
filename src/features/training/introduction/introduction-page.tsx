import { useState } from 'react'
import { minutesOf, secondsOfCase, secondsOfPart } from '../../../content/wording/reading-time.ts'
import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import type { PlannedPart } from './introduction-plan.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { Swedish } from '../../../shared/ui/swedish.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { type Course, useIntroduction } from './use-introduction.ts'
import { NeedsScript } from '../../../shared/session/needs-script.tsx'
import '../style.css'

/** The document in ten minutes: its parts, how far one has come, and the way on. */
export function IntroductionPage({ organisation }: OwnPageProps<'introduction'>) {
  const { t } = useTexts('introduction')
  const course = useIntroduction(organisation)
  const { policy } = organisation
  const seconds = course.parts.reduce((sum, part) => sum + secondsOf(part), 0)
  return (
    <div className="column">
      <PageHead organisation={organisation} title={t('title')} isFirst />
      <LinkNotices course={course} organisation={organisation} />
      <p className="lead">
        <Swedish>”{policy.document.title}”</Swedish> {t('lead', { count: minutesOf(seconds) })}
      </p>
      <p className="ds-paragraph">{t('how')}</p>
      <NeedsScript>{t('needsScript')}</NeedsScript>
      <Onward course={course} />
      <h2 className="ds-heading section-heading">{t('parts')}</h2>
      <ol className="intro-parts" data-session={course.isReady ? undefined : ''}>
        {course.parts.map((part) => (
          <PartItem key={part.id} part={part} course={course} />
        ))}
      </ol>
      <KeepChoice course={course} />
      <p className="ds-paragraph">
        <Link to={course.addressOf('kvittens')}>{t('receipt.title')}</Link> · <Link to={course.addressOf('fler-fall')}>{t('further')}</Link>
      </p>
    </div>
  )
}

/** What is to be known of a link that somebody has sent. */
function LinkNotices({ course, organisation }: { readonly course: Course; readonly organisation: Organisation }) {
  const { t } = useTexts('introduction')
  const whole = `/${organisation.id}/introduktion/`
  if (course.problem !== null) {
    return (
      <Notice kind="warning" live>
        <p>
          {course.problem.kind === 'unknown-organisation' || course.problem.kind === 'empty'
            ? t('problem.foreign')
            : t(`problem.${course.problem.kind}`)}
        </p>
        <p>{t('problem.instead')}</p>
      </Notice>
    )
  }
  if (!course.isChosen && course.lost.length === 0) return null
  return (
    <Notice kind={course.lost.length === 0 ? 'info' : 'warning'} live>
      {course.isChosen ? <p>{t('chosen.heading')}</p> : <p>{t('chosen.empty')}</p>}
      {course.lost.length === 0 ? null : <p>{t('chosen.lost', { count: course.lost.length, ids: course.lost.join(', ') })}</p>}
      {course.isChosen ? (
        <p>
          <Link to={whole}>{t('chosen.whole')}</Link>
        </p>
      ) : null}
    </Notice>
  )
}

function Onward({ course }: { readonly course: Course }) {
  const { t } = useTexts('introduction')
  const begun = course.parts.some((part) => part.steps.some(course.isDone))
  const part = course.parts.find(({ steps }) => !steps.every(course.isDone))
  const step = part?.steps.find((each) => !course.isDone(each))
  return (
    <p className="actions" data-session={course.isReady ? undefined : ''}>
      <Link variant="primary" to={course.addressOf(part?.id ?? 'kvittens')} {...(step === undefined ? {} : { step: step.id })}>
        {part === undefined ? t('toReceipt') : begun ? t('resume') : t('begin')}
      </Link>
    </p>
  )
}

function PartItem({ part, course }: { readonly part: PlannedPart; readonly course: Course }) {
  const { t } = useTexts('introduction')
  const done = part.steps.filter(course.isDone).length
  const total = part.steps.length
  const cases = part.steps.filter((step) => step.kind === 'case').length
  const sizes = [total === cases ? [] : t('cards', { count: total - cases }), cases === 0 ? [] : t('cases', { count: cases })].flat()
  return (
    <li>
      <Link to={course.addressOf(part.id)}>
        {part.part === null ? t('further') : <ContentText of={part.part}>{part.part.title}</ContentText>}
      </Link>
      <span className="count">
        {sizes.join(', ')}
        {done === 0 ? null : ` · ${done === total ? t('done') : t('begun', { done, total })}`}
      </span>
    </li>
  )
}

function KeepChoice({ course }: { readonly course: Course }) {
  const { t } = useTexts('introduction')
  const { t: common } = useTranslation()
  const [status, setStatus] = useState<'kept' | 'forgotten' | null>(null)
  const { isSaved, progress } = course
  const { trouble } = progress
  const toggle = (wanted: boolean): void => {
    course.save(wanted)
    setStatus(wanted ? 'kept' : 'forgotten')
  }
  return (
    <section className="screen-only">
      <label className="tick">
        <input
          type="checkbox"
          className="ds-input"
          checked={isSaved}
          disabled={!course.isReady}
          aria-describedby="kom-ihag-hjalp"
          onChange={(event) => toggle(event.currentTarget.checked)}
        />
        <span>{t('keep.label')}</span>
      </label>
      <p className="option-help" id="kom-ihag-hjalp">
        {t('keep.help')} {common('site.private')}
      </p>
      <p role="status">{trouble !== null ? t(`keep.${trouble}`) : status === null ? '' : t(`keep.${status}`)}</p>
    </section>
  )
}

function secondsOf({ part, steps }: PlannedPart): number {
  const cases = steps.map((step) => (step.kind === 'case' ? secondsOfCase(step.scenario) : 0))
  return [part === null ? 0 : secondsOfPart(part), ...cases].reduce((sum, each) => sum + each, 0)
}
