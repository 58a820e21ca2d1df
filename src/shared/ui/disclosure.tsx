import { type ReactNode, useEffect, useState } from 'react'
import { afterPaint } from './after-paint.ts'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly children: ReactNode
  /** What is within is made once the page around it has been painted. Never where pages are prerendered. */
  readonly later?: boolean
}

/** Something that is there for those who want it. Works without script and opens on paper. */
export function Disclosure({ summary, children, later = false }: DisclosureProps) {
  const [isDue, setDue] = useState(!later)
  useEffect(() => (later ? afterPaint(() => setDue(true)) : undefined), [later])
  return (
    <details className="disclosure">
      <summary>{summary}</summary>
      <div className="disclosure-content">{isDue ? children : null}</div>
    </details>
  )
}
