import { useTexts } from '../../../shared/texts/index.ts'
import { type SyntheticEvent, useRef, useState } from 'react'
import type { Evaluation } from '../../../engine/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import { isTooLong } from '../../../shared/session/clean-text.ts'
import { cleanName, LONGEST_NAME, SAVED_CASES, type SavedCase } from '../saved.ts'
import { answersThatCount } from '../../../shared/session/share-fragment.ts'
import { useHasSaved } from '../../../shared/session/use-has-saved.ts'
import { useStored } from '../../../shared/memory/use-stored.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { TextField } from '../../../shared/ui/text-field.tsx'

/** Saves the case in this browser under a name, and only when asked to. */
export function SaveCase({ organisation, evaluation }: { readonly organisation: Organisation; readonly evaluation: Evaluation }) {
  const { t } = useTexts('guide')
  const [name, setName] = useState('')
  const [fault, setFault] = useState<'nameless' | 'tooLong' | null>(null)
  const { told, isBlocked, change } = useStored(SAVED_CASES)
  const hasSaved = useHasSaved()
  const field = useRef<HTMLInputElement>(null)
  const save = (event: SyntheticEvent): void => {
    event.preventDefault()
    const found = name.trim() === '' ? 'nameless' : isTooLong(name, LONGEST_NAME) ? 'tooLong' : null
    setFault(found)
    // There what is wrong is read out together with the field.
    if (found !== null) return field.current?.focus()
    const saved: SavedCase = {
      id: crypto.randomUUID(),
      name: cleanName(name),
      organisation: organisation.id,
      version: organisation.policy.content.version,
      outcome: evaluation.outcome.id,
      saved: new Date().toISOString(),
      answers: answersThatCount(organisation, evaluation),
    }
    if (change((others) => [saved, ...others], t('save.saved'))) setName('')
  }
  return (
    <section>
      <h3 className="ds-heading finding-title">{t('save.heading')}</h3>
      <p className="ds-paragraph">{t('save.text')}</p>
      <form onSubmit={save} noValidate>
        <TextField
          ref={field}
          id="namn-pa-bedomning"
          label={t('save.name')}
          hint={t('save.hint')}
          error={fault === null ? null : t(`save.${fault}`, { limit: LONGEST_NAME })}
          value={name}
          onChange={setName}
        />
        <p className="keep-buttons">
          <button type="submit" className="ds-button" data-variant="secondary">
            {t('save.save')}
          </button>
          {hasSaved ? <Link to="/mina-bedomningar/">{t('saved.title')}</Link> : null}
        </p>
      </form>
      <p role="status">{isBlocked ? t('save.failed') : fault === null ? told : ''}</p>
    </section>
  )
}
