import { factsIn } from '../../engine/index.ts'
import type { Condition, Question } from '../../schema/model.ts'
import { tellCondition, type ToldCondition } from '../../schema/tell-condition.ts'

/** The small words of a condition, in the language that it is told in. */
export interface BriefWords {
  readonly is: string
  readonly isNot: string
  readonly and: string
  readonly or: string
}

/** The same in Swedish. */
export const SWEDISH: BriefWords = { is: 'är', isNot: 'inte är', and: 'och', or: 'eller' }

/** A condition by the names that editors write, for pictures in which whole questions have no room. */
export function conditionInBrief(condition: Condition, questions: readonly Question[], words: BriefWords): string {
  return tell(
    condition,
    questions,
    words,
    ({ fact }) => fact,
    ({ id }) => id,
  )
}

/** A condition by what people read: the questions and the answers in their own words. In Swedish. */
export function conditionInWords(condition: Condition, questions: readonly Question[]): string {
  return tell(
    condition,
    questions,
    SWEDISH,
    ({ question }) => `”${question}”`,
    ({ label }) => `”${label}”`,
  )
}

type Named = Extract<ToldCondition, { readonly kind: 'test' }>['named'][number]

function tell(
  condition: Condition,
  questions: readonly Question[],
  words: BriefWords,
  ...names: readonly [(question: Question) => string, (named: Named) => string]
): string {
  const told = tellCondition(condition, questions)
  return told === null ? '' : inBrief(told, words, ...names)
}

function inBrief(
  told: ToldCondition,
  words: BriefWords,
  ofQuestion: (question: Question) => string,
  ofAnswer: (named: Named) => string,
): string {
  if (told.kind === 'test') {
    const names = told.named.map(ofAnswer).join(` ${words.or} `)
    return `${ofQuestion(told.question)} ${told.isExcept ? words.isNot : words.is} ${names}`
  }
  const parts = told.parts.map((part) => inBrief(part, words, ofQuestion, ofAnswer))
  return told.kind === 'all' ? parts.join(` ${words.and} `) : `(${parts.join(` ${words.or} `)})`
}

/** Facts that most questions depend on; an arrow from them to each would hide the rest. */
export function usualFacts(questions: readonly Question[]): ReadonlySet<string> {
  const facts = questions.flatMap((question) => (question.when === null ? [] : factsIn(question.when)))
  return new Set(facts.filter((fact) => facts.filter((other) => other === fact).length > questions.length / 2))
}
