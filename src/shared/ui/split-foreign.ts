import type { ForeignWords } from '../../schema/model.ts'

/** A piece of a text: in the language of the text, or in one of its own. */
export type Piece = string | { readonly lang: string; readonly text: string }

/**
 * Divides texts of one language where expressions of others stand in them, as whole words and the longest first. The pieces put
 * together are the text as it was.
 */
export function foreignSplitter(words: ForeignWords, language: string): (text: string) => readonly Piece[] {
  const langOf = new Map(
    Object.entries(words).flatMap(([lang, own]) =>
      lang === language ? [] : (own ?? []).map((expression) => [expression.toLowerCase(), lang] as const),
    ),
  )
  if (langOf.size === 0) return (text) => [text]
  const known = [...langOf.keys()].toSorted((a, b) => b.length - a.length).map((each) => each.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}-])(${known.join('|')})(?![\\p{L}\\p{N}-])`, 'giu')
  // The same texts stand on many pages, and in many places of one.
  const split = new Map<string, readonly Piece[]>()
  return (text) => {
    const before = split.get(text) ?? divide(text)
    split.set(text, before)
    return before
  }

  function divide(text: string): readonly Piece[] {
    const pieces: Piece[] = []
    let end = 0
    for (const { index, 1: before = '', 2: found = '' } of text.matchAll(pattern)) {
      const lang = langOf.get(found.toLowerCase())
      if (lang === undefined) continue
      const start = index + before.length
      if (start > end) pieces.push(text.slice(end, start))
      pieces.push({ lang, text: found })
      end = start + found.length
    }
    return end < text.length ? [...pieces, text.slice(end)] : pieces
  }
}
