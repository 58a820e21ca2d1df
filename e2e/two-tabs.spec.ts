import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './pages/test.ts'

/** Whether closing the page asks, by what the browser does then. */
async function asksToClose(page: Page): Promise<boolean> {
  const asked = page.waitForEvent('dialog', { timeout: 3000 }).then(
    async (dialog) => {
      await dialog.dismiss()
      return true
    },
    () => false,
  )
  await page.close({ runBeforeUnload: true })
  return asked
}

async function openDocument(page: Page): Promise<void> {
  await page.getByLabel('Vad vill du ändra?').selectOption('Dokumentet')
}

test('@once a draft that two tabs change loses nothing of either, and closing one that is not kept asks', async ({ page, context }) => {
  const name = (tab: Page) => tab.getByLabel('Namn', { exact: true })
  const save = (tab: Page) => tab.getByRole('button', { name: 'Spara i utkastet' }).click()
  const stored = () => page.evaluate(() => localStorage.getItem('ai-lotsen-utkast') ?? '')
  await page.goto('./redaktion/utkast/#provlan')
  await page.getByRole('button', { name: 'Börja från det publicerade' }).click()
  await openDocument(page)
  await name(page).fill('Första flikens namn')
  await save(page)
  const unkept = await context.newPage()
  await test.step('Ett utkast som inte behålls: webbläsaren frågar', async () => {
    await unkept.goto('./redaktion/utkast/#provlan')
    await unkept.getByRole('button', { name: 'Börja från det publicerade' }).click()
    await openDocument(unkept)
    await name(unkept).fill('Halvskrivet')
    expect(await asksToClose(unkept)).toBe(true)
    await save(unkept)
    expect(await asksToClose(unkept)).toBe(true)
  })
  await page.getByLabel('Behåll utkastet i den här webbläsaren').check()
  const other = await context.newPage()
  await test.step('Två flikar ändrar var sin sak', async () => {
    await other.goto('./redaktion/utkast/#provlan')
    await other.getByLabel('Vad vill du ändra?').selectOption('Fynd')
    await other.getByLabel('Rubrik', { exact: true }).fill('Andra flikens rubrik.')
    await save(other)
    await expect(page.getByText(/Utkastet är ändrat i en annan flik, och ändringarna är med här: .*findings\.yaml/)).toBeVisible()
    await name(page).fill('Första flikens andra namn')
    await save(page)
    expect(await stored()).toContain('Andra flikens rubrik.')
    expect(await stored()).toContain('Första flikens andra namn')
    await expectAccessible(page)
  })
  await test.step('Två flikar ändrar samma fält: den senare får veta det', async () => {
    await openDocument(other)
    await name(other).fill('Andra flikens namn')
    await name(page).fill('Första flikens tredje namn')
    await save(page)
    await save(other)
    await expect(other.getByRole('alert').filter({ hasText: 'Inte sparat. Det här är ändrat i en annan flik' })).toContainText(
      'började: Namn.',
    )
    expect(await stored()).toContain('Första flikens tredje namn')
    await expectAccessible(other)
    await save(other)
    expect(await stored()).toContain('Andra flikens namn')
  })
  await test.step('Samma fil som text', async () => {
    const title = other.getByLabel('Rubrik', { exact: true })
    await other.getByLabel('Vad vill du ändra?').selectOption('Fynd')
    await page.getByLabel('Vad vill du ändra?').selectOption('Fynd')
    await page.getByRole('button', { name: 'Visa som text' }).click()
    const text = page.getByLabel('Filen som text')
    await expect(text).toHaveValue(/Andra flikens rubrik/)
    await text.fill(`${await text.inputValue()}\n# Första fliken`)
    await title.fill('Andra flikens sista rubrik.')
    await save(other)
    await save(page)
    await expect(page.getByRole('alert').filter({ hasText: 'Inte sparat' })).toContainText('findings.yaml')
    expect(await stored()).toContain('Andra flikens sista rubrik.')
    await page.getByRole('button', { name: 'Ångra det som inte är sparat' }).click()
    await expect(text).toHaveValue(/Andra flikens sista rubrik/)
  })
  await test.step('Ett utkast som kastas i en flik finns kvar i den andra', async () => {
    await other.getByRole('button', { name: 'Kasta utkastet' }).click()
    await other.getByRole('dialog').getByRole('button', { name: 'Kasta utkastet' }).click()
    await expect(page.getByText('Utkastet sparas inte längre i webbläsaren')).toBeVisible()
    expect(await asksToClose(page)).toBe(true)
    expect(await asksToClose(other)).toBe(false)
  })
})

test('@once closing a case that is half written asks, and changing the language, which takes it along, does not', async ({ page }) => {
  const asked: string[] = []
  await page.goto('./provstad/workshop/')
  await page.getByRole('button', { name: 'Skriv ett eget fall' }).click()
  await page.getByLabel('Rubrik').fill('Bilden i broschyren')
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await page.getByRole('link', { name: 'In English' }).click()
  await expect(page.getByLabel('Title')).toHaveValue('Bilden i broschyren')
  expect(asked).toEqual([])
  await page.getByLabel('Title').click()
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toEqual(['beforeunload'])
})
