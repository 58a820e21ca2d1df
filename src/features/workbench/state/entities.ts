import forms from 'content:forms'
import { type Data, dataOf, setIn } from '../../../content/edit-file.ts'
import type { Field, Form, FormKind } from '../../../content/forms.ts'
import type { ContentFiles } from '../../../content/load.ts'
import type { Path } from '../../../content/source-file.ts'

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

function thingsOf(files: ContentFiles, organisation: string, kind: FormKind, { file, list }: Form): readonly Entity[] {
  return pathsOf(files, organisation, file).flatMap((path) => {
    const data = dataIn(files, path)
    if (data === undefined) return []
    return list
      .reduce<readonly Path[]>(
        (places, key) => places.flatMap((place) => listIn(data, [...place, key]).map((_, index) => [...place, key, index])),
        [[]],
      )
      .map((place): Entity => {
        const item = valueAt(data, place)
        const id = textAt(item, 'id') || textAt(item, 'fact') || textAt(item, 'section') || organisation
        return { kind, file: path, path: place, id, label: labelOf(files, kind, item) }
      })
  })
}

/** The files of a kind of thing: of the organisation, or shared. */
function pathsOf(files: ContentFiles, organisation: string, file: string): readonly string[] {
  const own = `organisations/${organisation}/${file}`
  if (file.endsWith('/')) return [...files.keys()].filter((path) => path.startsWith(own) && path.endsWith('.yaml'))
  return [file === 'questions.yaml' ? file : own].filter((path) => files.has(path))
}

function labelOf(files: ContentFiles, kind: FormKind, item: unknown): string {
  if (kind === 'statement') return `${textAt(item, 'locator')}: ${textAt(item, 'text')}`
  const fact = kind === 'question' && textAt(item, 'question') === '' ? textAt(item, 'fact') : ''
  const shared = fact === '' ? undefined : listIn(dataIn(files, 'questions.yaml'), ['facts']).find((each) => textAt(each, 'id') === fact)
  const key = KNOWN_BY.find((each) => textAt(item, each) !== '')
  return textAt(shared, 'question') || (key === undefined ? '' : textAt(item, key))
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

/** The text of a file with some fields of a thing written otherwise. What has become empty and need not be there is taken away; what is as it was, also a no or an empty list, is left. */
export function withValues(
  file: string,
  entity: Entity,
  fields: readonly Field[],
  values: Readonly<Record<string, Data | undefined>>,
): string {
  const before = dataOf(file)
  return fields.reduce((edited, field) => {
    const value = values[field.name]
    if (!(field.name in values) || JSON.stringify(value) === JSON.stringify(valueOf(before, entity, field))) return edited
    const isNone = value === false || (typeof value === 'object' && Object.keys(value).length === 0)
    const isEmpty = value === undefined || value === '' || (isNone && field.mayBeNone !== true)
    return setIn(edited, [...entity.path, ...field.path], isEmpty && field.isRequired !== true ? undefined : value)
  }, file)
}

const parsed = new WeakMap<ContentFiles, Map<string, unknown>>()

/** What a file holds. Read once for each version of the files. */
export function dataIn(files: ContentFiles, file: string): unknown {
  const known = parsed.get(files) ?? new Map<string, unknown>()
  parsed.set(files, known)
  if (!known.has(file)) known.set(file, dataOf(files.get(file) ?? ''))
  return known.get(file)
}

/** What a place in some data holds; undefined where it is not there. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce(
    (inner: unknown, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[key] : undefined),
    data,
  )
}

function listIn(data: unknown, path: Path): readonly unknown[] {
  const list = valueAt(data, path)
  return Array.isArray(list) ? list : []
}

function textAt(data: unknown, key: string): string {
  const value = valueAt(data, [key])
  return typeof value === 'string' ? value : ''
}
