import type * as z from 'zod/mini'
import { defOf, type Text, type TextMark } from './text.ts'

type Path = readonly (string | number)[]

/** A thing that has an entry of its own in a translation. */
export interface Entry {
  /** What it is one of, as `translatable` names it. */
  readonly kind: string
  readonly id: string
  /** The keys that lead to it in a translation. */
  readonly at: readonly string[]
  /** Where it stands in Swedish. */
  readonly path: Path
}

/** A text of the content with what its schema says of it. */
export interface FoundText {
  readonly text: string
  readonly mark: TextMark
  readonly path: Path
  /** The last key that leads to it. */
  readonly key: string
  /** The thing that it belongs to; null where it has none, or none with an id. */
  readonly entry: Entry | null
  /** The keys that lead to it below its entry in a translation, joined by dots. */
  readonly name: string
}

type Place = Pick<FoundText, 'path' | 'key' | 'entry' | 'name'>

const NOWHERE: Place = { path: [], key: '', entry: null, name: '' }
const IDS = ['id', 'fact', 'section'] as const

/** Every text in the data of a file, in the order in which it stands there. What has another shape than the schema is passed over: it is told elsewhere. */
export function textsIn(schema: z.core.$ZodType, data: unknown, at: Place = NOWHERE): readonly FoundText[] {
  const def = defOf(schema)
  switch (def.type) {
    case 'optional':
      return textsIn(def.innerType, data, at)
    case 'union':
      return def.options.flatMap((option) => textsIn(option, data, at))
    case 'string':
      return isText(schema) && typeof data === 'string' ? [{ ...at, text: data, mark: schema.mark }] : []
    case 'array':
      if (!Array.isArray(data)) return []
      return data.flatMap((item: unknown, index) =>
        textsIn(def.element, item, { ...at, path: [...at.path, index], name: below(at.name, idOf(item) ?? index) }),
      )
    case 'record':
      // By id, as in a translation.
      if (!isRecord(data)) return []
      return Object.entries(data).flatMap(([key, item]) =>
        textsIn(def.valueType, item, { ...at, path: [...at.path, key], key, name: `${at.name}.${key}` }),
      )
    case 'object':
      return isRecord(data) ? textsInThing(schema as z.ZodMiniObject, data, at) : []
    default:
      return []
  }
}

/** The kinds of things below a schema that have entries in a translation, in the order of the schema. */
export function entryKinds(schema: z.core.$ZodType): readonly string[] {
  const own = isEntry(schema) ? [schema.entry] : []
  return [...new Set([...own, ...partsOf(schema).flatMap(entryKinds)])]
}

function below(name: string, key: string | number): string {
  return name === '' ? String(key) : `${name}.${key}`
}

function textsInThing(schema: z.ZodMiniObject, data: Readonly<Record<string, unknown>>, at: Place): readonly FoundText[] {
  const place = isEntry(schema) ? { ...at, entry: entryOf(schema, data, at.path), name: '' } : at
  const isAlone = (isEntry(schema) || at.name !== '') && hasOneText(schema)
  return Object.entries(data).flatMap(([key, value]) => {
    const field = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined
    if (field === undefined) return []
    // A thing with a single text has no key for it in a translation, and what is only kept together in Swedish has none either.
    const name = isAlone || isRecord(value) ? place.name : below(place.name, key)
    return textsIn(field, value, { ...place, path: [...at.path, key], key, name })
  })
}

function entryOf(schema: EntrySchema, data: Readonly<Record<string, unknown>>, path: Path): Entry | null {
  const kind = schema.entry
  if (!IDS.some((key) => key in schema.shape)) return { kind, id: kind, at: [kind], path }
  const id = idOf(data)
  return id === undefined ? null : { kind, id, at: [...kind.split('.'), id], path }
}

const single = new WeakMap<z.core.$ZodType, boolean>()

function hasOneText(schema: z.ZodMiniObject): boolean {
  const known = single.get(schema) ?? Object.values(schema.shape).filter(hasTranslation).length === 1
  single.set(schema, known)
  return known
}

/** There are texts in it that are translated below the entry that it stands in. */
function hasTranslation(schema: z.core.$ZodType): boolean {
  return isText(schema) ? schema.mark.translation !== 'none' : !isEntry(schema) && partsOf(schema).some(hasTranslation)
}

function partsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const def = defOf(schema)
  switch (def.type) {
    case 'optional':
      return [def.innerType]
    case 'union':
      return def.options
    case 'array':
      return [def.element]
    case 'object':
      return Object.values(def.shape)
    default:
      return []
  }
}

type EntrySchema = z.ZodMiniObject & { readonly entry: string }

function isEntry(schema: z.core.$ZodType): schema is EntrySchema {
  return 'entry' in schema
}

function isText(schema: z.core.$ZodType): schema is Text {
  return 'mark' in schema
}

function idOf(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined
  const key = IDS.find((id) => typeof value[id] === 'string')
  return key === undefined ? undefined : (value[key] as string)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
