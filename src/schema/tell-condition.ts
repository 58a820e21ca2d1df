import type { Condition, Question } from './model.ts'

/** A condition as it is told, whatever the words and the names: tests of single questions and lists of them, with no "not" left outside a test. */
export type ToldCondition =
  | {
      readonly kind: 'test'
      readonly question: Question
      /** Told by the answers that it must not be. */
      readonly isExcept: boolean
      /** The answers that are named: options by their id, or a group of them by its own. */
      readonly named: readonly { readonly id: string; readonly label: string }[]
      readonly of: Told
    }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly ToldCondition[]; readonly of: Told }

/** The condition that a part tells, and what it has to be for the part to hold. */
export interface Told {
  readonly condition: Condition
  readonly wanted: boolean
}

/**
 * Brings a condition into the form in which it is told. What must not all hold is told as one of it that must not, and the other way
 * round; most of a long list of answers is told by what is not in it. A test of a question that is not there is left out.
 */
export function tellCondition(condition: Condition, questions: readonly Question[], wanted = true): ToldCondition | null {
  const of = { condition, wanted }
  switch (condition.kind) {
    case 'not':
      return tellCondition(condition.of, questions, !wanted)
    case 'holds': {
      const question = questions.find(({ fact }) => fact === condition.fact)
      return question === undefined ? null : { kind: 'test', question, of, ...tellTest(question, condition.options, wanted) }
    }
    case 'all':
    case 'any':
      return {
        kind: (condition.kind === 'all') === wanted ? 'all' : 'any',
        parts: condition.of.flatMap((part) => tellCondition(part, questions, wanted) ?? []),
        of,
      }
  }
}

function tellTest({ options, groups }: Question, chosen: readonly string[], wanted: boolean) {
  const group = groups.find((own) => own.options.length === chosen.length && own.options.every((id) => chosen.includes(id)))
  if (group !== undefined) return { isExcept: !wanted, named: [group] }
  const inside = options.filter(({ id }) => chosen.includes(id))
  const outside = options.filter(({ id }) => !chosen.includes(id))
  const isShorter = wanted && outside.length > 0 && outside.length < chosen.length
  return { isExcept: isShorter || !wanted, named: isShorter ? outside : inside }
}
