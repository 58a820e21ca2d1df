/** Does something once what has just been rendered has been painted, so that nobody waits for it. Gives what calls it off. */
export function afterPaint(action: () => void): () => void {
  let timer: number | undefined
  // The frame is painted right after this call, and before any timer set in it.
  const frame = requestAnimationFrame(() => (timer = window.setTimeout(action)))
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
