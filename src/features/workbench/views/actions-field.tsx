import { useTexts } from '../../../shared/texts/index.ts'
import { Fragment, type ReactNode } from 'react'
import type { Data } from '../../../content/edit-file.ts'
import type { Field } from '../../../content/forms.ts'
import { afterPaint } from '../../../shared/ui/after-paint.ts'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { refocus } from '../../../shared/ui/refocus.ts'
import { type ActionData, actionsOf, listOf, partOf, withPart } from '../state/action-form.ts'

interface ActionsFieldProps {
  readonly id: string
  readonly field: Field
  readonly label: string
  readonly value: Data | undefined
  readonly onChange: (value: Data) => void
  readonly messages: ReactNode
  /** One field of one thing to do. */
  readonly children: (part: PartProps) => ReactNode
}

export interface PartProps {
  readonly id: string
  readonly field: Field
  readonly value: Data | undefined
  readonly onChange: (value: Data | undefined) => void
}

/** Everything that is to be done, each with its words, and the rest of it folded in. */
export function ActionsField({ id, field, label, value, onChange, messages, children }: ActionsFieldProps) {
  const { t } = useTexts('workbench')
  const actions = actionsOf(value)
  const put = (next: readonly ActionData[]): void => onChange(listOf(next))
  const remove = (index: number): void => {
    put(actions.filter((_, place) => place !== index))
    refocus(`#${id}`)
  }
  return (
    <fieldset className="ds-fieldset actions-field" id={id} tabIndex={-1}>
      <legend>{label}</legend>
      <ol>
        {actions.map((action, index) => (
          <li key={index}>
            <Parts
              id={`${id}-${index}`}
              fields={field.parts ?? []}
              action={action}
              onChange={(next) => put(actions.map((own, place) => (place === index ? next : own)))}
            >
              {children}
            </Parts>
            <button type="button" className="ds-button" data-variant="tertiary" onClick={() => remove(index)}>
              {t('edit.removeAction', { place: index + 1 })}
            </button>
          </li>
        ))}
      </ol>
      <p>
        <AddButton id={`${id}-${actions.length}-text`} onAdd={() => put([...actions, { text: '' }])} />
      </p>
      {messages}
    </fieldset>
  )
}

/** Adds one more, and lets it be written at once. */
function AddButton({ id, onAdd }: { readonly id: string; readonly onAdd: () => void }) {
  const { t } = useTexts('workbench')
  const add = (): void => {
    onAdd()
    afterPaint(() => document.getElementById(id)?.focus())
  }
  return (
    <button type="button" className="ds-button" data-variant="secondary" onClick={add}>
      {t('edit.addAction')}
    </button>
  )
}

interface PartsProps extends Pick<ActionsFieldProps, 'children'> {
  readonly id: string
  readonly fields: readonly Field[]
  readonly action: ActionData
  readonly onChange: (action: ActionData) => void
}

function Parts({ id, fields, action, onChange, children }: PartsProps) {
  const { t } = useTexts('workbench')
  const told = fields.map((field) => (
    <Fragment key={field.name}>
      {children({
        id: `${id}-${String(field.path.at(-1))}`,
        field,
        value: partOf(action, field),
        onChange: (value) => onChange(withPart(action, field, value)),
      })}
    </Fragment>
  ))
  return (
    <>
      {told.slice(0, 1)}
      <Disclosure summary={t('edit.actionMore')}>{told.slice(1)}</Disclosure>
    </>
  )
}
