import type { QuestionRule } from '../schema/model.ts'

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A valid answer to each of the questions, also to those that will not be asked with these answers. */
export function randomAnswers(questions: readonly QuestionRule[], random: () => number): Readonly<Record<string, readonly string[]>> {
  const pick = (options: readonly string[]): string => options[Math.floor(random() * options.length)] ?? ''
  return Object.fromEntries(
    questions.map((question) => {
      const options = question.options.map((option) => option.id)
      const first = pick(options)
      if (!question.multiple || question.exclusive.includes(first)) return [question.fact, [first]]
      // Mostly one or two: a rule is seldom about many at once, and with many in each case few rules would ever not apply.
      const others = options.filter((option) => option !== first && !question.exclusive.includes(option) && random() < 1 / options.length)
      return [question.fact, [first, ...others]]
    }),
  )
}
