import { expect, expectAccessible, test } from './pages/test.ts'

test('@once what an organisation adds to another is its own, and each source says whose document it is', async ({ page }) => {
  await test.step('its tools are found with it alone', async () => {
    await page.goto('./sok/')
    await page.getByRole('searchbox').fill('Skolassistenten')
    const hits = page.locator('.hits').getByRole('link', { name: 'Skolassistenten (Provskolan)', exact: true })
    await expect(hits).toHaveCount(1)
    await hits.click()
    await expect(page).toHaveURL(/\/provskolan\/system\/skolassistenten\/$/)
    await expectAccessible(page)
    expect((await page.request.get('./provstad/system/skolassistenten/')).status()).toBe(404)
  })

  await test.step('the sources stand by document, each at an address with the document in it', async () => {
    await page.goto('./provskolan/kalla/')
    await expect(page.getByRole('heading', { name: 'Riktlinje för AI i Provstad' })).toBeVisible()
    await expect(page.getByText('Skolförvaltningen i Provstad, rutin. Beslutad 2026-03-12.')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Att använda AI' }).click()
    await expect(page).toHaveURL(/\/provskolan\/kalla\/provstad\/1\/$/)
    await expect(page.getByText('Provstads kommun, riktlinje. Beslutad 2026-01-01.')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('a besked rests on both, and says which is which', async () => {
    await page.goto('./provskolan/fynd/aldrig-kansliga-uppgifter/')
    await expect(page.getByRole('link', { name: 'Rutin för AI i skolan: Avsnitt 1, stycke 3' }).first()).toBeVisible()
    await page.goto('./provskolan/fynd/andras-verk/')
    await expect(page.getByRole('link', { name: /^Riktlinje för AI i Provstad: / }).first()).toBeVisible()
  })

  await test.step('who is to use the tool is asked here, and not in the other', async () => {
    await page.goto('./provskolan/systemet/')
    await page.getByLabel('Jag vill använda ett AI-system i arbetet').check()
    await expect(page.getByRole('group', { name: 'Vem ska använda verktyget?' })).toBeVisible()
    await expectAccessible(page)
    await page.goto('./provstad/systemet/')
    await page.getByLabel('Jag vill använda ett AI-system i arbetet').check()
    await expect(page.getByRole('group', { name: 'Vem ska använda verktyget?' })).toHaveCount(0)
  })

  await test.step('where organisations are compared, it is said that their own questions are left out', async () => {
    await page.goto('./redaktion/jamfor/')
    await expect(page.getByText(/Egna har .*Provskolan/)).toBeVisible()
  })
})
