import { factsIn } from '../engine/index.ts'
import type { Condition, Question } from '../schema/model.ts'
import { tellCondition, type ToldCondition } from '../schema/tell-condition.ts'

/** The small words of a condition, in the language that it is told in. */
export interface BriefWords {
  readonly is: string
  readonly isNot: string
  readonly and: string
  readonly or: string
}

/** A condition by the names that editors write, for pictures in which whole questions have no room. */
export function conditionInBrief(condition: Condition, questions: readonly Question[], words: BriefWords): string {
  const told = tellCondition(condition, questions)
  return told === null ? '' : inBrief(told, words)
}

function inBrief(told: ToldCondition, words: BriefWords): string {
  if (told.kind === 'test') {
    const names = told.named.map(({ id }) => id).join(` ${words.or} `)
    return `${told.question.fact} ${told.isExcept ? words.isNot : words.is} ${names}`
  }
  const parts = told.parts.map((part) => inBrief(part, words))
  return told.kind === 'all' ? parts.join(` ${words.and} `) : `(${parts.join(` ${words.or} `)})`
}

/** Facts that most questions depend on; an arrow from them to each would hide the rest. */
export function usualFacts(questions: readonly Question[]): ReadonlySet<string> {
  const facts = questions.flatMap((question) => (question.when === null ? [] : factsIn(question.when)))
  return new Set(facts.filter((fact) => facts.filter((other) => other === fact).length > questions.length / 2))
}
