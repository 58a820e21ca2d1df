import type { FoundText } from '../../schema/texts-in.ts'
import type { Remark } from './lint-rules.ts'
import { word } from './word-match.ts'

/** Fewer words than this in a row are nobody's. */
const COPIED = 4

/** Search phrases of documents by the word that they begin with. */
export type Phrases = ReadonlyMap<string, readonly { readonly id: string; readonly words: readonly string[] }[]>

/** Finds search phrases again that are long enough to be a quotation. */
export function phrasesOf(statements: readonly { readonly id: string; readonly phrase: string }[]): Phrases {
  const found = new Map<string, { readonly id: string; readonly words: readonly string[] }[]>()
  for (const { id, phrase } of statements) {
    const words = wordsOf(phrase)
    const [first] = words
    if (first === undefined || words.length < COPIED) continue
    const known = found.get(first)
    if (known === undefined) found.set(first, [{ id, words }])
    else known.push({ id, words })
  }
  return found
}

/** A search phrase that stands in a text of our own. */
export function copiedPhrases(text: string, phrases: Phrases): readonly Remark[] {
  const words = wordsOf(text)
  for (const [at, word] of words.entries()) {
    const found = phrases.get(word)?.find((phrase) => phrase.words.every((own, index) => own === words[at + index]))
    if (found !== undefined)
      return [
        {
          severity: 'error',
          message: `”${found.words.join(' ')}” är dokumentets ord (sökfrasen till påståendet ”${found.id}”). Säg det med egna ord.`,
        },
      ]
  }
  return []
}

const SAYS_OF_DOCUMENT = word(
  /(?:dokumentet|policyn|riktlinjen|riktlinjerna|reglerna|rapporten)\s+(?:kräver|begär|förbjuder|tillåter|rekommenderar|ställer\s+krav)(?!\s+(?:inte|inget|ingen|inga)(?!\p{L}))|enligt\s+(?:dokumentet|policyn|riktlinjen|riktlinjerna|reglerna|rapporten)(?!\p{L})|(?:document|policy|guideline|guidelines|rules|report)\s+(?:requires?|demands?|forbids?|prohibits?|permits?|allows?|recommends?)(?!\s+(?:no|nothing)\b)|according\s+to\s+the\s+(?:document|policy|guidelines?|rules|report)\b/iu,
)

/** A text under the mark of the guide's own advice that says that the document says it. */
export function misattributed(text: string): readonly Remark[] {
  const found = SAYS_OF_DOCUMENT.find(text)
  if (found === undefined) return []
  return [
    {
      severity: 'error',
      message: `Texten är märkt som guidens eget råd, men säger ”${found}”. Ta bort märket och ange påståendet det vilar på, eller skriv att rådet är guidens.`,
    },
  ]
}

/** Whether a text lies under the mark, by the things around it. */
export function isMarked({ key }: FoundText, things: readonly Readonly<Record<string, unknown>>[]): boolean {
  return key === 'advice' || things.some((thing) => thing['ownAdvice'] === true)
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
