import { foldLetters } from '../../schema/fold-letters.ts'

/** An id of some words: small letters a–z, figures and hyphens. Empty where the words have none of them. */
export function slugOf(words: string): string {
  return foldLetters(words)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replaceAll(/^-+|-+$/g, '')
}
