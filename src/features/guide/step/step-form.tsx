import { memo } from 'react'
import { useTranslation } from '../../../shared/texts/index.ts'
import type { Organisation, Question, Step } from '../../../schema/model.ts'
import { planSteps } from '../plan.ts'
import type { Case } from '../../../shared/session/use-case.ts'
import { useSession } from '../../../shared/session/use-session.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { useGo } from '../../../shared/ui/navigation.ts'
import { FormQuestion, useQuestionForm } from '../question-form.tsx'
import { Why } from '../why.tsx'

interface StepFormProps {
  readonly organisation: Organisation
  readonly step: Step
  /** The person's answers, perhaps not yet the very last one where the form is unseen. */
  readonly known: Case
  /** Where "Nästa" leads once everything is answered. */
  readonly next: string
}

/** The questions of a step, which may be made ready before the step is shown. A change is stored at once; going on only checks that nothing is missing. */
export const StepForm = memo(function StepForm({ organisation, step, known, next }: StepFormProps) {
  const { evaluation } = known
  const { t } = useTranslation()
  const go = useGo()
  const session = useSession()
  const asked = new Set(evaluation.asked.map((question) => question.fact))
  const questions = step.questions.filter((question) => asked.has(question.fact))
  const form = useQuestionForm(step.questions, questions, known)
  const store = ({ fact, multiple }: Question, options: readonly string[]): void => session.answer(organisation.id, fact, options, multiple)
  const renderQuestion = (question: Question) => {
    const following = questions.filter((other) => other.follows === question.fact).map(renderQuestion)
    return (
      <FormQuestion key={question.fact} form={form} question={question} onAnswer={store}>
        <Why organisation={organisation} question={question} later />
        {following.length === 0 ? null : <div className="further-questions">{following}</div>}
      </FormQuestion>
    )
  }
  const isLast = planSteps(organisation, evaluation).every((planned) => planned.step.id === step.id || planned.isAnswered)
  return (
    <form noValidate onSubmit={form.submit(() => go(next))}>
      {form.summary}
      {questions.filter((question) => question.follows === null || !asked.has(question.follows)).map(renderQuestion)}
      <div className="actions">
        <button type="submit" className="ds-button" data-variant="primary">
          {isLast ? t('step.toResult') : t('step.next')}
        </button>
        <Link variant="tertiary" to={previousAddress(organisation, step, planSteps(organisation, evaluation))}>
          {t('step.back')}
        </Link>
      </div>
    </form>
  )
})

function previousAddress(organisation: Organisation, step: Step, plan: ReturnType<typeof planSteps>): string {
  const open = plan.filter((planned) => planned.isOpen).map((planned) => planned.step.id)
  const previous = open[open.indexOf(step.id) - 1]
  return previous === undefined ? `/${organisation.id}/` : `/${organisation.id}/${previous}/`
}
