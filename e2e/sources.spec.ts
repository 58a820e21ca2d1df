import { Result } from './pages/result.ts'
import { expect, test } from './pages/test.ts'

test('from a besked to the place in the document that it rests on, and back to the besked', async ({ page }) => {
  const result = new Result(page)
  await result.open()
  const verdict = await result.outcome.innerText()
  await result.outcome.getByRole('link').first().click()
  await expect(page).toHaveURL(/provstad\/kalla\/.*#/)
  await expect(page.locator('.statement[data-target]')).toBeFocused()
  await page.getByRole('link', { name: 'Tillbaka till ditt besked' }).click()
  await expect(page).toHaveURL(/provstad\/besked\/$/)
  await expect(result.outcome).toHaveText(verdict, { useInnerText: true })
})

test('@once whoever has no besked is led to none, and everybody to the document where it has an address', async ({ page }) => {
  await page.goto('./provlan/kalla/')
  const itself = page.getByRole('link', { name: /^Läs dokumentet:/ })
  await expect(itself).toHaveAttribute('href', 'https://www.exempel.se/ai-policy')
  await expect(page.getByRole('link', { name: 'Tillbaka till ditt besked' })).toHaveCount(0)
  await page.locator('.sections a').first().click()
  await expect(itself).toBeVisible()
  await expect(page.getByRole('link', { name: /^Öppna stället/ }).first()).toHaveAttribute(
    'href',
    /^https:\/\/www\.exempel\.se\/ai-policy#:~:text=/,
  )
  await test.step('where it has none, nothing pretends that it has', async () => {
    await page.goto('./provstad/kalla/')
    await expect(page.locator('.sections a').first()).toBeVisible()
    await expect(itself).toHaveCount(0)
  })
})
