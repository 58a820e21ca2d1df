import { type ReactNode, useState } from 'react'
import { useTexts } from '../../../shared/texts/index.ts'

interface AssumedProps {
  /** One of the assumed answers was taken away and is asked for. */
  readonly isMissing?: boolean
  readonly children: ReactNode
}

/** What was opened while the page came to life stays open, though another part of it shows the same then. */
function isOpened(): boolean {
  return typeof document !== 'undefined' && document.querySelector<HTMLDetailsElement>('.assumed')?.open === true
}

/** One line for all that is assumed, so that the first question is at hand. What the description of the task tells is enough for most. */
export function Assumed({ isMissing = false, children }: AssumedProps) {
  const { t: guide } = useTexts('guide')
  const [isOpen, setOpen] = useState(isOpened)
  return (
    <details className="assumed" open={isOpen || isMissing} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <strong>{guide('task.isRight')}</strong> <span className="assumption-change">{guide('task.seeAssumed')}</span>
      </summary>
      {children}
    </details>
  )
}
