import { textsIn } from '../../schema/texts-in.ts'
import { languageOf, placeOf } from './file-kinds.ts'
import type { ParsedContent } from './parsed-content.ts'

/** Something that stands otherwise in one version of a file than in the other, whatever it is. */
export interface SourceInWords {
  readonly place: string
  readonly before: string | null
  readonly after: string | null
}

export interface SourceChange {
  readonly file: string
  /** The keys and ids that lead to it. */
  readonly at: readonly string[]
  /** Where it stands and what, by what things are called. */
  readonly inWords?: SourceInWords
  /** Null where it was not there; and is no longer there. Lists hold only what differs, unless it is the order alone. */
  readonly before: string | null
  readonly after: string | null
  /**
   * `thing`: something with an id came or went; `meaning`: it may decide or be read by machines; `words`: somebody reads it; `record`:
   * what a command has written down.
   */
  readonly kind: 'thing' | 'meaning' | 'words' | 'record'
}

/** Files that commands write. */
const RECORDS = /(^|[/.])(ledger|fingerprints)\.yaml$/
const LEDGER = /(^|\/)ledger\.yaml$/
/** Words that are read and have no English, so that their schema does not mark them. */
const WORDS = ['phrase', 'locator', 'who', 'aliases', 'forms', 'title', 'name', 'issuer']
/** Lists of things without ids, which are told by their number. */
const NUMBERED = ['actions']
const NUMBER = 'nr '
const IDS = ['id', 'fact', 'section', 'version'] as const

/** Everything that differs between two folders, so that nothing which is changed can be missed. Without READMEs. */
export function compareSources(older: ParsedContent, newer: ParsedContent): readonly SourceChange[] {
  const files = [...new Set([...older.files.keys(), ...newer.files.keys()])].sort()
  return files.flatMap((file): readonly SourceChange[] => {
    const [before, after] = [older.files.get(file), newer.files.get(file)]
    if (before === after || file.endsWith('.md')) return []
    if (!file.endsWith('.yaml')) return [wholeFile(file, before, after)]
    const [was, is] = [before === undefined ? undefined : older.written(file), after === undefined ? undefined : newer.written(file)]
    if (was?.broken === true || is?.broken === true) return [wholeFile(file, before, after)]
    const changes = compare(was?.data, is?.data, [])
    if (RECORDS.test(file)) return recorded(file, changes)
    const isTranslated = languageOf(file) !== 'sv'
    const read = isTranslated ? [] : [...readIn(file, was?.data), ...readIn(file, is?.data)]
    return changes.map(({ isThing, ...change }): SourceChange => ({
      file,
      ...change,
      kind: isThing ? 'thing' : isTranslated ? 'words' : kindOf(change.at, read),
    }))
  })
}

function wholeFile(file: string, before: string | undefined, after: string | undefined): SourceChange {
  const tell = (text: string | undefined): string | null => (text === undefined ? null : `${text.length} tecken`)
  return { file, at: [], before: tell(before), after: tell(after), kind: before === undefined || after === undefined ? 'thing' : 'meaning' }
}

/** What a command adds is only counted; what stood in the ledger and does not any more is told, since no command takes it out. */
function recorded(file: string, changes: readonly Change[]): readonly SourceChange[] {
  const gone = LEDGER.test(file) ? changes.filter(({ after }) => after === null) : []
  const rest = changes.length - gone.length
  return [
    ...gone.map(({ at, before, after }): SourceChange => ({ file, at, before, after, kind: 'meaning' })),
    ...(rest === 0 ? [] : [{ file, at: [], before: null, after: `${rest}`, kind: 'record' } as const]),
  ]
}

function kindOf(at: readonly string[], read: readonly string[]): 'words' | 'meaning' {
  const key = at.findLast((part) => !/^\d+$/.test(part)) ?? ''
  return read.includes(at.filter((part) => !part.startsWith(NUMBER)).join('/')) || WORDS.includes(key) ? 'words' : 'meaning'
}

/** Where the texts stand that a file's schema marks as read by people, by ids instead of places in lists. */
function readIn(file: string, data: unknown): readonly string[] {
  const place = placeOf(file)
  if (place === undefined || data === undefined) return []
  return textsIn(place.schema, data).map(({ path }) => {
    let value: unknown = data
    const at = path.flatMap((step): readonly string[] => {
      const list = value
      value = (value as Readonly<Record<string | number, unknown>>)[step]
      if (typeof step === 'string') return [step]
      return isKeyed(list) ? [idOf(value) ?? ''] : []
    })
    return at.join('/')
  })
}

interface Change extends Pick<SourceChange, 'at' | 'before' | 'after'> {
  readonly isThing: boolean
}

function compare(was: unknown, is: unknown, at: readonly string[]): readonly Change[] {
  if (isKeyed(was) || isKeyed(is)) return compareKeyed(listOf(was), listOf(is), at)
  if (isNumbered(was, is, at))
    return listOf(was).flatMap((each, index) => compare(each, listOf(is)[index], [...at, `${NUMBER}${index + 1}`]))
  if (Array.isArray(was) || Array.isArray(is)) return compareLists(listOf(was).map(inOneLine), listOf(is).map(inOneLine), at)
  // A group that has come is told key by key only at the top, where the keys are lists of things.
  // A condition is one thing, whatever it is made up of.
  const isOpen = at.at(-1) !== 'when' && ((isGroup(was) && isGroup(is)) || (at.length < 2 && (isGroup(was) || isGroup(is))))
  if (!isOpen) {
    const [before, after] = [tellOf(was), tellOf(is)]
    return before === after ? [] : [{ at, before, after, isThing: false }]
  }
  const [old, now] = [isGroup(was) ? was : {}, isGroup(is) ? is : {}]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) => compare(old[key], now[key], [...at, key]))
}

function compareKeyed(was: readonly unknown[], is: readonly unknown[], at: readonly string[]): readonly Change[] {
  const [old, now] = [byId(was), byId(is)]
  const shared = [...now.keys()].filter((id) => old.has(id))
  const inside = [...new Set([...old.keys(), ...now.keys()])].flatMap((id): readonly Change[] => {
    const place = [...at, id]
    if (!old.has(id)) return [{ at: place, before: null, after: summaryOf(now.get(id)), isThing: true }]
    if (!now.has(id)) return [{ at: place, before: summaryOf(old.get(id)), after: null, isThing: true }]
    return compare(asThing(old.get(id)), asThing(now.get(id)), place)
  })
  const order = [...old.keys()].filter((id) => now.has(id))
  const isMoved = order.some((id, index) => id !== shared[index])
  return isMoved ? [...inside, { at: [...at, 'ordning'], before: order.join(', '), after: shared.join(', '), isThing: false }] : inside
}

function compareLists(was: readonly string[], is: readonly string[], at: readonly string[]): readonly Change[] {
  if (was.join('\n') === is.join('\n')) return []
  const [gone, come] = [without(was, is), without(is, was)]
  const tell = (some: readonly string[]): string | null => (some.length === 0 ? null : some.join(' · '))
  if (gone.length + come.length > 0) return [{ at, before: tell(gone), after: tell(come), isThing: false }]
  return [{ at, before: tell(was), after: tell(is), isThing: false }]
}

/** As many of what has no ids before and after, so that each is held against its like. */
function isNumbered(was: unknown, is: unknown, at: readonly string[]): boolean {
  if (!Array.isArray(was) || !Array.isArray(is) || was.length !== is.length) return false
  return NUMBERED.includes(at.at(-1) ?? '') && [...was, ...is].every(isGroup)
}

/** What a list has more of than another. */
function without(some: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others]
  return some.filter((each) => {
    const place = left.indexOf(each)
    if (place === -1) return true
    left.splice(place, 1)
    return false
  })
}

/** Things of a list that are known by an id of their own; where some are named by their id alone, these as well. */
function isKeyed(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some(isGroup) && value.every((item) => idOf(item) !== undefined) && byId(value).size === value.length
}

function byId(list: readonly unknown[]): ReadonlyMap<string, unknown> {
  return new Map(list.map((item) => [idOf(item) ?? inOneLine(item), item]))
}

function asThing(item: unknown): unknown {
  return typeof item === 'string' ? { id: item } : item
}

function idOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item
  if (!isGroup(item)) return undefined
  const key = IDS.find((each) => typeof item[each] === 'string')
  return key === undefined ? undefined : String(item[key])
}

/** The words by which somebody knows a thing. */
function summaryOf(thing: unknown): string {
  if (!isGroup(thing)) return inOneLine(thing)
  const key = ['title', 'name', 'label', 'term', 'question', 'action', 'text', 'note', 'verdict'].find(
    (each) => typeof thing[each] === 'string',
  )
  return key === undefined ? inOneLine(thing) : String(thing[key])
}

function tellOf(value: unknown): string | null {
  return value === undefined ? null : inOneLine(value)
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`
  if (!isGroup(value)) return String(value)
  return `{${Object.entries(value)
    .map(([key, each]) => `${key}: ${inOneLine(each)}`)
    .join(', ')}}`
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
