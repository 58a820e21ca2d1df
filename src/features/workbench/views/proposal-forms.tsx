import { useTexts } from '../../../shared/texts/index.ts'
import { useEffect, useRef, useState } from 'react'
import { EFFECTS } from '../../../schema/outcomes.ts'
import type { Entity } from '../state/entities.ts'

interface EffectChoiceProps {
  readonly effect: string
  readonly onChange: (effect: string) => void
}

/** What the finding does to the outcome. */
export function EffectChoice({ effect, onChange }: EffectChoiceProps) {
  const { t } = useTexts('workbench')
  const first = useRef<HTMLSelectElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <p className="workbench-field">
      <label htmlFor="forslag-effekt">{t('field.effect')}</label>
      <select ref={first} id="forslag-effekt" className="ds-input" value={effect} onChange={({ target }) => onChange(target.value)}>
        {EFFECTS.map((each) => (
          <option key={each} value={each}>
            {t(`value.${each}`)}
          </option>
        ))}
      </select>
    </p>
  )
}

interface MoveFormProps {
  readonly findings: readonly Entity[]
  readonly onMove: (finding: string) => void
  readonly onCancel: () => void
}

/** Under which finding the statement is put instead. */
export function MoveForm({ findings, onMove, onCancel }: MoveFormProps) {
  const { t } = useTexts('workbench')
  const [chosen, setChosen] = useState('')
  const [isRefused, setRefused] = useState(false)
  const first = useRef<HTMLSelectElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <div className="set-aside">
      <label>
        {t('field.finding')}{' '}
        <select ref={first} className="ds-input" value={chosen} onChange={({ target }) => setChosen(target.value)}>
          <option value="">{t('edit.choose')}</option>
          {findings.map(({ id, label }) => (
            <option key={id} value={id} lang="sv">
              {label.slice(0, 110)}
            </option>
          ))}
        </select>
      </label>
      <p role="alert">{isRefused && chosen === '' ? t('proposals.moveRefused') : ''}</p>
      <div className="actions">
        <button
          type="button"
          className="ds-button"
          data-variant="primary"
          onClick={() => (chosen === '' ? setRefused(true) : onMove(chosen))}
        >
          {t('proposals.moveHere')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onCancel}>
          {t('original.cancel')}
        </button>
      </div>
    </div>
  )
}
