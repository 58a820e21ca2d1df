import type { Path } from './source-file.ts'

/** A kind of Swedish texts, and where their English stands. */
export interface TextKind {
  /** Key in the English file, with dots between keys in keys; the entries below it go by id. */
  readonly name: string
  readonly swedish: RegExp
  readonly english: string
  /** Keys that lead to the entries; `*` is every item of a list. Without any, the file itself is the one entry. */
  readonly list: readonly string[]
  /** Keys of the texts. One that ends in `?` may have no English of its own, such as a name; none that starts with `=` has a key in English. */
  readonly texts: readonly string[]
  /** The entry is the kind itself, without an id. */
  readonly isSingle?: true
}

const POLICY = ['name', 'intro', 'document.kind', 'document.version', 'standing', 'silent']

/** Every text that has English beside it, in the shared files and in an organisation's folder. */
export const SHARED_TEXTS: readonly TextKind[] = [
  {
    name: 'facts',
    swedish: /^questions\.yaml$/,
    english: 'questions.en.yaml',
    list: ['facts', '*'],
    texts: words('question help groups options'),
  },
  { name: 'outcomes', swedish: /^questions\.yaml$/, english: 'questions.en.yaml', list: ['outcomes', '*'], texts: words('label meaning') },
  {
    name: 'systems',
    swedish: /^systems\.yaml$/,
    english: 'systems.en.yaml',
    list: ['systems', '*'],
    texts: words('name? maker? kind note'),
  },
  { name: 'terms', swedish: /^glossary\.yaml$/, english: 'glossary.en.yaml', list: ['terms', '*'], texts: words('term text') },
]

export const OWN_TEXTS: readonly TextKind[] = [
  own('policy', /^policy\.yaml$/, [], POLICY, true),
  own('outcomes', /^policy\.yaml$/, ['outcomeTexts', '*'], words('label meaning')),
  own('contacts', /^policy\.yaml$/, ['contacts', '*'], words('name help')),
  own('systems', /^policy\.yaml$/, ['systems', '*'], ['=note']),
  own('steps', /^flow\.yaml$/, ['steps', '*'], ['=title']),
  own('questions', /^flow\.yaml$/, ['steps', '*', 'questions', '*'], words('question help why options')),
  own('changes', /^changes\.yaml$/, ['changes', '*'], words('action note')),
  own('findings', /^findings\.yaml$/, ['findings', '*'], words('title text advice before during after interpretation')),
  own('introduction.parts', /^introduction\.yaml$/, ['parts', '*'], words('title question cards')),
  own('introduction.checklist', /^introduction\.yaml$/, ['checklist', '*'], words('text who')),
  own('sections', /^statements\/.*\.yaml$/, [], ['=title']),
  own('statements', /^statements\/.*\.yaml$/, ['statements', '*'], words('text interpretation background')),
  own('shortcuts', /^shortcuts\.yaml$/, ['shortcuts', '*'], words('title description')),
  own('scenarios', /^scenarios\.yaml$/, ['scenarios', '*'], words('title person text discussion')),
]

function own(name: string, swedish: RegExp, list: readonly string[], texts: readonly string[], isSingle?: true): TextKind {
  return { name, swedish, english: 'en.yaml', list, texts, ...(isSingle === undefined ? {} : { isSingle }) }
}

function words(text: string): readonly string[] {
  return text.split(' ')
}

/** A text with the name that it has in English, below its entry, and where it stands in its file. */
export interface Leaf {
  readonly name: string
  readonly text: string
  readonly path: Path
  readonly isOptional: boolean
}

/** An entry of a Swedish file, such as a finding, with its texts. */
export interface SwedishEntry {
  readonly id: string
  readonly path: Path
  readonly leaves: readonly Leaf[]
}

/** The entries of a kind in the data of a Swedish file. Whatever has another shape is passed over: it is told elsewhere. */
export function swedishEntries(kind: TextKind, data: unknown): readonly SwedishEntry[] {
  return itemsAt(data, kind.list, []).flatMap(({ value, path }): readonly SwedishEntry[] => {
    const id = kind.isSingle === true ? kind.name : idOf(value)
    if (id === undefined) return []
    return [{ id, path, leaves: kind.texts.flatMap((text) => leavesOf(value, path, text)) }]
  })
}

/** The names of the texts of an entry in English. */
export function englishNames(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'string') return [name]
  return entriesOf(value).flatMap(([key, inner]) => englishNames(inner, name === '' ? key : `${name}.${key}`))
}

function leavesOf(entry: unknown, path: Path, written: string): readonly Leaf[] {
  const isOptional = written.endsWith('?')
  const keys = written.replace(/^=|\?$/g, '').split('.')
  const name = written.startsWith('=') ? '' : (keys.at(-1) ?? '')
  const value = keys.reduce<unknown>((inner, key) => entriesOf(inner).find(([other]) => other === key)?.[1], entry)
  return textsIn(value, name, [...path, ...keys]).map((leaf) => ({ ...leaf, isOptional }))
}

/** Items with a single text, which has no key of its own in English. */
const ONLY_TEXT: Readonly<Record<string, string>> = { groups: 'label', cards: 'text' }

function textsIn(value: unknown, name: string, path: Path): readonly Omit<Leaf, 'isOptional'>[] {
  if (typeof value === 'string') return [{ name, text: value, path }]
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown, index) => {
    const at = [...path, index]
    const id = idOf(item)
    if (id === undefined) {
      // What has a condition or a mark beside its words has them under a key, and in English no key.
      const words = entriesOf(item).find(([key]) => key === 'text')?.[1]
      const found = words === undefined ? textsIn(item, `${name}.${index}`, at) : textsIn(words, `${name}.${index}`, [...at, 'text'])
      return found.filter(() => name !== 'options')
    }
    const only = ONLY_TEXT[name]
    return entriesOf(item).flatMap(([key, text]) => {
      if (only === undefined ? key !== 'label' && key !== 'help' : key !== only) return []
      return textsIn(text, only === undefined ? `${name}.${id}.${key}` : `${name}.${id}`, [...at, key])
    })
  })
}

function itemsAt(value: unknown, list: readonly string[], path: Path): readonly { readonly value: unknown; readonly path: Path }[] {
  const [key, ...rest] = list
  if (key === undefined) return [{ value, path }]
  if (key === '*') return Array.isArray(value) ? value.flatMap((item: unknown, index) => itemsAt(item, rest, [...path, index])) : []
  const inner = entriesOf(value).find(([other]) => other === key)
  return inner === undefined ? [] : itemsAt(inner[1], rest, [...path, key])
}

function idOf(value: unknown): string | undefined {
  const found = entriesOf(value).find(([key, id]) => (key === 'id' || key === 'fact' || key === 'section') && typeof id === 'string')
  return found?.[1] as string | undefined
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}
