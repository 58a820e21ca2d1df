import type { MergedQuestion, QuestionRule, Screening } from '../schema/model.ts'
import { factsIn } from './condition.ts'
import type { Evaluation } from './evaluate.ts'
import { chosenIn } from './replay.ts'
import type { Answers } from '../schema/answers.ts'
import type { Condition } from '../schema/model.ts'

/** What of a step choices are made of: its questions, and how some of them are asked together. */
export interface ChoiceStep<Question extends QuestionRule = QuestionRule> {
  readonly id: string
  readonly questions: readonly Question[]
  readonly screening: Screening | null
  readonly merged: readonly MergedQuestion[]
}

/** What a person is asked at once: a question, a list to go through, or one question whose yes answers several. */
export type Choice<Question extends QuestionRule = QuestionRule> =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'screening'; readonly screening: Screening; readonly questions: readonly Question[] }
  | { readonly kind: 'merged'; readonly merged: MergedQuestion; readonly questions: readonly Question[] }

/**
 * What a step asks now, in the order of its questions. A list has the rows whose question is asked, or may come to be once the list is
 * gone through; one row alone is asked as the question that it is, and so are merged questions of which only some are asked.
 */
export function choicesIn<Question extends QuestionRule>(
  step: ChoiceStep<Question>,
  { asked, undecided }: Pick<Evaluation, 'asked' | 'undecided'>,
): readonly Choice<Question>[] {
  const isAsked = ({ fact }: Question): boolean => asked.some((question) => question.fact === fact)
  const rows = new Set(step.screening?.rows.map(({ fact }) => fact))
  const listed = step.questions.filter((question) => rows.has(question.fact) && (isAsked(question) || undecided.includes(question.fact)))
  const isList = listed.length > 1 && listed.some(isAsked)
  const wholes = step.merged.flatMap((merged) => {
    const questions = step.questions.filter(({ fact }) => Object.hasOwn(merged.yes, fact))
    return questions.every(isAsked) ? [{ merged, questions }] : []
  })
  return step.questions.flatMap((question): readonly Choice<Question>[] => {
    if (step.screening !== null && isList && listed.includes(question))
      return question === listed[0] ? [{ kind: 'screening', screening: step.screening, questions: listed }] : []
    const whole = wholes.find(({ questions }) => questions.includes(question))
    if (whole !== undefined) return question === whole.questions[0] ? [{ kind: 'merged', ...whole }] : []
    return isAsked(question) ? [{ kind: 'question', question }] : []
  })
}

/** The facts of a list whose row is true: answered otherwise than with the harmless answer. */
export function tickedIn(screening: Screening, answers: Answers): readonly string[] {
  return screening.rows.flatMap(({ fact, none }) => {
    const chosen = chosenIn(answers, fact)
    return chosen.length === 0 || (chosen.length === 1 && chosen[0] === none) ? [] : [fact]
  })
}

/** Whether the answers are those that the merged question's yes stands for. */
export function isAllYes({ yes }: MergedQuestion, answers: Answers): boolean {
  return Object.entries(yes).every(([fact, option]) => chosenIn(answers, fact)[0] === option)
}

/** How many choices a person makes with these answers in the steps that are given. */
export function countChoices(steps: readonly ChoiceStep[], evaluation: Pick<Evaluation, 'asked' | 'undecided'>, answers: Answers): number {
  const sizeOf = (choice: Choice): number => {
    switch (choice.kind) {
      case 'question':
        return 1
      case 'screening':
        return 1 + tickedIn(choice.screening, answers).filter((fact) => choice.questions.some((question) => question.fact === fact)).length
      case 'merged':
        return isAllYes(choice.merged, answers) ? 1 : 1 + choice.questions.length
    }
  }
  return steps.flatMap((step) => choicesIn(step, evaluation)).reduce((sum, choice) => sum + sizeOf(choice), 0)
}

/** The fact that a condition looks at last, in the order of the questions: there it can be told that it is true. */
export function lastFactIn(questions: readonly Pick<QuestionRule, 'fact'>[], when: Condition): string | undefined {
  const facts = new Set(factsIn(when))
  return questions.findLast(({ fact }) => facts.has(fact))?.fact
}
