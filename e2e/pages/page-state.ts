import { expect, type Page } from '@playwright/test'
import { readContentFolder } from '../../tools/build/read-content.ts'
import { loadContent } from '../../src/content/compile/load.ts'
import type { Answers } from '../../src/schema/answers.ts'
import { SMALL_CONTENT } from './small-site.ts'

/**
 * A state that a page can be in. Each kind of page lists its own in `<kind>.states.ts` beside it, which exports them as `states`; what
 * several of these files need stands here.
 */
export interface PageState {
  /** What sets this state apart from others of the same page. */
  readonly state: string
  /** Below the guide's root and the language, without a slash first. */
  readonly address: string
  /** What the tab remembers when the page is opened. */
  readonly answers?: { readonly organisation: string; readonly answers: Answers }
  /** What the browser keeps, by key. */
  readonly kept?: Readonly<Record<string, string>>
  /** What somebody does on the page to get it into the state. By elements and not by words, so that it works in every language. */
  readonly reach?: (page: Page) => Promise<unknown>
  /**
   * The name of the state right before it in the list, which it is reached from: there, `reach` goes on, and nothing is loaded anew where
   * that state has just been shown.
   */
  readonly from?: string
  /** On paper. */
  readonly print?: true
  /** Name of the pictures that are taken of it; none where it looks much like another. */
  readonly picture?: string
}

const loaded = loadContent(readContentFolder(SMALL_CONTENT))
if (loaded.kind === 'problems') throw new Error('The content has problems; see npm run content:check -- --content e2e/content')
export const { content } = loaded

/** The organisation whose pages are looked at in every state: the one with the most to show. Others differ in words only. */
export const MODEL = 'provstad'
export const model = bundleOf(MODEL)
export const index = indexOf(MODEL)

function bundleOf(id: string) {
  const own = content.organisations.get(id)
  if (own === undefined) throw new Error(`${id} has no content`)
  return own.sv
}

function indexOf(id: string) {
  const own = content.site.organisations.find((organisation) => organisation.id === id)
  if (own === undefined) throw new Error(`${id} is not published`)
  return own
}

/** An address of the model organisation's. */
export function at(path: string): string {
  return `${MODEL}/${path}`
}

/** States that are reached from the one before, the first from one that is opened. The page is loaded once for all of them. */
export function inTurn(
  first: PageState,
  ...further: readonly Pick<PageState, 'state' | 'reach' | 'print' | 'picture'>[]
): readonly PageState[] {
  const { picture: _picture, print: _print, reach: _reach, ...base } = first
  const names = [first, ...further].map(({ state }) => state)
  return [first, ...further.map((state, index) => ({ ...base, ...state, from: names[index] ?? '' }))]
}

/** A page of the model organisation as it is first seen. */
export function opened(path: string, picture?: string): PageState {
  return { state: MODEL, address: at(path), ...(picture === undefined ? {} : { picture }) }
}

/** Each outcome of an organisation, by the first of its cases that has it. */
export function casesOf(id: string): readonly { readonly outcome: string; readonly answers: Answers }[] {
  const scenarios = bundleOf(id).scenarios
  return [...new Map(scenarios.toReversed().map(({ outcome, answers }) => [outcome, { outcome, answers }])).values()]
}

/** What the tab remembers of a case of the model organisation's that ends so. */
export function filled(outcome: string): { readonly organisation: string; readonly answers: Answers } {
  return { organisation: MODEL, answers: casesOf(MODEL).find((each) => each.outcome === outcome)?.answers ?? {} }
}

/** Opens whatever can be opened on a page, and what is found within it in turn. */
export async function openAll(page: Page): Promise<void> {
  const closed = page.locator('main details:not([open]) > summary:visible')
  // Parts that are fetched come late, and may hold more.
  await expect(async () => {
    await page.evaluate(openWhatIsSeen)
    expect(await closed.count()).toBe(0)
  }).toPass()
}

/** Runs in the page. What comes after the paint may hold more. */
async function openWhatIsSeen(): Promise<void> {
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  for (let empty = 0; empty < 3; empty++) {
    const closed = [...document.querySelectorAll<HTMLElement>('main details:not([open]) > summary')].filter((each) =>
      each.checkVisibility(),
    )
    for (const summary of closed) summary.click()
    if (closed.length > 0) empty = -1
    await painted()
  }
}

/** Sends a form that is not filled in. */
export async function sendEmpty(page: Page): Promise<void> {
  await page.locator('main form button[type=submit]').click()
  await expect(page.locator('.ds-error-summary')).toBeFocused()
}
