import { type RefObject, useEffect, useState } from 'react'

/** Full screen for a part of the page, where the browser allows it. Only in the browser. */
export function useFullScreen(region: RefObject<HTMLElement | null>) {
  const [isOn, setOn] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    const look = (): void => setOn(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', look)
    return () => document.removeEventListener('fullscreenchange', look)
  }, [])
  const toggle = (): void => {
    const change = document.fullscreenElement === null ? region.current?.requestFullscreen?.() : document.exitFullscreen()
    if (change === undefined) setFailed(true)
    else
      change.then(
        () => setFailed(false),
        () => setFailed(true),
      )
  }
  return { isPossible: document.fullscreenEnabled, isOn, hasFailed, toggle }
}
