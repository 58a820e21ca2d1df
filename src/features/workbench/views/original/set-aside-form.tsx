import { useTexts } from '../../../../shared/texts/index.ts'
import { useEffect, useRef, useState } from 'react'

interface SetAsideFormProps {
  readonly label: string
  readonly onSetAside: (reason: string) => void
  readonly onCancel: () => void
}

const REASONS = ['background', 'repeated', 'others', 'definition', 'other'] as const
type Reason = (typeof REASONS)[number]

/** Why no statement is made of a sentence: one of the usual reasons, or one's own words. */
export function SetAsideForm({ label, onSetAside, onCancel }: SetAsideFormProps) {
  const { t } = useTexts('workbench')
  const [reason, setReason] = useState<Reason | ''>('')
  const [words, setWords] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const first = useRef<HTMLSelectElement>(null)
  useEffect(() => first.current?.focus(), [])
  const said = reason === '' ? '' : reason === 'other' ? words.trim() : t(`original.reasons.${reason}`)
  const set = (): void => (said === '' ? setEmpty(true) : onSetAside(said))
  return (
    <div className="set-aside">
      <label>
        {t('original.why')}{' '}
        <select
          ref={first}
          className="ds-input"
          value={reason}
          aria-invalid={isEmpty && reason === ''}
          onChange={({ target }) => setReason(REASONS.find((one) => one === target.value) ?? '')}
        >
          <option value="">{t('edit.choose')}</option>
          {REASONS.map((one) => (
            <option key={one} value={one}>
              {t(`original.reasons.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {reason === 'other' ? (
        <label>
          {t('original.ownReason')}{' '}
          <input className="ds-input" value={words} aria-invalid={isEmpty} onChange={({ target }) => setWords(target.value)} />
        </label>
      ) : null}
      <p role="alert">{isEmpty && said === '' ? t(reason === '' ? 'original.reasonUnchosen' : 'original.reasonMissing') : ''}</p>
      <div className="actions">
        <button type="button" className="ds-button" data-variant="primary" onClick={set}>
          {label}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onCancel}>
          {t('original.cancel')}
        </button>
      </div>
    </div>
  )
}
