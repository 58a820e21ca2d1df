import { isMap, isPair, isSeq, parseDocument } from 'yaml'
import { type Data, dataOf, writeFile } from './edit-file.ts'
import { YAML_WITHOUT_SURPRISES } from '../read/source-file.ts'

type Group = { readonly [key: string]: Data }

/**
 * A shared file with what a folder adds to it. The folder's own text stands first and as it is written, so that what is wrong in it is
 * told at its line; what the shared file has besides comes after. Of two with the same id or key the folder's own counts. A file that
 * cannot be read, or is of another shape, is left as it is, to be told of.
 */
export function addToShared(own: string, shared: string): string {
  const document = parseDocument(own, YAML_WITHOUT_SURPRISES)
  const [mine, theirs] = [document.errors.length > 0 ? null : dataOf(own), dataOf(shared)] as readonly (Data | null)[]
  if (!isGroup(mine) || !isGroup(theirs)) return own
  const missing = Object.fromEntries(Object.entries(theirs).map(([key, value]) => [key, besides(mine[key], value)]))
  const last = isMap(document.contents) ? document.contents.items.at(-1) : undefined
  const key = isPair(last) ? String(last.key) : ''
  const onlyLast = Object.keys(mine).every((other) => other === key || isEmpty(missing[other]))
  const list = isPair(last) ? last.value : undefined
  if (!onlyLast || !(isSeq(list) || isMap(list)) || list.flow === true) return writeFile(joined(mine, missing))
  const rest = Object.fromEntries(Object.entries(missing).filter(([other, value]) => !(other in mine) && !isEmpty(value)))
  const added = missing[key]
  return [
    own.trimEnd(),
    ...(added === undefined || isEmpty(added) ? [] : [indented(added, columnOf(own, list.range?.[0] ?? 0))]),
    ...(Object.keys(rest).length === 0 ? [] : [writeFile(rest).trimEnd()]),
    '',
  ].join('\n')
}

/** What is in one list or group and not in another. */
function besides(mine: Data | undefined, theirs: Data): Data {
  if (mine === undefined) return theirs
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const known = new Set((mine as readonly Data[]).map(nameOf))
    return (theirs as readonly Data[]).filter((item) => !known.has(nameOf(item)))
  }
  if (isGroup(mine) && isGroup(theirs)) return Object.fromEntries(Object.entries(theirs).filter(([key]) => !(key in mine)))
  return []
}

function joined(mine: Group, missing: Group): Group {
  const keys = new Set([...Object.keys(mine), ...Object.keys(missing)])
  return Object.fromEntries(
    [...keys].map((key): [string, Data] => {
      const [own, added = []] = [mine[key], missing[key]]
      if (own === undefined) return [key, added]
      if (Array.isArray(own) && Array.isArray(added)) return [key, [...(own as readonly Data[]), ...(added as readonly Data[])]]
      return [key, isGroup(own) && isGroup(added) ? { ...own, ...added } : own]
    }),
  )
}

/** Lines of a list or a group, as they stand below a key whose first entry stands in that column. */
function indented(value: Data, column: number): string {
  const [, ...lines] = writeFile({ key: value }).trimEnd().split('\n')
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0
  return lines.map((line) => (line === '' ? line : `${' '.repeat(column)}${line.slice(indent)}`)).join('\n')
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}

function nameOf(item: Data): string {
  const name = isGroup(item) ? item['id'] : item
  return typeof name === 'string' ? name : ''
}

function isEmpty(value: Data | undefined): boolean {
  return value === undefined || (typeof value === 'object' && Object.keys(value).length === 0)
}

function isGroup(data: Data | null | undefined): data is Group {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
