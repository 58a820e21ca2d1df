import type { Ref } from 'react'

interface TextFieldProps {
  /** Unique on the page. */
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** What is wrong with what was typed; null where nothing is. */
  readonly error?: string | null
  readonly value: string
  readonly onChange: (value: string) => void
  readonly maxLength?: number
  readonly ref?: Ref<HTMLInputElement>
}

/** A field for a line of text with its label. Hint and error are read out together with it. */
export function TextField({ id, label, hint, error = null, value, onChange, maxLength, ref }: TextFieldProps) {
  const described = [...(error === null ? [] : [`${id}-fel`]), ...(hint === undefined ? [] : [`${id}-tips`])].join(' ')
  return (
    <div className="ds-field">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className="option-help" id={`${id}-tips`}>
          {hint}
        </p>
      )}
      {error === null ? null : (
        <p className="ds-validation-message" id={`${id}-fel`} role="alert">
          {error}
        </p>
      )}
      <input
        ref={ref}
        className="ds-input"
        id={id}
        value={value}
        maxLength={maxLength}
        autoComplete="off"
        aria-invalid={error === null ? undefined : true}
        aria-describedby={described === '' ? undefined : described}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
