import { zodResolver } from '@hookform/resolvers/zod'
import { memo, type SubmitEvent } from 'react'
import { type Control, useController, useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { chosenIn } from '../../../engine/index.ts'
import { useTranslation } from '../../../shared/texts/index.ts'
import type { Organisation, Question, Step } from '../../../schema/model.ts'
import { planSteps } from '../plan.ts'
import type { Case } from '../../../shared/session/use-case.ts'
import { useSession } from '../../../shared/session/use-session.ts'
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { useGo } from '../../../shared/ui/navigation.ts'
import { QuestionField, targetOf } from '../../../shared/ui/question-field.tsx'
import { Why } from '../why.tsx'

/** Every question is a list of option ids in the form, also where only one can be chosen. */
type Values = Record<string, readonly string[]>

interface StepFormProps {
  readonly organisation: Organisation
  readonly step: Step
  /** The person's answers, perhaps not yet the very last one where the form is unseen. */
  readonly known: Case
  /** Where "Nästa" leads once everything is answered. */
  readonly next: string
}

/** The questions of a step, which may be made ready before the step is shown. A change is stored at once; going on only checks that nothing is missing. */
export const StepForm = memo(function StepForm({ organisation, step, known: { answers, evaluation }, next }: StepFormProps) {
  const { t } = useTranslation()
  const go = useGo()
  const asked = new Set(evaluation.asked.map((question) => question.fact))
  const questions = step.questions.filter((question) => asked.has(question.fact))
  const answer = z.readonly(z.array(z.string()).check(z.minLength(1)))
  const { control, handleSubmit, formState } = useForm<Values>({
    resolver: zodResolver(z.object(Object.fromEntries(questions.map((question) => [question.fact, answer])))),
    defaultValues: Object.fromEntries(step.questions.map((question) => [question.fact, chosenIn(answers, question.fact)])),
    shouldFocusError: false,
  })
  const messageFor = (question: Question): string | undefined =>
    formState.errors[question.fact] === undefined
      ? undefined
      : t(question.multiple ? 'step.pickSome' : 'step.pickOne', { question: question.question })
  const errors = questions.flatMap((question) => {
    const message = messageFor(question)
    return message === undefined ? [] : [{ targetId: targetOf(question), message }]
  })
  const renderQuestion = (question: Question) => (
    <FormQuestion key={question.fact} organisation={organisation} question={question} control={control} error={messageFor(question)}>
      {questions.filter((other) => other.follows === question.fact).map(renderQuestion)}
    </FormQuestion>
  )
  const submit = (event: SubmitEvent): void => {
    // What is answered stands in the session already: nothing waits for a check that finds nothing.
    if (questions.some((question) => evaluation.missing.includes(question.fact))) return void handleSubmit(() => go(next))(event)
    event.preventDefault()
    go(next)
  }
  const isLast = planSteps(organisation, evaluation).every((planned) => planned.step.id === step.id || planned.isAnswered)
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary title={t('step.errorTitle')} errors={errors} attempt={formState.submitCount} />
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

interface FormQuestionProps {
  readonly organisation: Organisation
  readonly question: Question
  readonly control: Control<Values>
  readonly error: string | undefined
  readonly children: readonly React.ReactNode[]
}

function FormQuestion({ organisation, question, control, error, children }: FormQuestionProps) {
  const langOf = useLangOf()
  const session = useSession()
  const { field } = useController({ name: question.fact, control })
  const change = (options: readonly string[]): void => {
    field.onChange(options)
    session.answer(organisation.id, question.fact, options, question.multiple)
  }
  return (
    <QuestionField question={question} chosen={field.value ?? []} onChange={change} error={error} lang={langOf(question)}>
      <Why organisation={organisation} question={question} later />
      {children.length === 0 ? null : <div className="follow-ups">{children}</div>}
    </QuestionField>
  )
}

function previousAddress(organisation: Organisation, step: Step, plan: ReturnType<typeof planSteps>): string {
  const open = plan.filter((planned) => planned.isOpen).map((planned) => planned.step.id)
  const previous = open[open.indexOf(step.id) - 1]
  return previous === undefined ? `/${organisation.id}/` : `/${organisation.id}/${previous}/`
}
