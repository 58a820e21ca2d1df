import { useTexts } from '../../../../shared/texts/index.ts'
import type { Data } from '../../../../content/edit/edit-file.ts'
import type { Field } from '../../../../content/edit/forms.ts'
import { linesOf, withLines } from '../../state/lines.ts'
import { readCondition, writeCondition } from '../../state/condition-form.ts'
import type { texts } from '../../texts.sv.ts'
import type { EntityFieldProps, LabelledProps } from './field-props.ts'
import { AnswersField } from './answers-field.tsx'
import { ConditionEditor } from './condition-editor.tsx'
import { OptionsField } from './options-field.tsx'
import { RecordsField } from './records-field.tsx'
import { ReferencesField } from './references-field.tsx'

/** What fields are called. */
export function useFieldLabel(): (field: Field) => string {
  const { t } = useTexts('workbench')
  return ({ called, path }) => t(`field.${(called ?? path.join('-')) as keyof (typeof texts)['field']}`)
}

/** One field of a thing, by its kind, with what the reader says of it. */
export function EntityField(props: EntityFieldProps) {
  const { id, field, value, problems, onChange } = props
  const label = useFieldLabel()(field)
  const messages = <Messages id={`${id}-fel`} problems={problems} />
  const labelled = { ...props, fact: field.fact ?? props.fact, label, messages }
  switch (field.kind) {
    case 'condition':
      return (
        <ConditionEditor
          id={id}
          legend={label}
          condition={readCondition(value)}
          onChange={(node) => onChange(writeCondition(node) as Data)}
        >
          {messages}
        </ConditionEditor>
      )
    case 'reference':
    case 'references':
      return <ReferencesField {...labelled} />
    case 'option':
    case 'options':
    case 'choices':
      return <OptionsField {...labelled} />
    case 'answers':
    case 'orders':
      return <AnswersField {...labelled} />
    case 'records':
      return <RecordsField {...labelled}>{(part) => <EntityField {...props} {...part} problems={[]} />}</RecordsField>
    case 'flag':
      if (field.mayBeNone === true) return <YesOrNo {...labelled} />
      return (
        <div className="ds-field">
          <input
            type="checkbox"
            className="ds-input"
            id={id}
            checked={value === true}
            onChange={({ target }) => onChange(target.checked)}
          />
          <label htmlFor={id}>{label}</label>
        </div>
      )
    case 'id':
    case 'code':
      return null
    case 'choice':
    case 'line':
    case 'text':
    case 'lines':
      return <WrittenField {...labelled} />
  }
}

/** A yes, a no, or nothing said. */
function YesOrNo({ id, label, value, onChange, messages }: LabelledProps) {
  const { t } = useTexts('workbench')
  return (
    <p className="entity-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="ds-input"
        value={typeof value === 'boolean' ? String(value) : ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value === 'true')}
      >
        <option value="">{t('edit.choose')}</option>
        <option value="true">{t('value.ja')}</option>
        <option value="false">{t('value.nej')}</option>
      </select>
      {messages}
    </p>
  )
}

/** A field that is written in, or whose value is chosen among those that there are. */
function WrittenField(props: LabelledProps) {
  const { id, field, value, label, messages } = props
  const { t } = useTexts('workbench')
  const hasLinesKept = Array.isArray(value) && value.some((entry) => typeof entry !== 'string')
  return (
    <p className={field.kind === 'choice' ? 'workbench-field' : 'entity-field'}>
      <label htmlFor={id}>{label}</label>
      {field.kind === 'lines' ? (
        <span id={`${id}-hjalp`} className="field-hint">
          {t('edit.lines')}
          {hasLinesKept ? ` ${t('edit.linesKept')}` : ''}
        </span>
      ) : null}
      <Control {...props} />
      {messages}
    </p>
  )
}

function Control({ id, field, value, problems, onChange }: EntityFieldProps) {
  const { t } = useTexts('workbench')
  const describedBy = [field.kind === 'lines' ? `${id}-hjalp` : '', problems.length > 0 ? `${id}-fel` : ''].filter(Boolean).join(' ')
  const shared = {
    id,
    lang: 'sv',
    className: 'ds-input',
    'aria-invalid': problems.length > 0 ? true : undefined,
    'aria-describedby': describedBy === '' ? undefined : describedBy,
  } as const
  const written = typeof value === 'string' ? value : ''
  switch (field.kind) {
    case 'choice':
      return (
        <select {...shared} value={written} onChange={({ target }) => onChange(target.value)}>
          {[...new Set([...(field.options ?? []), written])].map((option) => (
            <option key={option} value={option}>
              {option === '' ? t('edit.choose') : t(`value.${option as keyof (typeof texts)['value']}`)}
            </option>
          ))}
        </select>
      )
    case 'lines':
      return (
        <textarea
          {...shared}
          rows={Math.max(2, linesOf(value).length + 1)}
          value={linesOf(value).join('\n')}
          onChange={({ target }) => onChange(withLines(value, target.value === '' ? [] : target.value.split('\n')))}
        />
      )
    case 'text':
      return <textarea {...shared} rows={rowsFor(written)} value={written} onChange={({ target }) => onChange(target.value)} />
    default:
      return <input {...shared} type="text" value={written} onChange={({ target }) => onChange(target.value)} />
  }
}

function Messages({ id, problems }: { readonly id: string; readonly problems: readonly string[] }) {
  if (problems.length === 0) return null
  return (
    <span id={id} role="status" className="field-problems" lang="sv">
      {problems.map((problem) => (
        <span key={problem} className="ds-validation-message">
          {problem}
        </span>
      ))}
    </span>
  )
}

function rowsFor(text: string): number {
  return Math.min(
    14,
    Math.max(
      2,
      text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 90), 1),
    ),
  )
}
