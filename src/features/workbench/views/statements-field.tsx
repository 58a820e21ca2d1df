import { useTexts } from '../../../shared/texts/index.ts'
import { type ReactNode, useState } from 'react'
import type { Data } from '../../../content/edit-file.ts'
import { useWorkbench } from '../state/store.ts'
import { entitiesOf } from '../state/entities.ts'
import { refocus } from '../../../shared/ui/refocus.ts'
import { linesOf } from '../state/lines.ts'

interface StatementsFieldProps {
  readonly id: string
  readonly label: string
  readonly organisation: string
  readonly value: Data | undefined
  readonly onChange: (value: Data) => void
  readonly messages: ReactNode
}

/** The statements that something rests on, each with what it says. */
export function StatementsField({ id, label, organisation, value, onChange, messages }: StatementsFieldProps) {
  const { t } = useTexts('workbench')
  const files = useWorkbench((state) => state.files)
  const [next, setNext] = useState('')
  const known = files === null ? [] : entitiesOf(files, organisation).filter(({ kind }) => kind === 'statement')
  const chosen = linesOf(value)
  const remove = (statement: string): void => {
    onChange(chosen.filter((other) => other !== statement))
    refocus(`#${id}`)
  }
  const add = (): void => {
    if (next === '') return
    onChange([...chosen, next])
    setNext('')
  }
  return (
    <fieldset className="ds-fieldset statements-field" id={id} tabIndex={-1}>
      <legend>{label}</legend>
      <ul>
        {chosen.map((statement) => (
          <li key={statement}>
            <label>
              <input type="checkbox" checked onChange={() => remove(statement)} /> <code>{statement}</code>
            </label>{' '}
            <span lang="sv">{known.find((each) => each.id === statement)?.label ?? t('edit.unknownStatement')}</span>
          </li>
        ))}
      </ul>
      <p className="entity-field">
        <label htmlFor={`${id}-nytt`}>{t('edit.addStatement')}</label>
        <select id={`${id}-nytt`} className="ds-input" value={next} onChange={({ target }) => setNext(target.value)}>
          <option value="">{t('edit.choose')}</option>
          {known
            .filter((each) => !chosen.includes(each.id))
            .map((each) => (
              <option key={each.id} value={each.id} lang="sv">
                {`${each.id} – ${each.label}`.slice(0, 120)}
              </option>
            ))}
        </select>
      </p>
      {/* Arrow keys choose each on their way to the next. */}
      <p>
        <button type="button" className="ds-button" data-variant="secondary" onClick={add}>
          {t('edit.add')}
        </button>
      </p>
      {messages}
    </fieldset>
  )
}
