interface TextFieldProps {
  /** Unique on the page. */
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** What is wrong with what was typed; undefined where nothing is. */
  readonly error?: string | undefined
  /** No summary tells of the error: it is read out as it comes. */
  readonly isAlone?: boolean
  /** How many lines it shows, where it has room for more than one. */
  readonly rows?: number
  readonly lang?: string
  readonly maxLength?: number
  /** What a form registers, or the value where the field stands by itself. */
  readonly name?: string
  readonly value?: string
  readonly onChange?: (event: { readonly target: { readonly value: string } }) => unknown
  readonly onBlur?: (event: { readonly target: { readonly value: string } }) => unknown
  readonly ref?: (field: HTMLInputElement | HTMLTextAreaElement | null) => void
}

/** A field for text with its label. Hint and error are read out together with it. */
export function TextField({ id, label, hint, error, isAlone = false, rows, ...own }: TextFieldProps) {
  const described = [...(error === undefined ? [] : [`${id}-fel`]), ...(hint === undefined ? [] : [`${id}-tips`])].join(' ')
  const shared = {
    ...own,
    id,
    className: 'ds-input',
    autoComplete: 'off',
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': described === '' ? undefined : described,
  }
  return (
    <div className="ds-field text-field">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className="option-help" id={`${id}-tips`}>
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p className="ds-validation-message" id={`${id}-fel`} role={isAlone ? 'alert' : undefined}>
          {error}
        </p>
      )}
      {rows === undefined ? <input {...shared} /> : <textarea {...shared} rows={rows} />}
    </div>
  )
}
