import { useTexts } from '../texts/index.ts'
import { type ReactNode, useState } from 'react'
import type { Question } from '../../schema/model.ts'
import { QuestionField } from './question-field.tsx'
import { ContentText } from './content-text.tsx'

interface QuestionToAnswerProps {
  readonly question: Question
  /** Language of the content where it differs from the page's. */
  readonly lang: string | undefined
  readonly onAnswer: (options: readonly string[]) => void
  /** Stands above the question. */
  readonly children?: ReactNode
}

/**
 * A question that goes away once it is answered, and so only when the person says that she is done: arrow keys choose each option on
 * their way to the next, and several answers are given one at a time. What is found in a long list is meant when it is chosen.
 */
export function QuestionToAnswer({ question, lang, onAnswer, children }: QuestionToAnswerProps) {
  const { t } = useTexts('pages')
  const [chosen, setChosen] = useState<readonly string[]>([])
  return (
    <div className="remaining">
      {children}
      <QuestionField
        question={question}
        chosen={chosen}
        error={undefined}
        lang={lang}
        onChange={question.catalogue ? onAnswer : setChosen}
      />
      {question.catalogue ? null : (
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          disabled={chosen.length === 0}
          onClick={() => onAnswer(chosen)}
        >
          {t('compare.done')}
          <span className="ds-sr-only" lang={lang}>
            : <ContentText>{question.question}</ContentText>
          </span>
        </button>
      )}
    </div>
  )
}
