import type { Data } from '../../../content/edit-file.ts'
import type { Field } from '../../../content/forms.ts'

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
  const isEmpty = value === undefined || value === false || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)
  const { [name]: _, ...others } = record
  if (isRequired !== true && (isEmpty || (kind === 'choice' && value === options?.[0]))) return others
  const written = value ?? ''
  return name in record ? { ...record, [name]: written } : { ...others, [name]: written }
}

/** A new entry beside others: what it has to say, empty, and an id of the thing's own that none of them has. */
export function blankOf(parts: readonly Field[], others: readonly RecordData[] = [], owner = ''): RecordData {
  return Object.fromEntries(
    parts.flatMap((part) => {
      if (part.isRequired !== true) return []
      return [[part.name, isOwnId(part) ? freeId(others, owner) : emptyOf(part)] as const]
    }),
  )
}

/** An id that nobody has to think out; not one of some that there are. */
export function isOwnId({ name, kind }: Field): boolean {
  return name === 'id' && kind === 'line'
}

function freeId(others: readonly RecordData[], base: string): string {
  let next = others.length + 1
  while (others.some(({ id }) => id === `${base}-${next}`)) next++
  return `${base}-${next}`
}

function emptyOf({ kind, options }: Field): Data {
  if (kind === 'choice') return options?.[0] ?? ''
  if (kind === 'condition' || kind === 'answers' || kind === 'orders') return {}
  return ['lines', 'choices', 'records', 'references', 'options'].includes(kind) ? [] : ''
}

/** The list as it is written in the file: a text or an id alone where there is nothing else to say. */
export function listOf(records: readonly RecordData[], short: string | undefined): Data {
  return records.map((record): Data => {
    const said = Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))
    const [only, another] = said
    return only !== undefined && only[0] === short && another === undefined ? only[1] : Object.fromEntries(said)
  })
}
