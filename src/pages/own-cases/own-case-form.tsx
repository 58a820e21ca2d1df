import { type SyntheticEvent, useState } from 'react'
import { isSettled } from '../../engine/index.ts'
import { useTrainingTexts } from '../../i18n/training.ts'
import type { Organisation } from '../../schema/model.ts'
import { cleanWords, LONGEST, newOwnId, type OwnCase, type OwnWords, tooLong } from '../../session/own-cases.ts'
import { newDraft, type OwnDraft } from '../../session/own-draft.ts'
import { answersThatCount } from '../../session/share-fragment.ts'
import { type Case, openCase, useCase } from '../../session/use-case.ts'
import { useSession } from '../../session/use-session.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Notice } from '../../ui/notice.tsx'
import { CaseAnswers } from './case-answers.tsx'

interface OwnCaseFormProps {
  readonly organisation: Organisation
  readonly draft: OwnDraft
  /** False where it could not be kept. */
  readonly onSave: (own: OwnCase) => boolean
}

const FIELDS = ['title', 'text', 'discussion'] as const
const LABELS = { title: 'own.caseTitle', text: 'own.text', discussion: 'own.discussion' } as const

/** Writes or changes a case. What is written lives in the tab alone until it is saved, also while the questions are answered. */
export function OwnCaseForm({ organisation, draft, onSave }: OwnCaseFormProps) {
  const { t } = useTrainingTexts()
  const session = useSession()
  const inGuide = useCase(organisation)
  const used = draft.usesGuide || draft.kept === null ? inGuide : openCase(organisation, draft.kept)
  const [attempt, setAttempt] = useState(0)
  const [hasFailed, setFailed] = useState(false)
  const errors = attempt === 0 ? [] : findErrors(draft.words, used, t)
  const save = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (findErrors(draft.words, used, t).length > 0) return setAttempt(attempt + 1)
    const isSaved = onSave(toCase(organisation, draft, used))
    setFailed(!isSaved)
    if (!isSaved) return
    setAttempt(0)
    session.draft(null)
  }
  return (
    <section>
      <h2 className="ds-heading section-heading" id="fall-rubrik" tabIndex={-1}>
        {t(draft.id === null ? 'own.writeHeading' : 'own.changeHeading')}
      </h2>
      <form className="own-form" onSubmit={save} noValidate>
        <ErrorSummary title={t('own.errorTitle')} errors={errors} attempt={attempt} />
        {hasFailed ? (
          <Notice kind="warning" live>
            <p>{t('own.failed')}</p>
          </Notice>
        ) : null}
        {FIELDS.map((field) => (
          <WordsField
            key={field}
            field={field}
            value={draft.words[field]}
            error={errors.find(({ targetId }) => targetId === `fall-${field}`)?.message}
            onChange={(value) => session.draft({ ...draft, words: { ...draft.words, [field]: value } })}
          />
        ))}
        <CaseAnswers organisation={organisation} draft={draft} used={used} onChange={session.draft} />
        <p className="keep-buttons">
          <button type="submit" className="ds-button" data-variant="primary">
            {t(draft.id === null ? 'own.save' : 'own.saveChange')}
          </button>
          {draft.id === null ? null : (
            <button type="button" className="ds-button" data-variant="tertiary" onClick={() => session.draft(newDraft(organisation.id))}>
              {t('own.cancel')}
            </button>
          )}
        </p>
      </form>
    </section>
  )
}

interface WordsFieldProps {
  readonly field: keyof OwnWords
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (value: string) => void
}

function WordsField({ field, value, error, onChange }: WordsFieldProps) {
  const { t } = useTrainingTexts()
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

type Texts = ReturnType<typeof useTrainingTexts>['t']

function findErrors(words: OwnWords, { evaluation }: Case, t: Texts) {
  const missing = (field: 'title' | 'text') => words[field].trim() === ''
  const isOpen = !isSettled(evaluation)
  return [
    ...(missing('title') ? [{ targetId: 'fall-title', message: t('own.noTitle') }] : []),
    ...(missing('text') ? [{ targetId: 'fall-text', message: t('own.noText') }] : []),
    ...tooLong(words).map((field) => ({
      targetId: `fall-${field}`,
      message: t('own.tooLong', { field: t(`own.field.${field}`), count: Array.from(words[field].trim()).length, limit: LONGEST[field] }),
    })),
    ...(isOpen ? [{ targetId: 'fall-svar', message: t('own.noOutcome') }] : []),
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
