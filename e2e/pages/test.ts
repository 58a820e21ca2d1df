import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Page, test as base } from '@playwright/test'
import type axe from 'axe-core'

export { expect } from '@playwright/test'

/** What must never happen on any page: a message in the console, a breach of the security policy, a request to anyone else. */
export const test = base.extend<{ readonly quiet: string[] }>({
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

/** Less than half as large as the source that axe itself hands out, and read anew on every page. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Looks for breaches of WCAG 2.2 A and AA and of good practice on the page as it stands. `only` limits it to some of axe's rules, or
 * leaves out the slowest one.
 */
export async function expectAccessible(page: Page, only: readonly string[] | 'not colours' = []): Promise<void> {
  const options: axe.RunOptions = {
    runOnly: typeof only === 'string' || only.length === 0 ? TAGS : { type: 'rule', values: [...only] },
    rules: only === 'not colours' ? { 'color-contrast': { enabled: false } } : {},
    // Only what is wrong is read, there are no frames, and nothing more is fetched: several times faster.
    resultTypes: ['violations'],
    iframes: false,
    preload: false,
    selectors: false,
  }
  // The largest part of the time is axe itself: it comes once to a page, however often the page is looked at.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const violations = await page.evaluate(async (given) => {
    const found = await (window as unknown as { readonly axe: typeof axe }).axe.run(document, given)
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, options)
  base.expect(violations).toEqual([])
}
