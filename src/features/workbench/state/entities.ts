import { type Data, dataOf, setIn } from '../../../content/edit-file.ts'
import type { Field, FormKind } from '../../../content/forms.ts'
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

/** Everything of an organisation, and of the shared questions, that can be changed by form. Files that cannot be read have nothing. */
export function entitiesOf(files: ContentFiles, organisation: string): readonly Entity[] {
  const own = `organisations/${organisation}`
  const list = (kind: FormKind, file: string, key: string, labelOf: (item: Data) => string): readonly Entity[] =>
    listAt(dataIn(files, file), key).map((item, index) => ({
      kind,
      file,
      path: [key, index],
      id: textAt(item, 'id'),
      label: labelOf(item),
    }))
  const policy = `${own}/policy.yaml`
  const sections = [...files.keys()].filter((path) => path.startsWith(`${own}/statements/`) && path.endsWith('.yaml'))
  return [
    ...(files.has(policy)
      ? [{ kind: 'policy' as const, file: policy, path: [], id: organisation, label: textAt(dataIn(files, policy), 'name') }]
      : []),
    ...list('finding', `${own}/findings.yaml`, 'findings', (item) => textAt(item, 'title')),
    ...questions(files, `${own}/flow.yaml`),
    ...sections.flatMap((file) => list('statement', file, 'statements', (item) => `${textAt(item, 'locator')}: ${textAt(item, 'text')}`)),
    ...list('promise', `${own}/promises.yaml`, 'promises', (item) => textAt(item, 'text')),
    ...list('scenario', `${own}/scenarios.yaml`, 'scenarios', (item) => textAt(item, 'title')),
    ...list('fact', 'questions.yaml', 'facts', (item) => textAt(item, 'question')),
  ]
}

function questions(files: ContentFiles, file: string): readonly Entity[] {
  const names = new Map(listAt(dataIn(files, 'questions.yaml'), 'facts').map((fact) => [textAt(fact, 'id'), textAt(fact, 'question')]))
  return listAt(dataIn(files, file), 'steps').flatMap((step, index) =>
    listAt(step, 'questions').map((item, place): Entity => {
      const id = textAt(item, 'fact')
      return {
        kind: 'question',
        file,
        path: ['steps', index, 'questions', place],
        id,
        label: textAt(item, 'question') || (names.get(id) ?? id),
      }
    }),
  )
}

/** The organisations that have a folder, by name; by id where the name cannot be read. */
export function organisationsIn(files: ContentFiles): readonly { readonly id: string; readonly name: string }[] {
  const ids = new Set([...files.keys()].flatMap((path) => /^organisations\/([^/]+)\//.exec(path)?.[1] ?? []))
  return [...ids].map((id) => ({ id, name: textAt(dataIn(files, `organisations/${id}/policy.yaml`), 'name') || id }))
}

/** The thing that a place in a file lies in. */
export function entityAt(entities: readonly Entity[], file: string, path: Path): Entity | undefined {
  return entities.find((entity) => entity.file === file && entity.path.every((part, index) => part === path[index]))
}

/** What a field of a thing holds; undefined where its key is not there. */
export function valueOf(data: unknown, entity: Entity, field: Field): Data | undefined {
  return at(data, [...entity.path, ...field.path]) as Data | undefined
}

/** The text of a file with some fields of a thing written otherwise. What is empty and need not be there is taken away. */
export function withValues(
  file: string,
  entity: Entity,
  fields: readonly Field[],
  values: Readonly<Record<string, Data | undefined>>,
): string {
  return fields.reduce((edited, field) => {
    if (!(field.name in values)) return edited
    const value = values[field.name]
    const isEmpty = value === undefined || value === '' || value === false || (typeof value === 'object' && Object.keys(value).length === 0)
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

function at(data: unknown, path: Path): unknown {
  return path.reduce(
    (inner: unknown, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[key] : undefined),
    data,
  )
}

function listAt(data: unknown, key: string): readonly Data[] {
  const list = at(data, [key])
  return Array.isArray(list) ? (list as readonly Data[]) : []
}

function textAt(data: unknown, key: string): string {
  const value = at(data, [key])
  return typeof value === 'string' ? value : ''
}
