import { evaluate, readAnswers } from '../../engine/index.ts'
import type { AnswerChange } from '../../proof/compare-rules.ts'
import type { Answers } from '../../schema/answers.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Organisation, Scenario } from '../../schema/model.ts'
import { OUTCOMES, type OutcomeId } from '../../schema/outcomes.ts'

/** How many of an organisation's cases end otherwise, for a person who chooses an answer in each of them. */
export interface CasesMoved {
  /** Cases in which the question is answered at all. */
  readonly total: number
  readonly moved: readonly { readonly from: OutcomeId; readonly to: OutcomeId; readonly count: number }[]
}

/**
 * What a system that is chosen leads to before and after, person by person: each case of the newer version with that system instead of its
 * own. Null for answers that are no systems, and where one version does not have it.
 */
export function compareCases(
  [older, newer]: readonly [Organisation, Organisation],
  scenarios: readonly Scenario[],
  { fact, option, before, after }: AnswerChange,
): CasesMoved | null {
  const question = questionsOf(newer).find((each) => each.fact === fact)
  if (question?.catalogue !== true || before === null || after === null) return null
  const moves = scenarios
    .filter(({ answers }) => Object.hasOwn(answers, fact))
    .map(({ answers }) => {
      // What the case's own system told has to be said where this one does not tell it.
      const told = followingFrom(newer, answers)
      const [from, to] = [older, newer].map((organisation) => {
        const read = readAnswers(organisation, { ...told, ...answers, [fact]: option }).answers
        return evaluate(organisation, read).outcome.id
      }) as [OutcomeId, OutcomeId]
      return { from, to }
    })
  const moved = OUTCOMES.flatMap((from) =>
    OUTCOMES.flatMap((to) => {
      const count = from === to ? 0 : moves.filter((move) => move.from === from && move.to === to).length
      return count === 0 ? [] : [{ from, to, count }]
    }),
  )
  return { total: moves.length, moved }
}

/** The answers that follow from a case's own, so that nobody gave them. */
function followingFrom(organisation: Organisation, answers: Answers): Answers {
  const { filled, known } = evaluate(organisation, answers)
  const follows = questionsOf(organisation).filter(({ fact }) => filled.has(fact))
  return Object.fromEntries(follows.map(({ fact, multiple }) => [fact, multiple ? (known(fact) ?? []) : (known(fact)?.[0] ?? '')]))
}
