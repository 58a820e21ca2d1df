import { useTexts } from '../../../../shared/texts/index.ts'
import type { Question } from '../../../../schema/model.ts'
import { useLangOf } from '../../../../shared/ui/language.ts'

/** The facts that vary. The third is empty where there are two. */
export type Axes = readonly [rows: string, columns: string, sheets: string]

interface AxisFieldsProps {
  readonly questions: readonly Question[]
  readonly axes: Axes
  readonly onChange: (axes: Axes) => void
}

const NAMES = ['rows', 'columns', 'sheets'] as const

/** The questions of a table. One with very many options is for rows alone: as columns they would have no room. */
export function AxisFields({ questions, axes, onChange }: AxisFieldsProps) {
  const { t } = useTexts('workbench')
  const langOf = useLangOf()
  const change = (axis: number, fact: string): void => {
    const [rows, columns, sheets] = axes.with(axis, fact)
    onChange([rows ?? '', columns ?? '', sheets ?? ''])
  }
  return (
    <div className="workbench-controls">
      {NAMES.map((name, axis) => (
        <p key={name} className="workbench-field">
          <label htmlFor={`tabell-${name}`}>{t(`table.${name}`)}</label>
          <select id={`tabell-${name}`} className="ds-input" value={axes[axis]} onChange={(event) => change(axis, event.target.value)}>
            {name === 'sheets' ? <option value="">{t('table.noThird')}</option> : null}
            {questions
              .filter((question) => name === 'rows' || !question.catalogue)
              .map((question) => (
                <option key={question.fact} value={question.fact} lang={langOf(question)}>
                  {question.question}
                </option>
              ))}
          </select>
        </p>
      ))}
    </div>
  )
}
