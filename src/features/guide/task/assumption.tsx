import { type ReactNode, useState } from 'react'
import { useTexts } from '../../../shared/texts/index.ts'
import type { Question } from '../../../schema/model.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'

interface AssumptionProps {
  readonly question: Question
  readonly chosen: readonly string[]
  /** The answer was taken away and is asked for: the field must then be in sight. */
  readonly isMissing: boolean
  readonly children: ReactNode
}

interface AssumedProps {
  /** One of the assumed answers was taken away and is asked for. */
  readonly isMissing?: boolean
  readonly children: ReactNode
}

/** What was opened while the page came to life stays open, though another part of it shows the same then. */
function isOpened(): boolean {
  return typeof document !== 'undefined' && document.querySelector<HTMLDetailsElement>('.assumed')?.open === true
}

/** One line for all that is assumed, so that the first question is at hand. What the description of the task tells is enough for most. */
export function Assumed({ isMissing = false, children }: AssumedProps) {
  const { t: guide } = useTexts('guide')
  const [isOpen, setOpen] = useState(isOpened)
  return (
    <details className="assumed" open={isOpen || isMissing} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <strong>{guide('task.isRight')}</strong> <span className="assumption-change">{guide('task.seeAssumed')}</span>
      </summary>
      {children}
    </details>
  )
}

/** An assumed answer, with its question's field to open where it is not right. */
export function Assumption({ question, chosen, isMissing, children }: AssumptionProps) {
  const { t: guide } = useTexts('guide')
  const langOf = useLangOf()
  const [isOpen, setOpen] = useState(false)
  const labels = question.options.filter((option) => chosen.includes(option.id)).map((option) => option.label)
  return (
    <li>
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
    </li>
  )
}
