import type { IntroductionPart, Scenario } from '../schema/model.ts'
import { plainText } from './plain-text.ts'

const WORDS_PER_MINUTE = 200
/** To decide a case for oneself and to look through the answer. */
const SECONDS_TO_DECIDE = 35

/** What an introduction may take at most, as it is promised to its readers. */
export const LONGEST_INTRODUCTION = 10

/** Seconds that it takes to read a part, without its case. */
export function secondsOfPart({ title, cards, question }: IntroductionPart): number {
  return secondsToRead([title, question, ...cards.map((card) => plainText(card.text))].join(' '))
}

/** Seconds that it takes to read a case and decide it. */
export function secondsOfCase({ title, person, text }: Pick<Scenario, 'title' | 'person' | 'text'>): number {
  return secondsToRead([title, person, text].join(' ')) + SECONDS_TO_DECIDE
}

/** Whole minutes, never fewer than it takes. */
export function minutesOf(seconds: number): number {
  return Math.max(1, Math.ceil(seconds / 60))
}

function secondsToRead(text: string): number {
  return ((text.match(/[\p{L}\p{N}]+/gu) ?? []).length / WORDS_PER_MINUTE) * 60
}
