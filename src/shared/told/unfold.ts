import type { OutcomeId } from '../../schema/outcomes.ts'

/** As many words as the page of a besked has unfolded, whatever was answered and in either language. What is folded does not count. */
export const MOST_WORDS: Readonly<Record<OutcomeId, number>> = {
  ja: 120,
  villkor: 180,
  forst: 200,
  nej: 130,
  'annan-vag': 150,
  'inget-besked': 130,
}

/** What stands on the page whatever the case: headings, folds, buttons, and what says that there is more. The longest of it, in the longer language. */
const AROUND: Readonly<Record<OutcomeId, number>> = {
  ja: 60,
  villkor: 60,
  forst: 64,
  nej: 52,
  'annan-vag': 52,
  'inget-besked': 52,
}

type Part = 'toDo' | 'ways' | 'reasons'

/** Words of each thing that could be unfolded, in the order in which they are told; `verdict` is told in any case. */
export type Sizes = Readonly<Record<Part, readonly number[]>> & { readonly verdict: number }

/** What comes before what, where there is not room for all of it: at most three things to do, two ways and three reasons. */
const ORDER: Readonly<Record<OutcomeId, readonly Part[]>> = {
  ja: ['toDo', 'toDo', 'toDo', 'reasons', 'reasons', 'reasons'],
  villkor: ['toDo', 'toDo', 'toDo', 'reasons', 'reasons', 'reasons'],
  // What stops the person, then how it might be solved.
  forst: ['toDo', 'toDo', 'toDo', 'ways', 'reasons', 'ways', 'reasons', 'reasons'],
  // The way out of a prohibition, before care that is taken in general.
  nej: ['toDo', 'ways', 'reasons', 'ways', 'toDo', 'toDo', 'reasons', 'reasons'],
  'annan-vag': ['toDo', 'toDo', 'toDo', 'reasons', 'reasons', 'reasons'],
  'inget-besked': ['toDo', 'toDo', 'toDo', 'reasons', 'reasons', 'reasons'],
}

/**
 * How many of each are unfolded, from the first of them: as many as there is room for. What is to be done first always is, and nothing
 * goes before what is told before it: where one does not fit, those after it stay folded with it.
 */
export function unfold(outcome: OutcomeId, sizes: Sizes): Readonly<Record<Part, number>> {
  let left = MOST_WORDS[outcome] - AROUND[outcome] - sizes.verdict
  const count = { toDo: 0, ways: 0, reasons: 0 }
  const full = new Set<Part>()
  for (const part of ORDER[outcome]) {
    const size = sizes[part][count[part]]
    if (size === undefined || full.has(part)) continue
    const isFirstToDo = part === 'toDo' && count.toDo === 0
    if (size > left && !isFirstToDo) full.add(part)
    else {
      count[part]++
      left -= size
    }
  }
  return count
}

/** Words as a reader counts them: what stands between spaces and has a letter or a figure in it. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
