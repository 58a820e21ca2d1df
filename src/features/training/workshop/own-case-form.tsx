import { useTexts } from '../../../shared/texts/index.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useRef, useState } from 'react'
import { useController, useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import type { Answers } from '../../../schema/answers.ts'
import type { Organisation, OutcomeWords } from '../../../schema/model.ts'
import { isTooLong } from '../../../shared/session/clean-text.ts'
import { cleanWords, LONGEST, newOwnId, type OwnCase, type OwnWords } from '../../../shared/session/own-cases.ts'
import { unfinishedName, type UnfinishedCase } from './unfinished-case.ts'
import { answersThatCount } from '../../../shared/session/share-fragment.ts'
import { type Case, openCase, outcomeOf } from '../../../shared/session/use-case.ts'
import { useSession } from '../../../shared/session/use-session.ts'
import { withAnswer } from '../../../shared/session/with-answer.ts'
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx'
import { OutcomeIcon } from '../../../shared/ui/icon.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { LostAnswers } from '../../../shared/ui/lost-answers.tsx'
import { QuestionField } from '../../../shared/ui/question-field.tsx'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { useLeaveQuestion } from '../../../shared/ui/use-leave-question.ts'

interface OwnCaseFormProps {
  readonly organisation: Organisation
  /** Where it begins. */
  readonly draft: UnfinishedCase
  /** It was opened here, and not by the address that led to the page. */
  readonly takesFocus: boolean
  readonly onSave: (own: OwnCase, keep: boolean) => void
  readonly onCancel: () => void
}

/** Writes or changes a case: words, and the answers to the organisation's questions, from which its outcome is worked out at once. */
export function OwnCaseForm({ organisation, draft, takesFocus, onSave, onCancel }: OwnCaseFormProps) {
  const { t } = useTexts('workshop')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  const { register, control, handleSubmit, formState, errorOf, errors } = useOwnCase(organisation, draft)
  const { field: answers } = useController({ name: 'answers', control })
  const used = openCase(organisation, answers.value)
  const save = handleSubmit(({ isSaved, ...words }) => onSave(toCase(organisation, draft.id, words, used), isSaved))
  const shared = (name: keyof OwnWords) => ({ id: `fall-${name}`, error: errorOf(name), ...register(name) })
  return (
    <form className="own-form" onSubmit={(event) => void save(event)} noValidate>
      <h3 className="ds-heading finding-title" ref={heading} tabIndex={-1}>
        {t(draft.id === null ? 'own.write' : 'own.changeHeading')}
      </h3>
      <ErrorSummary title={t('own.errorTitle')} errors={errors} attempt={formState.submitCount} />
      <TextField label={t('own.caseTitle')} {...shared('title')} />
      <TextField label={t('own.text')} hint={t('own.textHint', { limit: LONGEST.text })} rows={8} {...shared('text')} />
      <TextField label={t('own.discussion')} {...shared('discussion')} />
      <CaseAnswers organisation={organisation} used={used} onChange={answers.onChange} />
      <label className="tick">
        <input className="ds-input" type="checkbox" aria-describedby="fall-spara-tips" {...register('isSaved')} />
        <span>{t('own.keep')}</span>
      </label>
      <p className="option-help" id="fall-spara-tips">
        {t('own.keepHint')}
      </p>
      <p className="keep-buttons">
        <button type="submit" className="ds-button" data-variant="primary">
          {t(draft.id === null ? 'own.add' : 'own.saveChange')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onCancel}>
          {t('own.cancel')}
        </button>
      </p>
    </form>
  )
}

/** What a case has to be, with what is said where it is not. */
function shapeOf(organisation: Organisation, t: ReturnType<typeof useTexts<'workshop'>>['t']) {
  const within = (field: keyof OwnWords) =>
    z.string().check(
      z.refine((typed) => !isTooLong(typed, LONGEST[field]), {
        error: ({ input }) =>
          t('own.tooLong', { field: t(`own.field.${field}`), count: Array.from(String(input).trim()).length, limit: LONGEST[field] }),
      }),
    )
  const isWritten = (typed: string): boolean => typed.trim() !== ''
  return z.object({
    title: within('title').check(z.refine(isWritten, t('own.noTitle'))),
    text: within('text').check(z.refine(isWritten, t('own.noText'))),
    discussion: within('discussion'),
    answers: z.custom<Answers>((given) => outcomeOf(openCase(organisation, given as Answers)) !== null, t('own.noOutcome')),
    isSaved: z.boolean(),
  })
}

/** The form's state and checks. It goes along when the person changes language. */
function useOwnCase(organisation: Organisation, { id, words, answers, isSaved }: UnfinishedCase) {
  const { t } = useTexts('workshop')
  const { carry } = useSession()
  const form = useForm({
    resolver: zodResolver(shapeOf(organisation, t)),
    defaultValues: { ...words, answers, isSaved },
    shouldFocusError: false,
  })
  const { getValues } = form
  useEffect(() => {
    const read = (): UnfinishedCase => {
      const { title, text, discussion, ...others } = getValues()
      return { id, words: { title, text, discussion }, ...others }
    }
    return carry.hold(unfinishedName(organisation.id), read)
  }, [carry, organisation.id, id, getValues])
  const isBegun = id === null && Object.values(words).some((written) => written !== '')
  useLeaveQuestion(form.formState.isDirty || isBegun, carry.isUnderWay)
  const errorOf = (name: keyof OwnWords | 'answers'): string | undefined => {
    const message = form.formState.errors[name]?.message
    return typeof message === 'string' ? message : undefined
  }
  const errors = (['title', 'text', 'discussion', 'answers'] as const).flatMap((name) => {
    const message = errorOf(name)
    return message === undefined ? [] : [{ targetId: `fall-${name}`, message }]
  })
  return { ...form, errorOf, errors }
}

interface CaseAnswersProps {
  readonly organisation: Organisation
  readonly used: Case
  readonly onChange: (answers: UnfinishedCase['answers']) => void
}

/** The questions that are answered and the next one. */
function CaseAnswers({ organisation, used, onChange }: CaseAnswersProps) {
  const { t } = useTexts('workshop')
  const langOf = useLangOf()
  const { asked, next } = used.evaluation
  const questions = organisation.steps.flatMap((step) => step.questions)
  const outcome = organisation.outcomes.find(({ id }) => id === outcomeOf(used))
  // A case that has its outcome is changed in its words more often than in its answers.
  const [isOpen] = useState(outcome === undefined)
  return (
    <div className="case-answers" id="fall-answers" tabIndex={-1}>
      <LostAnswers organisation={organisation} problems={used.problems} />
      <details className="disclosure" open={isOpen}>
        <summary>{t('own.answers')}</summary>
        <div className="disclosure-content">
          {asked.map(({ fact, chosen }) => {
            const question = questions.find((each) => each.fact === fact)
            if (question === undefined || (chosen.length === 0 && fact !== next)) return null
            return (
              <QuestionField
                key={fact}
                question={question}
                chosen={chosen}
                error={undefined}
                lang={langOf(question)}
                onChange={(options) => onChange(withAnswer(used.answers, fact, options, question.multiple))}
              />
            )
          })}
        </div>
      </details>
      <OutcomeSoFar outcome={outcome} />
    </div>
  )
}

function OutcomeSoFar({ outcome }: { readonly outcome: OutcomeWords | undefined }) {
  const { t } = useTexts('workshop')
  return (
    <p className="early-answer-outcome" role="status">
      {outcome === undefined ? (
        t('own.missing')
      ) : (
        <>
          <OutcomeIcon outcome={outcome.id} />
          <span>
            {t('own.outcome')} <ContentText of={outcome}>{outcome.label}</ContentText>
          </span>
        </>
      )}
    </p>
  )
}

function toCase(organisation: Organisation, id: string | null, words: OwnWords, { evaluation }: Case): OwnCase {
  return {
    ...cleanWords(words),
    id: id ?? newOwnId(),
    organisation: organisation.id,
    version: organisation.policy.content.version,
    outcome: evaluation.outcome.id,
    answers: answersThatCount(organisation, evaluation),
    saved: new Date().toISOString(),
  }
}
