import { placeOf } from '../../src/content/read/file-kinds.ts'

/** What the editors' guide tells of a key. */
export interface ToldKey {
  readonly isRequired: boolean
  /** Markdown, as it stands there. */
  readonly text: string
}

/** The heading of a part about a kind of file: its path, where `<…>` stands for a name that is chosen. */
const FILE = /^#{2,}.*?`([^`]+\.yaml)`/
/** A row of its table: keys, whether they have to be there, what they are. */
const ROW = /^\| (`[^|]+`) \| (ja)? ?\| (.+) \|$/

/**
 * The tables of content/README.md: every key by the kind of file that it stands in, and by the keys that lead to it, as editors write them.
 * What stands under a heading that names no file is under the heading in small letters.
 */
export function readReference(readme: string): ReadonlyMap<string, ReadonlyMap<string, ToldKey>> {
  const told = new Map<string, Map<string, ToldKey>>()
  let kind = ''
  for (const line of readme.split('\n')) {
    if (/^#{2,} /.test(line)) {
      const path = FILE.exec(line)?.[1]?.replace(/<[^>]+>/g, 'x')
      kind = path === undefined ? line.replace(/^#+ /, '').toLowerCase() : (placeOf(path)?.kind ?? path)
    }
    const [, keys = '', required, text = ''] = ROW.exec(line) ?? []
    for (const [, key = ''] of keys.matchAll(/`([^`]+)`/g))
      told.set(kind, (told.get(kind) ?? new Map<string, ToldKey>()).set(key, { isRequired: required !== undefined, text }))
  }
  return told
}
