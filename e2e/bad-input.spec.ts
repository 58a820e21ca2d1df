import { expect, expectAccessible, test } from './pages/test.ts'
import { Wizard } from './pages/wizard.ts'

test('an unknown address gets a page that says so, with a way home that works in any folder', async ({ page, quiet }) => {
  const response = await page.goto('./finns/inte/alls/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible()
  // The looks are found with the guide's folder.
  await expect(page.locator('body')).toHaveCSS('border-top-style', 'solid')
  await expectAccessible(page)
  const home = page.getByRole('link', { name: 'Till startsidan' })
  await expect.poll(() => home.getAttribute('href')).toBe(new URL(test.info().project.use.baseURL ?? '').pathname)
  await home.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Får jag använda AI')
  // The browser reports the page itself, and the folders in which the guide was looked for, as not found.
  expect(quiet.filter((line) => !line.includes('404'))).toEqual([])
  quiet.length = 0
})

const STORED: readonly (readonly [string, string, RegExp])[] = [
  ['not JSON at all', '{"version":1,', /gick inte att läsa/],
  ['of another version', '{"version":99,"answers":{}}', /gick inte att läsa/],
  ['a list where answers should be', '[1,2,3]', /gick inte att läsa/],
]
test('@once a memory that is not what it should be is dropped with a notice', async ({ page }) => {
  for (const [name, stored, message] of STORED)
    await test.step(name, async () => {
      await page.goto('./404.html')
      await page.evaluate((text) => sessionStorage.setItem('ai-lotsen', text), stored)
      await page.goto('./provstad/systemet/')
      await expect(page.getByRole('status').filter({ hasText: message })).toBeVisible()
      await page.locator('#svar-arende-anvanda').check()
      await expect(page.locator('#svar-arende-anvanda')).toBeChecked()
    })
  await expectAccessible(page)
})

test('@once a memory with one answer that no longer exists loses that one alone, and says which', async ({ page }) => {
  const stored = { version: 1, answers: { provstad: { arende: 'anvanda', nedladdning: 'kejsare', finnsinte: 'x', resultat: 7 } } }
  await page.addInitScript((text) => {
    if (sessionStorage.getItem('ai-lotsen') === null) sessionStorage.setItem('ai-lotsen', text)
  }, JSON.stringify(stored))
  await page.goto('./provstad/systemet/')
  await expect(page.locator('#svar-arende-anvanda')).toBeChecked()
  const told = page.getByRole('status')
  await expect(told.filter({ hasText: /så frågan ställs igen:.*Installerar du/ })).toContainText('fråga som inte finns längre')
  await expect(told.filter({ hasText: /så frågan ställs igen: provstad\/resultat/ })).toBeVisible()
  const close = page.getByRole('button', { name: 'Stäng' })
  for (const left of [1, 0]) {
    await close.first().press('Enter')
    await expect(close).toHaveCount(left)
    // What had the focus is gone.
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  }
  await expect(page.locator('#svar-nedladdning-nej')).not.toBeChecked()
})

test('@once where storage is blocked the guide works for as long as the page is open', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  const wizard = new Wizard(page)
  await wizard.begin('Provstads kommun')
  await expect(page.getByText('tillåter inte att svaren sparas')).toBeVisible()
  await wizard.answer(/^Vad gäller det/, /Något har redan gått fel/)
  await wizard.next()
  await expect(wizard.outcome).toContainText(/En annan/)
})

test('@once where storage is full the guide works and says that answers are not kept', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  const wizard = new Wizard(page)
  await wizard.begin('Provstads kommun')
  await wizard.answer(/^Vad gäller det/, /Något har redan gått fel/)
  await expect(page.getByText('tillåter inte att svaren sparas')).toBeVisible()
  await expect(page.locator('#svar-arende-incident')).toBeChecked()
})

test('a page that cannot be shown leaves a last page with a way home', async ({ page, quiet }) => {
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    const response = await route.fetch()
    const isResultPage = (await response.text()).includes('`result.preview`')
    return route.fulfill(isResultPage ? { response, body: 'throw new Error("broken")' } : { response })
  })
  const wizard = new Wizard(page)
  await wizard.begin('Provstads kommun')
  await wizard.answer(/^Vad gäller det/, /Något har redan gått fel/)
  await wizard.next()
  await expect(page.getByRole('heading', { name: 'Något gick fel' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Till startsidan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Får jag använda AI')
  expect(quiet.length).toBeGreaterThan(0)
  quiet.length = 0
})
