import { useMemo } from 'react'
import { chosenIn } from '../../../engine/index.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import { questionsOf } from '../../../schema/look-up.ts'
import type { Organisation, Question, Shortcut } from '../../../schema/model.ts'
import { beginTask, isContinued } from './begin-task.ts'
import { readCarriedAnswers } from '../../../shared/session/places.ts'
import { useCarried } from '../../../shared/session/use-carried.ts'
import { type Case, openCase } from '../../../shared/session/use-case.ts'
import { useHasAnswers, useSession, useSessionState } from '../../../shared/session/use-session.ts'
import { withAnswer } from '../../../shared/session/with-answer.ts'
import { useGo } from '../../../shared/ui/navigation.ts'
import { AnsweredQuestion } from '../answered-question.tsx'
import { FormQuestion, useQuestionForm } from '../question-form.tsx'
import { useReplaceQuestion } from '../../../shared/ui/use-replace-question.tsx'
import { Why } from '../why.tsx'
import { Assumed } from './assumed.tsx'

interface TaskFormProps {
  readonly organisation: Organisation
  readonly shortcut: Shortcut
}

/**
 * The assumed answers and the questions that remain, on one page with the result a click away. Nothing becomes the person's own
 * answers before that click, so that looking at a task costs nothing.
 */
export function TaskForm({ organisation, shortcut }: TaskFormProps) {
  const { t: guide } = useTexts('guide')
  const [draft, answer] = useDraft(organisation, shortcut)
  const { answers, evaluation } = draft
  const asked = askedIn(organisation, draft)
  const form = useQuestionForm(questionsOf(organisation), asked, (fact) => chosenIn(answers, fact))
  const [finish, dialog] = useFinish(organisation, shortcut)
  const isAssumed = (question: Question): boolean => Object.hasOwn(shortcut.answers, question.fact)
  const field = (question: Question) => <FormQuestion key={question.fact} form={form} question={question} onAnswer={answer} />
  const assumed = asked.filter(isAssumed)
  const isMissing = (question: Question): boolean => form.errorOf(question) !== undefined
  return (
    <form noValidate onSubmit={form.submit(() => (evaluation.complete ? finish(answers) : undefined))}>
      {form.summary}
      <Assumed isMissing={assumed.some(isMissing)}>
        <ul className="assumptions">
          {assumed.map((question) => (
            <li key={question.fact}>
              <AnsweredQuestion question={question} chosen={chosenIn(answers, question.fact)} isMissing={isMissing(question)}>
                {field(question)}
              </AnsweredQuestion>
            </li>
          ))}
        </ul>
      </Assumed>
      {asked.filter((question) => !isAssumed(question)).map(field)}
      <Why organisation={organisation} questions={asked} later />
      <p role="status" className="task-left">
        {guide('task.left', { count: evaluation.missing.length })}
      </p>
      <div className="actions">
        <button type="submit" className="ds-button" data-variant="primary">
          {guide('step.toResult')}
        </button>
      </div>
      {dialog}
    </form>
  )
}

function askedIn(organisation: Organisation, { evaluation }: Case): readonly Question[] {
  const questions = questionsOf(organisation)
  return evaluation.asked.flatMap(({ fact }) => questions.find((question) => question.fact === fact) ?? [])
}

/** The answers as they stand on this page. Begun anew when the page is, from what is assumed or from where the person was. */
function useDraft(organisation: Organisation, shortcut: Shortcut) {
  const own = useSessionState((state) => state.answers[organisation.id])
  const name = `task/${organisation.id}/${shortcut.id}`
  const [given, setGiven] = useCarried(name, () => beginTask(shortcut.answers, own ?? {}), readCarriedAnswers)
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
      go(`/${organisation.id}/besked/`)
    }
    replace(hasAnswers && !isContinued(shortcut.answers, own ?? {}), show)
  }
  return [finish, dialog] as const
}
