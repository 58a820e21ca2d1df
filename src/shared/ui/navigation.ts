import { createContext, useContext } from 'react'

/** How links lead on. Given by the app, so that components need no router. */
export interface Navigation {
  /** The address of this page below the guide's root, such as /exempelstad/systemet/. */
  readonly path: string
  /** What comes before addresses in this language: nothing in Swedish, /en in English. */
  readonly prefix: string
  /** Id of the thing on the page that the address points to, or empty. */
  readonly hash: string
  /** Which of the things that the page shows one after the other, where one came to it by `Go` with a step; else empty. */
  readonly step: string
  /** False on the page that was opened first: focus is then left to the browser. */
  readonly hasMoved: boolean
}

export const NavigationContext = createContext<Navigation>({ path: '/', prefix: '', hash: '', step: '', hasMoved: false })

export function useNavigation(): Navigation {
  return useContext(NavigationContext)
}

/**
 * Goes to an address that is given without the language's prefix. With a step the browser remembers it beside the address, so that its
 * back button goes from one to the other.
 */
type Go = (to: string, step?: string) => void

/** Stays the same wherever one is, so that what leads on need not be rendered anew with each page. */
export const GoContext = createContext<Go>(() => undefined)

export function useGo(): Go {
  return useContext(GoContext)
}

/**
 * The address `to` as seen from the page at `from`, both below the guide's root. Relative, so that the same files work in any
 * folder of any server.
 */
export function relativeAddress(from: string, to: string): string {
  const [path = '', hash] = to.split('#')
  const fromParts = from.split('/').filter(Boolean)
  const toParts = path.split('/').filter(Boolean)
  let shared = 0
  while (shared < fromParts.length && shared < toParts.length && fromParts[shared] === toParts[shared]) shared++
  const up = '../'.repeat(fromParts.length - shared)
  const down = toParts.slice(shared).join('/')
  const relative = `${up}${down}${down === '' || /\.[a-z]+$/.test(down) ? '' : '/'}`
  return `${relative === '' ? './' : relative}${hash === undefined ? '' : `#${hash}`}`
}
