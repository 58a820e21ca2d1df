import { writeSession } from '../src/features/training/workshop-link.ts'
import { content } from './pages/page-state.ts'
import { FOREIGN_WORK } from './pages/result.ts'
import { countPages } from './pages/paper.ts'
import { expect, expectAccessible, test } from './pages/test.ts'

/** A case as long as a trainer may write it. */
const LONG_CASE = {
  title: 'Å'.repeat(80),
  text: 'Handläggaren vill sammanfatta sex yttranden åt nämnden. '.repeat(30).slice(0, 1500).trim(),
  discussion: 'Vad gör ni?',
  organisation: 'provstad',
  version: '1.0.0',
  outcome: 'nej',
  answers: FOREIGN_WORK,
} as const

test('cases are printed for participants, for whoever leads, and as cards', async ({ page }) => {
  await page.goto('./provstad/lara/')
  await page.getByRole('link', { name: 'Skriv ut fallen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Skriv ut fallen')
  await expectAccessible(page)

  await test.step('a participant’s sheet tells nothing of the answer and fills one page', async () => {
    await page.getByRole('button', { name: 'Välj inga' }).click()
    await expect(page.getByText('Inget fall är valt.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Skriv ut', exact: true })).toBeDisabled()
    for (const title of ['Tydligare öppettider', 'Ett brev till alla', 'Bilden i broschyren']) await page.getByLabel(title).check()
    await expect(page.getByText('3 fall är valda.')).toBeVisible()
    await expect(page.getByText('Anteckningar: vad avgör')).toHaveCount(3)
    await expect(page.locator('.outcome')).toHaveCount(0)
    expect(await countPages(page)).toBe(3)
  })

  await test.step('the key holds outcome, reasons, sources and the question', async () => {
    await page.getByLabel(/^Ledarblad/).check()
    const sheet = page.getByRole('article', { name: 'Ett brev till alla' })
    await expect(sheet.locator('.outcome')).toContainText('Ja, på de här villkoren')
    await expect(sheet.getByText('Avsnitt 3, stycke 1')).toBeVisible()
    await expect(sheet.getByText('Hur berättar ni')).toBeVisible()
    await expectAccessible(page)
    const pages = await countPages(page)
    expect(pages).toBeGreaterThanOrEqual(3)
    expect(pages).toBeLessThanOrEqual(6)
  })

  await test.step('four cards fill one page', async () => {
    await page.getByLabel(/^Fallkort/).check()
    await page.getByLabel('Konsultens rapport').check()
    await expect(page.locator('.case-card')).toHaveCount(4)
    expect(await countPages(page)).toBe(1)
    await page.getByRole('button', { name: 'Välj alla' }).click()
    expect(await countPages(page)).toBe(Math.ceil((await page.locator('.case-card').count()) / 4))
  })
})

test('the longest case that can be written fits on its sheet and its card', async ({ page }) => {
  const published = ['harmlos', 'borta'].map((id) => ({ kind: 'published', id, minutes: 5 }) as const)
  const session = { title: '', items: [{ kind: 'own', own: LONG_CASE, minutes: 5 } as const, ...published] }
  await page.goto(`./provstad/ovningar/utskrift/#${writeSession(content.codes, session)}`)
  await expect(page.getByText('Länken pekade på ett fall som inte finns: borta.')).toBeVisible()
  await expect(page.getByText('2 fall är valda.')).toBeVisible()
  expect(await countPages(page)).toBe(2)
  await page.getByLabel(/^Fallkort/).check()
  await page.emulateMedia({ media: 'print' })
  const hidden = await page
    .locator('.case-card')
    .evaluateAll((cards) => cards.filter((card) => card.scrollHeight > card.clientHeight).length)
  expect(hidden).toBe(0)
  expect(await countPages(page)).toBe(1)
})
