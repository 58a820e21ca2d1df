import { factsIn } from '../engine/index.ts'
import type { Condition, Question } from '../schema/model.ts'

/** The small words of a condition, in the language that it is told in. */
export interface BriefWords {
  readonly is: string
  readonly isNot: string
  readonly and: string
  readonly or: string
  readonly not: string
}

/** A condition by the names that editors write, for pictures in which whole questions have no room. */
export function conditionInBrief(condition: Condition, questions: readonly Question[], words: BriefWords): string {
  const inner = (part: Condition): string => conditionInBrief(part, questions, words)
  switch (condition.kind) {
    case 'holds': {
      const options = questions.find((question) => question.fact === condition.fact)?.options ?? []
      const others = options.filter((option) => !condition.options.includes(option.id)).map((option) => option.id)
      const isShorter = others.length < condition.options.length
      const [verb, named] = isShorter ? [words.isNot, others] : [words.is, condition.options]
      return `${condition.fact} ${verb} ${named.join(` ${words.or} `)}`
    }
    case 'not':
      return `${words.not} (${inner(condition.of)})`
    case 'all':
      return condition.of.map(inner).join(` ${words.and} `)
    case 'any':
      return `(${condition.of.map(inner).join(` ${words.or} `)})`
  }
}

/** Facts that most questions depend on; an arrow from them to each would hide the rest. */
export function usualFacts(questions: readonly Question[]): ReadonlySet<string> {
  const facts = questions.flatMap((question) => (question.when === null ? [] : factsIn(question.when)))
  return new Set(facts.filter((fact) => facts.filter((other) => other === fact).length > questions.length / 2))
}
