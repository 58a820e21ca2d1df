import type { Data } from '../../../content/edit/edit-file.ts'

/** What each entry of a list says, a line for each: the entry itself, or its `text`. Anything else has none. */
export function linesOf(list: Data | undefined): readonly string[] {
  return Array.isArray(list) ? (list as readonly Data[]).flatMap((entry) => wordsOf(entry) ?? []) : []
}

/**
 * The list with other words. An entry that has more than words, such as a condition, keeps it: where lines are added or taken away it
 * is the lines before and after that tell which entry is which.
 */
export function withLines(list: Data | undefined, lines: readonly string[]): readonly Data[] {
  const entries = Array.isArray(list) ? (list as readonly Data[]).filter((entry) => wordsOf(entry) !== undefined) : []
  const old = linesOf(list)
  const least = Math.min(old.length, lines.length)
  let start = 0
  while (start < least && old[start] === lines[start]) start++
  let end = 0
  while (end < least - start && old.at(-1 - end) === lines.at(-1 - end)) end++
  const tail = lines.length - end
  return lines.map((line, index) => {
    const entry = index < tail ? (index < old.length - end ? entries[index] : undefined) : entries[index - tail + old.length - end]
    return entry === undefined || typeof entry === 'string' ? line : { ...(entry as { readonly [key: string]: Data }), text: line }
  })
}

function wordsOf(entry: Data): string | undefined {
  if (typeof entry === 'string') return entry
  if (typeof entry !== 'object' || Array.isArray(entry)) return undefined
  const { text } = entry as { readonly [key: string]: Data }
  return typeof text === 'string' ? text : undefined
}
