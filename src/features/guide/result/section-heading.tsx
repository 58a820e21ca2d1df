import type { ReactNode } from 'react'

interface SectionHeadingProps {
  /** Unique within the result. */
  readonly id: string
  readonly children: ReactNode
  readonly isOnScreenOnly?: boolean
}

/** The heading of a part of the result, which the list of what is on the page leads to. */
export function SectionHeading({ id, children, isOnScreenOnly = false }: SectionHeadingProps) {
  return (
    <h2 className={`ds-heading section-heading${isOnScreenOnly ? ' screen-only' : ''}`} id={`del-${id}`} tabIndex={-1}>
      {children}
    </h2>
  )
}
