import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './pages/test.ts'
import { FOREIGN_WORK, Result } from './pages/result.ts'

/** A complete case that waits for the manager to say whether the system is assessed. */
const DOUBT = {
  ...FOREIGN_WORK,
  system: 'annat',
  systemtyp: 'upphandlat',
  informationsklass: '1',
  bedomning: 'vet-ej',
  upphovsratt: 'inget',
  spridning: 'nej',
}

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
const linkIn = (text: string): string => /https?:\S+/.exec(text)?.[0] ?? ''

/** Opens the case, copies the question, answers it in a browser of the manager's, and gives the link of the answer. */
async function askAndAnswer(page: Page): Promise<string> {
  const result = new Result(page)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await result.open(DOUBT)
  await expect(result.outcome).toContainText('Inte ännu')
  await result.button(/^Kopiera frågan/).click()
  const question = await copied(page)
  expect(question).toContain('- Är systemet riskbedömt')
  const link = linkIn(question)
  expect(link).toContain('/fraga/#q1_provstad_')
  const context = await page
    .context()
    .browser()
    ?.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  if (context === undefined) throw new Error('There is a browser.')
  const other = await context.newPage()
  await test.step('Hos chefen', async () => {
    await other.goto(link)
    await expect(other.getByRole('heading', { level: 1, name: 'Fråga till: Din chef' })).toBeVisible()
    await expect(other.getByText('kan bestämma det en gång för alla')).toBeVisible()
    await expect(other.locator('fieldset')).toHaveCount(1)
    await expect(
      other
        .getByRole('listitem')
        .filter({ hasText: /: Ja, på villkor|: Ja/ })
        .first(),
    ).toBeVisible()
    await expectAccessible(other)
    await other.getByRole('radio').first().check()
    await expect(other.getByText(/^Med det du har svarat blir beskedet: Ja/)).toBeVisible()
    await other.getByRole('button', { name: 'Kopiera svaret' }).click()
    expect(await other.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0])
  })
  const reply = linkIn(await copied(other))
  await context.close()
  expect(reply).toContain('/fraga/#a1_provstad_')
  return reply
}

const FROM_LINK = 'Svar från Din chef, via länk – inte kontrollerat.'

test('a question is sent from one browser, answered in another, and taken over with one click', async ({ page }) => {
  const reply = await askAndAnswer(page)
  await page.goto(reply)
  const result = new Result(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Svar från: Din chef' })).toBeVisible()
  await result.button('För in svaret i mitt ärende').click()
  await expect(page).toHaveURL(/provstad\/besked\/$/)
  await expect(result.outcome).toContainText('Ja')
  await expect(page.locator('.result-main').getByText(FROM_LINK)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.paper').getByText(FROM_LINK)).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await test.step('Sparat och öppnat igen', async () => {
    await result.openMore()
    await page.getByLabel('Namn på bedömningen').fill('Med svar')
    await page.getByRole('button', { name: 'Spara', exact: true }).click()
    await page.goto('./mina-bedomningar/')
    await result.button(/^Öppna/).click()
    await page.getByRole('dialog').getByRole('button').first().click()
    await expect(page).toHaveURL(/provstad\/besked\/$/)
    await expect(page.locator('.result-main').getByText(FROM_LINK)).toBeVisible()
  })
  await test.step('Delat, på papper och övertaget', async () => {
    await page.goto(await result.link())
    await expect(page.locator('.result-main').getByText(FROM_LINK)).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.paper').getByText('Det här är en delad bedömning.')).toBeVisible()
    await expect(page.locator('.paper').getByText(FROM_LINK)).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
    await result.button('Ta över bedömningen').click()
    await page.getByRole('dialog').getByRole('button').first().click()
    await expect(page).toHaveURL(/provstad\/besked\/$/)
    await expect(page.locator('.result-main').getByText(FROM_LINK)).toBeVisible()
  })
  await page.goto(reply)
  await expect(page.getByText('Svaret är redan infört')).toBeVisible()
  await test.step('Ändrat svar är ens eget', async () => {
    await page.goto('./provstad/besked/')
    await page.locator('#svar > summary').click()
    await page
      .locator('#svar')
      .getByRole('link', { name: /riskbedömt/ })
      .click()
    await page.locator('input[name=bedomning]:not(:checked)').first().check()
    await page.locator('input[name=bedomning]:not(:checked)').first().check()
    await page.goto('./provstad/besked/')
    await expect(page.locator('.outcome')).toBeVisible()
    await expect(page.getByText(FROM_LINK)).toHaveCount(0)
  })
})

test('an answer that is opened days later asks whose case it is, and opens it with the answer', async ({ page }) => {
  const reply = await askAndAnswer(page)
  const context = await page.context().browser()?.newContext()
  const later = await context?.newPage()
  if (later === undefined) throw new Error('There is a browser.')
  await later.goto(reply)
  await expect(later.getByRole('heading', { name: 'Är det här ditt ärende?' })).toBeVisible()
  await expectAccessible(later)
  expect(await later.evaluate(() => sessionStorage.length)).toBe(0)
  await later.getByRole('button', { name: 'Ja, öppna ärendet med svaret' }).click()
  await expect(later.locator('.outcome')).toContainText('Ja')
  await expect(later.locator('.result-main').getByText(FROM_LINK)).toBeVisible()
  await context?.close()
})

test('an answer to a case that has been changed since says which answers, and one that is damaged is never used', async ({ page }) => {
  const reply = await askAndAnswer(page)
  const result = new Result(page)
  await result.open({ ...DOUBT, spridning: 'internt' })
  await page.goto(reply)
  await expect(page.getByText('Du har ändrat ett svar sedan du frågade:')).toBeVisible()
  await expect(result.button('För in svaret ändå')).toBeVisible()
  await page.goto('./om/')
  await page.goto(reply.slice(0, -6))
  await expect(page.getByText('Länken är avkapad')).toBeVisible()
  await page.goto('./om/')
  await page.goto(reply.replace('_provstad_', '_provlan_'))
  await expect(page.getByText('Länken är ändrad eller skadad')).toBeVisible()
  await page.goto('./provstad/besked/')
  await expect(result.outcome).toContainText('Inte ännu')
})

test('@once whoever has an address is mailed, with the question in the mail', async ({ page }) => {
  const result = new Result(page)
  await result.open({ ...DOUBT, bedomning: 'racker', personuppgifter: 'vet-ej' })
  const mail = page.getByRole('link', { name: /^Skriv mejl.*Dataskyddsombudet/ })
  await expect(mail).toHaveAttribute('href', /^mailto:dataskydd@exempel\.se\?/)
})
