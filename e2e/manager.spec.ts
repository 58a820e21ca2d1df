import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { seal } from '../src/shared/links/seal.ts'
import { expect, expectAccessible, test } from './pages/test.ts'

test('@once a manager chooses parts and cases, and the link opens exactly those for the staff', async ({ page, browser }) => {
  await page.goto('./')
  await page.getByRole('main').getByRole('link', { name: 'För chefer' }).click()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Provstads kommun' }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('För dig som är chef')
  await expectAccessible(page)
  await page.getByText('Välj vad medarbetarna ska göra').click()
  await test.step('Inget valt', async () => {
    await page.getByRole('button', { name: 'Ta bort alla val' }).click()
    await expect(page.getByText('Inget är valt.')).toBeVisible()
    await expect(page.getByLabel('Länk till medarbetarna')).toHaveCount(0)
  })
  await page.getByLabel('Bara öppen information').check()
  await page.getByLabel('Andras verk').check()
  await page.getByLabel(/Konsultens rapport/).uncheck()
  await page.locator('summary').filter({ hasText: 'Fler fall, som kommer sist' }).click()
  await page.getByLabel('Fel fil i ChatGPT').check()
  await expect(page.getByText(/^Det tar ungefär \d minuter\./)).toBeVisible()
  await page.getByRole('button', { name: 'Visa QR-kod' }).click()
  await expect(page.getByRole('img', { name: /QR-kod/ })).toBeVisible()
  await expectAccessible(page)
  const link = await page.getByLabel('Länk till medarbetarna').inputValue()
  await test.step('Brevet', async () => {
    await page.getByLabel('Vem ska medarbetarna fråga?').selectOption('Kommunens jurist')
    const letter = page.getByLabel('Text att klistra in i ett mejl eller i Teams')
    await expect(letter).toHaveValue(/Fråga i första hand: Kommunens jurist/)
    expect(await letter.inputValue()).toContain(link)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Kopiera texten' }).click()
    await expect(page.getByText('Texten är kopierad.')).toBeVisible()
    const mail = await page.getByRole('link', { name: 'Skriv ett mejl' }).getAttribute('href')
    expect(mail?.length).toBeLessThanOrEqual(1800)
    expect(decodeURIComponent(mail ?? '')).toContain(link)
  })
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await test.step('Hos en medarbetare', async () => {
    const context = await browser.newContext()
    const staff = await context.newPage()
    await staff.goto(link)
    await expect(staff.getByText('Den här introduktionen är utvald åt dig.')).toBeVisible()
    const parts = staff.locator('.intro-parts > li')
    await expect(parts).toHaveText([/^Bara öppen information.*2 kort, ett fall$/, /^Andras verk.*2 kort$/, /^Fler fall.*ett fall$/])
    await expectAccessible(staff)
    await staff.getByRole('link', { name: 'Börja introduktionen' }).click()
    await expect(staff.getByRole('heading', { level: 1 })).toContainText('Del 1 av 3 · Kort 1 av 6')
    await staff.reload()
    await expect(staff.getByRole('heading', { level: 1 })).toContainText('Del 1 av 3 · Kort 1 av 6')
    await parts.first().waitFor({ state: 'detached' })
    for (const name of ['Nästa', 'Nästa', 'Hoppa över fallet', 'Nästa', 'Nästa']) await staff.getByRole('button', { name }).click()
    await expect(staff.getByRole('heading', { level: 1 })).toContainText('Fler fall')
    await expect(staff.locator('main details > summary')).toHaveText(['Fel fil i ChatGPT'])
    await expectAccessible(staff)
    expect(await staff.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
    await context.close()
  })
})

test('@once a manager has an agenda with two cases from the own line of work, and a list of what is hers', async ({ page }) => {
  await page.goto('./provstad/chef/')
  const agenda = page.getByRole('list').filter({ hasText: 'Varför vi pratar om det' })
  await test.step('Fallen kommer från den verksamhet som är vald, och kan visas på en skärm', async () => {
    await expect(agenda).toBeHidden()
    await page.locator('.meeting summary').click()
    await expect(agenda.getByRole('heading')).toContainText([/2 minuter/, /Fall 1: .*5 minuter/, /Fall 2: .*5 minuter/, /3 minuter/])
    await page.getByLabel('Var arbetar ni?').selectOption('Skola och förskola')
    await expect(agenda.getByRole('heading', { name: 'En lista över elever' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Visa fallen på en skärm' }).click()
    await expect(page.getByText('Sammanlagt 2 fall, 10 minuter.')).toBeVisible()
    await page.goBack()
  })
  await test.step('Var sin sak skrivs ut', async () => {
    await page.evaluate(() => Object.assign(window, { print: () => undefined }))
    await page.emulateMedia({ media: 'print' })
    const [meeting, list] = [page.locator('.meeting'), page.locator('.managers-list')]
    for (const [name, shown, hidden] of [
      ['Skriv ut dagordningen', meeting, list],
      ['Skriv ut listan', list, meeting],
    ] as const) {
      await page.emulateMedia({ media: 'screen' })
      await page.getByRole('button', { name }).click()
      await page.emulateMedia({ media: 'print' })
      await expect(shown).toBeVisible()
      await expect(hidden).toBeHidden()
    }
    await page.emulateMedia({ media: 'screen' })
  })
  await test.step('Listan säger när och vem man frågar, och vad som är guidens råd', async () => {
    const mine = page.locator('.managers-list > .checklist-items > li')
    await expect(mine).toContainText([
      /^Krav.*När: Före nästa möte · Fråga: Din chef/,
      /^Guidens råd.*När: På nästa möte · Fråga: Kommunens jurist/,
    ])
    const [word] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Ladda ned som Word' }).click()])
    const text = new TextDecoder().decode(unzipSync(await readFile(await word.path()))['word/document.xml'])
    for (const words of ['Du som chef', 'När: På nästa möte · Fråga: Kommunens jurist', 'Riskbedömning']) expect(text).toContain(words)
  })
})

const BAD: readonly (readonly [string, string, RegExp])[] = [
  ['something else', 'hej', /inte en introduktion från den här guiden/],
  ['a link that was cut off', '1/informationen.ver', /avkapad/],
  ['a link that was altered', '1/informationen//zzzz', /ändrad eller skadad/],
  ['a link of a later guide', '9/informationen//abcd', /nyare version/],
  ['a link that is far too long', `1/${'a'.repeat(5000)}`, /alldeles för lång/],
]
for (const [name, fragment, message] of BAD) {
  test(`@once a page opened with ${name} says so and shows the whole introduction`, async ({ page }) => {
    await page.goto(`./provstad/introduktion/#${fragment}`)
    await expect(page.getByRole('main').getByText(message)).toBeVisible()
    await expect(page.locator('.intro-parts > li')).toHaveCount(4)
    await expectAccessible(page)
  })
}

test('@once a link with a part and a case that are gone tells which, and keeps the rest', async ({ page }) => {
  const link = seal({ format: '1', sign: '/' }, ['borttagen-del.verken', 'borttaget-fall'])
  await page.goto(`./provstad/introduktion/#${link}`)
  await expect(page.getByText('2 saker i länken finns inte längre och visas inte: borttagen-del, borttaget-fall.')).toBeVisible()
  await expect(page.locator('.intro-parts > li')).toHaveText([/^Andras verk/])
  await expectAccessible(page)
})

test('@once the checklist gives each demand its place in the document, and prints with boxes and without the rest', async ({ page }) => {
  await page.goto('./provstad/chef/')
  const item = page.getByRole('listitem').filter({ hasText: 'Ta upp områden med hög risk' })
  const mine = page.getByRole('listitem').filter({ hasText: 'Se till att medarbetarna känner till reglerna' })
  await expect(mine).toBeVisible()
  await expect(item).toHaveCount(0)
  await page.getByText(/^Förvaltningen: 1 punkt/).click()
  await expect(item).toContainText('Krav')
  await expect(item).toContainText('Gäller: verksamheten')
  await expect(item.getByRole('link').first()).toHaveAttribute('href', /kalla\/3\/#ps-3-5$/)
  await page.emulateMedia({ media: 'print' })
  await expect(item).toBeVisible()
  await expect(page.getByLabel('Text till medarbetarna')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Skriv ut checklistan' })).toBeHidden()
  await expect(page.getByText(/^AI-lotsen\. Guidens innehåll: version \d/)).toBeVisible()
})
