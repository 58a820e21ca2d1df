import forms from 'content:forms'
import { appendTo, type Data, setIn, writeFile } from '../../../content/edit/edit-file.ts'
import type { FormKind } from '../../../content/edit/forms.ts'
import type { ContentFiles } from '../../../content/compile/load.ts'
import type { Path } from '../../../content/read/source-file.ts'
import { PREPARED } from '../../../content/edit/skeleton.ts'
import { TRANSLATIONS } from '../../../schema/languages.ts'
import { allCodes, freeCode } from './codes.ts'
import { dataIn, listIn, valueAt } from './draft-data.ts'
import { entitiesOf, type Entity, fileFor } from './entities.ts'

/** Kinds of which there is one, which is always there. */
const SINGLE: ReadonlySet<FormKind> = new Set(
  (Object.keys(forms) as readonly FormKind[]).filter((kind) => forms[kind].list.length === 0 && kind !== 'section'),
)

/** Things of a kind can be made, copied, moved and removed. */
export function isListed(kind: FormKind): boolean {
  return !SINGLE.has(kind)
}

/** An id that no thing of the kind has: the one that is wanted, or that with a number. */
export function freeId(files: ContentFiles, organisation: string, kind: FormKind, wanted: string): string {
  const taken = new Set(entitiesOf(files, organisation).flatMap((entity) => (entity.kind === kind ? [entity.id] : [])))
  let id = wanted
  for (let next = 2; taken.has(id); next++) id = `${wanted}-${next}`
  return id
}

/** Where the things of a kind are listed, and in which file; beside `near` where they lie in several lists. */
function listFor(
  files: ContentFiles,
  organisation: string,
  kind: FormKind,
  near: Entity | undefined,
): { readonly file: string; readonly path: Path } {
  const { list } = forms[kind]
  const file = fileFor(organisation, forms[kind])
  const all = entitiesOf(files, organisation)
  const beside = near?.kind === kind ? near : all.findLast((entity) => entity.kind === kind)
  if (beside !== undefined) return { file: beside.file, path: beside.path.slice(0, -1) }
  // The first of its kind: a question lies in the last step, a statement in the first section.
  const outer = all.findLast((entity) => entity.kind === (kind === 'question' ? 'step' : 'section'))
  if (list.length > 1) return { file: outer?.file ?? file, path: [...(outer?.path ?? []), ...list.slice(-1)] }
  return { file: file.endsWith('/') ? (all.find((entity) => entity.kind === 'section')?.file ?? '') : file, path: list }
}

export interface Added {
  readonly files: ContentFiles
  readonly file: string
  readonly path: Path
}

/** The draft with a new thing, last in its list. What it has to say is empty, and is told of until it is written. */
export function addThing(files: ContentFiles, organisation: string, kind: FormKind, id: string, near?: Entity): Added {
  if (kind === 'section') return addSection(files, organisation, id)
  const { blank, key } = forms[kind]
  const { [key ?? '']: _, ...rest } = blank as Readonly<Record<string, Data>>
  const item = { ...(key === undefined ? {} : { [key]: id }), ...rest }
  return append(files, listFor(files, organisation, kind, near), withCode(files, organisation, kind, id, item))
}

/** The draft with the same thing once more under another id, last in its list. */
export function copyThing(files: ContentFiles, organisation: string, entity: Entity, id: string): Added {
  const data = valueAt(dataIn(files, entity.file), entity.path) as Readonly<Record<string, Data>>
  const { key } = forms[entity.kind]
  const item = key === undefined ? data : { ...data, [key]: id }
  return append(files, { file: entity.file, path: entity.path.slice(0, -1) }, withCode(files, organisation, entity.kind, id, item))
}

type Item = Readonly<Record<string, Data>>

/** The thing with a code of its own, where things of the kind have one. */
function withCode(files: ContentFiles, organisation: string, kind: FormKind, id: string, item: Item): Item {
  const codes = forms[kind].fields.find(({ name }) => name === 'code')?.codes
  return codes === undefined ? item : { ...item, code: freeCode(codes, id, allCodes(files, organisation)) }
}

/** The draft with a thing put before or after its neighbour, or over into the next list; the same draft where there is neither. */
export function moveThing(files: ContentFiles, entity: Entity, by: -1 | 1): Added {
  if (entity.kind === 'section') return moveSection(files, entity, by)
  const list = entity.path.slice(0, -1)
  const items = valueAt(dataIn(files, entity.file), list) as readonly Data[]
  const index = Number(entity.path.at(-1))
  const other = index + by
  const [own, neighbour] = [items[index], items[other]]
  if (own === undefined || neighbour === undefined) return moveOut(files, entity, by)
  const text = setIn(setIn(files.get(entity.file) ?? '', [...list, index], neighbour), [...list, other], own)
  return { files: new Map([...files, [entity.file, text]]), file: entity.file, path: [...list, other] }
}

/** The draft with the first or last thing of a list put into the list before or after, as a question into another step. */
function moveOut(files: ContentFiles, entity: Entity, by: -1 | 1): Added {
  const [outer, place, inner] = entity.path.slice(-4)
  const data = dataIn(files, entity.file)
  const beside: Path = [outer ?? '', Number(place) + by]
  const own = valueAt(data, entity.path) as Data | undefined
  if (entity.path.length < 4 || own === undefined || valueAt(data, beside) === undefined)
    return { files, file: entity.file, path: entity.path }
  const list: Path = [...beside, inner ?? '']
  const theirs = (valueAt(data, list) ?? []) as readonly Data[]
  const text = setIn(setIn(files.get(entity.file) ?? '', entity.path, undefined), list, by === 1 ? [own, ...theirs] : [...theirs, own])
  return { files: new Map([...files, [entity.file, text]]), file: entity.file, path: [...list, by === 1 ? 0 : theirs.length] }
}

/**
 * The draft without a thing, without its words in other languages and, of a finding, without what cases expect of it. A list that becomes
 * empty goes too, and a file that held nothing else.
 */
export function removeThing(files: ContentFiles, entity: Entity): ContentFiles {
  const rest = new Map(withoutTranslation(entity.kind === 'finding' ? withoutExpected(files, entity) : files, entity))
  if (entity.kind === 'section') {
    rest.delete(entity.file)
    return withSections(rest, entity, (sections) => sections.filter((id) => id !== entity.id))
  }
  const data = dataIn(files, entity.file)
  const text = withoutAt(files.get(entity.file) ?? '', data, entity.path)
  const isEmpty = listIn(data, entity.path.slice(0, -1)).length === 1 && Object.keys(data as object).length === 1
  if (isEmpty) rest.delete(entity.file)
  else rest.set(entity.file, text)
  return rest
}

/** No case expects a finding that is gone. With what kept anybody from a yes goes the promise of it, where there is another. */
function withoutExpected(files: ContentFiles, { id, file }: Entity): ContentFiles {
  const organisation = file.split('/')[1] ?? ''
  const all = entitiesOf(files, organisation)
  const lists = all.flatMap(({ kind, file: own, path }) => {
    const of = kind === 'scenario' ? (['must', 'mustNot'] as const) : []
    return of.map((key) => ({ file: own, path: [...path, 'findings', key] }))
  })
  const rest = lists.reduce((sum, list) => {
    const ids = listIn(dataIn(sum, list.file), list.path) as readonly Data[]
    if (!ids.includes(id)) return sum
    const others = ids.filter((other) => other !== id)
    return new Map([...sum, [list.file, setIn(sum.get(list.file) ?? '', list.path, others)]])
  }, files)
  const promises = all.filter(({ kind }) => kind === 'promise')
  const promised = promises.find((promise) => promise.id === PREPARED.promise)
  return id !== PREPARED.finding || promised === undefined || promises.length === 1 ? rest : removeThing(rest, promised)
}

/** What is said in other languages of a thing, and of those that lie in it. */
function withoutTranslation(files: ContentFiles, { file, path }: Entity): ContentFiles {
  const [folder, organisation] = /^organisations\/([^/]+)\//.exec(file) ?? ['', '']
  const all = entitiesOf(files, organisation ?? '')
  const isInside = (other: Entity): boolean => other.file === file && path.every((part, index) => part === other.path[index])
  // Another of the same name keeps them.
  const inside = all.filter((own) => all.every((other) => other.kind !== own.kind || other.id !== own.id || isInside(other)))
  return inside.reduce((sum, { kind, id }) => {
    const { entry } = forms[kind]
    return TRANSLATIONS.reduce((draft, language) => {
      const name = folder === '' ? file.replace(/yaml$/, `${language}.yaml`) : `${folder}${language}.yaml`
      const data = dataIn(draft, name)
      if (entry === undefined || valueAt(data, [entry, id]) === undefined) return draft
      return new Map([...draft, [name, withoutAt(draft.get(name) ?? '', data, [entry, id])]])
    }, sum)
  }, files)
}

/** The text of a file without what a place leads to, nor what held nothing else. */
function withoutAt(text: string, data: unknown, path: Path): string {
  const outer = valueAt(data, path.slice(0, -1))
  return setIn(text, path.length > 1 && Object.keys(outer as object).length === 1 ? path.slice(0, -1) : path, undefined)
}

function append(files: ContentFiles, { file, path }: { readonly file: string; readonly path: Path }, item: Data): Added {
  const text = files.get(file)
  const items = valueAt(dataIn(files, file), path)
  const index = Array.isArray(items) ? items.length : 0
  const written = text === undefined ? writeFile({ [String(path[0])]: [item] }) : appendTo(text, path, item)
  return { files: new Map([...files, [file, written]]), file, path: [...path, index] }
}

function addSection(files: ContentFiles, organisation: string, id: string): Added {
  const own = `organisations/${organisation}/`
  const file = `${own}statements/${id}.yaml`
  const policy = appendTo(files.get(`${own}policy.yaml`) ?? '', ['sections'], id)
  return {
    files: new Map([...files, [`${own}policy.yaml`, policy], [file, writeFile({ section: id, title: '', statements: [] })]]),
    file,
    path: [],
  }
}

function moveSection(files: ContentFiles, entity: Entity, by: -1 | 1): Added {
  const moved = withSections(files, entity, (sections) => {
    const index = sections.indexOf(entity.id)
    const [own, other] = [sections[index], sections[index + by]]
    if (own === undefined || other === undefined) return sections
    return sections.with(index, other).with(index + by, own)
  })
  return { files: moved, file: entity.file, path: entity.path }
}

function withSections(files: ContentFiles, { file }: Entity, change: (sections: readonly string[]) => readonly string[]): ContentFiles {
  const policy = file.replace(/statements\/[^/]*$/, 'policy.yaml')
  const sections = valueAt(dataIn(files, policy), ['sections']) as readonly string[]
  return new Map([...files, [policy, setIn(files.get(policy) ?? '', ['sections'], change(sections))]])
}
