import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, type Page, test as base } from '@playwright/test'
import type axe from 'axe-core'
import { findColourPairs } from './looks.ts'

export { expect } from '@playwright/test'

/** A browser that several journeys meet one after the other, and what is special about it. */
interface Kept {
  context?: BrowserContext
  empty?: Page
  kind?: string
}

/**
 * Every journey has a page of its own, in which nothing is left of the one before: the browser's memory is emptied in between, and
 * addresses, listeners, routes and the tab's memory go with the page. What a browser may keep of files is kept: a context of its own,
 * with all files fetched and read anew, takes half as long again for each journey. An empty page that stays open holds on to the
 * process that the pages run in. Whoever needs two browsers makes the second one with `browser.newContext`.
 *
 * And what must never happen on any page: a message in the console, a breach of the security policy, a request to anyone else.
 */
export const test = base.extend<{ readonly quiet: string[] }, { readonly kept: Kept }>({
  // Playwright reads the names of what a fixture needs from these patterns.
  // oxlint-disable-next-line no-empty-pattern
  kept: [({}, use) => use({}), { scope: 'worker' }],
  context: async ({ browser, kept, javaScriptEnabled, timezoneId, baseURL }, use) => {
    const kind = `${javaScriptEnabled} ${timezoneId}`
    if (kept.kind !== kind || kept.context === undefined || kept.empty === undefined || kept.empty.isClosed()) {
      await kept.context?.close()
      kept.context = await browser.newContext()
      kept.empty = await kept.context.newPage()
      kept.kind = kind
      // A page of the guide without scripts.
      await kept.empty.goto(`${baseURL ?? ''}404.html`)
    }
    const { context, empty } = kept
    await use(context)
    await context.unrouteAll({ behavior: 'ignoreErrors' })
    for (const page of context.pages()) if (page !== empty) await page.close()
    await context.clearPermissions()
    const isClockSet = await empty.evaluate(emptyMemory)
    if (isClockSet) kept.kind = 'used up'
  },
  page: async ({ context }, use) => use(await context.newPage()),
  quiet: [
    async ({ page, baseURL }, use) => {
      const noise: string[] = []
      const origin = new URL(baseURL ?? '').origin
      page.on('console', (message) => {
        if (message.text() === 'Service Worker registration blocked by Playwright') return
        if (['error', 'warning'].includes(message.type())) noise.push(`${message.type()}: ${message.text()}`)
      })
      page.on('pageerror', (error) => noise.push(`error: ${error.message}`))
      page.on('request', (request) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) noise.push(`request: ${request.url()}`)
      })
      await use(noise)
      // What is held up or answered in the page's place may still be on its way.
      if (!page.isClosed()) await page.unrouteAll({ behavior: 'ignoreErrors' })
      base.expect(noise).toEqual([])
    },
    { auto: true },
  ],
})

/** Runs in the empty page. Tells whether a journey has set the browser's clock, which cannot be undone. */
function emptyMemory(): boolean {
  localStorage.clear()
  return !Function.prototype.toString.call(Date).includes('[native code]')
}

/** Less than half as large as the source that axe itself hands out, and read anew on every page. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Pairs of colours that axe has found to be told apart. What has no others needs no more, and they are half of what axe does. */
const toldApart = new Set<string>()

/** Looks for breaches of WCAG 2.2 A and AA and of good practice on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoBreach(page, { runOnly: TAGS, rules: { 'color-contrast': { enabled: false } } })
  await expectReadable(page)
}

/** Holds each text of the page against what lies behind it, where its colours, size or weight have not been seen before. */
export async function expectReadable(page: Page): Promise<void> {
  const pairs = await findColourPairs(page)
  if (pairs.every((pair) => toldApart.has(pair))) return
  await expectNoBreach(page, { runOnly: ['color-contrast'] })
  for (const pair of pairs) toldApart.add(pair)
}

async function expectNoBreach(page: Page, which: axe.RunOptions): Promise<void> {
  // Only what is wrong is read, there are no frames, and nothing more is fetched: several times faster.
  const options: axe.RunOptions = { ...which, resultTypes: ['violations'], iframes: false, preload: false, selectors: false }
  // The largest part of the time is axe itself: it comes once to a page, however often the page is looked at.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const violations = await page.evaluate(async (given) => {
    const found = await (window as unknown as { readonly axe: typeof axe }).axe.run(document, given)
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, options)
  base.expect(violations).toEqual([])
}
