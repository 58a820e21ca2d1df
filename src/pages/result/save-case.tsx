import { type SyntheticEvent, useRef, useState } from 'react'
import type { Evaluation } from '../../engine/index.ts'
import { useKeepTexts } from '../../i18n/keep.ts'
import type { Organisation } from '../../schema/model.ts'
import { isTooLong, keptStore } from '../../session/kept.ts'
import { cleanName, LONGEST_NAME, SAVED_CASES } from '../../session/saved.ts'
import { Link } from '../../ui/link.tsx'
import { answersThatCount } from '../../session/share-fragment.ts'

const store = keptStore(SAVED_CASES, () => window.localStorage)

/** Keeps the case in this browser under a name, and only when asked to. */
export function SaveCase({ organisation, evaluation }: { readonly organisation: Organisation; readonly evaluation: Evaluation }) {
  const { t } = useKeepTexts()
  const [name, setName] = useState('')
  const [told, setTold] = useState<'saved' | 'failed' | 'nameless' | 'too-long' | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const isWrong = told === 'nameless' || told === 'too-long'
  const save = (event: SyntheticEvent): void => {
    event.preventDefault()
    const fault = name.trim() === '' ? 'nameless' : isTooLong(name, LONGEST_NAME) ? 'too-long' : null
    if (fault !== null) {
      setTold(fault)
      // There what is wrong is read out together with the field.
      return field.current?.focus()
    }
    const read = store.read()
    const isSaved =
      read !== null &&
      store.write([
        {
          id: crypto.randomUUID(),
          name: cleanName(name),
          organisation: organisation.id,
          version: organisation.policy.content.version,
          outcome: evaluation.outcome.id,
          saved: new Date().toISOString(),
          answers: answersThatCount(organisation, evaluation),
        },
        ...read.cases,
      ])
    setTold(isSaved ? 'saved' : 'failed')
    if (isSaved) setName('')
  }
  return (
    <section>
      <h3 className="ds-heading finding-title">{t('save.heading')}</h3>
      <p className="ds-paragraph">{t('save.text')}</p>
      <form onSubmit={save} noValidate>
        <div className="ds-field">
          <label htmlFor="namn-pa-bedomning">{t('save.name')}</label>
          <p className="option-help" id="namn-tips">
            {t('save.hint')}
          </p>
          {isWrong ? (
            <p className="ds-validation-message" id="namn-fel" role="alert">
              {told === 'nameless' ? t('save.nameless') : t('save.tooLong', { limit: LONGEST_NAME })}
            </p>
          ) : null}
          <input
            ref={field}
            className="ds-input"
            id="namn-pa-bedomning"
            value={name}
            autoComplete="off"
            aria-invalid={isWrong || undefined}
            aria-describedby={isWrong ? 'namn-fel namn-tips' : 'namn-tips'}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <p className="keep-buttons">
          <button type="submit" className="ds-button" data-variant="secondary">
            {t('save.save')}
          </button>
          <Link to="/mina-bedomningar/">{t('saved.title')}</Link>
        </p>
      </form>
      <p role="status">{told === 'saved' ? t('save.saved') : told === 'failed' ? t('save.failed') : ''}</p>
    </section>
  )
}
