import { useTexts } from '../../../../shared/texts/index.ts'
import { useState } from 'react'
import type { Data } from '../../../../content/edit/edit-file.ts'
import type { Reference } from '../../../../content/edit/forms.ts'
import type { ContentFiles } from '../../../../content/compile/load.ts'
import { refocus } from '../../../../shared/ui/refocus.ts'
import { factsIn, groupsOf, type NamedThing, systemsIn, workplacesIn } from '../../state/vocabulary.ts'
import { dataIn, valueAt } from '../../state/draft-data.ts'
import { entitiesOf } from '../../state/entities.ts'
import { linesOf } from '../../state/lines.ts'
import { organisationsIn } from '../../state/organisations-in.ts'
import { useWorkbench } from '../../state/store.ts'
import type { LabelledProps } from './field-props.ts'

/** Everything that can be referred to. */
function knownOf(files: ContentFiles, organisation: string, to: Reference, fact: string | undefined): readonly NamedThing[] {
  if (to === 'group') return groupsOf(files, organisation, fact)
  if (to === 'fact') return factsIn(files, organisation)
  if (to === 'system') return systemsIn(files, organisation)
  if (to === 'organisation')
    return organisationsIn(files)
      .filter(({ id }) => id !== organisation)
      .map(({ id, name }) => ({ id, label: name }))
  if (to === 'workplace') return workplacesIn(files, organisation)
  if (to === 'opened') return openedTo(files, organisation)
  return entitiesOf(files, organisation).filter(({ kind }) => kind === to)
}

/** The findings of the organisation that this one extends which it lets others replace. */
function openedTo(files: ContentFiles, organisation: string): readonly NamedThing[] {
  const policyOf = (id: string): unknown => dataIn(files, `organisations/${id}/policy.yaml`)
  const parent = valueAt(policyOf(organisation), ['extends', 'organisation'])
  if (typeof parent !== 'string') return []
  const opened = linesOf(valueAt(policyOf(parent), ['opens', 'findings']) as Data | undefined)
  return entitiesOf(files, parent).filter(({ kind, id }) => kind === 'finding' && opened.includes(id))
}

/** Another thing that this one refers to, or several of them, chosen among those that there are. */
export function ReferencesField(props: LabelledProps) {
  const { field, organisation, fact } = props
  const files = useWorkbench((state) => state.files)
  const known = files === null || field.to === undefined ? [] : knownOf(files, organisation, field.to, fact)
  return field.kind === 'reference' ? <One {...props} known={known} /> : <Several {...props} known={known} />
}

type WithKnown = LabelledProps & { readonly known: readonly NamedThing[] }

function One({ id, label, value, onChange, messages, known }: WithKnown) {
  const { t } = useTexts('workbench')
  const own = typeof value === 'string' ? value : ''
  return (
    <p className="entity-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="ds-input" value={own} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t('edit.choose')}</option>
        {known.some((each) => each.id === own) || own === '' ? null : <option value={own}>{`${own} – ${t('edit.unknownThing')}`}</option>}
        <Choices known={known} />
      </select>
      {messages}
    </p>
  )
}

function Several({ id, label, value, onChange, messages, known }: WithKnown) {
  const { t } = useTexts('workbench')
  const [next, setNext] = useState('')
  const chosen = typeof value === 'string' ? [value] : linesOf(value)
  const remove = (one: string): void => {
    onChange(chosen.filter((other) => other !== one))
    refocus(`#${id}`)
  }
  const add = (): void => {
    if (next === '') return
    onChange([...chosen, next])
    setNext('')
  }
  return (
    <fieldset className="ds-fieldset references-field" id={id} tabIndex={-1}>
      <legend>{label}</legend>
      <ul>
        {chosen.map((one) => (
          <li key={one}>
            <label>
              <input type="checkbox" checked onChange={() => remove(one)} /> <code>{one}</code>
            </label>{' '}
            <span lang="sv">{known.find((each) => each.id === one)?.label ?? t('edit.unknownThing')}</span>
          </li>
        ))}
      </ul>
      <p className="entity-field">
        <label htmlFor={`${id}-nytt`}>{t('edit.addOne')}</label>
        <select id={`${id}-nytt`} className="ds-input" value={next} onChange={({ target }) => setNext(target.value)}>
          <option value="">{t('edit.choose')}</option>
          <Choices known={known.filter((each) => !chosen.includes(each.id))} />
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

function Choices({ known }: { readonly known: readonly NamedThing[] }) {
  return known.map((each) => (
    <option key={each.id} value={each.id} lang="sv">
      {each.label === '' ? each.id : `${each.id} – ${each.label}`.slice(0, 120)}
    </option>
  ))
}
