import type { ReactNode } from 'react'

interface NoticeProps {
  readonly kind: 'info' | 'warning' | 'danger'
  readonly children: ReactNode
  /** Told at once by screen readers when it comes up. */
  readonly live?: boolean
}

/** A message about the guide itself or about what has just happened. */
export function Notice({ kind, children, live }: NoticeProps) {
  return (
    <div className="ds-alert notice" data-color={kind} role={live === true ? 'status' : undefined}>
      {children}
    </div>
  )
}
