import { useTexts } from '../../../shared/texts/index.ts'
import { type SyntheticEvent, useEffect, useRef, useState } from 'react'
import type { Organisation } from '../../../schema/model.ts'
import { cleanWords, LONGEST, newOwnId, type OwnCase, type OwnWords, tooLong } from '../../../shared/session/own-cases.ts'
import type { OwnDraft } from './own-draft.ts'
import { answersThatCount } from '../../../shared/session/share-fragment.ts'
import { type Case, openCase, outcomeOf } from '../../../shared/session/use-case.ts'
import { withAnswer } from '../../../shared/session/with-answer.ts'
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx'
import { OutcomeIcon } from '../../../shared/ui/icon.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { LostAnswers } from '../../../shared/ui/lost-answers.tsx'
import { QuestionField } from '../../../shared/ui/question-field.tsx'
import { Words } from '../../../shared/ui/words.tsx'

interface OwnCaseFormProps {
  readonly organisation: Organisation
  readonly draft: OwnDraft
  /** It was opened here, and not by the address that led to the page. */
  readonly takesFocus: boolean
  readonly onChange: (draft: OwnDraft) => void
  readonly onSave: (own: OwnCase) => void
  readonly onCancel: () => void
}

const FIELDS = ['title', 'text', 'discussion'] as const
const LABELS = { title: 'own.caseTitle', text: 'own.text', discussion: 'own.discussion' } as const

/** Writes or changes a case: words, and the answers to the organisation's questions, from which its outcome is worked out at once. */
export function OwnCaseForm({ organisation, draft, takesFocus, onChange, onSave, onCancel }: OwnCaseFormProps) {
  const { t } = useTexts('workshop')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  const used = openCase(organisation, draft.answers)
  const [attempt, setAttempt] = useState(0)
  const errors = attempt === 0 ? [] : findErrors(draft.words, used, t)
  const save = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (findErrors(draft.words, used, t).length > 0) return setAttempt(attempt + 1)
    onSave(toCase(organisation, draft, used))
  }
  return (
    <form className="own-form" onSubmit={save} noValidate>
      <h3 className="ds-heading finding-title" ref={heading} tabIndex={-1}>
        {t(draft.id === null ? 'own.write' : 'own.changeHeading')}
      </h3>
      <ErrorSummary title={t('own.errorTitle')} errors={errors} attempt={attempt} />
      {FIELDS.map((field) => (
        <WordsField
          key={field}
          field={field}
          value={draft.words[field]}
          error={errors.find(({ targetId }) => targetId === `fall-${field}`)?.message}
          onChange={(value) => onChange({ ...draft, words: { ...draft.words, [field]: value } })}
        />
      ))}
      <CaseAnswers organisation={organisation} used={used} onChange={(answers) => onChange({ ...draft, answers })} />
      <label className="tick">
        <input
          className="ds-input"
          type="checkbox"
          aria-describedby="fall-spara-tips"
          checked={draft.isSaved}
          onChange={(event) => onChange({ ...draft, isSaved: event.currentTarget.checked })}
        />
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

interface CaseAnswersProps {
  readonly organisation: Organisation
  readonly used: Case
  readonly onChange: (answers: OwnDraft['answers']) => void
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
    <div className="case-answers" id="fall-svar" tabIndex={-1}>
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
      <p className="early-answer-outcome" role="status">
        {outcome === undefined ? (
          t('own.missing')
        ) : (
          <>
            <OutcomeIcon outcome={outcome.id} />
            <span>
              {t('own.outcome')}{' '}
              <span lang={langOf(outcome)}>
                <Words>{outcome.label}</Words>
              </span>
            </span>
          </>
        )}
      </p>
    </div>
  )
}

interface WordsFieldProps {
  readonly field: keyof OwnWords
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (value: string) => void
}

function WordsField({ field, value, error, onChange }: WordsFieldProps) {
  const { t } = useTexts('workshop')
  const id = `fall-${field}`
  const describedBy = [field === 'text' ? `${id}-tips` : '', error === undefined ? '' : `${id}-fel`].filter(Boolean).join(' ')
  const shared = {
    className: 'ds-input',
    id,
    value,
    autoComplete: 'off',
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': describedBy === '' ? undefined : describedBy,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => onChange(event.currentTarget.value),
  }
  return (
    <div className="ds-field">
      <label htmlFor={id}>{t(LABELS[field])}</label>
      {field === 'text' ? (
        <p className="option-help" id={`${id}-tips`}>
          {t('own.textHint', { limit: LONGEST.text })}
        </p>
      ) : null}
      {error === undefined ? null : (
        <p className="ds-validation-message" id={`${id}-fel`}>
          {error}
        </p>
      )}
      {field === 'text' ? <textarea {...shared} rows={8} /> : <input {...shared} />}
    </div>
  )
}

type Texts = ReturnType<typeof useTexts<'workshop'>>['t']

function findErrors(words: OwnWords, used: Case, t: Texts) {
  const missing = (field: 'title' | 'text') => words[field].trim() === ''
  return [
    ...(missing('title') ? [{ targetId: 'fall-title', message: t('own.noTitle') }] : []),
    ...(missing('text') ? [{ targetId: 'fall-text', message: t('own.noText') }] : []),
    ...tooLong(words).map((field) => ({
      targetId: `fall-${field}`,
      message: t('own.tooLong', { field: t(`own.field.${field}`), count: Array.from(words[field].trim()).length, limit: LONGEST[field] }),
    })),
    ...(outcomeOf(used) === null ? [{ targetId: 'fall-svar', message: t('own.noOutcome') }] : []),
  ]
}

function toCase(organisation: Organisation, draft: OwnDraft, { evaluation }: Case): OwnCase {
  return {
    ...cleanWords(draft.words),
    id: draft.id ?? newOwnId(),
    organisation: organisation.id,
    version: organisation.policy.content.version,
    outcome: evaluation.outcome.id,
    answers: answersThatCount(organisation, evaluation),
    saved: new Date().toISOString(),
  }
}
