import forms from 'content:forms'
import { useTexts } from '../../../../shared/texts/index.ts'
import { useState } from 'react'
import type { FormKind } from '../../../../content/edit/forms.ts'
import { afterPaint } from '../../../../shared/ui/after-paint.ts'
import { focusMade } from '../../../../shared/ui/focus-made.ts'
import { TextField } from '../../../../shared/ui/text-field.tsx'
import { useConfirm } from '../../../../shared/ui/use-confirm.tsx'
import { changeDraft } from '../../state/draft.ts'
import { chosenAmong, entitiesOf, type Entity } from '../../state/entities.ts'
import { slugOf } from '../../../../content/edit/slug.ts'
import { edit, useWorkbench } from '../../state/store.ts'
import type { NamedThing } from '../../state/vocabulary.ts'
import { type Added, addThing, copyThing, freeId, isListed, moveThing, removeThing } from '../../state/things.ts'

interface ThingToolsProps {
  readonly kind: FormKind
  readonly organisation: string
  readonly entity: Entity | undefined
}

/** Makes a new thing of a kind, and copies, moves and removes the one that is chosen. */
export function ThingTools({ kind, organisation, entity }: ThingToolsProps) {
  const { t } = useTexts('workbench')
  const files = useWorkbench((state) => state.files)
  const [ask, dialog] = useConfirm({
    question: t('thing.removeQuestion', { name: entity?.label ?? '' }),
    text: t('thing.removeText'),
    yes: t('thing.remove'),
    no: t('thing.keep'),
  })
  if (files === null || !isListed(kind)) return null
  const show = ({ files: changed, file, path }: Added): void => {
    changeDraft(changed)
    edit({ file, path, line: null })
  }
  const button = (label: string, act: () => void) => (
    <button type="button" className="ds-button" data-variant="tertiary" onClick={act}>
      {label}
    </button>
  )
  return (
    <div className="thing-tools">
      <NewThing
        key={kind}
        kind={kind}
        organisation={organisation}
        onName={(id) => show(addThing(files, organisation, kind, freeId(files, organisation, kind, id), entity))}
      />
      {entity === undefined ? null : (
        <div className="actions">
          {kind === 'section' || chosenAmong(files, organisation, kind) !== undefined
            ? null
            : button(t('thing.copy'), () => show(copyThing(files, organisation, entity, freeId(files, organisation, kind, entity.id))))}
          {button(t('thing.up'), () => show(moveThing(files, entity, -1)))}
          {button(t('thing.down'), () => show(moveThing(files, entity, 1)))}
          {button(t('thing.remove'), () =>
            ask(() => {
              edit(null)
              changeDraft(removeThing(files, entity))
              afterPaint(() => document.getElementById('andra-slag')?.focus())
            }),
          )}
        </div>
      )}
      {dialog}
    </div>
  )
}

const NAME = 'nytt-namn'

interface KnownProps {
  readonly value: string
  readonly known: readonly NamedThing[]
  readonly onChoose: (id: string) => void
}

/** What the new thing is about, among those that there are and that no other is about. */
function Known({ value, known, onChoose }: KnownProps) {
  const { t } = useTexts('workbench')
  return (
    <p className="entity-field">
      <label htmlFor={NAME}>{t('thing.which')}</label>
      <select id={NAME} className="ds-input" value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{t('edit.choose')}</option>
        {known.map((each) => (
          <option key={each.id} value={each.id} lang="sv">
            {each.label}
          </option>
        ))}
      </select>
    </p>
  )
}

interface NewThingProps {
  readonly kind: FormKind
  readonly organisation: string
  readonly onName: (id: string) => void
}

/** What the new thing is called in addresses and links, for ever; chosen where it has to be something that there is. */
function NewThing({ kind, organisation, onName }: NewThingProps) {
  const { t } = useTexts('workbench')
  const files = useWorkbench((state) => state.files)
  const [isOpen, setOpen] = useState(false)
  const [name, setName] = useState('')
  const label = t('thing.new', { kind: t(`edit.kinds.${kind}`) })
  const open = (): void => focusMade(() => setOpen(true), NAME)
  if (!isOpen)
    return (
      <button type="button" className="ds-button" data-variant="secondary" onClick={kind === 'exception' ? () => onName('') : open}>
        {label}
      </button>
    )
  const taken = files === null ? [] : entitiesOf(files, organisation).filter((entity) => entity.kind === kind)
  const known = files === null ? undefined : chosenAmong(files, organisation, kind)
  const id = known === undefined ? slugOf(name) : name
  const make = (): void => {
    if (id === '') return
    onName(id)
    setOpen(false)
    setName('')
  }
  return (
    <div className="new-thing">
      {known === undefined ? (
        <TextField
          id={NAME}
          label={t('thing.name')}
          hint={id === '' ? t('thing.nameHelp') : t('thing.nameIs', { id })}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      ) : (
        <Known value={name} known={known.filter((each) => taken.every((entity) => entity.id !== each.id))} onChoose={setName} />
      )}
      <div className="actions">
        <button type="button" className="ds-button" data-variant="primary" onClick={make}>
          {t('thing.make')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => setOpen(false)}>
          {t('original.cancel')}
        </button>
      </div>
    </div>
  )
}

/** The kinds that there are, in the order of the work: the document, what is asked, what is answered, and what is held against it. */
export const KINDS: readonly FormKind[] = Object.keys(forms) as readonly FormKind[]
