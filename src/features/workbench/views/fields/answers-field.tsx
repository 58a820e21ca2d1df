import { useTexts } from '../../../../shared/texts/index.ts'
import { Fragment, useState } from 'react'
import type { Data } from '../../../../content/edit/edit-file.ts'
import { focusMade } from '../../../../shared/ui/focus-made.ts'
import { refocus } from '../../../../shared/ui/refocus.ts'
import { factsIn, isMultiple, optionsFor } from '../../state/vocabulary.ts'
import { linesOf } from '../../state/lines.ts'
import { useWorkbench } from '../../state/store.ts'
import type { LabelledProps } from './field-props.ts'
import { OptionsField } from './options-field.tsx'
import { OrderField } from './order-field.tsx'

/** Answers by question, or for each question its answers in order. A question is added and goes again. */
export function AnswersField(props: LabelledProps) {
  const { id, field, organisation, label, value, onChange, messages } = props
  const { t } = useTexts('workbench')
  const files = useWorkbench((state) => state.files)
  const answers = typeof value === 'object' && !Array.isArray(value) ? (value as Readonly<Record<string, Data>>) : {}
  const facts = files === null ? [] : factsIn(files, organisation)
  const isMany = (fact: string): boolean => field.kind === 'orders' || (files !== null && isMultiple(files, organisation, fact))
  const answersTo = (fact: string) =>
    (files === null ? [] : optionsFor(files, organisation, fact)).filter(({ isGroup }) => isGroup !== true)
  const labelOf = (fact: string): string => facts.find((each) => each.id === fact)?.label ?? fact
  const put = (fact: string, answer: Data | undefined): void => {
    const { [fact]: _, ...others } = answers
    // Of several answers the last one is taken out to put another in its place.
    const isNone = answer === undefined || answer === '' || (field.kind === 'orders' && linesOf(answer).length === 0)
    onChange(isNone ? others : { ...answers, [fact]: answer })
  }
  /** What is answered is chosen: until it is, nothing is, and that is told. */
  const add = (fact: string): void => {
    const answer = field.kind === 'orders' ? answersTo(fact).map((option) => option.id) : isMany(fact) ? [] : ''
    focusMade(() => onChange({ ...answers, [fact]: answer }), `${id}-${fact}`)
  }
  return (
    <fieldset className="ds-fieldset answers-field" id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {Object.entries(answers).map(([fact, answer]) =>
        field.kind === 'orders' ? (
          <OrderField
            key={fact}
            id={`${id}-${fact}`}
            label={labelOf(fact)}
            options={answersTo(fact)}
            value={linesOf(answer)}
            onChange={(next) => put(fact, next)}
          />
        ) : (
          <Fragment key={fact}>
            <OptionsField
              {...props}
              id={`${id}-${fact}`}
              field={{ ...field, kind: isMany(fact) ? 'options' : 'option' }}
              fact={fact}
              label={labelOf(fact)}
              value={answer}
              messages={null}
              onChange={(next) => put(fact, next)}
            />
            {isMany(fact) ? <RemoveButton what={labelOf(fact)} onRemove={() => put(fact, undefined)} to={`#${id}`} /> : null}
          </Fragment>
        ),
      )}
      <AddFact id={`${id}-fraga`} label={t('edit.addAnswer')} facts={facts.filter((each) => !(each.id in answers))} onAdd={add} />
      {field.mayBeNone === true && Object.keys(answers).length === 0 ? (
        <label>
          <input type="checkbox" checked={value !== undefined} onChange={({ target }) => onChange(target.checked ? {} : undefined)} />{' '}
          {t('edit.noAnswers')}
        </label>
      ) : null}
      {messages}
    </fieldset>
  )
}

function RemoveButton({ what, onRemove, to }: { readonly what: string; readonly onRemove: () => void; readonly to: string }) {
  const { t } = useTexts('workbench')
  const remove = (): void => {
    onRemove()
    refocus(to)
  }
  return (
    <button type="button" className="ds-button" data-variant="tertiary" onClick={remove}>
      {t('thing.remove')}: <span lang="sv">{what}</span>
    </button>
  )
}

interface AddFactProps {
  readonly id: string
  readonly label: string
  readonly facts: readonly { readonly id: string; readonly label: string }[]
  readonly onAdd: (fact: string) => void
}

function AddFact({ id, label, facts, onAdd }: AddFactProps) {
  const { t } = useTexts('workbench')
  const [next, setNext] = useState('')
  return (
    <p className="entity-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="ds-input" value={next} onChange={({ target }) => setNext(target.value)}>
        <option value="">{t('edit.choose')}</option>
        {facts.map((fact) => (
          <option key={fact.id} value={fact.id} lang="sv">
            {fact.label}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        onClick={() => {
          if (next === '') return
          setNext('')
          onAdd(next)
        }}
      >
        {t('edit.add')}
      </button>
    </p>
  )
}
