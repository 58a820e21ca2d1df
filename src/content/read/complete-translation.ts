import type { FoundText } from '../../schema/texts-in.ts'
import { placeOf, TRANSLATED } from './file-kinds.ts'
import type { ContentFiles, SourceFile } from './source-file.ts'

/** A Swedish file with its texts. */
interface Swedish {
  readonly data: unknown
  readonly texts: readonly FoundText[]
}

/** The Swedish files whose words in another language stand in a file. */
export function swedishFor(files: ContentFiles, translated: string): readonly string[] {
  const shared = /^([^/]+)\.[^/.]+\.yaml$/.exec(translated)?.[1]
  if (shared !== undefined) return files.has(`${shared}.yaml`) ? [`${shared}.yaml`] : []
  const folder = /^(organisations\/[^/]+\/)[^/]+$/.exec(translated)?.[1]
  if (folder === undefined) return []
  return [...files.keys()].filter((path) => {
    const place = path.startsWith(folder) ? placeOf(path) : undefined
    return place !== undefined && TRANSLATED.own.includes(place.kind)
  })
}

/**
 * A translation without the entries whose lists lack a line: those things are shown in Swedish, since half a list would tell something else.
 * Where something lacks a key, it is left out when its shape is checked.
 */
export function withoutIncomplete(translated: SourceFile, swedish: readonly Swedish[]): SourceFile {
  const incomplete = swedish.flatMap(({ data, texts }) =>
    texts.flatMap((text) =>
      text.entry !== null && text.mark.translation === 'must' && isLacking(text, data, translated.data) ? [text.entry.at] : [],
    ),
  )
  if (incomplete.length === 0) return translated
  const data: unknown = structuredClone(translated.data)
  for (const at of incomplete) removeAt(data, at)
  return { ...translated, data }
}

/** A line of a list whose thing is there in the other language, and the line is not. */
function isLacking(text: FoundText, data: unknown, translated: unknown): boolean {
  if (text.entry === null || listIndex(text, data) === undefined) return false
  const thing = valueAt(translated, text.entry.at)
  return typeof thing === 'object' && thing !== null && valueAt(thing, text.name.split('.')) === undefined
}

/** The place of a text in a list whose things have no ids, counted from 0; undefined where it is found by other names. */
export function listIndex({ name, path }: Pick<FoundText, 'name' | 'path'>, data: unknown): number | undefined {
  const last = name.split('.').at(-1) ?? ''
  const place = path.findLastIndex((key) => typeof key === 'number')
  if (place === -1 || String(path[place]) !== last) return undefined
  const item = valueAt(data, path.slice(0, place + 1))
  const hasId = typeof item === 'object' && item !== null && ['id', 'fact', 'section'].some((key) => key in item)
  return hasId ? undefined : Number(last)
}

/** What lies at a path in plain data. */
export function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), data)
}

function removeAt(data: unknown, path: readonly string[]): void {
  const parent = valueAt(data, path.slice(0, -1))
  const last = path.at(-1)
  if (typeof parent === 'object' && parent !== null && last !== undefined) Reflect.deleteProperty(parent, last)
}
