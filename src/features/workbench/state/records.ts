import type { Data } from '../../../content/edit/edit-file.ts'
import type { Field } from '../../../content/edit/forms.ts'
import { slugOf } from '../../../content/edit/slug.ts'
import { freeCode } from './codes.ts'
import { isNothing, textAt } from './draft-data.ts'

/** An entry of a list by its keys; one that is a text or an id alone has no other than the one that it stands for. */
export type RecordData = Readonly<Record<string, Data | undefined>>

/** The entries of a list, as they are written; `short` is the key that an entry alone stands for. */
export function recordsOf(list: Data | undefined, short: string | undefined): readonly RecordData[] {
  if (!Array.isArray(list)) return []
  return (list as readonly Data[]).map((entry) =>
    typeof entry === 'object' && !Array.isArray(entry) ? (entry as RecordData) : { [short ?? '']: entry },
  )
}

/** What a field of an entry holds. A choice that need not be made is the first there is. */
export function partOf(record: RecordData, { name, kind, options }: Field): Data | undefined {
  return record[name] ?? (kind === 'choice' ? options?.[0] : undefined)
}

/** The entry with another value in a field, written as shortly as it can be: what is not said is left out. */
export function withPart(record: RecordData, { name, kind, options, isRequired }: Field, value: Data | undefined): RecordData {
  const { [name]: _, ...others } = record
  if (isRequired !== true && (isNothing(value) || (kind === 'choice' && value === options?.[0]))) return others
  const written = value ?? ''
  return name in record ? { ...record, [name]: written } : { ...others, [name]: written }
}

/** A new entry: what it has to say, empty. */
export function blankOf(parts: readonly Field[]): RecordData {
  return Object.fromEntries(parts.flatMap((part) => (part.isRequired === true ? [[part.name, emptyOf(part)] as const] : [])))
}

function emptyOf({ kind }: Field): Data {
  if (kind === 'condition' || kind === 'answers' || kind === 'orders') return {}
  return ['lines', 'choices', 'records', 'references', 'options'].includes(kind) ? [] : ''
}

/** Nobody fills it in: it is made of the words beside it, when they are saved. */
export function isMade({ kind }: Field): boolean {
  return kind === 'id' || kind === 'code'
}

/** The entries of a list with the ids and codes that they lack; `owner` is the thing whose they are, and `used` the codes that have been in use. */
export function withMade(list: Data, { parts = [], short }: Field, owner: string, used: () => Iterable<string>): Data {
  if (!parts.some(isMade)) return list
  const records = [...recordsOf(list, short)]
  for (const [index, record] of records.entries())
    for (const part of parts.filter((each) => isMade(each) && isNothing(record[each.name]))) {
      const taken = records.flatMap(({ [part.name]: value }) => (typeof value === 'string' ? [value] : []))
      const words = slugOf(textAt(record, part.made ?? '') || textAt(records[index], 'id'))
      const own = part.codes === undefined ? freeId(words, taken, owner) : freeCode(part.codes, words, [...taken, ...used()])
      records[index] = { ...records[index], [part.name]: own }
    }
  return listOf(records, short)
}

function freeId(words: string, taken: readonly string[], owner: string): string {
  const base = words === '' ? owner : words
  if (words !== '' && !taken.includes(base)) return base
  for (let next = words === '' ? 1 : 2; ; next++) if (!taken.includes(`${base}-${next}`)) return `${base}-${next}`
}

/** The list as it is written in the file: a text or an id alone where there is nothing else to say. */
export function listOf(records: readonly RecordData[], short: string | undefined): Data {
  return records.map((record): Data => {
    const said = Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))
    const [only, another] = said
    return only !== undefined && only[0] === short && another === undefined ? only[1] : Object.fromEntries(said)
  })
}
