import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { PlannedStep } from '../plan.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'

interface ProgressProps {
  readonly organisation: Organisation
  readonly plan: readonly PlannedStep[]
  readonly current: string
}

/** The steps by name. Those that have questions to ask are links; the others wait for answers. */
export function Progress({ organisation, plan, current }: ProgressProps) {
  const { t: guide } = useTexts('guide')
  const langOf = useLangOf()
  return (
    <nav className="progress" aria-label={guide('step.progressLabel')}>
      <ol>
        {plan.map(({ step, isOpen, isAnswered }, index) => {
          const label = (
            <>
              <span className="progress-number" aria-hidden="true">
                {isAnswered && step.id !== current ? '✓' : index + 1}
              </span>
              <span className="progress-name" lang={langOf(step)}>
                <ContentText>{step.title}</ContentText>
              </span>
              {isAnswered ? <span className="ds-sr-only"> ({guide('step.done')})</span> : null}
            </>
          )
          return (
            <li key={step.id} data-state={step.id === current ? 'current' : isAnswered ? 'done' : 'waiting'}>
              {isOpen ? (
                <Link to={`/${organisation.id}/${step.id}/`} {...(step.id === current ? { current: 'step' as const } : {})}>
                  {label}
                </Link>
              ) : (
                <span aria-current={step.id === current ? 'step' : undefined}>{label}</span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
