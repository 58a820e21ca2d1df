import type { AnswerProblem } from '../../../engine/index.ts'
import { evaluate, readAnswers } from '../../../engine/index.ts'
import type { Answers } from '../../../schema/answers.ts'
import { questionsOf } from '../../../schema/look-up.ts'
import type { Organisation, Question } from '../../../schema/model.ts'
import { theirsIn } from '../../../shared/told/their-questions.ts'
import type { Asked } from './ask-link.ts'

/** What a contact is asked, with what their answers so far make of the case. */
export interface Answering {
  /** The case as it was asked about, as far as it fits the content of today. */
  readonly answers: Answers
  readonly problems: readonly AnswerProblem[]
  readonly questions: readonly Question[]
  /** What is asked of the case only because of what they have answered. */
  readonly further: readonly Question[]
  /** What they have answered that is theirs to answer. */
  readonly given: Answers
  /** Facts that they have answered and that are not: made up, of another version, or no longer asked. */
  readonly strange: readonly string[]
}

/** What follows from an answer can itself have something that follows: so many times at most. */
const ROUNDS = 4

/** Sorts what was answered, of any origin, into what a contact may answer of this case and what not. */
export function openAnswering(organisation: Organisation, { shared, contact }: Asked, answered: Answers): Answering {
  const { answers, problems } = readAnswers(organisation, shared.answers)
  const before = evaluate(organisation, answers)
  const questions = theirsIn(organisation, before, contact)?.questions ?? []
  const read = readAnswers(organisation, answered)
  const isTheirs = new Set(questions.map(({ fact }) => fact))
  const own = pick(read.answers, (fact) => isTheirs.has(fact))
  let given = own
  let further: readonly Question[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const asked = evaluate(organisation, { ...answers, ...given }).asked
    const added = new Set(asked.flatMap(({ fact }) => (before.asked.some((each) => each.fact === fact) ? [] : [fact])))
    further = questionsOf(organisation).filter(({ fact }) => added.has(fact))
    given = { ...own, ...pick(read.answers, (fact) => added.has(fact)) }
  }
  const asked = new Set(Object.keys(given))
  return { answers, problems, questions, further, given, strange: Object.keys(answered).filter((fact) => !asked.has(fact)) }
}

/** Facts whose answers are not the same in two cases. */
export function changedSince(then: Answers, now: Answers): readonly string[] {
  const facts = new Set([...Object.keys(then), ...Object.keys(now)])
  return [...facts].filter((fact) => String(then[fact] ?? '') !== String(now[fact] ?? ''))
}

function pick(answers: Answers, isWanted: (fact: string) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => isWanted(fact)))
}
