import type { ReactNode } from 'react'

interface RadioGroupProps<T extends string> {
  /** Begins the ids; unique on the page. */
  readonly id: string
  readonly legend: ReactNode
  readonly options: readonly { readonly value: T; readonly label: ReactNode }[]
  readonly value: T | null
  readonly onChange: (value: T) => void
  readonly error?: string | undefined
}

/** A small choice of one. For the guide's own questions; those of the content have fields of their own. */
export function RadioGroup<T extends string>({ id, legend, options, value, onChange, error }: RadioGroupProps<T>) {
  return (
    <fieldset className="ds-fieldset radio-group" aria-describedby={error === undefined ? undefined : `${id}-fel`}>
      <legend>{legend}</legend>
      {error === undefined ? null : (
        <p className="ds-validation-message" id={`${id}-fel`}>
          {error}
        </p>
      )}
      {options.map((option) => (
        <label key={option.value} className="tick">
          <input
            className="ds-input"
            type="radio"
            id={`${id}-${option.value}`}
            name={id}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
