import { useState } from 'react'
import { flushSync } from 'react-dom'

/** Prints one part of a page. The page hides its other parts on paper by what it is told here: null before anything is printed so. */
export function usePrintPart<P extends string>(): readonly [part: P | null, print: (part: P) => void] {
  const [part, setPart] = useState<P | null>(null)
  const print = (next: P): void => {
    // The paper is made of what is on the page when printing is asked for.
    flushSync(() => setPart(next))
    window.print()
  }
  return [part, print]
}
