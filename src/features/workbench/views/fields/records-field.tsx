import { useTexts } from '../../../../shared/texts/index.ts'
import { Fragment, type ReactNode } from 'react'
import type { ContentFiles } from '../../../../content/compile/load.ts'
import type { Data } from '../../../../content/edit/edit-file.ts'
import type { Field } from '../../../../content/edit/forms.ts'
import { Disclosure } from '../../../../shared/ui/disclosure.tsx'
import { focusMade } from '../../../../shared/ui/focus-made.ts'
import { refocus } from '../../../../shared/ui/refocus.ts'
import { useWorkbench } from '../../state/store.ts'
import { optionsFor } from '../../state/vocabulary.ts'
import { blankOf, isMade, listOf, partOf, type RecordData, recordsOf, withPart } from '../../state/records.ts'
import type { LabelledProps } from './field-props.ts'

/** So many fields are shown at once. */
const FEW = 4

interface RecordsFieldProps extends LabelledProps {
  /** One field of one entry. */
  readonly children: (part: PartProps) => ReactNode
}

interface PartProps {
  readonly id: string
  readonly field: Field
  readonly fact: string | undefined
  readonly value: Data | undefined
  readonly onChange: (value: Data | undefined) => void
}

/** A list of entries that have fields of their own: the first of each, and the rest of it folded in where there is much. */
export function RecordsField({ id, field, organisation, label, fact, value, onChange, messages, children }: RecordsFieldProps) {
  const { t } = useTexts('workbench')
  const parts = (field.parts ?? []).filter((part) => !isMade(part))
  const records = recordsOf(value, field.short)
  const put = (next: readonly RecordData[]): void => onChange(listOf(next, field.short))
  const remove = (index: number): void => {
    put(records.filter((_, place) => place !== index))
    refocus(`#${id}`)
  }
  return (
    <fieldset className="ds-fieldset records-field" id={id} tabIndex={-1}>
      <legend>{label}</legend>
      <ol>
        {records.map((record, index) => (
          <li key={index}>
            <Parts
              id={`${id}-${index}`}
              fields={parts}
              fact={fact}
              record={record}
              onChange={(next) => put(records.map((own, place) => (place === index ? next : own)))}
            >
              {children}
            </Parts>
            <button type="button" className="ds-button" data-variant="tertiary" onClick={() => remove(index)}>
              {t('edit.removeEntry', { place: index + 1 })}
            </button>
          </li>
        ))}
      </ol>
      <AddEntries {...{ id, field, organisation, fact, label, records }} onPut={put} />
      {messages}
    </fieldset>
  )
}

/** What an entry has that gives an answer of the question a name of the organisation's own. */
const NAMED = ['id', 'label']

/** Every answer to the question with its name, to be written over; those that are not wanted are taken out. */
function answersIn(files: ContentFiles, organisation: string, fact: string | undefined): readonly RecordData[] {
  return optionsFor(files, organisation, fact, 'all').flatMap(({ id, label, isGroup, isSystem }) =>
    isGroup === true || isSystem === true ? [] : [{ id, label }],
  )
}

interface AddEntriesProps extends Pick<LabelledProps, 'id' | 'field' | 'organisation' | 'fact' | 'label'> {
  readonly records: readonly RecordData[]
  readonly onPut: (records: readonly RecordData[]) => void
}

function AddEntries({ id, field: { parts = [] }, organisation, fact, label, records, onPut }: AddEntriesProps) {
  const { t } = useTexts('workbench')
  const files = useWorkbench((state) => state.files)
  const isUnnamed = records.length === 0 && NAMED.every((name) => parts.some((part) => part.name === name && !isMade(part)))
  const first = parts.find((part) => !isMade(part))
  return (
    <p>
      {isUnnamed && files !== null ? (
        <AddButton label={t('edit.nameAll')} id={`${id}-0-label`} onAdd={() => onPut(answersIn(files, organisation, fact))} />
      ) : null}
      <AddButton
        label={t('edit.addEntry', { what: label })}
        id={`${id}-${records.length}-${first?.name ?? ''}`}
        onAdd={() => onPut([...records, blankOf(parts)])}
      />
    </p>
  )
}

/** Adds one more, and lets it be written at once. */
function AddButton({ id, label, onAdd }: { readonly id: string; readonly label: string; readonly onAdd: () => void }) {
  return (
    <button type="button" className="ds-button" data-variant="secondary" onClick={() => focusMade(onAdd, id)}>
      {label}
    </button>
  )
}

interface PartsProps extends Pick<RecordsFieldProps, 'children' | 'fact'> {
  readonly id: string
  readonly fields: readonly Field[]
  readonly record: RecordData
  readonly onChange: (record: RecordData) => void
}

function Parts({ id, fields, fact, record, onChange, children }: PartsProps) {
  const { t } = useTexts('workbench')
  const own = typeof record['fact'] === 'string' ? record['fact'] : fact
  const told = fields.map((field) => (
    <Fragment key={field.name}>
      {children({
        id: `${id}-${String(field.path.at(-1))}`,
        field,
        fact: own,
        value: partOf(record, field),
        onChange: (value) => onChange(withPart(record, field, value)),
      })}
    </Fragment>
  ))
  return (
    <>
      {told.slice(0, told.length > FEW ? 1 : FEW)}
      {told.length > FEW ? <Disclosure summary={t('edit.entryMore')}>{told.slice(1)}</Disclosure> : null}
    </>
  )
}
