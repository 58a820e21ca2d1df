import type { Evaluation } from '../../engine/index.ts'
import type { Answers } from '../../schema/answers.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Codes, Organisation } from '../../schema/model.ts'
import { writeLink } from './share.ts'

/** The answers that count: those to questions that are asked. Others would tell more than the result does. */
export function answersThatCount(organisation: Organisation, evaluation: Evaluation): Answers {
  const multiple = new Set(questionsOf(organisation).flatMap(({ fact, multiple }) => (multiple ? [fact] : [])))
  const given = evaluation.asked.filter((question) => question.chosen.length > 0)
  return Object.fromEntries(given.map(({ fact, chosen }) => [fact, multiple.has(fact) ? chosen : (chosen[0] ?? '')]))
}

/** The part of the link to a result that stands after the #. */
export function shareFragment(codes: Codes, organisation: Organisation, evaluation: Evaluation): string {
  return writeLink(codes, {
    organisation: organisation.id,
    version: organisation.policy.content.version,
    outcome: evaluation.outcome.id,
    answers: answersThatCount(organisation, evaluation),
  })
}
