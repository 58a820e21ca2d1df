import { expect, expectAccessible, test } from './pages/test.ts'

test('@once the workbench shows an organisation in numbers, and remembers which in the address', async ({ page }) => {
  await page.goto('./om/')
  await page.getByRole('link', { name: 'För redaktörer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Översikt')
  await expectAccessible(page)
  await page.getByLabel('Organisation').selectOption('Göteborgs Stad')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Göteborgs Stad')
  await expect(page).toHaveURL(/#goteborg$/)
  await page.reload()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Göteborgs Stad')
})
