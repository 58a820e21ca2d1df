import type { ParsedContent } from '../read/parsed-content.ts'

/** Lists in which things have a name, and the keys that may hold it: the first that is there. */
const NAMED_BY = {
  facts: ['question'],
  systems: ['name'],
  contacts: ['name'],
  steps: ['title'],
  findings: ['title'],
  statements: ['locator'],
  shortcuts: ['title'],
  scenarios: ['title'],
  promises: ['text'],
  situations: ['title'],
  changes: ['action'],
  parts: ['title'],
  cards: ['text'],
  workplaces: ['name'],
} as const satisfies Readonly<Record<string, readonly string[]>>

type ListKind = keyof typeof NAMED_BY

export type NameKind = ListKind | 'options' | 'sections' | 'organisations'

export const NAME_KINDS = [...(Object.keys(NAMED_BY) as readonly ListKind[]), 'sections', 'organisations'] as const

/** What an organisation's things are called by those who read them. Undefined where there is no such thing, or where it has no name yet. */
export interface Names {
  readonly of: (kind: NameKind, id: string) => string | undefined
  readonly option: (fact: string, id: string) => string | undefined
}

type Data = Readonly<Record<string, unknown>>

/** Reads the names as they are written, whatever else is wrong: those that all share, those of the organisation, and those of the one that it extends. */
export function namesIn(parsed: ParsedContent, organisation: string): Names {
  const found = new Map<string, string>()
  const add = (kind: string, id: unknown, name: unknown): void => {
    if (typeof id === 'string' && typeof name === 'string' && name !== '') found.set(`${kind} ${id}`, name)
  }
  const folders = [parsed.lineage.parentOf(organisation), organisation].flatMap((id) => (id === undefined ? [] : [`organisations/${id}/`]))
  const isMeant = (path: string): boolean =>
    path.endsWith('.yaml') &&
    !/\ben\.yaml$|ledger|fingerprints/.test(path) &&
    (!path.includes('/') || folders.some((folder) => path.startsWith(folder)))
  for (const path of parsed.files.keys()) {
    const policy = /^organisations\/([^/]+)\/policy\.yaml$/.exec(path)?.[1]
    if (policy !== undefined) add('organisations', policy, thing(parsed.written(path).data)['name'])
    if (!isMeant(path)) continue
    const data = thing(parsed.written(path).data)
    add('sections', data['section'], data['title'])
    addThings(data, add)
  }
  const of: Names['of'] = (kind, id) => found.get(`${kind} ${id}`)
  // The answers to the question which system it is are the systems.
  return { of, option: (fact, id) => found.get(`options ${fact} ${id}`) ?? found.get(`systems ${id}`) }
}

function addThings(data: Data, add: (kind: string, id: unknown, name: unknown) => void): void {
  for (const [key, value] of Object.entries(data)) {
    for (const entry of things(value)) {
      const keys: readonly string[] = Object.hasOwn(NAMED_BY, key) ? NAMED_BY[key as ListKind] : []
      add(
        key,
        entry['id'],
        keys.map((name) => entry[name]).find((name) => name !== undefined),
      )
      for (const part of [...things(entry['options']), ...things(entry['groups'])])
        add(`options ${String(entry['id'] ?? entry['fact'])}`, part['id'], part['label'])
      addThings(entry, add)
    }
  }
}

function things(value: unknown): readonly Data[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'object' && entry !== null).map(thing) : []
}

function thing(value: unknown): Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {}
}
