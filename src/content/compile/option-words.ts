import type { Vocabulary } from '../../schema/vocabulary.ts'

/** Words by fact and option. */
export type OptionWords = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** What answers are looked for by, where they have words of their own. */
export function wordsOf(vocabulary: Vocabulary | undefined): OptionWords {
  return Object.fromEntries(
    (vocabulary?.facts ?? []).map(({ id, options }) => [
      id,
      Object.fromEntries(options.flatMap(({ id: option, words }) => (words === undefined ? [] : [[option, words]]))),
    ]),
  )
}
