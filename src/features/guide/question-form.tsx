import { zodResolver } from '@hookform/resolvers/zod'
import type { ReactNode, SubmitEvent } from 'react'
import { type Control, useController, useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import type { Question } from '../../schema/model.ts'
import { useTexts } from '../../shared/texts/index.ts'
import { ErrorSummary } from '../../shared/ui/error-summary.tsx'
import { useLangOf } from '../../shared/ui/language.ts'
import { QuestionField, targetOf } from '../../shared/ui/question-field.tsx'

/** Every question is a list of option ids in the form, also where only one can be chosen. */
type Values = Record<string, readonly string[]>

interface QuestionForm {
  readonly control: Control<Values>
  readonly errorOf: (question: Question) => string | undefined
  readonly summary: ReactNode
  /** Puts another choice in a field, where it changes because of something else. */
  readonly set: (fact: string, options: readonly string[]) => void
  /** Goes on where every question is answered, and else tells which are not. */
  readonly submit: (onDone: () => void) => (event: SubmitEvent) => void
}

/** Questions as a form, for `FormQuestion`. `asked` are those of `all` that are asked now. What is chosen is stored as it is given, elsewhere; the form checks. */
export function useQuestionForm(
  all: readonly Question[],
  asked: readonly Question[],
  chosenFor: (fact: string) => readonly string[],
): QuestionForm {
  const { t: guide } = useTexts('guide')
  const answer = z.readonly(z.array(z.string()).check(z.minLength(1)))
  const { control, handleSubmit, formState, setValue } = useForm<Values>({
    resolver: zodResolver(z.object(Object.fromEntries(asked.map(({ fact }) => [fact, answer])))),
    defaultValues: Object.fromEntries(all.map(({ fact }) => [fact, chosenFor(fact)])),
    shouldFocusError: false,
  })
  const errorOf = ({ fact, multiple, question }: Question): string | undefined =>
    formState.errors[fact] === undefined ? undefined : guide(multiple ? 'step.pickSome' : 'step.pickOne', { question })
  const errors = asked.flatMap((question) => {
    const message = errorOf(question)
    return message === undefined ? [] : [{ targetId: targetOf(question), message }]
  })
  const submit = (onDone: () => void) => (event: SubmitEvent) => {
    // What is answered stands elsewhere already: nothing waits for a check that finds nothing.
    if (asked.some(({ fact }) => chosenFor(fact).length === 0)) return void handleSubmit(onDone)(event)
    event.preventDefault()
    onDone()
  }
  const summary = <ErrorSummary title={guide('step.errorTitle')} errors={errors} attempt={formState.submitCount} />
  return { control, errorOf, summary, submit, set: setValue }
}

interface FormQuestionProps {
  readonly form: QuestionForm
  readonly question: Question
  readonly onAnswer: (question: Question, options: readonly string[]) => void
  /** What an option opens, right under it. */
  readonly under?: (option: string) => ReactNode
  readonly children?: ReactNode
}

/** One question of the form. */
export function FormQuestion({ form, question, onAnswer, under, children }: FormQuestionProps) {
  const langOf = useLangOf()
  const { field } = useController({ name: question.fact, control: form.control })
  const change = (options: readonly string[]): void => {
    field.onChange(options)
    onAnswer(question, options)
  }
  return (
    <QuestionField
      question={question}
      chosen={field.value ?? []}
      onChange={change}
      error={form.errorOf(question)}
      lang={langOf(question)}
      under={under}
    >
      {children}
    </QuestionField>
  )
}
