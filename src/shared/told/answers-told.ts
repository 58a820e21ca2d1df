import { choicesIn, chosenIn, type Evaluation, isAllYes, tickedIn } from '../../engine/index.ts'
import type { Answers } from '../../schema/answers.ts'
import type { Language } from '../../schema/languages.ts'
import type { MergedQuestion, Organisation, Question, Screening } from '../../schema/model.ts'

/** An answer as it was given: to a question, to a list of which nothing was true, or to a merged question. */
export interface ToldAnswer {
  readonly fact: string
  /** Name of the field in which it was given, and can be changed. */
  readonly field: string
  readonly question: string
  readonly labels: readonly string[]
  readonly lang: Language
  /** The question whose answer this one follows from; null where the person gave it. */
  readonly by: Question | null
}

/** Words of the interface that stand for answers. */
export interface AnswerWords {
  readonly none: string
  readonly yes: string
}

/** Name of the field of a list to go through. */
export function fieldOfList({ id }: Screening): string {
  return `lista-${id}`
}

/** Name of the field of a merged question. */
export function fieldOfMerged({ id }: MergedQuestion): string {
  return `samlad-${id}`
}

/** Every answer that counts, told as it was asked: nobody reads of answers that nobody gave. */
export function tellAnswers(organisation: Organisation, evaluation: Evaluation, words: AnswerWords): readonly ToldAnswer[] {
  const answers: Answers = Object.fromEntries(evaluation.asked.map(({ fact, chosen }) => [fact, chosen]))
  return organisation.steps.flatMap((step) => {
    const instead = new Map<string, readonly ToldAnswer[]>()
    for (const choice of choicesIn(step, evaluation)) {
      if (choice.kind === 'merged' && isAllYes(choice.merged, answers)) {
        const { question, lang } = choice.merged
        choice.questions.forEach(({ fact }, index) =>
          instead.set(
            fact,
            index > 0 ? [] : [{ fact, field: fieldOfMerged(choice.merged), question, labels: [words.yes], lang, by: null }],
          ),
        )
      }
      if (choice.kind !== 'screening') continue
      const { question, lang, rows } = choice.screening
      const ticked = tickedIn(choice.screening, answers)
      const none = choice.questions.filter(({ fact }) => chosenIn(answers, fact).length > 0 && !ticked.includes(fact))
      const names = rows.flatMap((row) => (none.some(({ fact }) => fact === row.fact) ? [firstSentence(row.label)] : []))
      none.forEach(({ fact }, index) =>
        instead.set(
          fact,
          index > 0
            ? []
            : [{ fact, field: fieldOfList(choice.screening), question, labels: [`${words.none}: ${names.join(' · ')}`], lang, by: null }],
        ),
      )
    }
    return step.questions.flatMap((question) => instead.get(question.fact) ?? tellAnswer(organisation, evaluation, question))
  })
}

/** What comes after it helps to choose, and would be read as part of the answer. */
function firstSentence(words: string): string {
  return words.replace(/\. .*$/s, '')
}

function tellAnswer(organisation: Organisation, evaluation: Evaluation, question: Question): readonly ToldAnswer[] {
  const { fact, lang } = question
  const givers = evaluation.filled.get(fact)
  const chosen = evaluation.known(fact) ?? []
  if (chosen.length === 0) return []
  const labels = question.options.filter((option) => chosen.includes(option.id)).map((option) => option.label)
  const by =
    givers === undefined ? undefined : organisation.steps.flatMap((step) => step.questions).find((other) => givers.includes(other.fact))
  return [{ fact, field: fact, question: question.question, labels, lang, by: by ?? null }]
}
