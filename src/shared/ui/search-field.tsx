import type { ReactNode } from 'react'

interface SearchFieldProps {
  readonly id: string
  readonly label: ReactNode
  readonly value: string
  readonly onChange: (words: string) => void
  /** Somebody is about to write. */
  readonly onBegin?: () => void
  readonly help?: ReactNode
}

/** A field to search in while one writes: what is written goes nowhere. */
export function SearchField({ id, label, value, onChange, onBegin, help }: SearchFieldProps) {
  return (
    <form role="search" className="search-field" onSubmit={(event) => event.preventDefault()}>
      <label htmlFor={id}>{label}</label>
      <input
        className="ds-input"
        id={id}
        type="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={help === undefined ? undefined : `${id}-tips`}
        value={value}
        onFocus={onBegin}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {help === undefined ? null : (
        <p className="option-help" id={`${id}-tips`}>
          {help}
        </p>
      )}
    </form>
  )
}
