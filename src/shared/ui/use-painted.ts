import { useEffect, useState } from 'react'
import { afterPaint } from './after-paint.ts'

/** False until what is around it has been painted, so that nobody waits for what is not in sight. True from the start where nothing waits. Never for what is prerendered. */
export function usePainted(waits = true): boolean {
  const [isPainted, setPainted] = useState(!waits)
  useEffect(() => (waits ? afterPaint(() => setPainted(true)) : undefined), [waits])
  return isPainted
}
