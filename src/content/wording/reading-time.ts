import type { Language } from '../../schema/languages.ts'
import type { Scenario } from '../../schema/model.ts'
import type { Introduction, IntroductionPart } from '../../schema/introduction-model.ts'
import { plainText } from './plain-text.ts'

const WORDS_PER_MINUTE = 200
/** English needs more words for the same, and shorter ones. */
const QUICKER: Readonly<Partial<Record<Language, number>>> = { en: 240 }
/** To decide a case for oneself and to look through the answer. */
const SECONDS_TO_DECIDE = 35

/** What an introduction may take at most, as it is promised to its readers. */
export const LONGEST_INTRODUCTION = 10

/** Seconds that it takes to read a part, without its case. */
export function secondsOfPart({ title, cards, lang }: IntroductionPart): number {
  return secondsToRead([title, ...cards.map((card) => plainText(card.text))].join(' '), lang)
}

/** Seconds that it takes to read a case and decide it. */
export function secondsOfCase({ title, person, text, lang }: Pick<Scenario, 'title' | 'person' | 'text' | 'lang'>): number {
  return secondsToRead([title, person, text].join(' '), lang) + SECONDS_TO_DECIDE
}

/** Whole minutes, never fewer than it takes. */
export function minutesOf(seconds: number): number {
  return Math.max(1, Math.ceil(seconds / 60))
}

function secondsToRead(text: string, lang: Language): number {
  return (wordsIn(text) / (QUICKER[lang] ?? WORDS_PER_MINUTE)) * 60
}

export function wordsIn(text: string): number {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).length
}

/** Whole minutes that an introduction takes with the cases of its parts. */
export function minutesToGoThrough({ parts }: Pick<Introduction, 'parts'>, scenarios: readonly Scenario[]): number {
  const cases = parts.flatMap((part) => scenarios.find((scenario) => scenario.id === part.scenario) ?? [])
  return minutesOf([...parts.map(secondsOfPart), ...cases.map(secondsOfCase)].reduce((sum, each) => sum + each, 0))
}
