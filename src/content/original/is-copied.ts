import { NINE, wordsOf } from './copied-words.ts'

/** How a text leans on the sentence it is about: nine words of it in a row, or all of it where it is shorter. */
export function isCopied(text: string, original: string): boolean {
  const [own, theirs] = [wordsOf(text), wordsOf(original)]
  if (own.length === 0) return false
  const length = Math.min(NINE, theirs.length)
  if (length < 4) return own.join(' ') === theirs.join(' ')
  const runs = new Set(theirs.slice(0, theirs.length - length + 1).map((_, index) => theirs.slice(index, index + length).join(' ')))
  return own.some((_, index) => runs.has(own.slice(index, index + length).join(' ')))
}
