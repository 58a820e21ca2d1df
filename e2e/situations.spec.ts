import { expect, expectAccessible, test } from './pages/test.ts'
import { Wizard } from './pages/wizard.ts'

test('a situation says what the document says and what it does not, and leads into the questions', async ({ page }) => {
  const wizard = new Wizard(page)
  await test.step('from the organisation’s page', async () => {
    await page.goto('./provstad/')
    await page.getByRole('link', { name: 'AI tolkar ett samtal' }).click()
    await expect(wizard.heading).toContainText('AI tolkar ett samtal')
    await expectAccessible(page)
  })
  await test.step('what is said and what is not', async () => {
    await expect(page.locator('section', { hasText: 'Det här säger dokumentet' })).toContainText('kräver rättslig grund.')
    await expect(page.locator('section', { hasText: 'Det här tar dokumentet inte upp' })).toContainText('Tolkning medan ni talar.')
    const now = page.locator('section', { has: page.getByRole('heading', { name: 'Gör så här' }) })
    await expect(now).toContainText('Guidens eget råd')
    await expect(now).toContainText('Vem du kan fråga: Din chef · Kommunens jurist')
    await page.getByText('Var det står').click()
    await expect(page.getByRole('link', { name: /^Avsnitt|^2/ })).toHaveAttribute('href', /kalla\/2\/#ps-2-3$/)
  })
  await test.step('into the questions, with what the situation answers', async () => {
    await page.getByRole('button', { name: 'Svara på frågorna' }).click()
    await expect(page).toHaveURL(/provstad\/[a-z]+\/$/)
    await page.goto('./provstad/systemet/')
    await expect(page.locator('.assumption:not([open])')).toContainText('använda ett AI-system')
  })
})

test('@once a situation of which the document is silent says so', async ({ page }) => {
  await page.goto('./provstad/lage/annans-ai/')
  await expect(page.locator('main')).toContainText('Dokumentet säger inget om det här:')
  await expect(page.getByRole('button', { name: 'Svara på frågorna' })).toHaveCount(0)
})

test('@once looking at a situation stores nothing, and other answers are replaced only after asking', async ({ page }) => {
  const wizard = new Wizard(page)
  await page.goto('./provstad/lage/redan-gjort/')
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
  await wizard.begin('Provstads kommun')
  await page.goto('./provstad/lage/redan-gjort/')
  await page.getByRole('button', { name: 'Svara på frågorna' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /Nej/ }).click()
  await expect(page).toHaveURL(/redan-gjort\/$/)
  await page.getByRole('button', { name: 'Svara på frågorna' }).click()
  await dialog.getByRole('button', { name: /Ja/ }).click()
  // An answer that is in a line is opened where the address points to it.
  await page.goto('./provstad/systemet/#fraga-arende')
  await expect(page.getByRole('radio', { name: /gått fel/ })).toBeChecked()
  await expect(page.getByRole('radio', { name: /gått fel/ })).toBeFocused()
})

test('@once a situation is found by other words, where the organisation has it', async ({ page }) => {
  await page.goto('./sok/')
  await page.getByRole('searchbox').fill('tolk')
  const hits = page.locator('.hits a', { hasText: 'AI tolkar ett samtal' })
  await expect(hits).toHaveCount(3)
  expect((await page.request.get('./utan-policy/lage/annans-ai/')).status()).toBe(404)
  await page.goto('./provlan/')
  await expect(page.locator('main')).not.toContainText('Något annat?')
})

test('@once a situation is told in English', async ({ page }) => {
  await page.goto('./en/provstad/lage/tolkning/')
  await expect(page.locator('main')).toContainText('need a legal basis.')
  await expect(page.locator('main [lang=sv]', { hasText: 'tolk' })).toHaveCount(0)
})
