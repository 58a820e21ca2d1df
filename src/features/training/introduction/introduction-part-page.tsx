import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { IntroductionPart } from '../../../schema/introduction-model.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import type { IntroductionStep, PlannedPart } from './introduction-plan.ts'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { useGo, useNavigation } from '../../../shared/ui/navigation.ts'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { RichText } from '../../../shared/ui/rich-text.tsx'
import { StatementLinks } from '../../../shared/ui/statement-links.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { CaseStep } from './case-step.tsx'
import { type Course, useIntroduction } from './use-introduction.ts'
import { NeedsScript } from '../../../shared/session/needs-script.tsx'
import '../style.css'

/** A part of the introduction, one card after the other. Without script all of its cards are there at once. */
export function IntroductionPartPage({ organisation, place }: OwnPageProps<'introduction-part'>) {
  const course = useIntroduction(organisation)
  const { step: wanted } = useNavigation()
  const part = course.parts.find((candidate) => candidate.id === place.part)
  if (part === undefined) return <MissingPart organisation={organisation} course={course} />
  const steps = part.steps
  // The prerendered page shows the first, which is there until it has come to life.
  const step = steps.find(({ id }) => course.isReady && id === wanted) ?? steps[0]
  if (step === undefined) return <MissingPart organisation={organisation} course={course} />
  return (
    <div className="column intro">
      <PartHead organisation={organisation} part={part} step={step} course={course} />
      {step.kind === 'card' ? (
        <Card organisation={organisation} card={step.card} />
      ) : (
        <CaseStep key={step.id} organisation={organisation} scenario={step.scenario} course={course} />
      )}
      {part.part === null ? null : <WithoutScript organisation={organisation} part={part.part} shown={step.id} />}
      <Onward course={course} step={step} />
    </div>
  )
}

interface PartHeadProps {
  readonly organisation: Organisation
  readonly part: PlannedPart
  readonly step: IntroductionStep
  readonly course: Course
}

function PartHead({ organisation, part, step, course }: PartHeadProps) {
  const { t } = useTexts('introduction')
  const all = course.parts.flatMap((each) => each.steps)
  const places = {
    number: course.parts.indexOf(part) + 1,
    total: course.parts.length,
    step: all.findIndex((candidate) => candidate.id === step.id) + 1,
    steps: all.length,
  }
  return (
    <>
      <PageHead
        organisation={organisation}
        title={`${part.part?.title ?? t('further')} – ${t('title')}`}
        isFirst
        shown={course.isReady ? step.id : undefined}
        kicker={t('part.kicker', places)}
      >
        {part.part === null ? t('further') : <ContentText of={part.part}>{part.part.title}</ContentText>}
      </PageHead>
      <progress className="intro-progress" aria-hidden="true" value={places.step} max={places.steps} />
    </>
  )
}

interface CardProps {
  readonly organisation: Organisation
  readonly card: IntroductionPart['cards'][number]
}

function Card({ organisation, card }: CardProps) {
  const { t } = useTexts('introduction')
  const langOf = useLangOf()
  return (
    <div className="intro-card">
      <div className="lead" lang={langOf(card)}>
        <RichText text={card.text} />
      </div>
      <StatementLinks label={t('part.restsOn')} organisation={organisation} statements={card.statements} />
      {card.readings.length === 0 ? null : (
        <Disclosure summary={t('part.readings')}>
          {card.readings.map((reading) => (
            <p key={reading.text} className="interpretation" lang={langOf(reading)}>
              <ContentText>{reading.text}</ContentText>
            </p>
          ))}
        </Disclosure>
      )}
    </div>
  )
}

/** The cards that are not shown, for those who cannot turn to them. */
function WithoutScript({
  organisation,
  part,
  shown,
}: {
  readonly organisation: Organisation
  readonly part: IntroductionPart
  readonly shown: string
}) {
  const { t } = useTexts('introduction')
  return (
    <>
      <noscript>
        {part.cards
          .filter((card) => `kort-${card.id}` !== shown)
          .map((card) => (
            <Card key={card.id} organisation={organisation} card={card} />
          ))}
      </noscript>
      <NeedsScript>{t('needsScript')}</NeedsScript>
    </>
  )
}

/** Forwards and back through all cards, from one part into the next. */
function Onward({ course, step }: { readonly course: Course; readonly step: IntroductionStep }) {
  const { t } = useTexts('introduction')
  const go = useGo()
  const all = course.parts.flatMap((part) => part.steps.map((each) => ({ part: part.id, step: each })))
  const index = all.findIndex((each) => each.step.id === step.id)
  const [previous, next] = [all[index - 1], all[index + 1]]
  const turn = (target: (typeof all)[number] | undefined): void => go(course.addressOf(target?.part ?? 'kvittens'), target?.step.id)
  const forward = (): void => {
    if (step.kind === 'card') course.update({ done: [...new Set([...course.own.done, step.id])] })
    turn(next)
  }
  const isSkip = step.kind === 'case' && !course.isDone(step)
  return (
    <>
      <p className="actions">
        <button type="button" className="ds-button" data-variant={isSkip ? 'secondary' : 'primary'} onClick={forward}>
          {isSkip ? t('part.skip') : next === undefined ? t('part.finish') : t('part.next')}
        </button>
        {previous === undefined ? null : (
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => turn(previous)}>
            {t('part.previous')}
          </button>
        )}
        <Link to={course.addressOf()}>{t('overview')}</Link>
      </p>
    </>
  )
}

function MissingPart({ organisation, course }: { readonly organisation: Organisation; readonly course: Course }) {
  const { t } = useTexts('introduction')
  return (
    <div className="column" data-session={course.isReady ? undefined : ''}>
      <PageHead organisation={organisation} title={t('title')} isFirst>
        {t('further')}
      </PageHead>
      <p className="lead">{t('part.missing')}</p>
      <p className="actions">
        <Link variant="primary" to={course.addressOf()}>
          {t('overview')}
        </Link>
      </p>
    </div>
  )
}
