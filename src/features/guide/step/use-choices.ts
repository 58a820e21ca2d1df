import { useState } from 'react'
import { chosenIn } from '../../../engine/index.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import type { Answers } from '../../../schema/answers.ts'
import type { Organisation, Question, Step } from '../../../schema/model.ts'
import { fieldOfList, fieldOfMerged } from '../../../shared/told/answers-told.ts'
import type { Case } from '../../../shared/session/use-case.ts'
import { useSession } from '../../../shared/session/use-session.ts'
import { useQuestionForm } from '../question-form.tsx'
import {
  answersAfterMarks,
  answersAfterMerged,
  type GroupWords,
  isOpened,
  listAsQuestion,
  type Marks,
  marksOf,
  mergedAsQuestion,
  openRows,
  type QuestionChoice,
  UNSURE,
  unsureAsQuestion,
} from './groups.ts'

interface ShownStep {
  readonly organisation: Organisation
  readonly step: Step
  readonly known: Case
  readonly choices: readonly QuestionChoice[]
}

/** Everything that a step's choices are shown and answered with. */
export interface Asking extends ShownStep {
  readonly marks: Marks
  readonly words: GroupWords
  readonly form: ReturnType<typeof useQuestionForm>
  readonly answer: (question: Question, options: readonly string[]) => void
  readonly markList: (choice: Extract<QuestionChoice, { kind: 'screening' }>, field: string, options: readonly string[]) => void
  readonly markMerged: (choice: Extract<QuestionChoice, { kind: 'merged' }>, options: readonly string[]) => void
}

/** The choices of a step with what is marked in them. Marks that are no answer yet live as long as the page does. */
export function useChoices(shown: ShownStep): Asking {
  const { organisation, step, known, choices } = shown
  const { answers } = known
  const words = useGroupWords()
  const session = useSession()
  const [marked, setMarked] = useState<Marks>({})
  const marks = { ...marksOf(choices, answers), ...marked }
  const chosenFor = (fact: string): readonly string[] => marks[fact] ?? chosenIn(answers, fact)
  const fields = choices.flatMap((choice) => shownIn(choice, { marks, words }))
  const form = useQuestionForm([...step.questions, ...fields], fields, chosenFor)
  const store = (after: Answers): void => {
    for (const { fact } of step.questions) if (after[fact] !== answers[fact]) form.set(fact, chosenIn(after, fact))
    if (after !== answers) session.change(organisation.id, after)
  }
  return {
    ...shown,
    marks,
    words,
    form,
    answer: ({ fact, multiple }, options) => session.answer(organisation.id, fact, options, multiple),
    markList: ({ screening, questions }, field, options) => {
      setMarked({ ...marked, [field]: options })
      store(answersAfterMarks(screening, questions, { ...marks, [field]: options }, answers))
    },
    markMerged: ({ merged, questions }, options) => {
      setMarked({ ...marked, [fieldOfMerged(merged)]: options })
      store(answersAfterMerged(merged, questions, options[0], answers))
    },
  }
}

/** The fields of a choice that are in sight, in order: those that must be answered before one goes on. */
export function shownIn(choice: QuestionChoice, { marks, words }: Pick<Asking, 'marks' | 'words'>): readonly Question[] {
  switch (choice.kind) {
    case 'question':
      return [choice.question]
    case 'merged':
      return [mergedAsQuestion(choice.merged, words), ...(isOpened(choice.merged, marks) ? choice.questions : [])]
    case 'screening': {
      const { screening, questions } = choice
      const open = openRows(screening, marks)
      const isUnsure = marks[fieldOfList(screening)]?.includes(UNSURE) === true
      return [
        listAsQuestion(choice, words),
        ...questions.filter(({ fact }) => open.includes(fact)),
        ...(isUnsure ? [unsureAsQuestion(screening, questions, marks, words)] : []),
      ]
    }
  }
}

/** Whether a choice stands under a question that is in sight. */
export function isNested(choice: QuestionChoice, shown: readonly Question[]): boolean {
  const parent = parentOf(choice)
  return parent !== null && shown.some(({ fact }) => fact === parent)
}

/** The fact of the question that a choice follows from, in the same step. */
export function parentOf(choice: QuestionChoice): string | null {
  if (choice.kind === 'question') return choice.question.follows
  return choice.kind === 'merged' ? (choice.questions[0]?.follows ?? null) : null
}

function useGroupWords(): GroupWords {
  const { t: guide } = useTexts('guide')
  return {
    none: guide('step.noneOfThese'),
    unsure: guide('step.unsureOfSome'),
    whichUnsure: guide('step.whichUnsure'),
    yes: guide('step.yes'),
    no: guide('step.no'),
    unknown: guide('step.unknown'),
  }
}
