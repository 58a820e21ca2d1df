import { writeSession } from '../src/features/training/workshop-link.ts'
import { content } from './pages/page-state.ts'
import { countPages } from './pages/paper.ts'
import { expectSlidesToHold, printPart } from './pages/printed.ts'
import { FOREIGN_WORK } from './pages/result.ts'
import { expect, expectAccessible, test } from './pages/test.ts'

test('@once a ready workshop is led on a screen and printed as a guide, a sheet and slides', async ({ page }) => {
  await page.goto('./provstad/lara/')
  await page.getByRole('link', { name: 'Färdiga workshoppar' }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Ny med AI', 'Fall ur våra verksamheter', 'För chefer och ledning'])
  await expect(page.getByText('30 minuter, 3 fall.')).toBeVisible()
  await expectAccessible(page)
  await test.step('Ledarens blad säger tid, svar, skäl med ställe och vad man pratar om, och chefens punkter', async () => {
    await printPart(page, 2, 'guide')
    const guide = page.locator('.guide')
    await expect(guide.getByRole('row')).toContainText([
      /Tid/,
      /^0:00Börja/,
      /^0:05.*Svar: /,
      /^0:25/,
      /^0:45/,
      /^1:05.*Prata om två fall\./,
      /^1:23Sluta/,
    ])
    await expect(guide).toContainText(/\(Avsnitt \d/)
    expect(await countPages(page)).toBeLessThanOrEqual(2)
  })
  await test.step('Deltagarbladet är en sida och säger inget om svaren', async () => {
    await printPart(page, 0, 'sheet')
    const sheet = page.locator('.participants-sheet')
    await expect(sheet.getByRole('heading', { level: 2 })).toHaveCount(3)
    await expect(sheet.getByRole('img', { name: /QR-kod/ })).toBeVisible()
    for (const { discussion } of content.organisations.get('provstad')?.sv.scenarios ?? [])
      await expect(sheet).not.toContainText(discussion)
    expect(await countPages(page)).toBe(1)
  })
  await test.step('Bilderna är en sida var, med anteckningar och utan', async () => {
    for (const kind of ['notes', 'slides'] as const) {
      await printPart(page, 2, kind)
      await expect(page.locator('.slide-notes')).toHaveCount(kind === 'notes' ? 9 : 0)
      expect(await expectSlidesToHold(page, kind)).toBe(9)
      await expectAccessible(page)
      expect(await countPages(page)).toBe(9)
    }
  })
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('link', { name: /^Led på skärm.*Ny med AI$/ }).click()
  await expect(page.getByText('Sammanlagt 3 fall, 24 minuter.')).toBeVisible()
})

test('@once a workshop of one’s own is printed with its own cases, also by the address of before', async ({ page }) => {
  const own = {
    title: 'Vårt växelsystem',
    text: 'Får vi låta det svara?',
    discussion: 'Vem frågar vi?',
    organisation: 'provstad',
    version: '1.0.0',
    outcome: 'nej',
    answers: FOREIGN_WORK,
  } as const
  const published = ['harmlos', 'borta'].map((id) => ({ kind: 'published', id, minutes: 5 }) as const)
  const link = writeSession(content.codes, { title: 'APT', items: [{ kind: 'own', own, minutes: 5 }, ...published] })
  await page.goto(`./provstad/ovningar/utskrift/#${link}`)
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('APT')
  await expect(page.getByText('Ett fall i länken finns inte längre: borta.')).toBeVisible()
  await expectAccessible(page)
  await printPart(page, 0, 'guide')
  await expect(page.locator('.guide')).toContainText(own.discussion)
  await printPart(page, 0, 'sheet')
  await expect(page.locator('.participants-sheet')).toContainText(own.text)
  expect(await countPages(page)).toBe(1)
})

test('@once an organisation without ready workshops says so, and one can be put together', async ({ page }) => {
  await page.goto('./provlan/workshop/fardiga/')
  await expect(page.getByText('Det finns inget färdigt upplägg här.')).toBeVisible()
  await page.getByRole('link', { name: 'Lägg upp en egen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Lägg upp en workshop' })).toBeVisible()
})
