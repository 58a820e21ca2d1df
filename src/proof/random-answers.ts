import { evaluate, type Evaluation } from '../engine/index.ts'
import type { Answers } from '../schema/answers.ts'
import { questionsOf } from '../schema/look-up.ts'
import type { QuestionRule, RuleSet } from '../schema/model.ts'

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

/**
 * Answers to everything that is asked until `isDone`: each as in a case with the likelihood `share`, and else at random, as where the case
 * does not say or is another organisation's.
 */
export function answersNear(
  rules: RuleSet,
  near: Answers,
  random: () => number,
  { share = 0.8, isDone = (_: Evaluation): boolean => false } = {},
): Answers {
  const answers: Record<string, string | readonly string[]> = {}
  for (;;) {
    const evaluation = evaluate(rules, answers)
    const question = questionsOf(rules).find(({ fact }) => fact === evaluation.next)
    if (question === undefined || isDone(evaluation)) return answers
    const known = near[question.fact]
    const isKnown = known !== undefined && [known].flat().every((option) => question.options.some(({ id }) => id === option))
    const [one = '', ...more] = isKnown && random() < share ? [known].flat() : (randomAnswers([question], random)[question.fact] ?? [])
    answers[question.fact] = question.multiple ? [one, ...more] : one
  }
}
