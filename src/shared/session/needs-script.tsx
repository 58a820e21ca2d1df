import type { ReactNode } from 'react'
import { useSessionState } from './use-session.ts'

/**
 * Says what a page needs scripts for, and is gone once it has come to life. The style sheet shows it after five seconds: a page whose
 * scripts are turned off, blocked, broken or late is the same to whoever reads it, and `noscript` tells of the first of these alone.
 */
export function NeedsScript({ children }: { readonly children: ReactNode }) {
  const isAlive = useSessionState((state) => state.restored)
  return isAlive ? null : (
    <p className="ds-alert notice needs-script" data-color="warning" data-waits="">
      {children}
    </p>
  )
}
