import { startTransition, useDeferredValue, useEffect, useState } from 'react'
import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation, Step } from '../../../schema/model.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import { addressAfter, nextAddress, planSteps } from '../plan.ts'
import { useCase } from '../../../shared/session/use-case.ts'
import { useSessionState } from '../../../shared/session/use-session.ts'
import { afterPaint } from '../../../shared/ui/after-paint.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { useNavigation } from '../../../shared/ui/navigation.ts'
import { PageHeading } from '../../../shared/ui/page-heading.tsx'
import { refocus } from '../../../shared/ui/refocus.ts'
import { RunningAnswer } from './running-answer.tsx'
import { Progress } from './progress.tsx'
import { StepBox } from './step-box.tsx'
import { StepForm } from './step-form.tsx'
import { StepOverview } from './step-overview.tsx'
import { PageTitle } from '../../../shared/ui/page-title.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import '../style.css'

/** One step of the wizard. Until the tab's memory has been read it shows what the step asks about. */
export function StepPage({ organisation, place }: OwnPageProps<'step'>) {
  const step = organisation.steps.find(({ id }) => id === place.step)
  if (step === undefined) throw new Error(`The step ${place.step} is not among those of ${organisation.id}`)
  return <ShownStep organisation={organisation} step={step} />
}

function ShownStep({ organisation, step }: { readonly organisation: Organisation; readonly step: Step }) {
  const { t: guide } = useTexts('guide')
  const restored = useSessionState((state) => state.restored)
  const own = useCase(organisation)
  const { evaluation } = own
  // What nobody sees may wait until an answer has been painted.
  const later = useDeferredValue(own)
  const plan = planSteps(organisation, evaluation)
  const number = plan.findIndex((planned) => planned.step.id === step.id) + 1
  const asked = evaluation.asked.filter((question) => question.step === step.id)
  const rested = useRest(step.id)
  useWantedQuestion(restored)
  /** The next step; until that is made ready the step before, since taking it away takes time. In the order of the steps, so that no form moves. */
  const isBeside = (other: Step): boolean =>
    rested === step.id ? `/${organisation.id}/${other.id}/` === nextAddress(organisation, later.evaluation, step.id) : other.id === rested
  return (
    <div className="wizard" data-session={restored ? undefined : ''}>
      <PageTitle>{`${step.title} – ${organisation.policy.name}`}</PageTitle>
      <Progress organisation={organisation} plan={plan} current={step.id} />
      <div className="wizard-main">
        <PageHeading kicker={number === 0 ? undefined : guide('step.progress', { number, total: plan.length })}>
          <ContentText of={step}>{step.title}</ContentText>
        </PageHeading>
        {!restored ? (
          <StepOverview organisation={organisation} step={step} />
        ) : asked.length === 0 ? (
          <Nothing organisation={organisation} />
        ) : (
          <>
            <RunningAnswer organisation={organisation} evaluation={evaluation} />
            {organisation.steps.map((other) => {
              const isShown = other === step
              if (!isShown && !isBeside(other)) return null
              const known = isShown ? own : later
              return (
                <StepBox key={other.id} isShown={isShown}>
                  <StepForm organisation={organisation} step={other} known={known} />
                </StepBox>
              )
            })}
          </>
        )}
      </div>
    </div>
  )
}

/** The last step that has been painted. Nobody waits then: the next one can be made ready, unseen, while the questions are read. */
function useRest(step: string): string | null {
  const [rested, setRested] = useState<string | null>(null)
  useEffect(() => afterPaint(() => startTransition(() => setRested(step))), [step])
  return rested
}

/** Leads to the question that the address points to, so that its answer can be changed at once. */
function useWantedQuestion(isReady: boolean): void {
  const { hash } = useNavigation()
  useEffect(() => {
    // Other things that an address points to are led to by the browser.
    if (!isReady || !hash.startsWith('fraga-')) return
    const question = document.getElementById(hash)
    question?.closest('details')?.setAttribute('open', '')
    question?.scrollIntoView({ block: 'start' })
    const field = question?.querySelector<HTMLElement>('input:checked') ?? question?.querySelector('input')
    field?.focus({ preventScroll: true })
    // It may not be asked.
    refocus()
  }, [isReady, hash])
}

function Nothing({ organisation }: { readonly organisation: Organisation }) {
  const { t: guide } = useTexts('guide')
  const { evaluation } = useCase(organisation)
  return (
    <>
      <p className="ds-paragraph">{guide('step.nothing')}</p>
      <p className="actions">
        <Link variant="primary" to={addressAfter(organisation, evaluation)}>
          {guide('step.toQuestions')}
        </Link>
      </p>
    </>
  )
}
