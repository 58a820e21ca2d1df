import forms from 'content:forms'
import { useState } from 'react'
import type { Data } from '../../../../content/edit/edit-file.ts'
import type { Field } from '../../../../content/edit/forms.ts'
import { useLeaveQuestion } from '../../../../shared/ui/use-leave-question.ts'
import { draftFile, writeDraftFile } from '../../state/draft.ts'
import { dataIn } from '../../state/draft-data.ts'
import { entitiesOf, type Entity, valueOf, withValues } from '../../state/entities.ts'
import { workbench } from '../../state/store.ts'
import type { Changes } from '../draft/use-live-problems.ts'

/** What came of the last attempt to save: fields that another tab has written since are named, and then nothing is saved. */
type State = { readonly kind: 'saved' } | { readonly kind: 'gone' } | { readonly kind: 'other'; readonly fields: readonly Field[] } | null

/** What is written in the form of a thing, and not saved yet. Nothing that another tab has written since is written over before that is told. */
export function useEntityChanges(entity: Entity, organisation: string) {
  const [changes, setChanges] = useState<Changes>({})
  /** What stood in the fields when they began to be changed. */
  const [before, setBefore] = useState<Changes>({})
  const [state, setState] = useState<State>(null)
  useLeaveQuestion(Object.keys(changes).length > 0)
  const change = (field: Field, value: Data | undefined): void => {
    if (!(field.name in changes)) setBefore({ ...before, [field.name]: valueIn(entity, field) })
    setChanges({ ...changes, [field.name]: value })
    setState(null)
  }
  const undo = (): void => {
    setChanges({})
    setState(null)
  }
  const refuse = (why: State): false => {
    setState(why)
    return false
  }
  /** Whether it could be saved. */
  const save = (): boolean => {
    const text = draftFile(entity.file)
    // Another tab may have put something before it.
    const files = workbench.getState().files ?? new Map<string, string>()
    const now = entitiesOf(files, organisation).filter(({ kind, id }) => kind === entity.kind && id === entity.id)
    const place = now.find(({ path }) => path.join() === entity.path.join()) ?? now[0]
    if (text === undefined || place === undefined) return refuse({ kind: 'gone' })
    const others = forms[entity.kind].fields.filter(
      (field) => field.name in changes && told(valueIn(place, field)) !== told(before[field.name]),
    )
    const fields = others.filter((field) => told(valueIn(place, field)) !== told(changes[field.name]))
    if (fields.length > 0) {
      setBefore({ ...before, ...Object.fromEntries(fields.map((field) => [field.name, valueIn(place, field)])) })
      return refuse({ kind: 'other', fields })
    }
    writeDraftFile(place.file, withValues(files, place, organisation, changes))
    setChanges({})
    setState({ kind: 'saved' })
    return true
  }
  return { changes, change, undo, save, state }
}

function valueIn(entity: Entity, field: Field): Data | undefined {
  return valueOf(dataIn(workbench.getState().files ?? new Map(), entity.file), entity, field)
}

function told(value: Data | undefined): string {
  return JSON.stringify(value ?? null)
}
