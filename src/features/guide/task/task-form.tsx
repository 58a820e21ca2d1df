import { type SubmitEvent, useMemo, useState } from 'react'
import { useTranslation } from '../../../shared/texts/index.ts'
import { questionsOf } from '../../../schema/look-up.ts'
import type { Organisation, Question, Shortcut } from '../../../schema/model.ts'
import { beginTask, isContinued } from './begin-task.ts'
import { readOwnAnswers } from '../../../shared/session/stored.ts'
import { useCarried } from '../../../shared/session/use-carried.ts'
import { type Case, openCase } from '../../../shared/session/use-case.ts'
import { useHasAnswers, useSession, useSessionState } from '../../../shared/session/use-session.ts'
import { withAnswer } from '../../../shared/session/with-answer.ts'
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { useGo } from '../../../shared/ui/navigation.ts'
import { QuestionField, targetOf } from '../../../shared/ui/question-field.tsx'
import { useReplaceQuestion } from '../../../shared/ui/use-replace-question.tsx'
import { Why } from '../why.tsx'
import { Assumption } from './assumption.tsx'

interface TaskFormProps {
  readonly organisation: Organisation
  readonly shortcut: Shortcut
}

/**
 * The assumed answers and the questions that remain, on one page with the result a click away. Nothing becomes the person's own
 * answers before that click, so that looking at a task costs nothing.
 */
export function TaskForm({ organisation, shortcut }: TaskFormProps) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const [draft, answer] = useDraft(organisation, shortcut)
  const [attempt, setAttempt] = useState(0)
  const { answers, evaluation } = draft
  const [finish, dialog] = useFinish(organisation, shortcut)
  const asked = askedIn(organisation, draft)
  const isAssumed = (question: Question): boolean => Object.hasOwn(shortcut.answers, question.fact)
  const errorFor = (question: Question): string | undefined =>
    attempt > 0 && evaluation.missing.includes(question.fact)
      ? t(question.multiple ? 'step.pickSome' : 'step.pickOne', { question: question.question })
      : undefined
  const errors = asked.flatMap(({ question }) => {
    const message = errorFor(question)
    return message === undefined ? [] : [{ targetId: targetOf(question), message }]
  })
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (evaluation.complete) finish(answers)
  }
  const field = ({ question, chosen }: (typeof asked)[number]) => (
    <QuestionField
      key={question.fact}
      question={question}
      chosen={chosen}
      onChange={(options) => answer(question, options)}
      error={errorFor(question)}
      lang={langOf(question)}
    >
      <Why organisation={organisation} question={question} />
    </QuestionField>
  )
  const remaining = asked.filter(({ question }) => !isAssumed(question))
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary title={t('step.errorTitle')} errors={errors} attempt={attempt} />
      <h2 className="ds-heading section-heading">{t('task.assumed')}</h2>
      <p className="ds-paragraph">{t('task.assumedLead')}</p>
      <ul className="assumptions">
        {asked
          .filter(({ question }) => isAssumed(question))
          .map((item) => (
            <Assumption
              key={item.question.fact}
              question={item.question}
              chosen={item.chosen}
              isMissing={errorFor(item.question) !== undefined}
            >
              {field(item)}
            </Assumption>
          ))}
      </ul>
      {remaining.length === 0 ? null : <h2 className="ds-heading section-heading">{t('task.remaining')}</h2>}
      {remaining.map(field)}
      <p role="status" className="task-left">
        {t('task.left', { count: evaluation.missing.length })}
      </p>
      <div className="actions">
        <button type="submit" className="ds-button" data-variant="primary">
          {t('step.toResult')}
        </button>
      </div>
      {dialog}
    </form>
  )
}

function askedIn(organisation: Organisation, { evaluation }: Case) {
  const questions = questionsOf(organisation)
  return evaluation.asked.flatMap(({ fact, chosen }) => {
    const question = questions.find((candidate) => candidate.fact === fact)
    return question === undefined ? [] : [{ question, chosen }]
  })
}

/** The answers as they stand on this page. Begun anew when the page is, from what is assumed or from where the person was. */
function useDraft(organisation: Organisation, shortcut: Shortcut) {
  const own = useSessionState((state) => state.answers[organisation.id])
  const name = `task/${organisation.id}/${shortcut.id}`
  const [given, setGiven] = useCarried(name, () => beginTask(shortcut.answers, own ?? {}), readOwnAnswers)
  const draft = useMemo(() => openCase(organisation, given), [organisation, given])
  const answer = (question: Question, options: readonly string[]): void =>
    setGiven(withAnswer(draft.answers, question.fact, options, question.multiple))
  return [draft, answer] as const
}

/** Makes the answers the person's own and shows the result; asks first where that would replace answers to something else. */
function useFinish(organisation: Organisation, shortcut: Shortcut) {
  const session = useSession()
  const go = useGo()
  const own = useSessionState((state) => state.answers[organisation.id])
  const hasAnswers = useHasAnswers(organisation)
  const [replace, dialog] = useReplaceQuestion(organisation)
  const finish = (answers: ReturnType<typeof openCase>['answers']): void => {
    const show = (): void => {
      session.replace(organisation.id, answers)
      go(`/${organisation.id}/resultat/`)
    }
    replace(hasAnswers && !isContinued(shortcut.answers, own ?? {}), show)
  }
  return [finish, dialog] as const
}
