import * as z from 'zod/mini'
import { OWN_CASES_KEY } from './clear-saved.ts'
import { cleanLine, cleanText, isTooLong, type KeptFormat } from './kept.ts'
import type { SharedCase } from './share.ts'
import { SharedCaseShape } from './shared-case-shape.ts'

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

export const OWN_CASES: KeptFormat<OwnCase> = {
  key: OWN_CASES_KEY,
  kind: 'ai-lotsen-egna-fall',
  shape: z.object({ ...SharedCaseShape, title: Words, text: Words, discussion: z.string() }),
  tidy: (read) => ({ value: { ...read, ...cleanWords(read) }, shortened: tooLong(read) }),
}

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
  return `eget-${crypto.randomUUID()}`
}
