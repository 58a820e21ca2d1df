import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readContentFolder } from '../tools/build/read-content.ts'
import { countPages } from './pages/paper.ts'
import { SMALL_CONTENT } from './pages/small-site.ts'
import { expect, expectAccessible, test } from './pages/test.ts'

/** Lays files over what is published, as a draft, and waits until it is checked. */
async function draftWith(page: Page, organisation: string, files: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(`./redaktion/utkast/#${organisation}`)
  const packed = zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, strToU8(text)])))
  await page.getByLabel('Välj filer eller en zip-fil').setInputFiles({
    name: 'utkast.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(packed),
  })
  await expect(page.locator('.check-panel').getByRole('status').first()).toContainText(/Inga fel|fel behöver rättas/, { timeout: 60_000 })
}

async function openView(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Verkstadens delar' }).getByRole('link', { name }).click()
}

/** What the Word file says, as it is read. */
async function wordOf(page: Page): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Spara underlaget som Word' }).click()])
  expect(file.suggestedFilename()).toMatch(/^underlag-\d{4}-\d{2}-\d{2}\.docx$/)
  await expect(page.getByText('Filen är skapad.')).toBeVisible()
  return strFromU8(unzipSync(new Uint8Array(readFileSync(await file.path())))['word/document.xml'] ?? new Uint8Array()).replaceAll(
    /<[^>]+>/g,
    '',
  )
}

const content = readContentFolder(SMALL_CONTENT)
const fileOf = (path: string): string => content.get(path) ?? ''

test('@once what is to be signed of a changed organisation is read on the page, on paper and in Word', async ({ page }, info) => {
  info.setTimeout(180_000)
  const findings = 'organisations/provstad/findings.yaml'
  const stricter = fileOf(findings).replace(/(be-it-installera[\s\S]*?effect: )forst/, '$1nej')
  await draftWith(page, 'provstad', { [findings]: stricter })
  const sheet = page.locator('.sign-off')

  await test.step('it is reached from what differs', async () => {
    await openView(page, 'Skillnad')
    await page.getByRole('link', { name: 'Underlag för Provstads kommun' }).click()
    await expect(sheet.getByRole('heading', { name: 'Underlag för godkännande: Provstads kommun' })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('it says what is signed, what changes, when each finding applies and what that rests on', async () => {
    for (const words of ['Utkast – inte publicerat', '1.1.0', 'Från ”Något först” till ”Nej”', 'Godkänn ingenting förrän'])
      await expect(sheet).toContainText(words)
    const finding = sheet
      .locator('.sign-off-entry')
      .filter({ has: page.getByRole('heading', { name: /^\d+\. Installera inget själv\.$/ }) })
    await expect(finding).toContainText('Gäller när')
    await expect(finding).toContainText('Avsnitt 1, stycke 4')
    await expect(finding).toContainText('Tolkning. Riktlinjen nämner program.')
    await expect(sheet.getByRole('heading', { name: '12 typiska fall' })).toBeVisible()
  })

  await test.step('it is alone on paper, upright and on no more pages than one reads', async () => {
    await page.emulateMedia({ media: 'print' })
    await expect(sheet).toBeVisible()
    await expect(sheet.getByText('Underskrift', { exact: true })).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Verkstadens delar' })).toBeHidden()
    await expect(page.getByRole('button', { name: 'Skriv ut underlaget' })).toBeHidden()
    expect(await countPages(page)).toBeGreaterThan(3)
    expect(await countPages(page)).toBeLessThan(16)
    await page.emulateMedia({ media: 'screen' })
  })

  await test.step('the Word file says the same', async () => {
    const told = await wordOf(page)
    for (const words of ['Installera inget själv.', 'Gäller när', 'Avsnitt 1, stycke 4', '12 typiska fall', 'Underskrift'])
      expect(told).toContain(words)
  })

  await test.step('a narrow window has room for it', async () => {
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})

test('@once what is to be signed of a new organisation is all of it, and one with errors says that it cannot be signed', async ({
  page,
}, info) => {
  info.setTimeout(180_000)
  const own = [...content].filter(([path]) => path.startsWith('organisations/provlan/'))
  const copy = own.map(([path, text]) => [path.replace('provlan', 'nystad'), text.replace(/^name: .*/m, 'name: Nystads kommun')] as const)
  const site = fileOf('site.yaml').replace('provlan,', 'provlan, nystad,')
  await draftWith(page, 'nystad', { ...Object.fromEntries(copy), 'site.yaml': site })
  const sheet = page.locator('.sign-off')

  await test.step('all of it is new, and there are twelve cases though fewer are written', async () => {
    await openView(page, 'Underlag för godkännande')
    await page.getByLabel('Organisation', { exact: true }).selectOption('Nystads kommun')
    await expect(sheet).toContainText('Organisationen är ny. Allt i underlaget är nytt.')
    await expect(sheet.getByRole('heading', { name: '12 typiska fall' })).toBeVisible()
    await expect(sheet.getByRole('heading', { name: 'Ett fall som är draget bland alla möjliga svar' }).first()).toBeVisible()
    await expectAccessible(page)
    expect(await wordOf(page)).toContain('Underlag för godkännande: Nystads kommun')
  })

  await test.step('with errors in what decides it shows the document and no conditions', async () => {
    const findings = fileOf('organisations/provlan/findings.yaml').replace(/when: .*/, 'when: {finns-inte: ja}')
    await openView(page, 'Utkast')
    await page.getByText('Lägg in fler filer').click()
    await page.getByLabel('Välj filer eller en zip-fil').setInputFiles({
      name: 'fel.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(zipSync({ 'content/organisations/nystad/findings.yaml': strToU8(findings) })),
    })
    await expect(page.locator('.check-panel').getByRole('status').first()).toContainText('fel behöver rättas', { timeout: 60_000 })
    await openView(page, 'Underlag för godkännande')
    await page.getByLabel('Organisation', { exact: true }).selectOption('Nystads kommun')
    await expect(sheet).toContainText(/Godkänn ingenting förrän/)
    await expect(sheet).toContainText('Det som dokumentet säger')
    await expect(sheet).not.toContainText('Gäller när')
    await expectAccessible(page)
    expect(await wordOf(page)).toContain('Godkänn ingenting förrän')
  })
})
