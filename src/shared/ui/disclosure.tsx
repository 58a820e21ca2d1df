import type { ReactNode } from 'react'
import { usePainted } from './use-painted.ts'

interface DisclosureProps {
  /** Where an address points to it; see use-hash-target.ts. */
  readonly id?: string
  readonly summary: ReactNode
  readonly children: ReactNode
  /** What is within is made once the page around it has been painted. Never where pages are prerendered. */
  readonly later?: boolean
}

/** Something that is there for those who want it. Works without script and opens on paper. */
export function Disclosure({ id, summary, children, later = false }: DisclosureProps) {
  const isDue = usePainted(later)
  return (
    <details className="disclosure" id={id} tabIndex={id === undefined ? undefined : -1}>
      <summary>{summary}</summary>
      <div className="disclosure-content">{isDue ? children : null}</div>
    </details>
  )
}
