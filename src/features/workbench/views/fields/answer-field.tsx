import { useTexts } from '../../../../shared/texts/index.ts'
import { useId } from 'react'
import type { Question } from '../../../../schema/model.ts'
import { useLangOf } from '../../../../shared/ui/language.ts'
import { ContentText } from '../../../../shared/ui/content-text.tsx'

interface AnswerFieldProps {
  readonly question: Question
  readonly chosen: readonly string[]
  readonly onChange: (options: readonly string[]) => void
}

/** A question with its options in little room: for those who know the questions and answer many of them. */
export function AnswerField({ question, chosen, onChange }: AnswerFieldProps) {
  const { t } = useTexts('workbench')
  const langOf = useLangOf()
  const id = useId()
  const lang = langOf(question)
  if (question.multiple) {
    const toggle = (option: string): readonly string[] => {
      if (chosen.includes(option)) return chosen.filter((other) => other !== option)
      return question.exclusive.includes(option) ? [option] : [...chosen.filter((other) => !question.exclusive.includes(other)), option]
    }
    return (
      <fieldset className="answer-field" lang={lang}>
        <legend>
          <ContentText>{question.question}</ContentText>
        </legend>
        {question.options.map((option) => (
          <label key={option.id}>
            <input type="checkbox" checked={chosen.includes(option.id)} onChange={() => onChange(toggle(option.id))} />{' '}
            <ContentText>{option.label}</ContentText>
          </label>
        ))}
      </fieldset>
    )
  }
  return (
    <p className="workbench-field answer-field" lang={lang}>
      <label htmlFor={id}>
        <ContentText>{question.question}</ContentText>
      </label>
      <select
        id={id}
        className="ds-input"
        value={chosen[0] ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? [] : [event.target.value])}
      >
        <option value="" lang={lang === undefined ? undefined : 'en'}>
          {t('case.unanswered')}
        </option>
        {question.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  )
}
