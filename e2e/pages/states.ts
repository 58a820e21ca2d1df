import { globSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { PAGES, type Place } from '../../src/schema/pages.ts'
import type { PageState } from './page-state.ts'

/** A state with the kind of its page. */
export interface State extends PageState {
  readonly kind: Place['kind']
}

/** Every kind of page, also what is shown where there is none. In the order of the list. */
const KINDS = [...(Object.keys(PAGES) as (keyof typeof PAGES)[]), 'moved', 'not-found'] as const

const files = new Map(globSync('src/**/*.states.ts').map((file) => [basename(file, '.states.ts'), file]))

async function statesOf(kind: State['kind']): Promise<readonly State[]> {
  const file = files.get(kind)
  if (file === undefined) throw new Error(`No ${kind}.states.ts lies beside the page that it tells of`)
  const { states } = (await import(pathToFileURL(resolve(file)).href)) as { readonly states: readonly PageState[] }
  if (states.length === 0) throw new Error(`${file} tells of no state`)
  return states.map((state) => ({ kind, ...state }))
}

/** Every state of every page. What is to hold everywhere goes through this list; every-state.spec.ts looks at each. */
export const STATES: readonly State[] = (await Promise.all(KINDS.map(statesOf))).flat()

const names = STATES.map(nameOf)
const double = names.find((name, index) => names.indexOf(name) !== index)
if (double !== undefined) throw new Error(`Two states are called ${double}`)

/** What pictures are taken of. */
export const PICTURED: readonly (State & { readonly picture: string })[] = STATES.flatMap((state) =>
  state.picture === undefined ? [] : [{ ...state, picture: state.picture }],
)

export function stateOf(kind: State['kind'], name: string): State {
  const found = STATES.find((state) => state.kind === kind && state.state === name)
  if (found === undefined) throw new Error(`${kind}, ${name} is not in the list of states`)
  return found
}

/** Name of a state in the list of tests. */
export function nameOf({ kind, state, address }: State): string {
  return `${kind}, ${state}: /${address.replace(/#.*/, '')}`
}

/** Brings a page into a state. Where `shown`, the state that the page is in, is the one that it is reached from, nothing is loaded anew. */
export async function show(page: Page, root: string, state: State, shown: State | undefined): Promise<void> {
  if (state.from === undefined || shown?.kind !== state.kind || shown.state !== state.from) await open(page, root, state)
  else await state.reach?.(page)
}

/** Opens a page of the guide below `root` and brings it into its state. Whatever the browser remembered before is gone. */
export async function open(page: Page, root: string, state: State): Promise<void> {
  if (state.from === undefined) await load(page, root, state)
  else await open(page, root, stateOf(state.kind, state.from))
  await state.reach?.(page)
}

async function load(page: Page, root: string, { answers, address, kept = {} }: State): Promise<void> {
  // A page of the guide without scripts, from which what the browser remembers can be written. No request is routed anywhere: then
  // Playwright turns off what the browser keeps of files, and every page takes twice as long.
  if (!page.url().startsWith(root)) await page.goto(`${root}404.html`)
  const stored =
    answers === undefined
      ? null
      : JSON.stringify({ version: 1, answers: { [answers.organisation]: answers.answers }, organisation: answers.organisation })
  await page.evaluate(
    ([remembered, entries]) => {
      sessionStorage.clear()
      localStorage.clear()
      if (remembered !== null) sessionStorage.setItem('ai-lotsen', remembered)
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value)
    },
    [stored, kept] as const,
  )
  // An address that differs from the last one only after the # would be no new page.
  if (new URL(root + address).pathname === new URL(page.url()).pathname) await page.goto('about:blank')
  await page.goto(root + address)
  await page.waitForFunction(isAlive)
}

/** The page has come to life and shows what the tab remembers. The page for addresses that do not exist has no life. */
function isAlive(): boolean {
  const heading = document.querySelector('main h1')
  if (document.getElementById('app') === null) return heading !== null
  const isHydrated = heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactFiber'))
  return isHydrated && document.querySelector('[data-session]') === null
}
