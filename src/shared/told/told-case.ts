import { type AnswerProblem, evaluate, isSettled, readAnswers, whatAnswerMeant, whatWouldChange } from '../../engine/index.ts'
import type { Answers } from '../../schema/answers.ts'
import { outcomeById, questionsOf } from '../../schema/look-up.ts'
import type { Change, Option, Organisation, OutcomeWords, Question } from '../../schema/model.ts'
import { OUTCOMES, type OutcomeId } from '../../schema/outcomes.ts'
import { sortFindings, type Told } from './told.ts'

/** Something that can be done so that the outcome becomes, or may become, milder. */
export interface ToldChange {
  readonly changes: readonly Change[]
  readonly outcome: OutcomeId
  /** Otherwise the outcome is only possible. */
  readonly certain: boolean
  /** What is asked then and has no answer yet. */
  readonly asks: readonly Question[]
  readonly answers: Answers
}

/** Another answer to one question that would have made the outcome stricter for certain. */
export interface ToldTurn {
  readonly question: Question
  readonly option: Option
  readonly outcome: OutcomeId
}

/** A case with all that its answers lead to: what is told once somebody has decided for herself. */
export interface ToldCase extends Told {
  /** The answers that fit the content of today. */
  readonly answers: Answers
  readonly problems: readonly AnswerProblem[]
  /** Null while answers are missing that may change it: the outcome so far would read as a promise. */
  readonly outcome: OutcomeWords | null
  /** What would have made it milder, the easiest first. */
  readonly ways: readonly ToldChange[]
  /** What would have made it stricter, the strictest first. */
  readonly turns: readonly ToldTurn[]
}

/** As many other answers as a reader takes in. */
const TURNS = 3

/** Everything that follows from a case's answers, whatever their origin, with its texts. */
export function tellCase(organisation: Organisation, given: Answers): ToldCase {
  const { answers, problems } = readAnswers(organisation, given)
  const evaluation = evaluate(organisation, answers)
  const isOpen = !isSettled(evaluation)
  const told = sortFindings(organisation, evaluation)
  return {
    ...told,
    answers,
    problems,
    outcome: isOpen ? null : outcomeTold(organisation, evaluation.outcome.id, told),
    ways: isOpen ? [] : tellChanges(organisation, answers),
    turns: isOpen ? [] : tellTurns(organisation, answers, evaluation.outcome.id),
  }
}

/** The words of an outcome that is reached. An organisation need not have words for those that none of its answers lead to. */
export function outcomeWordsOf(organisation: Organisation, id: OutcomeId): OutcomeWords {
  const words = outcomeById(organisation, id)
  if (words === undefined) throw new Error(`The outcome ${id} is not declared by ${organisation.id}`)
  return words
}

/** The words of an outcome as they are told of these answers: a finding that decides it may call it something of its own. */
export function outcomeTold(organisation: Organisation, id: OutcomeId, { deciding }: Pick<Told, 'deciding'>): OutcomeWords {
  const words = outcomeWordsOf(organisation, id)
  const [own] = deciding.flatMap(({ finding }) => (finding.outcomeLabel === null ? [] : [finding]))
  return own?.outcomeLabel == null ? words : { ...words, label: own.outcomeLabel, lang: own.lang }
}

/** What a person can do so that the outcome becomes milder: at most three ways, the easiest first. */
export function tellChanges(organisation: Organisation, answers: Answers): readonly ToldChange[] {
  const questions = questionsOf(organisation)
  return whatWouldChange(organisation, answers, organisation.changes).map((found) => ({
    ...found,
    changes: organisation.changes.filter((change) => found.changes.includes(change.id)),
    asks: questions.filter((question) => found.asks.includes(question.fact)),
  }))
}

/** For each question the answer that would have been strictest. Systems of a catalogue are too many to try. */
function tellTurns(organisation: Organisation, answers: Answers, outcome: OutcomeId): readonly ToldTurn[] {
  const questions = questionsOf(organisation)
  return questions
    .filter((question) => Object.hasOwn(answers, question.fact) && !question.catalogue)
    .flatMap((question) => {
      const turns = whatAnswerMeant(organisation, answers, question.fact).instead.flatMap((other): readonly ToldTurn[] => {
        const option = question.options.find(({ id }) => id === other.option)
        if (option === undefined || option.unknown || !other.certain || rank(other.outcome) >= rank(outcome)) return []
        return [{ question, option, outcome: other.outcome }]
      })
      return turns.toSorted(byStrictness).slice(0, 1)
    })
    .toSorted(byStrictness)
    .slice(0, TURNS)
}

function byStrictness(a: ToldTurn, b: ToldTurn): number {
  return rank(a.outcome) - rank(b.outcome)
}

function rank(outcome: OutcomeId): number {
  return OUTCOMES.indexOf(outcome)
}
