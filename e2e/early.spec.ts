import type { Page } from '@playwright/test'
import { EARLIER_LINK } from './pages/earlier-link.ts'
import { expect, test } from './pages/test.ts'

/** Holds back the scripts of the pages that are opened until the line is let go. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = (): void => undefined
  const line = new Promise<void>((resolve) => (letGo = resolve))
  // The script that keeps what is done lies among the others, and comes with the page.
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    if (!(await (await route.fetch()).text()).includes('currentScript')) await line
    await route.continue()
  })
  return letGo
}

test('@once a button that is pressed before the scripts have come does once what it says', async ({ page }) => {
  const letGo = await holdScripts(page)
  await page.goto('./provlan/system/chatgpt/', { waitUntil: 'commit' })
  const button = page.getByRole('button', { name: /^Börja med ChatGPT/ })
  await button.click()
  await expect(button).toHaveAttribute('aria-busy', 'true')
  await button.click()
  letGo()
  await expect(page).toHaveURL(/provlan\/(?!system)[a-z-]+\/$/)
  expect(await page.evaluate(() => sessionStorage.getItem('ai-lotsen'))).toContain('"system":"chatgpt"')
  await page.goBack()
  await expect(button).not.toHaveAttribute('aria-busy')
})

test('@once the language can be changed before the scripts have come, and a shared case comes along', async ({ page }) => {
  const letGo = await holdScripts(page)
  const hash = `#${EARLIER_LINK}`
  await page.goto(`./delat/${hash}`, { waitUntil: 'commit' })
  await page.getByRole('link', { name: 'In English' }).click({ noWaitAfter: true })
  await expect(page).toHaveURL(new RegExp(`/en/delat/${hash}$`))
  letGo()
  await expect(page.locator('.outcome')).toContainText('No')
})

test('@once words and choices that are given before the scripts have come are kept', async ({ page }) => {
  const letGo = await holdScripts(page)
  await test.step('the search', async () => {
    await page.goto('./sok/', { waitUntil: 'commit' })
    await page.getByRole('searchbox').fill('chatgpt')
    await page.getByRole('searchbox').press('Enter')
    letGo()
    await expect(page.getByRole('status').filter({ hasText: /^\d+ träffar/ })).toHaveCount(1)
    await expect(page.getByRole('searchbox')).toHaveValue('chatgpt')
  })
})

test('@once a word that is pressed before the scripts have come is explained', async ({ page }) => {
  const letGo = await holdScripts(page)
  await page.goto('./provlan/fynd/god-ton/', { waitUntil: 'commit' })
  await page.locator('button.term').first().click()
  letGo()
  await expect(page.locator('.term-card:popover-open strong')).toBeVisible()
})
