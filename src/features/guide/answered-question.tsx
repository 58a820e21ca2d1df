import { type ReactNode, useState } from 'react'
import { useTexts } from '../../shared/texts/index.ts'
import type { Question } from '../../schema/model.ts'
import { useLangOf } from '../../shared/ui/language.ts'
import { ContentText } from '../../shared/ui/content-text.tsx'

interface AnsweredQuestionProps {
  readonly question: Question
  readonly chosen: readonly string[]
  /** The answer was taken away and is asked for: the field must then be in sight. */
  readonly isMissing: boolean
  readonly children: ReactNode
}

/** A question that has its answer already, in a line with its field to open where that is not right. */
export function AnsweredQuestion({ question, chosen, isMissing, children }: AnsweredQuestionProps) {
  const { t: guide } = useTexts('guide')
  const langOf = useLangOf()
  const [isOpen, setOpen] = useState(false)
  const labels = question.options.filter((option) => chosen.includes(option.id)).map((option) => option.label)
  return (
    <details className="assumption" open={isOpen || isMissing} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="assumption-question" lang={langOf(question)}>
          <ContentText>{question.question}</ContentText>
        </span>{' '}
        <strong className="assumption-answer" lang={langOf(question)}>
          <ContentText>{labels.length === 0 ? '–' : labels.join('; ')}</ContentText>
        </strong>{' '}
        <span className="assumption-change">{guide('task.change')}</span>
      </summary>
      {children}
    </details>
  )
}
