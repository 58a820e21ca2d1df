import { parseJson } from '../../schema/parse-json.ts'

/** A tab forgets when it is closed; the browser keeps what the person has asked it to. */
const AREAS = { tab: () => window.sessionStorage, browser: () => window.localStorage } as const

/** Told of each part that could not be read and is left out, by a name that says which it is. */
export type Lose = (part: string) => void

/** One thing that the guide stores. Each part of it stands for itself: one that cannot be read takes none of the others with it. */
export interface Place<T> {
  /** What all begin with is what is cleared. */
  readonly key: `ai-lotsen${string}`
  readonly area: keyof typeof AREAS
  /** Raised when something is stored otherwise, which `read` must understand as before; 0 where no version is written. */
  readonly version: number
  readonly empty: T
  /** Reads data of this version or older, of any origin; undefined where it is nothing of the sort. */
  readonly read: (data: Data, lose: Lose) => T | undefined
  /** Null where there is nothing to store, and the place is left empty. */
  readonly write: (value: T) => object | null
}

export interface Recalled<T> {
  readonly value: T
  /** Parts that could not be read; `everything` where nothing could. */
  readonly lost: readonly string[] | 'everything'
  readonly isBlocked: boolean
}

/** What is stored in a place, by this version of the guide or another, by us or somebody else. Never throws, and stores nothing. */
export function recall<T>(place: Place<T>, open: () => Storage = AREAS[place.area]): Recalled<T> {
  const found = (value: T, lost: Recalled<T>['lost'] = []): Recalled<T> => ({ value, lost, isBlocked: false })
  let text: string | null
  try {
    text = open().getItem(place.key)
  } catch {
    return { ...found(place.empty), isBlocked: true }
  }
  if (text === null) return found(place.empty)
  const lost: string[] = []
  const data = dataIn(text)
  const value = data === undefined || versionOf(data) > place.version ? undefined : place.read(data, (part) => lost.push(part))
  return value === undefined ? found(place.empty, 'everything') : found(value, lost)
}

/** Stores what replaces what was there. False where the memory is blocked or full, or the browser keeps what a newer guide has stored. */
export function remember<T>(place: Place<T>, value: T, open: () => Storage = AREAS[place.area]): boolean {
  const { key, version } = place
  try {
    const storage = open()
    const data = place.write(value)
    if (place.area === 'browser' && versionOf(dataIn(storage.getItem(key) ?? '') ?? {}) > version) return false
    if (data === null) storage.removeItem(key)
    else storage.setItem(key, JSON.stringify(version === 0 ? data : { ...data, version }))
  } catch {
    return false
  }
  tell('stored')
  return true
}

/** Whether something lies in a place, be it readable or not. Not where the memory is blocked. */
export function isStored({ key, area }: Pick<Place<unknown>, 'key' | 'area'>): boolean {
  try {
    return AREAS[area]().getItem(key) !== null
  } catch {
    return false
  }
}

type Data = Readonly<Record<string, unknown>>

function dataIn(text: string): Data | undefined {
  const data = parseJson(text)
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Data) : undefined
}

function versionOf(data: Data): number {
  return typeof data['version'] === 'number' ? data['version'] : 0
}

/** The parts of a list or record, each read by itself; undefined where it is neither. Those that `read` gives undefined for are lost. */
export function partsOf<T>(
  data: unknown,
  read: (part: unknown, name: string) => T | undefined,
  lose: Lose,
): readonly (readonly [string, T])[] | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  return Object.entries(data).flatMap(([name, part]): readonly (readonly [string, T])[] => {
    const value = read(part, name)
    if (value !== undefined) return [[name, value]]
    lose(name)
    return []
  })
}

/**
 * What can happen to what is stored: here, in another tab, all of it cleared by somebody who asked for it here or in another tab, or
 * other things or nothing at all stored while this page was away.
 */
type Happening = 'stored' | 'elsewhere' | 'cleared' | 'changed-meanwhile' | 'gone-meanwhile'

const watchers = new Set<(happening: Happening) => void>()

/** Calls until it is told to stop, by what it answers. */
export function watchMemory(watcher: (happening: Happening) => void): () => void {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

function tell(happening: Happening): void {
  for (const watcher of watchers) watcher(happening)
}

/** Stands for a moment where all tabs see it, so that each clears what it alone can reach. */
const CLEARING = 'ai-lotsen-rensar'

if (typeof window !== 'undefined') {
  let shown = 0
  let left = ''
  window.addEventListener('pagehide', () => {
    left = told(keysIn('tab'))
    shown = Infinity
  })
  window.addEventListener('pageshow', () => {
    shown = Date.now()
  })
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== CLEARING) return tell('elsewhere')
    // A page that was away hears of it as it comes back. The tab may have been cleared meanwhile, and have stored other things since.
    if (newValue === null || (Number(newValue) < shown && (left === '' || left !== told(keysIn('tab'))))) return
    clear(keysIn('tab'))
  })
}

/** Removes all that the guide has stored in this browser, in this tab and in the others that show the guide. */
export function clearMemory(): void {
  clear(keysStored())
  try {
    // What is the same as before is told to nobody.
    window.localStorage.setItem(CLEARING, String(Date.now()))
    window.localStorage.removeItem(CLEARING)
  } catch {
    // Blocked: then no tab has stored anything.
  }
}

function clear(keys: Keys): void {
  for (const [storage, key] of keys) storage.removeItem(key)
  tell('cleared')
}

type Keys = readonly (readonly [Storage, string])[]

function keysStored(): Keys {
  return [...keysIn('tab'), ...keysIn('browser')]
}

function keysIn(area: keyof typeof AREAS): Keys {
  try {
    const storage = AREAS[area]()
    const keys = Object.keys(storage).filter((key) => key.startsWith('ai-lotsen'))
    return keys.sort().map((key) => [storage, key] as const)
  } catch {
    return []
  }
}

function told(keys: Keys): string {
  return keys.map(([storage, key]) => `${key}\n${storage.getItem(key) ?? ''}\n`).join('')
}

/**
 * Browsers keep pages that one leaves, and show them as they were when one comes back. Calls `onChanged` where something else is
 * stored by then, and says whether that is nothing at all. Where nothing can be stored the page goes on with what it has. `passing` is
 * on its way to another page and gone when it has come there: it tells nothing of what is stored.
 */
export function whenShownAgain(passing: Pick<Place<unknown>, 'key'>, onChanged: (isEmpty: boolean) => void): void {
  const whatIsStored = (): string => told(keysStored().filter(([, key]) => key !== passing.key))
  let left = ''
  window.addEventListener('pagehide', () => {
    left = whatIsStored()
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    const stored = persisted ? whatIsStored() : left
    if (stored === left) return
    tell(stored === '' ? 'gone-meanwhile' : 'changed-meanwhile')
    onChanged(stored === '')
  })
}
