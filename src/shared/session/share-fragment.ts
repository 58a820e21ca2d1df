import type { Evaluation } from '../../engine/index.ts'
import type { Answers } from '../../schema/answers.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Codes, Organisation } from '../../schema/model.ts'
import { type Replies, type SharedCase, writeLink } from './share.ts'

/** The answers that count: those to questions that are asked. Others would tell more than the result does. */
export function answersThatCount(organisation: Organisation, evaluation: Evaluation): Answers {
  const multiple = new Set(questionsOf(organisation).flatMap(({ fact, multiple }) => (multiple ? [fact] : [])))
  const given = evaluation.asked.filter((question) => question.chosen.length > 0)
  return Object.fromEntries(given.map(({ fact, chosen }) => [fact, multiple.has(fact) ? chosen : (chosen[0] ?? '')]))
}

/** A case as it is saved and passed on today, with who is said to have given which of its answers. */
export function caseNow(organisation: Organisation, evaluation: Evaluation, replies: Replies): SharedCase {
  const answers = answersThatCount(organisation, evaluation)
  const given = Object.entries(replies).filter(([fact]) => Object.hasOwn(answers, fact))
  return {
    organisation: organisation.id,
    version: organisation.policy.content.version,
    outcome: evaluation.outcome.id,
    answers,
    ...(given.length === 0 ? {} : { replies: Object.fromEntries(given) }),
  }
}

/** The part of the link to a result that stands after the #. */
export function shareFragment(codes: Codes, organisation: Organisation, evaluation: Evaluation, replies: Replies = {}): string {
  return writeLink(codes, caseNow(organisation, evaluation, replies))
}
