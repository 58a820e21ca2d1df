import MiniSearch, { type Query } from 'minisearch'
import type { SearchEntry } from '../../schema/search-entry.ts'

export interface Found {
  /** Tasks, ways in, situations and systems first, and what is called just that; the likeliest first among these and among the others. */
  readonly hits: readonly SearchEntry[]
  /** No entry has all the words, so these have some of them. */
  readonly isSome: boolean
}

/** Finds entries by words. */
export type Search = (query: string) => Found

/** How much more a kind is looked for than its words alone tell: a whole page about a thing before a sentence that mentions it. */
const WEIGHT: Readonly<Record<SearchEntry['kind'], number>> = {
  system: 2,
  task: 2,
  'way-in': 2,
  situation: 2,
  term: 1.5,
  introduction: 1.5,
  learn: 2,
  finding: 1.2,
  statement: 1,
}

/** What one can begin with, before what one can read. */
const FIRST: readonly SearchEntry['kind'][] = ['task', 'way-in', 'situation', 'system']

/** Words that say nothing of what is looked for, so that a whole sentence can be typed. */
const EMPTY = new Set(
  'jag du man vi får kan vill ska skall att en ett den det de som till för av med på och eller om mig min mitt mina vår hur vad när är har i using use may can want would like to the a an of for with my our and or how what i is it this that'.split(
    ' ',
  ),
)

/**
 * Makes the entries searchable. Forgives misspelling, unfinished words, words that are put together and letters typed without
 * their marks. What holds all the words that say something is found; only where nothing does, what holds some of them.
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
  const find = (combineWith: 'AND' | 'OR', queries: Query[]): readonly SearchEntry[] =>
    index.search({ combineWith, queries }).flatMap(({ id }) => entries[Number(id)] ?? [])
  return (query) => {
    const words = telling(query.split(/[^\p{L}\p{N}]+/u).filter(Boolean)).map(wordQuery)
    const all = find('AND', words)
    const hits = all.length > 0 ? all : find('OR', words)
    return { hits: waysFirst(hits, query), isSome: all.length === 0 && hits.length > 0 }
  }
}

/** The words that say something; all of them where none does. */
function telling(words: readonly string[]): readonly string[] {
  const told = words.filter((word) => !EMPTY.has(word.toLocaleLowerCase('sv')))
  return told.length > 0 ? told : words
}

function waysFirst(hits: readonly SearchEntry[], query: string): readonly SearchEntry[] {
  const wanted = plain(query)
  const isFirst = ({ kind, title, names }: SearchEntry): boolean =>
    FIRST.includes(kind) || [title, ...names].some((name) => plain(name) === wanted)
  return [...hits.filter(isFirst), ...hits.filter((hit) => !isFirst(hit))]
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
  const bare = plain(term)
  return bare === lower ? [lower] : [lower, bare]
}

function plain(words: string): string {
  return words.trim().toLocaleLowerCase('sv').normalize('NFD').replaceAll(/\p{M}/gu, '')
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
