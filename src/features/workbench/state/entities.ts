import forms from 'content:forms'
import { type Data, setIn } from '../../../content/edit/edit-file.ts'
import type { Field, Form, FormKind } from '../../../content/edit/forms.ts'
import type { ContentFiles } from '../../../content/compile/load.ts'
import { slugOf } from '../../../content/edit/slug.ts'
import type { Path } from '../../../content/read/source-file.ts'
import { codesIn, publishedCodes } from './codes.ts'
import { dataIn, isNothing, listIn, textAt, valueAt } from './draft-data.ts'
import { isMade, withMade } from './records.ts'
import { factsIn, type NamedThing, sharedFactsIn, situationsIn, systemsIn } from './vocabulary.ts'

/** A thing of the content that can be changed by form, with its place. */
export interface Entity {
  readonly kind: FormKind
  readonly file: string
  readonly path: Path
  readonly id: string
  /** What an editor knows it by. */
  readonly label: string
}

/** Keys whose text an editor knows a thing by; the first that is there. */
const KNOWN_BY = ['title', 'name', 'question', 'locator', 'text', 'action', 'reason', 'fact', 'id'] as const

/** Everything of an organisation, and of the shared questions, that can be changed by form. Files that cannot be read have nothing. */
export function entitiesOf(files: ContentFiles, organisation: string): readonly Entity[] {
  return Object.entries(forms).flatMap(([kind, form]) => thingsOf(files, organisation, kind as FormKind, form))
}

function thingsOf(files: ContentFiles, organisation: string, kind: FormKind, form: Form): readonly Entity[] {
  const known = chosenAmong(files, organisation, kind)
  return filesOf(files, organisation, form).flatMap((path) => {
    const data = dataIn(files, path)
    if (data === undefined) return []
    return form.list
      .reduce<readonly Path[]>(
        (places, key) => places.flatMap((place) => listIn(data, [...place, key]).map((_, index) => [...place, key, index])),
        [[]],
      )
      .map((place): Entity => {
        const item = valueAt(data, place)
        const id = textAt(item, 'id') || textAt(item, 'fact') || textAt(item, 'section') || organisation
        return { kind, file: path, path: place, id, label: labelOf(kind, item, known) }
      })
  })
}

/** Where things of a kind lie: in a file of the organisation's, or in one that all share. */
export function fileFor(organisation: string, { file, isShared }: Pick<Form, 'file' | 'isShared'>): string {
  return isShared === true ? file : `organisations/${organisation}/${file}`
}

function filesOf(files: ContentFiles, organisation: string, form: Form): readonly string[] {
  const own = fileFor(organisation, form)
  if (own.endsWith('/')) return [...files.keys()].filter((path) => path.startsWith(own) && path.endsWith('.yaml'))
  return [own].filter((path) => files.has(path))
}

/** What an editor knows each by in a list of them: its label, with the id where another is called the same. */
export function toldApart(entities: readonly Entity[]): (entity: Entity) => string {
  const same = Map.groupBy(entities, ({ label }) => label)
  return ({ id, label }) => (label === '' ? id : `${label.slice(0, 110)}${(same.get(label)?.length ?? 0) > 1 ? ` (${id})` : ''}`)
}

function labelOf(kind: FormKind, item: unknown, known: readonly NamedThing[] = []): string {
  if (kind === 'statement') return `${textAt(item, 'locator')}: ${textAt(item, 'text')}`
  const key = KNOWN_BY.find((each) => textAt(item, each) !== '')
  const own = key === undefined ? '' : textAt(item, key)
  return key === 'id' || key === 'fact' ? (known.find(({ id }) => id === own)?.label ?? own) : own
}

/** What a thing of the kind is about, where that is one of some that there are; each has one at most. */
export function chosenAmong(files: ContentFiles, organisation: string, kind: FormKind): readonly NamedThing[] | undefined {
  if (kind === 'question') return factsIn(files, organisation)
  if (kind === 'ownAnswers') return sharedFactsIn(files)
  if (kind === 'situation') return situationsIn(files)
  return kind === 'system' ? systemsIn(files, organisation) : undefined
}

/** The innermost thing that a place in a file lies in. */
export function entityAt(entities: readonly Entity[], file: string, path: Path): Entity | undefined {
  return entities
    .filter((entity) => entity.file === file && entity.path.every((part, index) => part === path[index]))
    .reduce<Entity | undefined>(
      (inner, entity) => (inner === undefined || entity.path.length > inner.path.length ? entity : inner),
      undefined,
    )
}

/** What a field of a thing holds; undefined where its key is not there. */
export function valueOf(data: unknown, entity: Entity, field: Field): Data | undefined {
  return valueAt(data, [...entity.path, ...field.path]) as Data | undefined
}

/**
 * The text of a thing's file with some of its fields written otherwise. What has become empty and need not be there is taken away, what is
 * as it was is left, also a no or an empty list, and what is new gets the ids and codes that nobody fills in.
 */
export function withValues(
  files: ContentFiles,
  entity: Entity,
  organisation: string,
  values: Readonly<Record<string, Data | undefined>>,
): string {
  const { fields } = forms[entity.kind]
  const before = dataIn(files, entity.file)
  const used = (): readonly string[] => [...codesIn(valueAt(before, entity.path)), ...publishedCodes(files, organisation, entity.id)]
  const written = (field: Field): Data | undefined => {
    const value = field.name in values ? values[field.name] : valueOf(before, entity, field)
    return field.kind === 'records' && value !== undefined ? withMade(value, field, entity.id, used) : value
  }
  const edited = fields
    .filter(({ name }) => name in values)
    .reduce(
      (text, field) => {
        const value = written(field)
        if (JSON.stringify(value) === JSON.stringify(valueOf(before, entity, field))) return text
        const isEmpty = isNothing(value) && (field.mayBeNone !== true || value === undefined || value === '')
        return setIn(text, [...entity.path, ...field.path], isEmpty && field.isRequired !== true ? undefined : value)
      },
      files.get(entity.file) ?? '',
    )
  const changed = fields.flatMap(({ name, within }) => (name in values && within !== undefined ? [within] : []))
  return [...new Map(changed.map((path) => [path.join('.'), path])).values()].reduce((text, path) => {
    const parts = fields.filter(({ within }) => within?.join('.') === path.join('.'))
    if (parts.every((part) => isMade(part) || isNothing(written(part)))) return setIn(text, [...entity.path, ...path], undefined)
    return parts.filter(isMade).reduce((done, part) => {
      const source = fields.find(({ name }) => name === part.made)
      const words = source && written(source)
      const id = slugOf(typeof words === 'string' ? words : '') || entity.id
      return isNothing(written(part)) ? setIn(done, [...entity.path, ...part.path], id) : done
    }, text)
  }, edited)
}
