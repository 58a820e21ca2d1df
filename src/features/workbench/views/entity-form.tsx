import forms from 'content:forms'
import { useTexts } from '../../../shared/texts/index.ts'
import { useEffect, useRef, useState } from 'react'
import { lineOf } from '../../../content/edit-file.ts'
import type { Field, FormKind } from '../../../content/forms.ts'
import { checkInWorker, writeDraftFile } from '../state/draft.ts'
import { edit, useWorkbench, workbench } from '../state/store.ts'
import { dataIn, type Entity, valueOf, withValues } from '../state/entities.ts'
import { worker } from './draft-worker.ts'
import { EntityField } from './entity-field.tsx'
import { type Changes, useLiveProblems } from './use-live-problems.ts'

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
  const [changes, setChanges] = useState<Changes>({})
  const [isSaved, setSaved] = useState(false)
  const heading = useFirstFocus(entity.kind, field)
  const text = files?.get(entity.file) ?? ''
  const problems = useLiveProblems(entity, organisation, text, changes)
  if (files === null) return null
  const data = dataIn(files, entity.file)
  const save = (): void => {
    // The files may have changed since this form was drawn.
    const now = workbench.getState().files?.get(entity.file) ?? text
    writeDraftFile(entity.file, withValues(now, entity, forms[entity.kind], changes))
    setChanges({})
    setSaved(true)
    void checkInWorker(worker)
  }
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
      {forms[entity.kind].map((own) => (
        <EntityField
          key={own.name}
          id={idOf(own)}
          field={own}
          organisation={organisation}
          value={own.name in changes ? changes[own.name] : valueOf(data, entity, own)}
          problems={problems.get(own.name) ?? []}
          onChange={(value) => {
            setChanges({ ...changes, [own.name]: value })
            setSaved(false)
          }}
        />
      ))}
      {(problems.get('') ?? []).map((problem) => (
        <p key={problem} className="ds-validation-message" lang="sv">
          {problem}
        </p>
      ))}
      <Buttons onUndo={() => setChanges({})} onText={() => edit({ file: entity.file, path: ['text'], line: lineOf(text, entity.path) })} />
      <p role="status">{isSaved ? t('edit.saved') : ''}</p>
    </form>
  )
}

/** The field that the editor was led to takes the focus, or else the heading. */
function useFirstFocus(kind: FormKind, field: EntityFormProps['field']) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isChoosing()) return
    const target = forms[kind].find(({ path }) => path[0] === field)
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
  return `falt-${field.name.replace('.', '-')}`
}
