import { useEffect } from 'react'

/** Has the browser ask before the page is closed or left for another document. `isCarried` tells that what would be lost goes along. */
export function useLeaveQuestion(isNeeded: boolean, isCarried?: () => boolean): void {
  useEffect(() => {
    if (!isNeeded) return undefined
    const warn = (event: BeforeUnloadEvent): void => {
      if (isCarried?.() !== true) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isNeeded, isCarried])
}
