import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './pages/test.ts'

const DOCUMENT = `1 Regler

Anställda får inte lägga in uppgifter om privatpersoner i publika tjänster.

Systemets risker ska vara bedömda innan någon tar det i bruk.

Alla ska uppträda hyfsat.

Medborgare ska aldrig behandlas illa.
`

/** In other words than the document's, since what is copied is refused. */
const STATEMENTS = [
  ['Anställda får inte', 'Skriv aldrig personuppgifter i publika system.'],
  ['Systemets risker', 'Riskbedöm systemet innan det används.'],
  ['Alla ska', 'Var artig.'],
  ['Medborgare ska', 'Du får inte vara oartig.'],
] as const

async function openView(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Verkstadens delar' }).getByRole('link', { name, exact: true }).click()
}

async function makeOrganisation(page: Page): Promise<void> {
  await page.goto('./redaktion/ny-organisation/')
  await page.getByLabel('Organisationens namn').fill('Nystads kommun')
  await page.getByLabel('Dokumentets titel').fill('Regler för AI')
  await page.getByLabel('Utgivare').fill('Kommunstyrelsen')
  await page.getByLabel('Slags dokument').fill('riktlinje')
  await page.getByLabel('Dokumentets version eller datum').fill('Beslutad i år')
  await page.getByText('Läs rubrikerna ur dokumentet').click()
  await page.getByLabel('Eller klistra in dokumentets text').fill(DOCUMENT)
  await page.getByRole('button', { name: 'Föreslå rubriker' }).click()
  await page.getByRole('button', { name: 'Skapa organisationen i utkastet' }).click()
  await page.getByRole('link', { name: 'Läs dokumentet mening för mening' }).click()
}

async function expectChecked(page: Page, text: string | RegExp): Promise<void> {
  await openView(page, 'Utkast')
  await expect(page.locator('.check-panel').getByRole('status').first()).toContainText(text, { timeout: 60_000 })
}

test('@once statements become a first flow that is confirmed one by one, with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  const heading = page.getByRole('heading', { level: 2, name: /^Förslag \d+ av/ })
  const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter')
  await test.step('a short document becomes statements', async () => {
    await makeOrganisation(page)
    for (const [sentence, words] of STATEMENTS) {
      await page.getByRole('listitem').filter({ hasText: sentence }).getByRole('button', { name: 'Gör till påstående' }).press('Enter')
      await page.getByLabel('Vad meningen säger, med egna ord').fill(words)
      await page.getByRole('button', { name: 'Skriv in i utkastet' }).press('Enter')
    }
    await expect(page.getByText(/^4 meningar: 4 används/)).toBeVisible()
  })
  await test.step('what they need is proposed, and counts as errors', async () => {
    await openView(page, 'Förslag')
    await press('Föreslå frågor och fynd ur påståendena')
    await expect(page.getByText('Föreslaget nu: frågor 2, fynd 4. 6 förslag att gå igenom.')).toBeVisible()
    await expect(heading).toContainText('Förslag 1 av 6')
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await expectChecked(page, /\d+ fel/)
    await expect(
      page.getByText('Fyndet ”Du får inte vara oartig.” är ett förslag. Det säger inte när det gäller.', { exact: false }),
    ).toBeVisible()
    await openView(page, 'Förslag')
  })
  await test.step('the questions are confirmed', async () => {
    for (const [question, left] of [
      ['Handlar något om personer som lever?', 5],
      ['Är systemet riskbedömt för informationen?', 4],
    ] as const) {
      await expect(heading).toContainText(question)
      await press('Stämmer')
      await expect(page.getByText(`${left} förslag att gå igenom.`)).toBeVisible()
      await expect(heading).toBeFocused()
    }
  })
  await test.step('a prohibition stands beside the sentence that it comes of, and is confirmed', async () => {
    await expect(heading).toContainText('Skriv aldrig personuppgifter i publika system.')
    await expect(page.locator('.proposal blockquote')).toContainText('Anställda får inte lägga in')
    await expect(page.locator('.proposal')).toContainText('Effekt: Nej')
    await expect(page.locator('.condition-told')).toContainText('Handlar något om personer som lever?')
    await expect(page.locator('.proposal')).toContainText('”personuppgifter”: Handlar något om personer som lever?')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Stämmer' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(heading).toContainText('Riskbedöm systemet innan det används.')
  })
  await test.step('the condition of another is changed before it is confirmed', async () => {
    await press('Ändra')
    await expectAccessible(page)
    await page.getByRole('checkbox', { name: 'Vet inte' }).uncheck()
    await expect(page.locator('.condition-told').first()).not.toContainText('Vet inte')
    await press('Stämmer')
    await expect(heading).toContainText('Var artig.')
  })
  await test.step('what says no condition needs one, or holds always, or goes with a reason', async () => {
    await expect(heading).toContainText('Var artig.')
    await press('Gäller alltid, visa bland skyldigheterna')
    await expect(heading).toContainText('Du får inte vara oartig.')
    await press('Stämmer')
    await expect(page.getByText('Välj först när det gäller.')).toBeVisible()
    await press('Lägg under ett annat fynd')
    await press('Lägg under fyndet')
    await expect(page.getByText('Välj först vilket fynd.')).toBeVisible()
    const finding = page.getByRole('combobox', { name: 'Fynd', exact: true })
    await finding.selectOption(await finding.locator('option', { hasText: 'Det här gäller alltid.' }).innerText())
    await expect(page.getByText('Det här är ett förbud, men med den effekten stoppas ingen', { exact: false })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Lägg under fyndet ändå' })).toBeVisible()
    await expectAccessible(page)
    await press('Ta bort förslaget')
    await page.getByRole('button', { name: 'Ta bort förslaget' }).last().press('Enter')
    await expect(page.getByText('Välj ett skäl.')).toBeVisible()
    await page.getByLabel('Varför?').selectOption('Gäller inte den som använder AI i arbetet')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Ta bort förslaget' }).last().press('Enter')
    await expect(page.getByText('Det finns inga förslag att gå igenom.')).toBeVisible()
    await press('Föreslå frågor och fynd ur påståendena')
    await expect(page.getByText('Det finns inget att föreslå', { exact: false })).toBeVisible()
  })
  await test.step('nothing is an error any more', () => expectChecked(page, /Inga fel\. \d+ texter är inte skrivna än/))
})
