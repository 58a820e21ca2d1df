import type { Page } from '@playwright/test'
import { EARLIER_LINK } from './pages/earlier-link.ts'
import { Result } from './pages/result.ts'
import { expect, test } from './pages/test.ts'

/** Scripts that a page fetches though its HTML does not name them: what it does without. */
async function furtherScripts(page: Page, open: () => Promise<void>): Promise<readonly string[]> {
  const fetched: string[] = []
  const note = (request: { readonly url: () => string }): void => void fetched.push(request.url())
  await open()
  page.on('request', note)
  await page.reload()
  await page.waitForLoadState('networkidle')
  page.off('request', note)
  const named = await page.evaluate(async () => (await fetch(location.href)).text())
  return [...new Set(fetched)].filter((url) => /\/assets\/.*\.js$/.test(url) && !named.includes(url.slice(url.lastIndexOf('/') + 1)))
}

const MISSING = 'Den här delen kunde inte hämtas. Resten av sidan gäller.'

test('@once whatever does not come of what the result does without, the result is there, and only that corner says so', async ({
  page,
  quiet,
}) => {
  const result = new Result(page)
  const parts = await furtherScripts(page, () => result.open())
  expect(parts.length).toBeGreaterThan(4)
  const silent: string[] = []
  for (const part of parts) {
    await test.step(part, async () => {
      await page.route(part, (route) => route.abort('blockedbyclient'))
      await result.open()
      await page.waitForLoadState('networkidle')
      await expect(result.outcome).toContainText('Nej')
      await expect(page.getByRole('heading', { name: 'Varför' })).toBeVisible()
      await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeVisible()
      const more = page.locator('.result-tools > details')
      await more.locator('> summary').click()
      const corners = await page.getByText(MISSING).count()
      await page.unroute(part)
      if (corners === 0) silent.push(part)
      else {
        // What has just failed is not asked for again within the same second.
        await expect(async () => {
          const again = page.getByRole('alert').getByRole('button', { name: 'Försök igen' }).first()
          if (await again.isVisible()) await again.click({ timeout: 1000 })
          await page.waitForLoadState('networkidle')
          for (const button of ['Spara', 'Kopiera länken', 'Spara Word-fil'])
            await expect(more.getByRole('button', { name: button, exact: true })).toBeVisible({ timeout: 100 })
          await expect(more.getByText('Rapportera fel i guiden')).toBeVisible({ timeout: 100 })
          await expect(page.getByRole('button', { name: 'Kopiera länken' }).first()).toBeEnabled({ timeout: 100 })
        }).toPass()
      }
    })
  }
  expect(silent).toEqual([])
  expect(
    quiet.filter((line) => !line.includes('ERR_BLOCKED_BY_CLIENT') && !line.includes('A part of the guide could not be fetched')),
  ).toEqual([])
  quiet.length = 0
})

test('@once a shared case is there without the list of what has changed since', async ({ page, quiet }) => {
  const open = async (): Promise<void> => {
    await page.goto('./om/')
    await page.goto(`./delat/#${EARLIER_LINK}`)
    await expect(page.locator('.outcome')).toBeVisible()
    await page.waitForLoadState('networkidle')
  }
  const codes = /arende|nedladdning/
  const parts = await furtherScripts(page, open)
  const changes: string[] = []
  for (const part of parts) {
    const text = await (await page.request.get(part)).text()
    if (text.includes('2026-') && !codes.test(text)) changes.push(part)
  }
  expect(changes).toHaveLength(1)
  await page.route(changes[0] ?? '', (route) => route.abort('blockedbyclient'))
  await open()
  await expect(page.getByText(MISSING)).toHaveCount(1)
  quiet.length = 0
})
