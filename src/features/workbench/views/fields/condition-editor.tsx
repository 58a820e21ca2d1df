import { useTexts } from '../../../../shared/texts/index.ts'
import type { ReactNode } from 'react'
import { type ConditionNode, isUnanswered } from '../../state/condition-form.ts'
import { namedQuestions, type NamedQuestion } from '../../state/vocabulary.ts'
import { useWorkbench } from '../../state/store.ts'
import { focusMade } from '../../../../shared/ui/focus-made.ts'
import { refocus } from '../../../../shared/ui/refocus.ts'
import { useOrganisationId } from '../workbench-context.ts'

type Group = Extract<ConditionNode, { readonly of: unknown }>
type Test = Extract<ConditionNode, { readonly kind: 'test' }>

interface ConditionEditorProps {
  readonly id: string
  readonly legend: string
  readonly condition: ConditionNode
  readonly onChange: (condition: ConditionNode) => void
  readonly children: ReactNode
}

/** A condition as questions with answers, in groups that can hold groups, and the same in words beside it. */
export function ConditionEditor({ id, legend, condition, onChange, children }: ConditionEditorProps) {
  const { t } = useTexts('workbench')
  const organisation = useOrganisationId()
  const files = useWorkbench((state) => state.files)
  const questions = files === null ? [] : namedQuestions(files, organisation)
  const root: Group = condition.kind === 'test' ? { kind: 'all', of: [condition] } : condition
  return (
    <fieldset className="ds-fieldset condition-editor" id={id} tabIndex={-1}>
      <legend>{legend}</legend>
      <div className="condition-sides">
        <GroupEditor id={`${id}-0`} group={root} questions={questions} onChange={onChange} isRoot />
        <ConditionTold legend={t('condition.words')} condition={root} questions={questions} />
      </div>
      {children}
    </fieldset>
  )
}

interface ConditionToldProps {
  readonly legend: string
  readonly condition: ConditionNode
  readonly questions: readonly NamedQuestion[]
}

/** A condition in words alone. */
export function ConditionTold({ legend, condition, questions }: ConditionToldProps) {
  return (
    <div className="condition-told">
      <p>
        <strong>{legend}</strong>
      </p>
      <Words condition={condition} questions={questions} />
    </div>
  )
}

interface GroupEditorProps {
  readonly id: string
  readonly group: Group
  readonly questions: readonly NamedQuestion[]
  readonly onChange: (group: Group) => void
  readonly isRoot?: boolean
}

function GroupEditor({ id, group, questions, onChange, isRoot = false }: GroupEditorProps) {
  const { t } = useTexts('workbench')
  const put = (index: number, part: ConditionNode | null): void =>
    onChange({ ...group, of: group.of.flatMap((own, place) => (place === index ? (part === null ? [] : [part]) : [own])) })
  const add = (part: ConditionNode): void => {
    const field = `${id}-${group.of.length}-${part.kind === 'test' ? 'fraga' : 'slag'}`
    focusMade(() => onChange({ ...group, of: [...group.of, part] }), field)
  }
  const remove = (index: number): void => {
    put(index, null)
    refocus(`#${id}-lagg-till`)
  }
  return (
    <div className="condition-group">
      {isRoot ? <p>{t('condition.all')}:</p> : <GroupKind id={`${id}-slag`} group={group} onChange={onChange} />}
      <ol>
        {group.of.map((part, index) => (
          <li key={index}>
            {part.kind === 'test' ? (
              <TestEditor id={`${id}-${index}`} test={part} questions={questions} onChange={(next) => put(index, next)} />
            ) : (
              <GroupEditor id={`${id}-${index}`} group={part} questions={questions} onChange={(next) => put(index, next)} />
            )}
            <button type="button" className="ds-button" data-variant="tertiary" onClick={() => remove(index)}>
              {t('condition.remove', { place: index + 1 })}
            </button>
          </li>
        ))}
      </ol>
      <div className="actions">
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          id={`${id}-lagg-till`}
          onClick={() => add({ kind: 'test', fact: '', isExcept: false, options: [] })}
        >
          {t('condition.addTest')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => add({ kind: 'any', of: [] })}>
          {t('condition.addGroup')}
        </button>
      </div>
    </div>
  )
}

function GroupKind({ id, group, onChange }: Pick<GroupEditorProps, 'id' | 'group' | 'onChange'>) {
  const { t } = useTexts('workbench')
  return (
    <p className="entity-field">
      <label htmlFor={id}>{t('condition.group')}</label>
      <select
        id={id}
        className="ds-input"
        value={group.kind}
        onChange={({ target }) => onChange({ ...group, kind: target.value as Group['kind'] })}
      >
        {(['all', 'any', 'none'] as const).map((kind) => (
          <option key={kind} value={kind}>
            {t(`condition.${kind}`)}
          </option>
        ))}
      </select>
    </p>
  )
}

interface TestEditorProps {
  readonly id: string
  readonly test: Test
  readonly questions: readonly NamedQuestion[]
  readonly onChange: (test: Test) => void
}

function TestEditor({ id, test, questions, onChange }: TestEditorProps) {
  const { t } = useTexts('workbench')
  const question = questions.find(({ fact }) => fact === test.fact)
  return (
    <div className="condition-test">
      <p className="entity-field">
        <label htmlFor={`${id}-fraga`}>{t('condition.question')}</label>
        <select
          id={`${id}-fraga`}
          className="ds-input"
          value={test.fact}
          lang="sv"
          onChange={({ target }) => onChange({ ...test, fact: target.value, options: [] })}
        >
          {question === undefined ? (
            <option value={test.fact}>{test.fact === '' ? t('edit.choose') : t('condition.notAsked', { fact: test.fact })}</option>
          ) : null}
          {questions.map((each) => (
            <option key={each.fact} value={each.fact}>
              {each.question}
            </option>
          ))}
        </select>
      </p>
      <p className="entity-field">
        <label htmlFor={`${id}-hur`}>{t('condition.options')}</label>
        <select
          id={`${id}-hur`}
          className="ds-input"
          value={test.isExcept ? 'except' : 'is'}
          onChange={({ target }) => onChange({ ...test, isExcept: target.value === 'except' })}
        >
          <option value="is">{t('condition.is')}</option>
          <option value="except">{t('condition.except')}</option>
        </select>
      </p>
      <OptionTicks test={test} question={question} onChange={onChange} />
    </div>
  )
}

interface OptionTicksProps extends Pick<TestEditorProps, 'test' | 'onChange'> {
  readonly question: NamedQuestion | undefined
}

function OptionTicks({ test, question, onChange }: OptionTicksProps) {
  const { t } = useTexts('workbench')
  const options = [
    ...(question?.options ?? []),
    // What is written and does not exist has to be seen to be taken away.
    ...test.options.filter((own) => question?.options.every(({ id }) => id !== own) !== false).map((own) => ({ id: own, label: own })),
  ]
  return (
    <>
      <ul className="condition-options" lang="sv">
        {options.map((option) => (
          <li key={option.id}>
            <label>
              <input
                type="checkbox"
                checked={test.options.includes(option.id)}
                onChange={({ target }) =>
                  onChange({
                    ...test,
                    options: target.checked ? [...test.options, option.id] : test.options.filter((own) => own !== option.id),
                  })
                }
              />{' '}
              {option.label}
            </label>
          </li>
        ))}
      </ul>
      {isUnanswered(test) ? <p className="ds-validation-message">{t('condition.unanswered')}</p> : null}
    </>
  )
}

function Words({ condition, questions }: { readonly condition: ConditionNode; readonly questions: readonly NamedQuestion[] }) {
  const { t } = useTexts('workbench')
  if (condition.kind === 'test') {
    const question = questions.find(({ fact }) => fact === condition.fact)
    const labels = condition.options.map((id) => `”${question?.options.find((option) => option.id === id)?.label ?? id}”`)
    return (
      <span lang="sv">
        {question?.question ?? condition.fact} {condition.isExcept ? `${t('condition.not')} ` : ''}
        <strong>{labels.join(` ${t('condition.or')} `)}</strong>
      </span>
    )
  }
  if (condition.of.length === 0) return <p>{t('condition.empty')}</p>
  return (
    <>
      <p>{t(`condition.${condition.kind}`)}:</p>
      <ul>
        {condition.of.map((part, index) => (
          <li key={index}>
            <Words condition={part} questions={questions} />
          </li>
        ))}
      </ul>
    </>
  )
}
