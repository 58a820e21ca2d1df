import forms from 'content:forms'
import { useTexts } from '../../../../shared/texts/index.ts'
import { useEffect, useRef } from 'react'
import { lineOf } from '../../../../content/edit/edit-file.ts'
import type { Field, FormKind } from '../../../../content/edit/forms.ts'
import { edit, useWorkbench } from '../../state/store.ts'
import { dataIn, valueAt } from '../../state/draft-data.ts'
import { type Entity, valueOf } from '../../state/entities.ts'
import { isMade } from '../../state/records.ts'
import { EntityField, useFieldLabel } from './entity-field.tsx'
import { useEntityChanges } from './use-entity-changes.ts'
import { ProposalMark } from '../original/proposal-mark.tsx'
import { useLiveProblems } from '../draft/use-live-problems.ts'

/** Kinds whose things are questions: what they say of answers is said of their own. */
const IS_QUESTION: ReadonlySet<FormKind> = new Set(['question', 'fact', 'ownFact'])

interface EntityFormProps {
  readonly entity: Entity
  readonly organisation: string
  /** The key that the editor was led to, by a problem for instance. */
  readonly field: string | number | undefined
}

/** The form of one thing. While one writes the same reader that checks the whole says what is wrong with it. */
export function EntityForm({ entity, organisation, field }: EntityFormProps) {
  const { t } = useTexts('workbench')
  const files = useWorkbench((state) => state.files)
  const { changes, change, save, undo, state } = useEntityChanges(entity, organisation)
  const labelOf = useFieldLabel()
  const heading = useFirstFocus(entity.kind, field)
  const text = files?.get(entity.file) ?? ''
  const problems = useLiveProblems(entity, organisation, text, changes)
  if (files === null) return null
  const data = dataIn(files, entity.file)
  return (
    <form
      className="entity-form"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <h3 ref={heading} tabIndex={-1} className="ds-heading">
        {t(`edit.kinds.${entity.kind}`)}: <code>{entity.id}</code>
      </h3>
      <ProposalMark entity={entity} organisation={organisation} files={files} onConfirm={save} />
      {forms[entity.kind].fields
        .filter((own) => own.name !== 'proposed' && !isMade(own))
        .map((own) => (
          <EntityField
            key={own.name}
            id={idOf(own)}
            field={own}
            organisation={organisation}
            owner={entity.id}
            fact={IS_QUESTION.has(entity.kind) ? entity.id : factOf(data, entity, changes)}
            value={own.name in changes ? changes[own.name] : valueOf(data, entity, own)}
            problems={problems.get(own.name) ?? []}
            onChange={(value) => change(own, value)}
          />
        ))}
      {(problems.get('') ?? []).map((problem) => (
        <p key={problem} className="ds-validation-message" lang="sv">
          {problem}
        </p>
      ))}
      <Buttons onUndo={undo} onText={() => edit({ file: entity.file, path: ['text'], line: lineOf(text, entity.path) })} />
      <p role="status">{state?.kind === 'saved' ? t('edit.saved') : ''}</p>
      {state === null || state.kind === 'saved' ? null : (
        <p role="alert" className="ds-validation-message">
          {state.kind === 'gone' ? t('edit.goneElsewhere') : t('edit.otherWrote', { what: state.fields.map(labelOf).join(', ') })}
        </p>
      )}
    </form>
  )
}

/** The question that a thing is about, as it is being written. */
function factOf(data: unknown, { path }: Entity, changes: Readonly<Record<string, unknown>>): string | undefined {
  const fact =
    changes['fact'] ?? changes['assessment.fact'] ?? valueAt(data, [...path, 'fact']) ?? valueAt(data, [...path, 'assessment', 'fact'])
  return typeof fact === 'string' ? fact : undefined
}

/** The field that the editor was led to takes the focus, or else the heading. */
function useFirstFocus(kind: FormKind, field: EntityFormProps['field']) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isChoosing()) return
    const target = forms[kind].fields.find(({ path }) => path[0] === field)
    const box = target === undefined ? null : document.getElementById(idOf(target))
    if (box === null) heading.current?.focus({ preventScroll: true })
    else box.focus({ preventScroll: true })
  }, [kind, field])
  return heading
}

function Buttons({ onUndo, onText }: { readonly onUndo: () => void; readonly onText: () => void }) {
  const { t } = useTexts('workbench')
  return (
    <div className="actions">
      <button type="submit" className="ds-button" data-variant="primary">
        {t('edit.save')}
      </button>
      <button type="button" className="ds-button" data-variant="tertiary" onClick={onUndo}>
        {t('edit.undo')}
      </button>
      <button type="button" className="ds-button" data-variant="tertiary" onClick={onText}>
        {t('edit.asText')}
      </button>
    </div>
  )
}

/** Whoever goes through the things with the arrow keys stays where they are chosen. */
export function isChoosing(): boolean {
  return document.activeElement?.closest('.draft-choice') != null
}

function idOf(field: Field): string {
  return `falt-${field.path.join('-')}`
}
