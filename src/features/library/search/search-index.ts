import MiniSearch, { type Query } from 'minisearch'
import type { SearchEntry } from '../../../schema/search-entry.ts'

/** Finds entries, the likeliest first. */
export type Search = (query: string) => readonly SearchEntry[]

/** How much more a kind is looked for than its words alone tell: a whole page about a thing before a sentence that mentions it. */
const WEIGHT: Readonly<Record<SearchEntry['kind'], number>> = {
  system: 2,
  task: 2,
  situation: 2,
  term: 1.5,
  introduction: 1.5,
  exercises: 1.5,
  finding: 1.2,
  statement: 1,
}

/**
 * Makes the entries searchable. Forgives misspelling, unfinished words, words that are put together and letters typed without
 * their marks. What holds all the words is found; only where nothing does, what holds some of them.
 */
export function createSearch(entries: readonly SearchEntry[]): Search {
  const index = new MiniSearch<SearchEntry & { readonly id: number }>({
    fields: ['title', 'names', 'text'],
    extractField: (entry, field) => (field === 'names' ? entry.names.join(' ') : String(entry[field as 'id' | 'title' | 'text'])),
    processTerm: withoutMarks,
    searchOptions: {
      processTerm: (term) => term.toLocaleLowerCase('sv'),
      boost: { title: 3, names: 2 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boostDocument: (id) => WEIGHT[entries[Number(id)]?.kind ?? 'statement'],
    },
  })
  index.addAll(entries.map((entry, id) => ({ ...entry, id })))
  const isKnown = (word: string): boolean => index.search(word, { fuzzy: false, prefix: false }).length > 0
  const wordQuery = (word: string): Query => {
    const parts = splitCompound(word, isKnown)
    return parts === null ? word : { combineWith: 'OR', queries: [word, { combineWith: 'AND', queries: [...parts] }] }
  }
  return (query) => {
    const words = query
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .map(wordQuery)
    const all = index.search({ combineWith: 'AND', queries: words })
    return (all.length > 0 ? all : index.search({ combineWith: 'OR', queries: words })).flatMap(({ id }) => entries[Number(id)] ?? [])
  }
}

const SHORTEST_PART = 4

/** "Mötesanteckningar" as "mötes" and "anteckningar", where the end is a word that stands somewhere; the longest such end. */
function splitCompound(word: string, isKnown: (word: string) => boolean): readonly [string, string] | null {
  for (let place = SHORTEST_PART; place <= word.length - SHORTEST_PART; place++) {
    if (isKnown(word.slice(place))) return [word.slice(0, place), word.slice(place)]
  }
  return null
}

/** A word is found as it is written, and as it is typed on a keyboard without å, ä and ö. */
function withoutMarks(term: string): string[] {
  const lower = term.toLocaleLowerCase('sv')
  const bare = lower.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return bare === lower ? [lower] : [lower, bare]
}

export interface GroupedHits {
  /** In the person's organisation, or the same everywhere. All of them where no organisation is known. */
  readonly own: readonly SearchEntry[]
  readonly others: readonly SearchEntry[]
}

/** The hits with the person's own organisation before the others. */
export function groupHits(hits: readonly SearchEntry[], organisation: string | null): GroupedHits {
  const isOwn = (hit: SearchEntry): boolean => organisation === null || hit.organisation === null || hit.organisation === organisation
  return { own: hits.filter(isOwn), others: hits.filter((hit) => !isOwn(hit)) }
}
