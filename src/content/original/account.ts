import type { ImportedSentence, ImportedText } from './import-text.ts'

/** A sentence of the original, and what has become of it. */
export interface AccountedSentence extends ImportedSentence {
  /** Heading of the section that it stands in. */
  readonly section: string
  /** Ids of the statements whose search phrase stands in it, wholly or in part. */
  readonly usedBy: readonly string[]
  /** Why it is set aside; null where it is not. */
  readonly setAside: string | null
}

export interface Account {
  readonly sentences: readonly AccountedSentence[]
  /** Ids of statements whose search phrase stands nowhere in the text. */
  readonly lost: readonly string[]
}

interface WithPhrase {
  readonly phrase: string
}

/**
 * Holds a document's sentences against the statements that have been made of it and against what was set aside. A phrase may stand in more
 * than one place: it then counts for the first that comes after that of the statement before it, since statements follow the text.
 */
export function accountFor(
  text: ImportedText,
  statements: readonly (WithPhrase & { readonly id: string })[],
  setAside: readonly (WithPhrase & { readonly locator: string; readonly reason: string })[],
): Account {
  const sentences = text.sections.flatMap((section) => section.sentences.map((sentence) => ({ ...sentence, section: section.heading })))
  const ends: number[] = []
  const parts = sentences.map(({ original }) => lettersOf(original))
  parts.reduce((sum, part, index) => (ends[index] = sum + part.length), 0)
  const whole = parts.join('')
  const find = placesIn(whole, ends)
  const usedBy = sentences.map((): string[] => [])
  const reasons = sentences.map((): string | null => null)
  const lost: string[] = []
  let after = 0
  for (const { id, phrase } of statements) {
    const found = find(phrase, after) ?? find(phrase, 0)
    if (found === undefined) lost.push(id)
    else {
      after = found.at
      for (let index = found.first; index <= found.last; index++) usedBy[index]?.push(id)
    }
  }
  for (const { phrase, locator, reason } of setAside) {
    const named = sentences.findIndex((sentence) => sentence.locator === locator && sentence.phrase === phrase)
    const found = named === -1 ? find(phrase, 0) : { first: named, last: named }
    for (let index = found?.first ?? 1; index <= (found?.last ?? 0); index++) reasons[index] = reason
  }
  return {
    sentences: sentences.map((sentence, index) => ({ ...sentence, usedBy: usedBy[index] ?? [], setAside: reasons[index] ?? null })),
    lost,
  }
}

/** Nothing has been decided on it. */
export function isOpen({ usedBy, setAside }: AccountedSentence): boolean {
  return usedBy.length === 0 && setAside === null
}

function placesIn(whole: string, ends: readonly number[]) {
  return (phrase: string, from: number): { readonly at: number; readonly first: number; readonly last: number } | undefined => {
    const letters = lettersOf(phrase)
    const at = letters === '' ? -1 : whole.indexOf(letters, from)
    if (at === -1) return undefined
    return { at, first: ends.findIndex((end) => end > at), last: ends.findIndex((end) => end >= at + letters.length) }
  }
}

/** Letters and figures alone, so that line breaks, quotation marks and hyphens make no difference. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
