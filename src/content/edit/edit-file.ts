import {
  Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
  visit,
} from 'yaml'
import { nodeAt, type Path, YAML_WITHOUT_SURPRISES } from '../read/source-file.ts'

/** What can stand in a content file. */
export type Data = string | boolean | readonly Data[] | { readonly [key: string]: Data }

const WRITING = { lineWidth: 0, doubleQuotedMinMultiLineLength: 1e6, flowCollectionPadding: false, singleQuote: true } as const

/**
 * The text of a file with one value put in, or with the key or entry taken out where the value is undefined. Every other character stays,
 * comments and order too. What already says the same is left as it is written. The file has to be readable.
 */
export function setIn(text: string, path: Path, value: Data | undefined): string {
  const document = parse(text)
  const old = plain(nodeAt(document, path))
  if (value === undefined ? nodeAt(document, path) === undefined : canonical(old) === canonical(value)) return text
  // Entries of a list keep their own comments as long as none is added or taken away.
  if (Array.isArray(old) && Array.isArray(value) && old.length === value.length)
    return value.reduce((edited: string, entry: Data, index) => setIn(edited, [...path, index], entry), text)
  const wanted = canonical(withValue(document.toJS(), path, value))
  const spliced = splice(text, document, path, value)
  if (spliced !== undefined && says(spliced, wanted)) return spliced
  // Written anew by the library: the same content and comments, though perhaps other line breaks.
  if (value === undefined) document.deleteIn(path)
  else document.setIn(path, document.createNode(value))
  return document.toString(WRITING)
}

/** The text of a file with an entry added last to a list, which is begun where there is none. */
export function appendTo(text: string, path: Path, value: Data): string {
  const document = parse(text)
  const list = nodeAt(document, path)
  const entries = plain(list)
  if (!isSeq(list) || list.items.length === 0) return setIn(text, path, [value])
  return setIn(text, [...path, (entries as readonly Data[]).length], value)
}

/** A whole file as it is written from scratch, in the manner of the others. */
export function writeFile(data: Data): string {
  const document = new Document(data)
  visit(document, {
    Collection: (_key, node) => {
      node.flow = node !== document.contents && !isEntry(node) && !node.items.some(isEntry) && isShort(node)
    },
  })
  return document.toString(WRITING)
}

/** What a list holds of things with a name takes a line for each of their keys. */
function isEntry(node: unknown): boolean {
  return isMap(node) && ['id', 'title', 'version', 'fact'].some((key) => node.has(key))
}

/** What a file holds as plain data; undefined where it cannot be read. */
export function dataOf(text: string): unknown {
  const document = parse(text)
  return document.errors.length === 0 ? (document.toJS() as unknown) : undefined
}

/** Where a line and column, both from 1, lie in the structure of a file. */
export function pathAt(text: string, line: number, column: number): Path {
  const offset = text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, each) => sum + each.length + 1, column - 1)
  const path: (string | number)[] = []
  let node: unknown = parse(text).contents
  for (;;) {
    const items: readonly unknown[] = isCollection(node) ? node.items : []
    const index = items.findIndex((item) => startOf(item) <= offset && offset <= endOf(item))
    const item = items[index]
    if (item === undefined) return path
    path.push(isPair(item) ? String(plain(item.key)) : index)
    node = isPair(item) ? item.value : item
  }
}

/** The line, from 1, on which what a path leads to begins; of the nearest thing around it where it does not exist. */
export function lineOf(text: string, path: Path): number {
  const lines = new LineCounter()
  const document = parseDocument(text, { ...YAML_WITHOUT_SURPRISES, lineCounter: lines })
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(document, path.slice(0, length))
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

function parse(text: string): Document {
  return parseDocument(text, YAML_WITHOUT_SURPRISES)
}

function plain(node: unknown): unknown {
  return isNode(node) ? (node.toJSON() as unknown) : node
}

function says(text: string, wanted: string): boolean {
  const document = parse(text)
  return document.errors.length === 0 && canonical(document.toJS()) === wanted
}

/** The same text for the same content, whatever the order of its keys. */
function canonical(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

function withValue(data: unknown, path: Path, value: Data | undefined): unknown {
  const [first, ...rest] = path
  if (first === undefined) return value
  if (Array.isArray(data)) {
    const entries: readonly unknown[] = data
    const changed = rest.length > 0 || value !== undefined ? [withValue(entries[Number(first)], rest, value)] : []
    return [...entries.slice(0, Number(first)), ...changed, ...entries.slice(Number(first) + 1)]
  }
  const { [first]: own, ...others } = (data ?? {}) as Readonly<Record<string, unknown>>
  return rest.length === 0 && value === undefined ? others : { ...others, [first]: withValue(own, rest, value) }
}

function splice(text: string, document: Document, path: Path, value: Data | undefined): string | undefined {
  const parent = nodeAt(document, path.slice(0, -1))
  const last = path.at(-1)
  if (isMap(parent) && typeof last === 'string') return spliceMap(text, parent, last, value)
  if (isSeq(parent) && typeof last === 'number') return spliceList(text, parent, last, value)
  return undefined
}

function spliceMap(text: string, map: YAMLMap, key: string, value: Data | undefined): string | undefined {
  const index = map.items.findIndex((item) => isScalar(item.key) && String(item.key.value) === key)
  const own = map.items[index]
  const isFlow = map.flow === true
  const [first] = map.items
  if (first === undefined) return undefined
  const column = columnOf(text, startOf(first))
  if (own !== undefined && value !== undefined)
    return replace(text, startOf(own), endOf(own), render({ [key]: value }, own, isFlow, column))
  if (own !== undefined) return isFlow || map.items.length === 1 ? undefined : cutLines(text, startOf(own), endOf(own), index === 0)
  if (value === undefined) return text
  const end = endOf(map.items.at(-1))
  const written = render({ [key]: value }, undefined, isFlow, column)
  return isFlow ? replace(text, end, end, `, ${written}`) : insertLine(text, end, column, written)
}

function spliceList(text: string, list: YAMLSeq, index: number, value: Data | undefined): string | undefined {
  const own = list.items[index]
  const isFlow = list.flow === true
  const [first] = list.items
  if (first === undefined) return undefined
  const column = columnOf(text, dashOf(text, first))
  if (own !== undefined && value !== undefined) {
    const start = isFlow ? startOf(own) : dashOf(text, own)
    return replace(text, start, endOf(own), render([value], own, isFlow, column))
  }
  if (own !== undefined) return isFlow ? undefined : cutLines(text, dashOf(text, own), endOf(own), false)
  if (value === undefined) return text
  const end = endOf(list.items.at(-1))
  if (isFlow) return replace(text, end, end, `, ${render([value], undefined, true, column)}`)
  const gap = list.items.length > 1 && /\n[ \t]*\n[ \t]*$/.test(text.slice(0, dashOf(text, list.items.at(-1)))) ? '\n' : ''
  return insertLine(text, end, column, render([value], undefined, false, column), gap)
}

/** One entry as it is written at a column, in the manner of what it replaces. Its first line has no indent. */
function render(entry: Data, old: unknown, isFlow: boolean, column: number): string {
  const document = new Document(entry)
  const { contents } = document
  if (isCollection(contents)) {
    contents.flow = isFlow
    const [item] = contents.items
    const fresh: unknown = isPair(item) ? item.value : item
    const before: unknown = isPair(old) ? old.value : old
    if (isPair(item)) writeLike(item.key, isPair(old) ? old.key : undefined)
    writeLike(fresh, before)
    visit(document, {
      Collection: (_key, node) => {
        if (node === contents) return
        const isEntry = node === fresh && !isPair(item)
        node.flow = node === fresh && isCollection(before) ? before.flow === true : !isEntry && isShort(node)
      },
      Scalar: (_key, node) => {
        if (isFlow && String(node.value).includes('\n')) node.type = Scalar.QUOTE_DOUBLE
      },
    })
  }
  const written = document.toString(WRITING).trimEnd()
  if (isFlow) return written.slice(1, -1)
  return written.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(column)}`)
}

function writeLike(fresh: unknown, old: unknown): void {
  if (isScalar(fresh) && isScalar(old) && old.type !== undefined && typeof fresh.value === 'string') fresh.type = old.type
}

/** Short lists and conditions are written on one line, as they are in the rest of the content. */
function isShort(node: unknown): boolean {
  const told = JSON.stringify(plain(node))
  return told.length < 110 && !told.includes('\\n') && !/[.!?]["\]]/.test(told)
}

function startOf(node: unknown): number {
  if (isPair(node)) return startOf(node.key)
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}

/** Where the last character of a node's own content ends; comments that follow it are not its own. */
function endOf(node: unknown): number {
  if (isPair(node)) return isNode(node.value) && (node.value.range?.[1] ?? 0) > startOf(node) ? endOf(node.value) : keyEnd(node)
  if (isCollection(node) && node.flow !== true && node.items.length > 0) return endOf(node.items.at(-1))
  return isNode(node) ? (node.range?.[1] ?? 0) : 0
}

function keyEnd(pair: Pair): number {
  return isNode(pair.key) ? (pair.key.range?.[1] ?? 0) + 1 : 0
}

function dashOf(text: string, item: unknown): number {
  return text.lastIndexOf('-', startOf(item) - 1)
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** End of the line that the last character before a place stands on. */
function lineEnd(text: string, offset: number): number {
  const trimmed = text.slice(0, offset).trimEnd().length
  const end = text.indexOf('\n', trimmed)
  return end === -1 ? text.length : end
}

function replace(text: string, start: number, end: number, written: string): string {
  const kept = text.slice(start, end).trimEnd().length
  return text.slice(0, start) + written + text.slice(start + kept)
}

function insertLine(text: string, after: number, column: number, written: string, gap = ''): string {
  const end = lineEnd(text, after)
  return `${text.slice(0, end)}\n${gap}${' '.repeat(column)}${written}${text.slice(end)}`
}

function cutLines(text: string, start: number, end: number, isFirst: boolean): string {
  const stop = Math.min(lineEnd(text, end) + 1, text.length)
  // The first key of an entry stands beside its dash, which stays.
  const rest = text.slice(stop)
  return isFirst ? text.slice(0, start) + rest.trimStart() : text.slice(0, lineStart(text, start)) + rest
}
