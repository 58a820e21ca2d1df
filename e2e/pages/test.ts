import { AxeBuilder } from '@axe-core/playwright'
import { type Page, test as base } from '@playwright/test'

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
      base.expect(noise).toEqual([])
    },
    { auto: true },
  ],
})

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Looks for breaches of WCAG 2.2 A and AA and of good practice on the page as it stands. `only` limits it to some of axe's rules, or
 * leaves out the slowest one.
 */
export async function expectAccessible(page: Page, only: readonly string[] | 'not colours' = []): Promise<void> {
  // Only what is wrong is read, and there are no frames to put together: several times faster.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  if (only === 'not colours') axe.withTags(TAGS).disableRules('color-contrast')
  else if (only.length > 0) axe.withRules([...only])
  else axe.withTags(TAGS)
  const { violations } = await axe.analyze()
  base.expect(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}
