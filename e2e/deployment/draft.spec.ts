import { expect, type Page } from '@playwright/test'
import { test } from '../pages/deployment.ts'
import { expectAccessible } from '../pages/test.ts'

const POLICY = 'organisations/utan-policy/policy.yaml'

async function rename(page: Page, name: string): Promise<void> {
  await page.getByLabel('Vad vill du ändra?').selectOption('Dokumentet')
  await page.getByLabel('Namn', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Spara i utkastet' }).click()
  await expect(page.getByText('Sparat i utkastet.')).toBeVisible()
}

const status = (page: Page) => page.locator('.check-panel').getByRole('status').first()

test('a check that a new version has taken away is told of, with what to do', async ({ page, site }) => {
  await page.goto(`${site.url}redaktion/utkast/#utan-policy`)
  await page.getByRole('button', { name: 'Börja från det publicerade' }).click()
  await expect(page.getByText('Inget är ändrat än.')).toBeVisible()
  site.renew()
  await rename(page, 'Utkastets namn')
  await expect(status(page)).toContainText('Kontrollen gick inte att köra.')
  await page.getByLabel('Behåll utkastet i den här webbläsaren').check()
  await page.reload()
  await expect(status(page)).toContainText(/fel behöver rättas|Inga fel/, { timeout: 60_000 })
  await expect(page.getByText('1 fil är ändrad.')).toBeVisible()
})

test('a draft survives a new version of the guide, in the tab that is open and in a new one, and tells what has changed under it', async ({
  page,
  context,
  site,
}) => {
  const address = `${site.url}redaktion/utkast/#utan-policy`
  await page.goto(address)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.getByRole('button', { name: 'Börja från det publicerade' }).click()
  await rename(page, 'Utkastets namn')
  await page.getByLabel('Behåll utkastet i den här webbläsaren').check()
  await expect(status(page)).toContainText('Inga fel.', { timeout: 60_000 })
  site.renew()
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  await expect(page.getByRole('status').filter({ hasText: 'Det finns en ny version' })).toBeVisible()

  const other = await context.newPage()
  await test.step('the new version lays it over what is published now, and says where that has changed', async () => {
    await other.goto(address)
    const warning = other.locator('.ds-alert').filter({ hasText: 'De här filerna har ändrats i guiden' })
    await expect(warning).toContainText(POLICY)
    await expectAccessible(other)
    await other.getByLabel('Vad vill du ändra?').selectOption('Dokumentet')
    await expect(other.getByLabel('Namn', { exact: true })).toHaveValue('Utkastets namn')
  })
  await test.step('the old version goes on with it, and both have what the other writes', async () => {
    await rename(page, 'Gamla flikens namn')
    await expect(status(page)).toContainText('Inga fel.', { timeout: 60_000 })
    await expect(other.getByText(/Utkastet är ändrat i en annan flik/)).toContainText(POLICY)
    await rename(other, 'Nya flikens namn')
    await expect(page.getByText(/Utkastet är ändrat i en annan flik/)).toContainText(POLICY)
  })
  await test.step('the guide’s file is taken instead, and back again', async () => {
    await other.getByRole('button', { name: `Ta guidens fil i stället: ${POLICY}` }).press('Enter')
    await expect(other.getByText('Inget är ändrat än.')).toBeVisible()
    await expect(other.getByRole('heading', { level: 1 })).toBeFocused()
    await other.getByRole('button', { name: /^Ångra \(/ }).press('Enter')
    await expect(other.getByText('1 fil är ändrad.')).toBeVisible()
  })
  await test.step('the old tab changes over to the new version with everything in place', async () => {
    await page.getByRole('button', { name: 'Byt till den nya' }).click()
    await expect(page.getByText('1 fil är ändrad.')).toBeVisible()
    await page.getByLabel('Vad vill du ändra?').selectOption('Dokumentet')
    await expect(page.getByLabel('Namn', { exact: true })).toHaveValue('Nya flikens namn')
  })
})
