import { type ReactNode, useState } from 'react'
import { chosenIn, lastFactIn, truthOf } from '../../../engine/index.ts'
import { questionsOf } from '../../../schema/look-up.ts'
import type { Question } from '../../../schema/model.ts'
import { fieldOfList } from '../../../shared/told/answers-told.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import { AnsweredQuestion } from '../answered-question.tsx'
import { FormQuestion } from '../question-form.tsx'
import {
  fieldOfUnsure,
  isOpened,
  listAsQuestion,
  mergedAsQuestion,
  openRows,
  type QuestionChoice,
  UNSURE,
  unsureAsQuestion,
} from './groups.ts'
import { type Asking, parentOf } from './use-choices.ts'

interface ShownChoiceProps {
  readonly choice: QuestionChoice
  readonly asking: Asking
}

/** A question, a list to go through, or a merged question, with what follows from it under it. */
export function ShownChoice({ choice, asking }: ShownChoiceProps) {
  switch (choice.kind) {
    case 'question':
      return <OneQuestion question={choice.question} asking={asking} />
    case 'screening':
      return <List choice={choice} asking={asking} />
    case 'merged':
      return <Merged choice={choice} asking={asking} />
  }
}

function OneQuestion({ question, asking }: { readonly question: Question; readonly asking: Asking }) {
  const { choices, form, answer, organisation, known } = asking
  const following = choices.filter((choice) => parentOf(choice) === question.fact)
  const chosen = chosenIn(known.answers, question.fact)
  // The organisation's page asks the first, and need not be asked twice.
  const [isAnswered] = useState(question.fact === questionsOf(organisation)[0]?.fact && chosen.length > 0)
  if (isAnswered) {
    return (
      <>
        <AnsweredQuestion question={question} chosen={chosen} isMissing={form.errorOf(question) !== undefined}>
          <FormQuestion form={form} question={question} onAnswer={answer} />
        </AnsweredQuestion>
        {following.map((choice, index) => (
          <ShownChoice key={index} choice={choice} asking={asking} />
        ))}
      </>
    )
  }
  return (
    <FormQuestion form={form} question={question} onAnswer={answer}>
      <Contradictions facts={[question.fact]} asking={asking} />
      {following.length === 0 ? null : (
        <Under>
          {following.map((choice, index) => (
            <ShownChoice key={index} choice={choice} asking={asking} />
          ))}
        </Under>
      )}
    </FormQuestion>
  )
}

function List({ choice, asking }: { readonly choice: Extract<QuestionChoice, { kind: 'screening' }>; readonly asking: Asking }) {
  const { screening, questions } = choice
  const { form, marks, words, markList } = asking
  const ticked = marks[fieldOfList(screening)] ?? []
  const open = openRows(screening, marks)
  const rowUnder = (fact: string): ReactNode => {
    const question = open.includes(fact) ? questions.find((own) => own.fact === fact) : undefined
    return question === undefined ? null : (
      <Under>
        <OneQuestion question={question} asking={asking} />
      </Under>
    )
  }
  const unsure = unsureAsQuestion(screening, questions, marks, words)
  const under = (mark: string): ReactNode => {
    if (mark !== UNSURE) return ticked.includes(mark) ? rowUnder(mark) : null
    return !ticked.includes(UNSURE) ? null : (
      <Under>
        <FormQuestion
          form={form}
          question={unsure}
          onAnswer={(_question, options) => markList(choice, fieldOfUnsure(screening), options)}
          under={rowUnder}
        />
      </Under>
    )
  }
  return (
    <FormQuestion
      form={form}
      question={listAsQuestion(choice, words)}
      onAnswer={(_question, options) => markList(choice, fieldOfList(screening), options)}
      under={under}
    >
      <Contradictions facts={questions.map(({ fact }) => fact).filter((fact) => !open.includes(fact))} asking={asking} />
    </FormQuestion>
  )
}

function Merged({ choice, asking }: { readonly choice: Extract<QuestionChoice, { kind: 'merged' }>; readonly asking: Asking }) {
  const { merged, questions } = choice
  const { form, marks, words, markMerged } = asking
  return (
    <FormQuestion form={form} question={mergedAsQuestion(merged, words)} onAnswer={(_question, options) => markMerged(choice, options)}>
      {!isOpened(merged, marks) ? null : (
        <Under>
          {questions.map((question) => (
            <OneQuestion key={question.fact} question={question} asking={asking} />
          ))}
        </Under>
      )}
    </FormQuestion>
  )
}

function Under({ children }: { readonly children: ReactNode }) {
  return <div className="further-questions">{children}</div>
}

/** Answers that can hardly be true together, told where the last of them is given. */
function Contradictions({ facts, asking }: { readonly facts: readonly string[]; readonly asking: Asking }) {
  const langOf = useLangOf()
  const { organisation, known } = asking
  const questions = questionsOf(organisation)
  return organisation.contradictions
    .filter(({ when }) => facts.includes(lastFactIn(questions, when) ?? '') && truthOf(when, known.evaluation.known) === true)
    .map((contradiction) => (
      <Notice key={contradiction.id} kind="warning" live>
        <p className="ds-paragraph" lang={langOf(contradiction)}>
          <ContentText>{contradiction.text}</ContentText>
        </p>
      </Notice>
    ))
}
