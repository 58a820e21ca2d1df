import { Fragment, type ReactNode } from 'react'
import { useTranslation } from '../texts/index.ts'
import type { Option, Question } from '../../schema/model.ts'
import { CatalogueField } from './catalogue-field.tsx'
import { RichText } from './rich-text.tsx'
import { ContentText } from './content-text.tsx'

export interface QuestionFieldProps {
  readonly question: Question
  readonly chosen: readonly string[]
  readonly onChange: (options: readonly string[]) => void
  readonly error: string | undefined
  /** Language of the content where it differs from the page's. */
  readonly lang: string | undefined
  /** What an option opens, right under it. */
  readonly under?: ((option: string) => ReactNode) | undefined
  /** "Why do we ask?" and the questions that follow from this one. */
  readonly children?: ReactNode
}

/** Id of the element that takes the focus when one is led to a question. */
export function targetOf(question: Question): string {
  return question.catalogue ? `svar-${question.fact}` : `svar-${question.fact}-${question.options[0]?.id ?? ''}`
}

/** One question with its options: radio buttons, checkboxes, or a list to search in where there are too many to read. */
export function QuestionField(props: QuestionFieldProps) {
  const { t } = useTranslation()
  const { question, chosen, onChange, error, lang, children } = props
  const id = `fraga-${question.fact}`
  const describedBy = [
    question.help === null ? '' : `${id}-hjalp`,
    question.multiple ? `${id}-flera` : '',
    error === undefined ? '' : `${id}-fel`,
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <div className="question" id={id} data-invalid={error === undefined ? undefined : ''}>
      <fieldset className="ds-fieldset" lang={lang} aria-describedby={describedBy === '' ? undefined : describedBy}>
        <legend>
          <h2 className="ds-heading question-heading">
            <ContentText>{question.question}</ContentText>
          </h2>
        </legend>
        {question.help === null ? null : (
          <div className="question-help" id={`${id}-hjalp`}>
            <RichText text={question.help} />
          </div>
        )}
        {question.multiple ? (
          <p className="question-hint" id={`${id}-flera`}>
            {t('step.several')}
          </p>
        ) : null}
        {error === undefined ? null : (
          <p className="ds-validation-message" id={`${id}-fel`}>
            {error}
          </p>
        )}
        {question.catalogue ? (
          <CatalogueField question={question} chosen={chosen[0]} onChange={onChange} isInvalid={error !== undefined} />
        ) : (
          <div className="options">{question.options.map((option) => renderOption(option, props))}</div>
        )}
      </fieldset>
      {children}
    </div>
  )
}

function renderOption(option: Option, props: QuestionFieldProps): ReactNode {
  const { question, chosen, error, onChange, under } = props
  const id = `svar-${question.fact}-${option.id}`
  const isChosen = chosen.includes(option.id)
  return (
    <Fragment key={option.id}>
      <div
        className="ds-field option"
        data-variant="outline"
        data-apart={under !== undefined && option.id === question.exclusive[0] ? '' : undefined}
      >
        <input
          className="ds-input"
          type={question.multiple ? 'checkbox' : 'radio'}
          id={id}
          name={question.fact}
          value={option.id}
          checked={isChosen}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={option.help === null ? undefined : `${id}-hjalp`}
          onChange={() => onChange(question.multiple ? toggle(question, chosen, option.id) : [option.id])}
        />
        <label htmlFor={id}>
          <ContentText>{option.label}</ContentText>
        </label>
        {option.help === null ? null : (
          <p className="option-help" id={`${id}-hjalp`} data-field="description">
            <ContentText>{option.help}</ContentText>
          </p>
        )}
      </div>
      {under?.(option.id)}
    </Fragment>
  )
}

/** An exclusive option puts the others out, and they it. */
function toggle(question: Question, chosen: readonly string[], option: string): readonly string[] {
  if (chosen.includes(option)) return chosen.filter((other) => other !== option)
  if (question.exclusive.includes(option)) return [option]
  return [...chosen.filter((other) => !question.exclusive.includes(other)), option]
}
