import type { Page } from '@playwright/test'
import { printPart } from './pages/printed.ts'
import { writeOwnLink } from '../src/features/training/own-case-link.ts'
import { content } from './pages/page-state.ts'
import { FOREIGN_WORK, Result } from './pages/result.ts'
import { expect, expectAccessible, test } from './pages/test.ts'

const kept = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('ai-lotsen-egna-fall'))
const HTML = '<img src=x onerror=alert(1)>'

async function write(page: Page, title: string): Promise<void> {
  await page.getByLabel('Rubrik').fill(title)
  await page.getByLabel('Vad fallet handlar om').fill(`En bild av någon annan.\nDen ska ändras. ${HTML}`)
  await page.getByLabel(/^Fråga att prata om/).fill('Vem frågar ni?')
}

test('a case is made of an assessment, goes into a workshop, onto paper, and is kept only when asked', async ({ page, browser }) => {
  const result = new Result(page)
  await result.open()
  await result.openMore()
  await page.getByRole('link', { name: 'Gör ett workshopfall av det här' }).click()
  const form = page.locator('.own-form')
  const chosen = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Flytta upp/ }) })

  await test.step('it begins with the answers, and what is missing is told', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(form.getByRole('heading', { name: 'Skriv ett eget fall' })).toBeVisible()
    await expect(form.getByText('Beskedet blir: Nej, inte så här')).toBeVisible()
    await form.getByRole('button', { name: 'Lägg till fallet' }).click()
    await expect(page.getByRole('alert')).toBeFocused()
    await expect(page.getByRole('alert')).toContainText('Skriv en rubrik.')
    await expectAccessible(page)
    await page.getByLabel('Rubrik').fill('x'.repeat(81))
    await expect(page.getByRole('alert')).toContainText('Rubriken: 81 tecken är för mycket. Högst 80 får plats.')
  })

  await test.step('it is chosen, as text and nothing else, and nothing is stored', async () => {
    await write(page, 'Bilden i broschyren')
    await form.getByRole('button', { name: 'Lägg till fallet' }).click()
    await expect(page.getByRole('heading', { name: 'Egna fall' })).toBeFocused()
    await expect(page.getByText('Bilden i broschyren är tillagt som nummer 1.')).toBeVisible()
    await expect(chosen).toContainText('Bilden i broschyren')
    expect(await kept(page)).toBe(null)
    await expectAccessible(page)
  })

  await test.step('it is on paper', async () => {
    await page.getByRole('link', { name: 'Skriv ut till workshoppen' }).click()
    await expect(page).toHaveURL(/fardiga/)
    // The workshop in the link comes before the three that are ready.
    await expect(page.locator('main section')).toHaveCount(4)
    await printPart(page, 0, 'sheet')
    const sheet = page.locator('.participants-sheet')
    await expect(sheet.getByRole('heading', { name: 'Bilden i broschyren' })).toBeVisible()
    await expect(sheet).toContainText(HTML)
    await page.emulateMedia({ media: 'screen' })
    await page.goBack()
  })

  await test.step('another answer gives another outcome at once; it is kept when asked, and goes with the rest', async () => {
    await page.goto('./provstad/workshop/')
    await page.getByRole('button', { name: 'Skriv ett eget fall' }).click()
    await expect(form.getByRole('heading', { name: 'Skriv ett eget fall' })).toBeFocused()
    await expect(form.getByText('Svara på frågorna, så får fallet ett besked.')).toBeVisible()
    await write(page, 'Incidenten')
    await page.getByLabel('Något har redan gått fel').check()
    await expect(form.getByText(/^Beskedet blir:/)).toBeVisible()
    await page.getByLabel('Spara fallet i den här webbläsaren').check()
    await form.getByRole('button', { name: 'Lägg till fallet' }).click()
    expect(await kept(page)).toContain('Incidenten')
    await page.reload()
    await page.getByRole('button', { name: /^Ändra ?: Incidenten/ }).click()
    await expect(form.getByRole('heading', { name: 'Ändra fallet' })).toBeFocused()
    await page.getByLabel('Rubrik').fill('Det som hände')
    await form.getByRole('button', { name: 'Spara ändringen' }).click()
    await expect(page.getByRole('checkbox', { name: 'Det som hände' })).toBeChecked()
    const link = await page.getByLabel('Länk', { exact: true }).inputValue()
    const other = await (await browser.newContext({ serviceWorkers: 'block', locale: 'sv-SE' })).newPage()
    await other.goto(link)
    await other.getByRole('button', { name: 'Ändra upplägget' }).click()
    await expect(other.getByRole('checkbox', { name: 'Det som hände' })).toBeChecked()
    expect(await kept(other)).toBe(null)
    await other.close()
    await page.getByRole('button', { name: /^Ta bort fallet ?: Det som hände/ }).click()
    await page.getByRole('button', { name: 'Ja, ta bort' }).click()
    await expect(page.getByRole('heading', { name: 'Egna fall' })).toBeFocused()
    expect(await kept(page)).toBe(null)
  })
})

test('links to a single case that cannot be read say why', async ({ page }) => {
  for (const [fragment, message] of [
    ['f1~abc', 'Länken är avkapad'],
    ['f1~abc~def~abcd', 'Länken är ändrad eller skadad'],
    ['f2~abc~def~abcd', 'nyare version av guiden'],
    [`f1~${'a'.repeat(5000)}`, 'alldeles för lång'],
  ] as const) {
    await page.goto('./om/')
    await page.goto(`./provstad/workshop/#${fragment}`)
    await expect(page.getByText(message)).toBeVisible()
  }
  await expectAccessible(page)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('@once a link to a single case offers it for a workshop, with the outcome of today and not what it claims', async ({ page }) => {
  const claim = { organisation: 'provstad', version: '99.0.0', outcome: 'ja', answers: FOREIGN_WORK } as const
  const link = writeOwnLink(content.codes, { ...claim, title: 'Broschyren', text: 'Får jag?', discussion: '' })
  await page.goto(`./provstad/workshop/#${link}`)
  await expect(page.getByText('Länken innehöll ett fall. Det är valt här.')).toBeVisible()
  const own = page.getByRole('checkbox', { name: 'Broschyren', exact: true })
  await expect(own).toBeChecked()
  await page.getByLabel('Visa svaren på fallen').check()
  await expect(own).toHaveAccessibleDescription('Nej')
  expect(await kept(page)).toBe(null)
  await page.getByRole('button', { name: /^Ändra ?: Broschyren/ }).click()
  await page.getByLabel('Spara fallet i den här webbläsaren').check()
  await page.getByRole('button', { name: 'Spara ändringen' }).click()
  expect(await kept(page)).toContain('"outcome":"nej"')
  expect(await kept(page)).not.toContain('99.0.0')
})
