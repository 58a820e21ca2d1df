import type { Answers } from '../schema/answers.ts'
import { questionsOf } from '../schema/look-up.ts'
import type { QuestionRule, RuleSet } from '../schema/model.ts'

export type AnswerProblem =
  | { readonly kind: 'unknown-fact'; readonly fact: string }
  | { readonly kind: 'unknown-option'; readonly fact: string; readonly option: string }
  /** The option exists in the vocabulary, but neither is it used here nor does an option here cover it. */
  | { readonly kind: 'option-not-here'; readonly fact: string; readonly option: string }
  | { readonly kind: 'not-a-choice'; readonly fact: string }
  | { readonly kind: 'not-a-list'; readonly fact: string }
  | { readonly kind: 'exclusive'; readonly fact: string; readonly option: string }

export interface ReadAnswers {
  /** What could be read whole, in this organisation's own option ids. Facts that only other organisations ask about are kept. */
  readonly answers: Answers
  readonly problems: readonly AnswerProblem[]
}

/**
 * Reads answers of any origin under an organisation's rules, and is the one place that does. An answer counts whole or not at all:
 * where any part of it is lost its question is unanswered, since the rest may be milder. Every problem is told. Never throws.
 */
export function readAnswers(rules: RuleSet, given: Readonly<Record<string, unknown>>): ReadAnswers {
  const questions = new Map(questionsOf(rules).map((question) => [question.fact, question]))
  const answers: Record<string, string | readonly string[]> = {}
  const problems: AnswerProblem[] = []
  for (const [fact, value] of Object.entries(given)) {
    const vocabulary = Object.hasOwn(rules.vocabulary, fact) ? rules.vocabulary[fact] : undefined
    if (vocabulary === undefined) {
      problems.push({ kind: 'unknown-fact', fact })
      continue
    }
    const question = questions.get(fact)
    const shape = readShape(question, fact, value)
    const read = shape.options.map((option) => readOption(question, vocabulary, fact, option))
    const chosen = [...new Set(read.filter((option) => typeof option === 'string'))]
    const exclusive = chosen.length > 1 ? chosen.find((option) => question?.exclusive.includes(option)) : undefined
    const wrong: readonly AnswerProblem[] = [
      ...shape.problems,
      ...read.filter((option) => typeof option !== 'string'),
      ...(exclusive === undefined ? [] : [{ kind: 'exclusive' as const, fact, option: exclusive }]),
    ]
    problems.push(...wrong)
    const [first] = chosen
    if (wrong.length > 0 || first === undefined) continue
    answers[fact] = Array.isArray(value) ? chosen : first
  }
  return { answers, problems }
}

function readShape(
  question: QuestionRule | undefined,
  fact: string,
  value: unknown,
): { readonly options: readonly string[]; readonly problems: readonly AnswerProblem[] } {
  const wrong = (kind: 'not-a-choice' | 'not-a-list') => ({ options: [], problems: [{ kind, fact }] })
  if (typeof value === 'string') return question?.multiple === true ? wrong('not-a-list') : { options: [value], problems: [] }
  const isList = Array.isArray(value) && value.every((option) => typeof option === 'string')
  if (!isList || question?.multiple === false) return wrong(question?.multiple === true ? 'not-a-list' : 'not-a-choice')
  return { options: value, problems: [] }
}

function readOption(
  question: QuestionRule | undefined,
  vocabulary: readonly string[],
  fact: string,
  option: string,
): string | AnswerProblem {
  if (!vocabulary.includes(option)) return { kind: 'unknown-option', fact, option }
  if (question === undefined || question.options.some((own) => own.id === option)) return option
  const covering = question.options.find((own) => own.covers.includes(option))
  return covering?.id ?? { kind: 'option-not-here', fact, option }
}
