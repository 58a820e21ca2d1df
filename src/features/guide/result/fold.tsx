import type { ReactNode } from 'react'
import { usePainted } from '../../../shared/ui/use-painted.ts'

interface FoldProps {
  /** Unique within the page. */
  readonly id: string
  readonly heading: string
  /** How many things there are within; left out where that says nothing. */
  readonly count?: number
  readonly children: ReactNode
}

/** A part of the besked that is there for those who want it, under a heading of its own. What is within is made once the answer is in sight. It stays folded on paper, which has its own sheet. */
export function Fold({ id, heading, count, children }: FoldProps) {
  const isPainted = usePainted()
  return (
    <details className="fold" id={id}>
      <summary>
        <h2 className="ds-heading fold-heading">
          {heading}
          {count === undefined ? null : <span className="fold-count"> ({count})</span>}
        </h2>
      </summary>
      <div className="fold-content">{isPainted ? children : null}</div>
    </details>
  )
}
