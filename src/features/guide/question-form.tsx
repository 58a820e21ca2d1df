import { zodResolver } from '@hookform/resolvers/zod'
import type { ReactNode, SubmitEvent } from 'react'
import { type Control, useController, useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { chosenIn } from '../../engine/index.ts'
import type { Question } from '../../schema/model.ts'
import type { Case } from '../../shared/session/use-case.ts'
import { useTranslation } from '../../shared/texts/index.ts'
import { ErrorSummary } from '../../shared/ui/error-summary.tsx'
import { useLangOf } from '../../shared/ui/language.ts'
import { QuestionField, targetOf } from '../../shared/ui/question-field.tsx'

/** Every question is a list of option ids in the form, also where only one can be chosen. */
type Values = Record<string, readonly string[]>

interface QuestionForm {
  readonly control: Control<Values>
  readonly errorOf: (question: Question) => string | undefined
  readonly summary: ReactNode
  /** Goes on where every question is answered, and else tells which are not. */
  readonly submit: (onDone: () => void) => (event: SubmitEvent) => void
}

/** Questions as a form, for `FormQuestion`. `asked` are those of `all` that are asked now. Answers are stored as they are given, elsewhere; the form checks. */
export function useQuestionForm(all: readonly Question[], asked: readonly Question[], { answers, evaluation }: Case): QuestionForm {
  const { t } = useTranslation()
  const answer = z.readonly(z.array(z.string()).check(z.minLength(1)))
  const { control, handleSubmit, formState } = useForm<Values>({
    resolver: zodResolver(z.object(Object.fromEntries(asked.map(({ fact }) => [fact, answer])))),
    defaultValues: Object.fromEntries(all.map(({ fact }) => [fact, chosenIn(answers, fact)])),
    shouldFocusError: false,
  })
  const errorOf = ({ fact, multiple, question }: Question): string | undefined =>
    formState.errors[fact] === undefined ? undefined : t(multiple ? 'step.pickSome' : 'step.pickOne', { question })
  const errors = asked.flatMap((question) => {
    const message = errorOf(question)
    return message === undefined ? [] : [{ targetId: targetOf(question), message }]
  })
  const submit = (onDone: () => void) => (event: SubmitEvent) => {
    // What is answered stands elsewhere already: nothing waits for a check that finds nothing.
    if (asked.some(({ fact }) => evaluation.missing.includes(fact))) return void handleSubmit(onDone)(event)
    event.preventDefault()
    onDone()
  }
  const summary = <ErrorSummary title={t('step.errorTitle')} errors={errors} attempt={formState.submitCount} />
  return { control, errorOf, summary, submit }
}

interface FormQuestionProps {
  readonly form: QuestionForm
  readonly question: Question
  readonly onAnswer: (question: Question, options: readonly string[]) => void
  readonly children: ReactNode
}

/** One question of the form. */
export function FormQuestion({ form, question, onAnswer, children }: FormQuestionProps) {
  const langOf = useLangOf()
  const { field } = useController({ name: question.fact, control: form.control })
  const change = (options: readonly string[]): void => {
    field.onChange(options)
    onAnswer(question, options)
  }
  return (
    <QuestionField question={question} chosen={field.value ?? []} onChange={change} error={form.errorOf(question)} lang={langOf(question)}>
      {children}
    </QuestionField>
  )
}
