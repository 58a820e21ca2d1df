import { Activity, startTransition, useEffect, useState } from 'react'
import { useTranslation } from '../../i18n/index.ts'
import type { Organisation, Step } from '../../schema/model.ts'
import { nextAddress, planSteps } from '../../session/plan.ts'
import { useCase } from '../../session/use-case.ts'
import { useSessionState } from '../../session/use-session.ts'
import { afterPaint } from '../../ui/after-paint.ts'
import { useLangOf } from '../../ui/language.ts'
import { Link } from '../../ui/link.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { EarlyAnswer } from './early-answer.tsx'
import { Progress } from './progress.tsx'
import { StepForm } from './step-form.tsx'
import { StepOverview } from './step-overview.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { Words } from '../../ui/words.tsx'

interface StepPageProps {
  readonly organisation: Organisation
  readonly step: Step
}

/** One step of the wizard. Until the tab's memory has been read it shows what the step asks about. */
export function StepPage({ organisation, step }: StepPageProps) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const restored = useSessionState((state) => state.restored)
  const { evaluation } = useCase(organisation)
  const plan = planSteps(organisation, evaluation)
  const number = plan.findIndex((planned) => planned.step.id === step.id) + 1
  const asked = evaluation.asked.filter((question) => question.step === step.id)
  const next = nextAddress(organisation, evaluation, step.id)
  const ahead = useRest(step.id) ? organisation.steps.filter((own) => own !== step && next === `/${organisation.id}/${own.id}/`) : []
  return (
    <div className="wizard" data-session={restored ? undefined : ''}>
      <PageTitle>{`${step.title} – ${organisation.policy.name}`}</PageTitle>
      <Progress organisation={organisation} plan={plan} current={step.id} />
      <div className="wizard-main">
        <PageHeading kicker={number === 0 ? undefined : t('step.progress', { number, total: plan.length })}>
          <span lang={langOf(step)}>
            <Words>{step.title}</Words>
          </span>
        </PageHeading>
        {!restored ? (
          <StepOverview organisation={organisation} step={step} />
        ) : asked.length === 0 ? (
          <Nothing organisation={organisation} />
        ) : (
          <>
            {[step, ...ahead].map((own) => (
              <Activity key={own.id} mode={own === step ? 'visible' : 'hidden'}>
                <StepForm organisation={organisation} step={own} next={nextAddress(organisation, evaluation, own.id)} />
              </Activity>
            ))}
            <EarlyAnswer organisation={organisation} evaluation={evaluation} />
          </>
        )}
      </div>
    </div>
  )
}

/** True once a step has been painted and nobody waits: the next one can then be made ready, unseen, while the questions are read. */
function useRest(step: string): boolean {
  const [rested, setRested] = useState<string | null>(null)
  useEffect(() => afterPaint(() => startTransition(() => setRested(step))), [step])
  return rested === step
}

function Nothing({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation()
  const { evaluation } = useCase(organisation)
  const step = evaluation.asked.find((question) => question.fact === evaluation.next)?.step
  return (
    <>
      <p className="ds-paragraph">{t('step.nothing')}</p>
      <p className="actions">
        <Link variant="primary" to={step === undefined ? `/${organisation.id}/resultat/` : `/${organisation.id}/${step}/`}>
          {t('step.toQuestions')}
        </Link>
      </p>
    </>
  )
}
