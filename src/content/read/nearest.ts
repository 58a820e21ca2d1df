import { closestMatch } from 'leven'

/** As many as can be read at a glance: the files of an organisation. */
const MOST_LISTED = 18

/** The word among `candidates` that someone who wrote `word` probably meant, if any is close enough to be worth proposing. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // Any two letters are alike when there is only one or two of them.
  const limit = word.length < 3 ? 0 : Math.max(1, Math.floor(word.length / 3))
  return closestMatch(word, [...candidates], { maxDistance: limit })
}

/** A sentence that proposes the near miss, or that lists what there is to choose from when the list is short. Begins with a space. */
export function propose(word: string, candidates: Iterable<string>): string {
  const list = [...new Set(candidates)]
  const close = nearest(word, list)
  if (close !== undefined) return ` Menade du ”${close}”?`
  if (list.length > 0 && list.length <= MOST_LISTED) return ` Det som finns är ${list.map((item) => `”${item}”`).join(', ')}.`
  return ''
}
