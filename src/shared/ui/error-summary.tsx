import { useEffect, useRef } from 'react'

interface ErrorSummaryProps {
  readonly title: string
  readonly errors: readonly { readonly targetId: string; readonly message: string }[]
  /** Changes with every attempt, so that the summary takes the focus again. */
  readonly attempt: number
}

/** What is missing on the page, with a link to each place. Takes the focus when it appears. */
export function ErrorSummary({ title, errors, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
    // The focus moves when the person has tried to go on, not for each error that is mended.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [attempt])
  if (errors.length === 0) return null
  return (
    <div ref={box} className="ds-error-summary" role="alert" tabIndex={-1} aria-labelledby="fel-rubrik">
      <h2 className="ds-heading" id="fel-rubrik">
        {title}
      </h2>
      <ul className="ds-list">
        {errors.map((error) => (
          <li key={error.targetId}>
            <a className="ds-link" href={`#${error.targetId}`} onClick={(event) => focusTarget(event, error.targetId)}>
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function focusTarget(event: { preventDefault: () => void }, id: string): void {
  const target = document.getElementById(id)
  if (target === null) return
  event.preventDefault()
  target.focus()
  target.scrollIntoView({ block: 'center' })
}
