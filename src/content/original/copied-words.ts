/** So many words in a row are a quotation. */
export const NINE = 9

/** Where the words of some originals stand again in a text: each run of nine or more, with the original it is from. */
export type FindCopied = (text: string) => readonly { readonly words: string; readonly original: string }[]

/** Reads originals, by id, so that texts can be held against all of them at once. */
export function copiedWordsFinder(originals: ReadonlyMap<string, string>): FindCopied {
  const known = new Map<string, string>()
  for (const [id, text] of originals) for (const run of runsOf(wordsOf(text))) known.set(run, id)
  return (text) => {
    const words = wordsOf(text)
    const found: { readonly words: string; readonly original: string }[] = []
    for (let at = 0; at + NINE <= words.length; at++) {
      const original = known.get(words.slice(at, at + NINE).join(' '))
      if (original === undefined) continue
      let end = at + NINE
      while (end < words.length && known.has(words.slice(end - NINE + 1, end + 1).join(' '))) end++
      found.push({ words: words.slice(at, end).join(' '), original })
      at = end - 1
    }
    return found
  }
}

function* runsOf(words: readonly string[]): Generator<string> {
  for (let at = 0; at + NINE <= words.length; at++) yield words.slice(at, at + NINE).join(' ')
}

export function wordsOf(text: string): readonly string[] {
  const whole = text.replaceAll(/(?:https?:|www\.)[^\s|)`]+/g, ' ').replaceAll(/[-\u00ad]\s*\n\s*/g, '')
  return (
    whole
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
