import type { Page } from '@playwright/test'
import { findWholeBrowser } from '../tools/build/find-browser.ts'
import { Result } from './pages/result.ts'
import { expect, test } from './pages/test.ts'

test.use({
  launchOptions: {
    executablePath: findWholeBrowser(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    // Playwright otherwise turns it off that pages are kept.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
})

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.addEventListener('pageshow', ({ persisted }) => document.documentElement.setAttribute('data-kept', String(persisted)))
  })
})

/** Back to a page that the browser kept, and not to one that is loaded anew. */
async function back(page: Page): Promise<void> {
  // A page that was kept is there at once and does not load.
  await page.goBack({ waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-kept', 'true')
}

/** Leaves the page for another document of the guide, as an address that is typed does. */
async function leave(page: Page, to: string): Promise<void> {
  await page.goto(to)
  await expect(page.locator('html')).toHaveAttribute('data-kept', 'false')
}

test.describe('@once a page that the browser keeps', () => {
  test('shows nothing of what was cleared since, and stores none of it again', async ({ page }) => {
    const result = new Result(page)
    await result.open()
    await expect(page.getByRole('checkbox').first()).toBeVisible()
    await leave(page, './om/')
    await page.getByRole('button', { name: 'Rensa allt' }).click()
    await expect(page.getByText('Allt är rensat')).toBeVisible()
    await page.goBack()
    await back(page)
    await expect(page).toHaveURL(/provstad\/besked\/$/)
    await expect(page.getByRole('link', { name: 'Fortsätt till frågorna' })).toBeVisible()
    await expect(result.outcome).toHaveCount(0)
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0])
  })

  test('forgets what was cleared in another tab while this one showed another website', async ({ page, context, baseURL }) => {
    const away = await context.newPage()
    const result = new Result(away)
    await result.open()
    await away.goto((baseURL ?? '').replace('localhost', '127.0.0.1'))
    await page.goto('./om/')
    await page.getByRole('button', { name: 'Rensa allt' }).click()
    await expect(page.getByText('Allt är rensat')).toBeVisible()
    await away.goBack({ waitUntil: 'commit' })
    await expect(away.getByText('Allt är rensat')).toBeVisible()
    expect(await away.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0])
  })

  test('takes the latest answers over its own', async ({ page }) => {
    const result = new Result(page)
    await result.open()
    await expect(result.outcome).toContainText('Nej, inte så här')
    await leave(page, './provstad/informationen/')
    await page.locator('#svar-upphovsratt-inget').check()
    await back(page)
    await expect(result.outcome).not.toContainText('Nej, inte så här')
    await page.getByRole('checkbox').first().check()
    const stored = await page.evaluate(() => sessionStorage.getItem('ai-lotsen'))
    expect(stored).toContain('"upphovsratt":"inget"')
    expect(stored).toContain('"ticks":{"provstad":[')
  })

  test('shows what is saved now', async ({ page }) => {
    const result = new Result(page)
    await result.open()
    await result.openMore()
    await page.getByLabel('Namn på bedömningen').fill('Första')
    await result.button(/^Spara$/).click()
    await expect(page.getByText('Bedömningen är sparad.')).toBeVisible()
    await page.goto('./mina-bedomningar/')
    await expect(page.getByText('Första', { exact: true })).toBeVisible()
    await leave(page, './om/')
    await page.evaluate(() => localStorage.removeItem('ai-lotsen-sparade'))
    await back(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText('Första', { exact: true })).toHaveCount(0)
  })

  test('goes on as it was where nothing else was stored', async ({ page }) => {
    const result = new Result(page)
    await result.open()
    const trial = page.getByRole('button', { name: /^Prova/ }).first()
    await trial.click()
    await expect(page.locator('.trial')).toBeVisible()
    await leave(page, './om/')
    await back(page)
    await expect(page.locator('.trial')).toBeVisible()
  })
})

test.describe('@once a page that the browser keeps, and that holds what is not stored', () => {
  test('keeps what is tried though the other language has been looked at', async ({ page }) => {
    const result = new Result(page)
    await result.open()
    await page
      .getByRole('button', { name: /^Prova/ })
      .first()
      .click()
    await expect(page.locator('.trial')).toBeVisible()
    await page.getByRole('link', { name: 'In English' }).click()
    await expect(page.getByRole('link', { name: 'På svenska' })).toBeVisible()
    await back(page)
    await expect(page.getByRole('link', { name: 'In English' })).toBeVisible()
    await expect(page.locator('.trial')).toBeVisible()
  })

  test('keeps what is being written where nothing is stored at all', async ({ page }) => {
    await page.goto('./provstad/workshop/')
    await page.getByRole('button', { name: 'Skriv ett eget fall' }).click()
    await page.getByLabel('Rubrik').fill('Bilden i broschyren')
    await page.getByRole('link', { name: 'In English' }).click()
    await expect(page.getByLabel('Title')).toHaveValue('Bilden i broschyren')
    await back(page)
    await expect(page.getByLabel('Rubrik')).toHaveValue('Bilden i broschyren')
  })

  test('takes the latest draft of the content over its own', async ({ page }) => {
    const rename = async (name: string): Promise<void> => {
      await page.getByLabel('Vad vill du ändra?').selectOption('Dokumentet')
      await page.getByLabel('Namn', { exact: true }).fill(name)
      await page.getByRole('button', { name: 'Spara i utkastet' }).click()
    }
    const stored = () => page.evaluate(() => localStorage.getItem('ai-lotsen-utkast') ?? '')
    await page.goto('./redaktion/utkast/#provlan')
    await page.getByRole('button', { name: 'Börja från det publicerade' }).click()
    await rename('Det äldre namnet')
    await page.getByLabel('Behåll utkastet i den här webbläsaren').check()
    await expect.poll(stored).toContain('Det äldre namnet')
    await leave(page, './om/')
    await page.goto('./redaktion/utkast/#provlan')
    await rename('Det senaste namnet')
    await expect.poll(stored).toContain('Det senaste namnet')
    await page.goBack({ waitUntil: 'commit' })
    await back(page)
    await page.getByLabel('Vad vill du ändra?').selectOption('Dokumentet')
    await expect(page.getByLabel('Namn', { exact: true })).toHaveValue('Det senaste namnet')
    await page.getByLabel('Namn', { exact: true }).fill('Det allra senaste')
    await page.getByRole('button', { name: 'Spara i utkastet' }).click()
    await expect.poll(stored).toContain('Det allra senaste')
  })
})
