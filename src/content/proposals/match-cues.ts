import { ONLY as ONLY_WORDS } from '../original/read-sentence.ts'

/** Words in a row, by their places in a sentence. The last one counts. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A sentence as its words, in small letters. */
export interface Sentence {
  readonly words: readonly string[]
}

/** So many other words may stand between those of a cue: "känsliga och andra skyddsvärda uppgifter". */
const BETWEEN = 4

/** The sentences of a text. */
export function sentencesIn(text: string): readonly Sentence[] {
  return text
    .toLocaleLowerCase('sv')
    .split(/[.!?:;]+(?:\s|$)/)
    .map((sentence) => ({ words: sentence.match(/[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*/gu) ?? [] }))
    .filter(({ words }) => words.length > 0)
}

/** Every place where the words of a cue stand in their order. Each is the beginning of a word, or with a full stop the whole of it. */
export function placesOf(cue: string, { words }: Sentence): readonly Span[] {
  const [first = '', ...rest] = cue.toLocaleLowerCase('sv').split(/\s+/)
  return words.flatMap((word, from) => {
    if (!begins(word, first)) return []
    let to = from
    for (const stem of rest) {
      const next = words.slice(to + 1, to + 2 + BETWEEN).findIndex((other) => begins(other, stem))
      if (next === -1) return []
      to += next + 1
    }
    return [{ from, to }]
  })
}

function begins(word: string, stem: string): boolean {
  return stem.endsWith('.') ? word === stem.slice(0, -1) : word.startsWith(stem)
}

const ONLY = new RegExp(`^${ONLY_WORDS}$`)
const MAY = /^(?:får|ska|skall|kan|måste)$/

/** What "only" holds to: up to the verb that it stands before, or else all that follows it. Null where nothing is so limited. */
export function limitedIn({ words }: Sentence): Span | null {
  const only = words.findIndex((word, index) => ONLY.test(word) && words[index - 1] !== 'inte')
  if (only === -1) return null
  const verb = words.findIndex((word, index) => index > only && MAY.test(word))
  const isBefore = verb !== -1 && !words.slice(0, only).some((word) => MAY.test(word))
  return { from: only + 1, to: isBefore ? verb - 1 : words.length - 1 }
}

const IF = /^(?:om|efter|förutsatt|förutsättning|förutsättningar|villkor|såvida|sedan|utom|med)$/

/** What something is allowed on: all that follows its "if", "after" or "provided". Null where it is allowed without. */
export function conditionIn(sentence: Sentence): Span | null {
  const from = sentence.words.findIndex((word, index) => IF.test(word) && sentence.words.slice(0, index).some((before) => MAY.test(before)))
  return from === -1 ? limitedIn(sentence) : { from: from + 1, to: sentence.words.length - 1 }
}

/** Whether a text that allows something does it on a condition. */
export function hasCondition(text: string): boolean {
  return sentencesIn(text).some((sentence) => conditionIn(sentence) !== null)
}

/** "Som inte är öppen", "utan lov", "annat än": the answer that the words point to is the one that it is not. */
export function isDenied({ words }: Sentence, { from }: Span): boolean {
  const before = ` ${words.slice(Math.max(0, from - 6), from).join(' ')} `
  return (
    / (?:som|om|när|där|den|det|är|varit|blivit) (?:\S+ ){0,2}(?:inte|ej|aldrig) (?:\S+ ){0,2}$/.test(before) ||
    / (?:utan|förutom|utom|saknar|saknas|(?:annat|annan|andra) än) (?:\S+ ){0,2}$/.test(before)
  )
}
