import { expect, expectAccessible, test } from './pages/test.ts'

/** The three ways in, and where each leads first. */
const WAYS = [
  ['På egen hand', 'Introduktion', /\/provstad\/introduktion\/$/],
  ['För dig som är chef', 'Till sidan för chefer', /\/provstad\/chef\/$/],
  ['För dig som leder en workshop', 'Färdiga workshoppar', /\/provstad\/workshop\/fardiga\/$/],
] as const

test('@once an organisation has one entry to all that is for learning, with a way in for each of three', async ({ page }) => {
  for (const [heading, link, address] of WAYS) {
    await page.goto('./provstad/')
    await page.getByRole('link', { name: 'Lär och öva' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Lär och öva')
    await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: link }).click()
    await expect(page).toHaveURL(address)
  }
})

test('@once where there is no introduction the entry leads to the cases and the workshop alone', async ({ page }) => {
  await page.goto('./utan-policy/lara/')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['På egen hand', 'För dig som leder en workshop'])
  await expect(page.getByRole('main').getByRole('link', { name: 'Introduktion' })).toHaveCount(0)
  await expectAccessible(page)
})
