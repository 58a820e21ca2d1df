import { type Choice, chosenIn, evaluate, isAllYes, tickedIn } from '../../../engine/index.ts'
import type { Answers } from '../../../schema/answers.ts'
import type { MergedQuestion, Option, Organisation, Question, Screening } from '../../../schema/model.ts'
import { fieldOfList, fieldOfMerged } from '../../../shared/told/answers-told.ts'
import { withAnswer } from '../../../shared/session/with-answer.ts'

/** What is marked in the lists and the merged questions of a step, by the name of their field. Answers are told by the answers alone. */
export type Marks = Readonly<Record<string, readonly string[]>>

export type QuestionChoice = Choice<Question>

/** The words that stand around a list and a merged question. */
export interface GroupWords {
  readonly none: string
  readonly unsure: string
  readonly whichUnsure: string
  readonly yes: string
  readonly no: string
  readonly unknown: string
}

/** Marks of a list beside its rows. */
export const NONE = 'inget'
export const UNSURE = 'osaker'
const YES = 'ja'

export const fieldOfUnsure = (list: Screening): string => `${fieldOfList(list)}-osaker`

/** A list as a question: its rows, and that none or an unknown one of them is true. */
export function listAsQuestion({ screening, questions }: Extract<QuestionChoice, { kind: 'screening' }>, words: GroupWords): Question {
  const options = [...rowOptions(screening, questions), option(NONE, words.none), option(UNSURE, words.unsure)]
  return asQuestion(fieldOfList(screening), screening, options, [NONE])
}

/** Which rows one is not sure of, as a question: those that are not ticked. */
export function unsureAsQuestion(screening: Screening, questions: readonly Question[], marks: Marks, words: GroupWords): Question {
  const open = questions.filter(({ fact }) => marks[fieldOfList(screening)]?.includes(fact) !== true)
  return asQuestion(fieldOfUnsure(screening), { ...screening, question: words.whichUnsure }, rowOptions(screening, open), [])
}

/** A merged question as a question. */
export function mergedAsQuestion(merged: MergedQuestion, words: GroupWords): Question {
  const options = [option(YES, words.yes), option('nej', words.no), option('vet-ej', words.unknown)]
  return { ...asQuestion(fieldOfMerged(merged), merged, options, []), help: merged.help, multiple: false }
}

/** What is marked from the start, with the answers that there are. */
export function marksOf(choices: readonly QuestionChoice[], answers: Answers): Marks {
  return Object.fromEntries(
    choices.flatMap((choice): readonly (readonly [string, readonly string[]])[] => {
      if (choice.kind === 'screening') {
        const ticked = tickedIn(choice.screening, answers)
        const isAnswered = choice.questions.every(({ fact }) => chosenIn(answers, fact).length > 0)
        return [[fieldOfList(choice.screening), ticked.length === 0 && isAnswered ? [NONE] : ticked]]
      }
      if (choice.kind !== 'merged') return []
      const isAny = choice.questions.some(({ fact }) => chosenIn(answers, fact).length > 0)
      return [[fieldOfMerged(choice.merged), isAllYes(choice.merged, answers) ? [YES] : isAny ? ['nej'] : []]]
    }),
  )
}

/** The fields of the list and of the merged question that a question stands in. */
export function fieldsAround(choices: readonly QuestionChoice[], fact: string): readonly string[] {
  return choices.flatMap((choice): readonly string[] => {
    if (choice.kind === 'question' || !choice.questions.some((question) => question.fact === fact)) return []
    return [choice.kind === 'screening' ? fieldOfList(choice.screening) : fieldOfMerged(choice.merged)]
  })
}

/** The rows of a list whose own question is asked: those that are ticked, and those that one is not sure of where that is no answer. */
export function openRows(list: Screening, marks: Marks): readonly string[] {
  const ticked = marks[fieldOfList(list)] ?? []
  const unsure = unsureRows(list, marks)
  return list.rows.filter((row) => ticked.includes(row.fact) || (unsure.includes(row.fact) && row.unsure === null)).map(({ fact }) => fact)
}

/** The rows that one is not sure of. */
function unsureRows(list: Screening, marks: Marks): readonly string[] {
  return marks[fieldOfList(list)]?.includes(UNSURE) === true ? (marks[fieldOfUnsure(list)] ?? []) : []
}

/** Whether the questions that a merged one stands for are asked one by one. */
export function isOpened(merged: MergedQuestion, marks: Marks): boolean {
  const [mark] = marks[fieldOfMerged(merged)] ?? []
  return mark !== undefined && mark !== YES
}

/** The answers once a list is marked so: what no longer agrees with the marks is taken back. Rows that are not ticked get no answer yet. */
export function answersAfterMarks(screening: Screening, questions: readonly Question[], marks: Marks, answers: Answers): Answers {
  const open = openRows(screening, marks)
  return screening.rows.reduce((given, { fact, none }) => {
    const question = questions.find((own) => own.fact === fact)
    const chosen = chosenIn(given, fact)
    if (question === undefined || chosen.length === 0) return given
    const isNone = chosen.length === 1 && chosen[0] === none
    return open.includes(fact) === isNone ? withAnswer(given, fact, [], question.multiple) : given
  }, answers)
}

/** The answers once a merged question is answered: its yes gives them all, anything else takes that back. */
export function answersAfterMerged(
  merged: MergedQuestion,
  questions: readonly Question[],
  mark: string | undefined,
  answers: Answers,
): Answers {
  if (mark !== YES && !isAllYes(merged, answers)) return answers
  return questions.reduce(
    (given, { fact, multiple }) => withAnswer(given, fact, mark === YES ? [merged.yes[fact] ?? ''] : [], multiple),
    answers,
  )
}

/** The answers once one goes on: rows that are not ticked have their harmless answer, or that one is not sure. */
export function settle(organisation: Organisation, choices: readonly QuestionChoice[], marks: Marks, answers: Answers): Answers {
  return choices.reduce((given, choice) => (choice.kind === 'screening' ? settleList(organisation, choice, marks, given) : given), answers)
}

function settleList(
  organisation: Organisation,
  { screening, questions }: Extract<QuestionChoice, { kind: 'screening' }>,
  marks: Marks,
  answers: Answers,
): Answers {
  const open = openRows(screening, marks)
  const unsure = unsureRows(screening, marks)
  // In the order of the flow, since an answer decides whether the next is asked.
  return questions.reduce((given, { fact, multiple }) => {
    const row = screening.rows.find((own) => own.fact === fact)
    const isAsked = evaluate(organisation, given).missing.includes(fact)
    if (row === undefined || open.includes(fact) || !isAsked) return given
    return withAnswer(given, fact, [unsure.includes(fact) && row.unsure !== null ? row.unsure : row.none], multiple)
  }, answers)
}

function rowOptions({ rows }: Screening, questions: readonly Question[]): readonly Option[] {
  return rows.flatMap(({ fact, label }) => (questions.some((question) => question.fact === fact) ? [option(fact, label)] : []))
}

function option(id: string, label: string): Option {
  return { id, label, help: null, unknown: false, system: null, covers: [], lang: 'sv' }
}

function asQuestion(
  fact: string,
  { question, lang }: Pick<Screening, 'question' | 'lang'>,
  options: readonly Option[],
  exclusive: readonly string[],
): Question {
  return {
    fact,
    question,
    options,
    exclusive,
    lang,
    when: null,
    given: [],
    multiple: true,
    help: null,
    why: [],
    statements: [],
    groups: [],
    catalogue: false,
    follows: null,
  }
}
