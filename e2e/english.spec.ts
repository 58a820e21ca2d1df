import { expect, expectAccessible, test } from './pages/test.ts'
import { FOREIGN_WORK, Result } from './pages/result.ts'

test('a person changes language in a step and in the middle of a result, and loses nothing @once', async ({ page }) => {
  const result = new Result(page)
  await test.step('I ett steg', async () => {
    await page.goto('./provstad/systemet/')
    await page.getByLabel('Jag vill använda ett AI-system i arbetet').check()
    await page.getByRole('link', { name: 'In English' }).click()
    await expect(page).toHaveURL(/\/en\/provstad\/systemet\/$/)
    await expect(page.getByLabel('I want to use an AI system in my work')).toBeChecked()
    await expectAccessible(page)
  })
  await test.step('I ett resultat, med något öppet och andra svar på prov', async () => {
    await result.open()
    await page
      .getByRole('button', { name: /^Prova/ })
      .first()
      .click()
    await expect(page.getByText('Du provar andra svar')).toBeVisible()
    await result.unfold('svar')
    await result.unfold('underlag')
    await page.getByText('Det här tar dokumentet inte upp').click()
    const open = page.locator('main details[open]')
    await expect(open).toHaveCount(3)
    await page.getByRole('link', { name: 'In English' }).click()
    await expect(page).toHaveURL(/\/en\/provstad\/besked\/$/)
    await expect(page.getByText('You are trying other answers')).toBeVisible()
    await expect(open).toHaveCount(3)
    await expect(page.locator('#svar')).toHaveAttribute('open')
    await expectAccessible(page)
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['ai-lotsen'])
  })
  await test.step('I sökningen', async () => {
    await page.goto('./sok/')
    await page.getByRole('searchbox').fill('prompt')
    await page.getByRole('link', { name: 'In English' }).click()
    await expect(page.getByRole('searchbox')).toHaveValue('prompt')
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('prompt')
  })
  await test.step('I ett eget fall som skrivs', async () => {
    await page.goto('./provstad/workshop/')
    await page.getByRole('button', { name: 'Skriv ett eget fall' }).click()
    await page.getByRole('textbox', { name: 'Rubrik' }).fill('Halvskrivet')
    await page.getByLabel('Något har redan gått fel').check()
    await page.getByRole('link', { name: 'In English' }).click()
    await expect(page).toHaveURL(/\/en\/provstad\/workshop\/$/)
    await expect(page.locator('.own-form').getByRole('textbox').first()).toHaveValue('Halvskrivet')
    await expect(page.locator('.own-form').getByRole('radio', { checked: true })).toHaveCount(1)
    await expectAccessible(page)
  })
})

test('the result in English leads to the same case in Swedish, to hand over @once', async ({ page }) => {
  const result = new Result(page)
  await result.open(FOREIGN_WORK)
  await result.openMore()
  await expect(result.button('Kopiera som text')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'På svenska' })).toHaveCount(0)
  const tick = page.locator('.tick-list').getByRole('checkbox').first()
  await tick.check()
  await page.goto('./en/provstad/besked/')
  await expect(result.outcome).toContainText('No')
  await result.openMore()
  await page.getByRole('main').getByRole('link', { name: 'På svenska' }).click()
  await expect(page).toHaveURL(/(?<!\/en)\/provstad\/besked\/$/)
  await expect(result.outcome).toContainText('Nej, inte så här')
  await expect(tick).toBeChecked()
  expect(await result.link()).toMatch(/(?<!\/en)\/delat\/#1_provstad/)
})

test('words, tasks, cases and systems are in English on English pages @once', async ({ page }) => {
  for (const path of [
    'ordlista/',
    'provstad/',
    'provstad/uppgift/putsa-text/',
    'provstad/introduktion/fler-fall/',
    'provstad/system/chatgpt/',
    'provstad/fynd/',
  ]) {
    await page.goto(`./en/${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
    const swedish = await page.getByRole('main').evaluate((main) => {
      // Places in documents are told as the documents have them.
      const own = [...main.querySelectorAll('[lang="sv"]:not(.statement-links *)')].map((element) => element.textContent)
      return own.filter((text) => text.split(' ').length > 12)
    })
    expect(swedish).toEqual([])
  }
})
