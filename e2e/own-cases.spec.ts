import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readContentFolder } from '../src/build/read-content.ts'
import { loadContent } from '../src/content/load.ts'
import { writeOwnLink } from '../src/session/own-case-link.ts'
import { FOREIGN_WORK, Result } from './pages/result.ts'
import { expect, expectAccessible, test } from './pages/test.ts'

const kept = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('ai-lotsen-egna-fall'))
const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
const HTML = '<img src=x onerror=alert(1)>'

async function write(page: Page, title: string): Promise<void> {
  await page.getByLabel('Rubrik').fill(title)
  await page.getByLabel('Vad fallet handlar om').fill(`En bild av någon annan.\nDen ska ändras. ${HTML}`)
  await page.getByLabel(/^Fråga att prata om/).fill('Vem frågar ni?')
}

test('a case is written from an assessment, kept, practised on, printed, changed and deleted', async ({ page }) => {
  const result = new Result(page)
  await result.open()
  await page.getByRole('link', { name: 'Gör ett övningsfall av det här' }).click()

  await test.step('nothing is stored before it is saved, and what is missing is told', async () => {
    await expect(page.getByText('Beskedet blir: Nej, inte så här')).toBeVisible()
    await page.getByRole('button', { name: /^Spara fallet/ }).click()
    await expect(page.getByRole('alert')).toBeFocused()
    await expect(page.getByRole('alert')).toContainText('Skriv en rubrik.')
    await expectAccessible(page)
    await page.getByLabel('Rubrik').fill('x'.repeat(81))
    await expect(page.getByRole('alert')).toContainText('Rubriken: 81 tecken är för mycket. Högst 80 får plats.')
    await write(page, 'Bilden i broschyren')
    await page.getByRole('link', { name: 'In English' }).click()
    await expect(page.getByLabel('Title')).toHaveValue('Bilden i broschyren')
    await page.getByRole('link', { name: 'På svenska' }).click()
    await page.getByRole('link', { name: 'Se och ändra svaren i guiden' }).click()
    await expect(result.outcome).toBeVisible()
    await page.getByRole('link', { name: 'Gör ett övningsfall av det här' }).click()
    await expect(page.getByLabel('Rubrik')).toHaveValue('Bilden i broschyren')
    expect(await kept(page)).toBe(null)
  })

  await test.step('it is kept as text and nothing else', async () => {
    await page.getByRole('button', { name: /^Spara fallet/ }).click()
    await expect(page.getByText('”Bilden i broschyren” är sparat.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Bilden i broschyren' })).toBeVisible()
    await expect(page.getByText(HTML)).toBeVisible()
    await expect(page.getByLabel('Rubrik')).toHaveValue('')
    await expectAccessible(page)
  })

  await test.step('it is there in the exercises and on paper', async () => {
    await page.getByRole('link', { name: 'Till övningarna' }).click()
    await page.getByLabel('Tema').selectOption('Egna fall')
    const own = page.getByRole('article', { name: 'Bilden i broschyren' })
    await own.getByText('Bestäm dig').click()
    await own.getByLabel('Nej, inte så här').check()
    await own.getByLabel('Säker', { exact: true }).check()
    await own.getByRole('button', { name: 'Visa svaret' }).click()
    await expect(own.getByText('Du hade rätt.')).toBeVisible()
    await expect(own.getByText('Vem frågar ni?')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Skriv ut fallen' }).click()
    await expect(page.getByRole('article', { name: 'Bilden i broschyren' })).toBeVisible()
  })

  await test.step('it is changed and keeps its answers, and is deleted after a question', async () => {
    await page.goto('./goteborg/egna-fall/')
    await page.getByRole('button', { name: /^Ändra ?: Bilden i broschyren/ }).click()
    await expect(page.getByRole('heading', { name: 'Ändra fallet' })).toBeFocused()
    await expect(page.getByLabel('De svar som fallet redan har')).toBeChecked()
    await page.getByLabel('Rubrik').fill('Bilden på webben')
    await page.getByRole('button', { name: 'Spara ändringen' }).click()
    await expect(page.getByRole('heading', { name: 'Bilden på webben' })).toBeVisible()
    await expect(page.locator('.saved-item')).toHaveCount(1)
    await page.getByRole('button', { name: /^Ta bort ?: Bilden på webben/ }).click()
    await page.getByRole('button', { name: 'Ja, ta bort' }).click()
    await expect(page.getByText('”Bilden på webben” är borttaget.')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    expect(await kept(page)).toBe(null)
  })
})

test('a case is passed on by a link and by a file, and is kept only when asked', async ({ page, context }) => {
  await new Result(page).open()
  await page.goto('./goteborg/egna-fall/')
  await write(page, 'Bilden i broschyren')
  await page.getByRole('button', { name: /^Spara fallet/ }).click()
  await page.getByText('Dela med en länk').click()
  const link = await page.getByLabel('Länk till fallet').inputValue()
  await expectAccessible(page)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Spara alla i en fil' }).click()])
  const text = readFileSync(await download.path(), 'utf8')
  const browser = context.browser()
  if (browser === null) throw new Error('There is no browser.')

  await test.step('the link shows the case in another browser and stores nothing until it is saved', async () => {
    const other = await (await browser.newContext({ serviceWorkers: 'block', locale: 'sv-SE' })).newPage()
    await other.goto(link)
    await expect(other.getByRole('heading', { name: 'Ett fall som någon har delat' })).toBeVisible()
    await expect(other.getByText(HTML)).toBeVisible()
    await other.getByText('Visa svaret').click()
    await expect(other.locator('.outcome')).toContainText('Nej, inte så här')
    await expectAccessible(other)
    expect(await kept(other)).toBe(null)
    await other.getByRole('button', { name: 'Spara fallet i den här webbläsaren' }).first().click()
    await expect(other.locator('.saved-item')).toHaveCount(1)
    await expect(other.getByRole('heading', { name: 'Ett fall som någon har delat' })).toHaveCount(0)
    expect(await kept(other)).toContain('Bilden i broschyren')
    await other.close()
  })

  await test.step('the file does so too, and a bad file is told without loss', async () => {
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    const field = page.getByLabel('Läs in en fil med fall')
    await field.setInputFiles(file('egna-fall.json', text))
    await expect(page.getByText('Ett fall är inläst.')).toBeVisible()
    await field.setInputFiles(file('trasig.json', '{"kind":'))
    await expect(page.getByText('Filen är inte en JSON-fil.')).toBeVisible()
    const [whole] = (JSON.parse(text) as { cases: readonly object[] }).cases
    const mixed = {
      kind: 'ai-lotsen-egna-fall',
      version: 1,
      cases: [
        { ...whole, id: 'ny', organisation: 'staffanstorp' },
        { ...whole, outcome: 'kanske' },
      ],
    }
    await field.setInputFiles(file('blandad.json', JSON.stringify(mixed)))
    await expect(page.getByText('Fall 2 i filen går inte att läsa. Felet är i ”outcome”.')).toBeVisible()
    await expect(page.getByText('Ett av dem gäller en annan organisation och visas där.')).toBeVisible()
    await expectAccessible(page)
    await expect(page.locator('.saved-item')).toHaveCount(1)
    await page.goto('./staffanstorp/egna-fall/')
    await expect(page.locator('.saved-item')).toHaveCount(1)
  })

  await test.step('everything is cleared with the rest', async () => {
    await page.getByRole('button', { name: 'Rensa allt' }).click()
    await expect(page.getByText(/^Allt är rensat/)).toBeVisible()
    expect(await kept(page)).toBe(null)
  })
})

test('links that cannot be read say why', async ({ page }) => {
  for (const [fragment, message] of [
    ['hej', 'Länken är inte ett fall från den här guiden.'],
    ['f1~abc', 'Länken är avkapad'],
    ['f1~abc~def~abcd', 'Länken är ändrad eller skadad'],
    ['f2~abc~def~abcd', 'nyare version av guiden'],
    [`f1~${'a'.repeat(5000)}`, 'alldeles för lång'],
  ] as const) {
    await page.goto('./om/')
    await page.goto(`./goteborg/egna-fall/#${fragment}`)
    await expect(page.getByText(message)).toBeVisible()
  }
  await expectAccessible(page)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('@once what a link claims of a case’s outcome is not what is kept of it', async ({ page }) => {
  const loaded = loadContent(readContentFolder('content'))
  if (loaded.kind === 'problems') throw new Error('The content has problems.')
  const claim = { organisation: 'goteborg', version: '99.0.0', outcome: 'ja', answers: FOREIGN_WORK } as const
  const link = writeOwnLink(loaded.content.codes, { ...claim, title: 'Broschyren', text: 'Får jag?', discussion: '' })
  await page.goto(`./goteborg/egna-fall/#${link}`)
  await page.getByRole('button', { name: 'Spara fallet i den här webbläsaren' }).first().click()
  await expect(page.locator('.saved-item')).toContainText('Nej, inte så här')
  expect(await kept(page)).toMatch(/"outcome": "nej"/)
  expect(await kept(page)).not.toContain('99.0.0')
})
