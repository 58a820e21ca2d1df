import { newId } from './new-id.ts'
import * as z from 'zod/mini'
import { placeForCases, SavedCaseShape } from '../memory/saved-cases.ts'
import { cleanLine, cleanText, isTooLong } from './clean-text.ts'
import type { SharedCase } from './share.ts'

/** What a trainer writes of a case. Free text of any origin: shown as text and nothing else. */
export interface OwnWords {
  readonly title: string
  readonly text: string
  /** A question to talk about; may be empty. */
  readonly discussion: string
}

/** A case that a trainer has written, with the answers to the guide's questions. */
export interface OwnCase extends SharedCase, OwnWords {
  readonly id: string
  /** When it was saved, as an ISO date and time. */
  readonly saved: string
}

/** Characters that the words may have. A case must fit on a quarter of a page. */
export const LONGEST: Readonly<Record<keyof OwnWords, number>> = { title: 80, text: 1500, discussion: 300 }

const Words = z.string().check(z.regex(/\S/))

export const OWN_CASES = placeForCases<OwnCase>(
  { key: 'ai-lotsen-egna-fall', kind: 'ai-lotsen-egna-fall' },
  z.object({ ...SavedCaseShape, title: Words, text: Words, discussion: z.string() }),
  (read, lose) => {
    tooLong(read).forEach(lose)
    return { ...read, ...cleanWords(read) }
  },
)

/** The words fit to show: without signs that do not show, and no longer than there is room for. */
export function cleanWords({ title, text, discussion }: OwnWords): OwnWords {
  return {
    title: cleanLine(title, LONGEST.title),
    text: cleanText(text, LONGEST.text),
    discussion: cleanLine(discussion, LONGEST.discussion),
  }
}

/** The fields that are longer than there is room for. */
export function tooLong(words: OwnWords): readonly (keyof OwnWords)[] {
  return (['title', 'text', 'discussion'] as const).filter((field) => isTooLong(words[field], LONGEST[field]))
}

/** An id that no case of the content has. */
export function newOwnId(): string {
  return `eget-${newId()}`
}
