import { useTexts } from '../../../../shared/texts/index.ts'
import { optionsFor } from '../../state/vocabulary.ts'
import { linesOf } from '../../state/lines.ts'
import { useWorkbench } from '../../state/store.ts'
import type { texts } from '../../texts.sv.ts'
import type { LabelledProps } from './field-props.ts'

/** One or several of the values that there are: answers to a question, or what a key can say. What is there and is no such value stays. */
export function OptionsField({ id, field, organisation, owner, fact, label, value, onChange, messages }: LabelledProps) {
  const { t } = useTexts('workbench')
  const files = useWorkbench((state) => state.files)
  const named =
    field.kind === 'choices'
      ? (field.options ?? []).map((option) => ({ id: option, label: t(`value.${option as keyof (typeof texts)['value']}`) }))
      : files === null
        ? []
        : // What is answered is one of them; only what an approval covers can be a group. A question itself is told of all that it has.
          optionsFor(files, organisation, fact, fact === owner ? 'all' : 'asked').filter(
            ({ isGroup }) => isGroup !== true || (field.kind === 'options' && fact !== owner),
          )
  const chosen = typeof value === 'string' ? [value].filter(Boolean) : linesOf(value)
  const all = [...named, ...chosen.filter((one) => !named.some((each) => each.id === one)).map((one) => ({ id: one, label: one }))]
  if (field.kind === 'option')
    return (
      <p className="entity-field">
        <label htmlFor={id}>{label}</label>
        <select id={id} className="ds-input" value={chosen[0] ?? ''} onChange={({ target }) => onChange(target.value)}>
          <option value="">{t('edit.choose')}</option>
          {all.map((option) => (
            <option key={option.id} value={option.id} lang="sv">
              {option.label}
            </option>
          ))}
        </select>
        {messages}
      </p>
    )
  const toggle = (one: string): void => onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one])
  return (
    <fieldset className="ds-fieldset" id={id} tabIndex={-1}>
      <legend>{label}</legend>
      <ul className="condition-options" lang="sv">
        {all.map((option) => (
          <li key={option.id}>
            <label>
              <input type="checkbox" checked={chosen.includes(option.id)} onChange={() => toggle(option.id)} /> {option.label}
            </label>
          </li>
        ))}
        {field.mayBeNone === true ? (
          <li>
            <label>
              <input
                type="checkbox"
                checked={value !== undefined && chosen.length === 0}
                onChange={({ target }) => onChange(target.checked ? [] : undefined)}
              />{' '}
              {t('edit.noneOfThem')}
            </label>
          </li>
        ) : null}
      </ul>
      {messages}
    </fieldset>
  )
}
