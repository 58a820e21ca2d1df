import { useTexts } from '../../../../shared/texts/index.ts'
import { useEffect, useRef, useState } from 'react'
import type { FormKind } from '../../../../content/edit/forms.ts'
import type { ContentFiles } from '../../../../content/compile/load.ts'
import { edit, type Target, useWorkbench } from '../../state/store.ts'
import { dataIn } from '../../state/draft-data.ts'
import { entitiesOf, entityAt, type Entity, toldApart } from '../../state/entities.ts'
import { EntityForm } from '../fields/entity-form.tsx'
import { RawEditor } from './raw-editor.tsx'
import { KINDS, ThingTools } from '../things/thing-tools.tsx'
import { useOrganisationId } from '../workbench-context.ts'

/** Chooses what of the draft is to be changed, and shows its form, or the file as text where there is none. */
export function DraftEditor() {
  const { t } = useTexts('workbench')
  const chosen = useOrganisationId()
  const files = useWorkbench((state) => state.files)
  const target = useWorkbench((state) => state.editing)
  const [wanted, setKind] = useState<FormKind | null>(null)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (target !== null) box.current?.scrollIntoView({ block: 'start' })
  }, [target])
  if (files === null) return null
  const organisation = /^organisations\/([^/]+)\//.exec(target?.file ?? '')?.[1] ?? chosen
  const entities = entitiesOf(files, organisation)
  const entity = target === null ? undefined : entityAt(entities, target.file, target.path)
  // A kind of which there is nothing yet is chosen all the same, so that the first can be made.
  const kind = entity?.kind ?? (target === null ? wanted : null)
  const isText = target !== null && (entity === undefined || dataIn(files, target.file) === undefined || target.path[0] === 'text')
  return (
    <section ref={box} className="draft-editor">
      <h2 className="ds-heading section-heading">{t('edit.title')}</h2>
      <Choice
        entities={entities}
        files={filesOf(files, organisation)}
        entity={isText ? undefined : entity}
        target={target}
        kind={kind}
        onKind={setKind}
      />
      {kind === null ? null : <ThingTools kind={kind} organisation={organisation} entity={isText ? undefined : entity} />}
      {target !== null && isText ? <RawEditor key={target.file} file={target.file} line={target.line} /> : null}
      {target !== null && entity !== undefined && !isText ? (
        <EntityForm key={keyOf(entity, entities)} entity={entity} organisation={organisation} field={target.path[entity.path.length]} />
      ) : null}
    </section>
  )
}

/** The same wherever the thing is put in its file, unless another has its name. */
function keyOf({ kind, id, file, path }: Entity, all: readonly Entity[]): string {
  const isOnly = all.filter((other) => other.kind === kind && other.id === id).length === 1
  return `${file}/${isOnly ? id : path.join('/')}`
}

/** The files of an organisation, and after them those that all share. */
function filesOf(files: ContentFiles, organisation: string): readonly string[] {
  const texts = [...files.keys()].filter((path) => path.endsWith('.yaml'))
  return [...texts.filter((path) => path.startsWith(`organisations/${organisation}/`)), ...texts.filter((path) => !path.includes('/'))]
}

interface ChoiceProps {
  readonly entities: readonly Entity[]
  readonly files: readonly string[]
  readonly entity: Entity | undefined
  readonly target: Target | null
  readonly kind: FormKind | null
  readonly onKind: (kind: FormKind | null) => void
}

function Choice({ entities, files, entity, target, kind: chosen, onKind }: ChoiceProps) {
  const { t } = useTexts('workbench')
  const kind = entity?.kind ?? (target === null ? (chosen ?? '') : 'file')
  const same = entities.filter((each) => each.kind === kind)
  const nameOf = toldApart(same)
  const goTo = (next: Entity | undefined): void => edit(next === undefined ? null : { file: next.file, path: next.path, line: null })
  return (
    <div className="draft-choice">
      <p className="workbench-field">
        <label htmlFor="andra-slag">{t('edit.kind')}</label>
        <select
          id="andra-slag"
          className="ds-input"
          value={kind}
          onChange={({ target: { value } }) => {
            if (value === 'file') edit({ file: files[0] ?? '', path: [], line: 1 })
            else {
              onKind(KINDS.find((each) => each === value) ?? null)
              goTo(entities.find((each) => each.kind === value))
            }
          }}
        >
          <option value="">{t('edit.choose')}</option>
          {[...KINDS, 'file' as const].map((each) => (
            <option key={each} value={each}>
              {t(`edit.kinds.${each}`)}
            </option>
          ))}
        </select>
      </p>
      {kind === '' || (kind !== 'file' && same.length === 0) ? null : (
        <p className="workbench-field">
          <label htmlFor="andra-vilket">{t(kind === 'file' ? 'edit.file' : 'edit.which')}</label>
          {kind === 'file' ? (
            <select
              id="andra-vilket"
              className="ds-input"
              value={target?.file}
              onChange={({ target: { value } }) => edit({ file: value, path: [], line: 1 })}
            >
              {[...new Set([...files, target?.file ?? ''])].map((path) => (
                <option key={path}>{path}</option>
              ))}
            </select>
          ) : (
            <select
              id="andra-vilket"
              className="ds-input"
              value={entity === undefined ? '' : same.indexOf(entity)}
              onChange={({ target: { value } }) => goTo(same[Number(value)])}
            >
              {same.map((each, index) => (
                <option key={index} value={index} lang="sv">
                  {nameOf(each)}
                </option>
              ))}
            </select>
          )}
        </p>
      )}
    </div>
  )
}
