import { useTexts } from '../../../../shared/texts/index.ts'
import { useEffect, useRef, useState } from 'react'
import { EFFECTS } from '../../../../schema/outcomes.ts'
import type { Beside } from '../../state/proposals.ts'

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
  readonly findings: readonly Beside[]
  /** Whether what is forbidden would stop nobody under a finding of this effect. */
  readonly isSoftenedBy: (effect: string) => boolean
  readonly onMove: (finding: string) => void
  readonly onCancel: () => void
}

/** Under which finding the statement is put instead. None is chosen beforehand. */
export function MoveForm({ findings, isSoftenedBy, onMove, onCancel }: MoveFormProps) {
  const { t } = useTexts('workbench')
  const [chosen, setChosen] = useState('')
  const [isRefused, setRefused] = useState(false)
  const effect = findings.find(({ id }) => id === chosen)?.effect
  const isSoftened = effect !== undefined && isSoftenedBy(effect)
  return (
    <div className="set-aside">
      <FindingChoice findings={findings} chosen={chosen} onChoose={setChosen} />
      <div role="alert">
        {isRefused && chosen === '' ? <p className="ds-validation-message">{t('proposals.moveRefused')}</p> : null}
        {isSoftened ? <p className="ds-validation-message">{t('proposals.softened')}</p> : null}
      </div>
      <div className="actions">
        <button
          type="button"
          className="ds-button"
          data-variant="primary"
          onClick={() => (chosen === '' ? setRefused(true) : onMove(chosen))}
        >
          {t(isSoftened ? 'proposals.moveAnyway' : 'proposals.moveHere')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onCancel}>
          {t('original.cancel')}
        </button>
      </div>
    </div>
  )
}

interface FindingChoiceProps extends Pick<MoveFormProps, 'findings'> {
  readonly chosen: string
  readonly onChoose: (finding: string) => void
}

function FindingChoice({ findings, chosen, onChoose }: FindingChoiceProps) {
  const { t } = useTexts('workbench')
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => select.current?.focus(), [])
  return (
    <label>
      {t('field.finding')}{' '}
      <select ref={select} className="ds-input" value={chosen} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{t('edit.choose')}</option>
        {findings.map(({ id, label, effect }) => (
          <option key={id} value={id} lang="sv">
            {`${t(`value.${effect as 'nej'}`)}: ${label}`}
          </option>
        ))}
      </select>
    </label>
  )
}
