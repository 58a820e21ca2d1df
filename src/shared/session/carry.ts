import { recall, remember } from '../memory/memory.ts'
import { PARCEL } from './places.ts'
import type { Parcel } from './stored.ts'

/** In milliseconds. A page that is left by a click is left within it, and one that is come back to is not on its way any more. */
const SOON = 2000

/**
 * Takes a page's state along when the person changes language, which is another page: it is laid in the tab's memory with the click,
 * and taken out and forgotten as the next page begins. Nothing is laid there otherwise.
 */
export interface Carry {
  /** Names something that a page holds, for as long as it does. What had come along under the name has then been used. */
  readonly hold: (name: string, read: () => unknown) => () => void
  /** What came along under a name, until the page holds it itself; undefined where nothing did. It may be anything. */
  readonly received: (name: string) => unknown
  readonly send: (open: readonly number[], heading: number) => void
  /** What the page holds has just been laid in the tab's memory, and goes along. */
  readonly isUnderWay: () => boolean
  /** Forgets what has come along and is not used yet. */
  readonly forget: () => void
  /** How the page looked, once; null where it was not come to from the other language. */
  readonly takePlace: () => Pick<Parcel, 'open' | 'heading'> | null
}

export function createCarry(openStorage?: () => Storage): Carry {
  const held = new Map<string, () => unknown>()
  const received = recall(PARCEL, openStorage).value
  remember(PARCEL, null, openStorage)
  const values = new Map(Object.entries(received?.values ?? {}))
  let place = received
  let sent = 0
  return {
    hold: (name, read) => {
      held.set(name, read)
      values.delete(name)
      return () => {
        if (held.get(name) === read) held.delete(name)
      }
    },
    received: (name) => values.get(name),
    send: (open, heading) => {
      const parcel = { values: Object.fromEntries([...held].map(([name, read]) => [name, read()])), open, heading }
      // Where nothing can be stored the other language begins with the answers' place alone.
      if (remember(PARCEL, parcel, openStorage)) sent = Date.now()
    },
    isUnderWay: () => Date.now() - sent < SOON,
    forget: () => {
      values.clear()
      place = null
    },
    takePlace: () => {
      const taken = place
      place = null
      return taken
    },
  }
}
