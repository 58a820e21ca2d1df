import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { content } from './pages/page-state.ts'
import { FOREIGN_WORK } from './pages/result.ts'
import { writeSession } from '../src/features/training/workshop-link.ts'
import { expect, expectAccessible, test } from './pages/test.ts'

/** Cases whose answers differ. */
const CASES = ['Ett brev till alla', 'Konsultens rapport'] as const

/** Composes a workshop by hand and gives its link. */
async function compose(page: Page, title: string, cases: readonly string[] = CASES): Promise<string> {
  await page.goto('./provstad/workshop/')
  if (title !== '') await page.getByLabel('Namn (valfritt)').fill(title)
  for (const name of cases) await page.getByLabel(name, { exact: true }).check()
  const field = page.getByLabel('Länk', { exact: true })
  await expect(field).toHaveValue(/#1\//)
  return field.inputValue()
}

/** What must not happen in the other browsers either. */
function listen(page: Page, origin: string, noise: string[]): void {
  page.on('pageerror', (error) => noise.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) noise.push(request.url())
  })
}

async function stored(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => [localStorage.length, sessionStorage.length])
}

/** One participant decides on every case, by the number of the answer among those offered; null leaves the case out. */
async function decide(page: Page, link: string, choices: readonly (number | null)[]): Promise<void> {
  await page.goto(link)
  await page.getByRole('button', { name: 'Jag deltar' }).click()
  for (const [place, choice] of choices.entries()) {
    if (place > 0) await page.getByRole('button', { name: 'Nästa fall' }).click()
    if (choice === null) continue
    await page.getByRole('group', { name: 'Vad tror du' }).getByRole('button').nth(choice).click()
  }
}

async function openLead(context: BrowserContext, link: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(link)
  return page
}

test('a workshop is led in one window while three decide in theirs, and comes to a summary', async ({ page, browser, baseURL }) => {
  const origin = new URL(baseURL ?? '').origin
  const noise: string[] = []
  let link = ''
  await test.step('Upplägget', async () => {
    await page.goto('./provstad/workshop/')
    await expect(page.getByText('Inget fall är valt ännu.')).toBeVisible()
    await expectAccessible(page)
    link = await compose(page, 'APT i november')
    await page.getByRole('button', { name: new RegExp(`^Flytta ned.*${CASES[0]}`) }).click()
    await expect(page.getByRole('button', { name: new RegExp(`^Flytta upp.*${CASES[0]}`) })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: new RegExp(`^Flytta ned.*${CASES[0]}`) })).toBeFocused()
    await page.getByLabel(new RegExp(`^Minuter.*${CASES[1]}`)).fill('3')
    await expect(page.getByText('Sammanlagt 2 fall, 8 minuter.')).toBeVisible()
    link = await page.getByLabel('Länk', { exact: true }).inputValue()
    expect(link.length).toBeLessThan(200)
    await expectAccessible(page)
    expect(await stored(page)).toEqual([0, 0])
  })
  await test.step('Tre bestämmer sig i sina egna webbläsare, och öppnar svaret när det är dags', async () => {
    const choices = [
      [0, 3],
      [3, null],
      [2, 1],
    ] as const
    await Promise.all(
      choices.map(async (own) => {
        const context = await browser.newContext({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' })
        const other = await context.newPage()
        listen(other, origin, noise)
        await other.goto(link)
        await expect(other.getByRole('button', { name: 'Jag leder' })).toBeVisible()
        await expectAccessible(other)
        expect(await stored(other)).toEqual([0, 0])
        await decide(other, link, own)
        await expectAccessible(other)
        const answer = other.locator('.verdict')
        if (own[1] === null) await other.getByRole('button', { name: 'Föregående fall' }).click()
        else await expect(other.getByText('Öppna svaret när den som leder säger till.')).toBeFocused()
        await expect(answer).toBeHidden()
        await other.getByText('Visa svaret', { exact: true }).click()
        await expect(answer).toBeVisible()
        await expect(other.locator('.case-reveal')).toBeHidden()
        await other.getByText('Hela svaret', { exact: true }).click()
        await expect(other.locator('.case-reveal')).toBeVisible()
        await expectAccessible(other)
        expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
        expect(await stored(other)).toEqual([0, 1])
        await other.reload()
        await expect(other.getByText('Fall 2 av 2')).toBeVisible()
        await expect(answer).toHaveCount(own[1] === null ? 0 : 1)
        await expect(answer.and(other.locator(':visible'))).toHaveCount(0)
        await context.close()
      }),
    )
  })
  await test.step('Den som leder visar, räknar händer och visar svaret', async () => {
    await page.getByRole('button', { name: 'Till workshoppen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'APT i november' })).toBeFocused()
    await expect(page.getByRole('img', { name: /QR-kod/ })).toBeVisible()
    await expect(page.getByText('När du startar sparas workshoppen i den här webbläsaren')).toBeVisible()
    await expectAccessible(page)
    expect(await stored(page)).toEqual([0, 0])
    await page.getByRole('button', { name: 'Starta', exact: true }).click()
    await expect(page.getByRole('heading', { name: CASES[0] })).toBeFocused()
    expect(await stored(page)).toEqual([1, 0])
    const size = await page.locator('.case-text').evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize))
    expect(size).toBeGreaterThanOrEqual(32)
    await page.getByRole('button', { name: /^En till för Ja, på/ }).click()
    await page.getByRole('button', { name: /^En till för Ja, på/ }).click()
    await expect(page.getByRole('img', { name: /^Röster \(2 röster\)/ })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Visa svaret' }).click()
    await expect(page.getByRole('heading', { name: 'Ja, på de här villkoren' })).toBeVisible()
    await expect(page.getByText('Hur berättar ni att AI har använts?')).toBeVisible()
    await expectAccessible(page)
  })
  await test.step('Ett svar ändras, och beskedet flyttar sig', async () => {
    await page.getByText('Ändra ett annat svar', { exact: true }).click()
    await page.getByLabel('Fråga', { exact: true }).selectOption({ label: await optionLabel(page, /något andra har skapat/) })
    await page
      .getByRole('group', { name: /något andra har skapat/ })
      .getByRole('radio')
      .last()
      .check()
    await expect(page.locator('.moved')).toContainText('Kommer till')
    await expect(page.locator('.moved-outcomes')).toContainText('Ja, på de här villkoren')
    // What is only tried does not come along on paper.
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.revealed .outcome')).toBeVisible()
    await expect(page.locator('.moved')).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Återställ fallet' }).click()
    await expect(page.locator('.moved')).toHaveCount(0)
  })
  await test.step('Fliken stängs och workshoppen fortsätter', async () => {
    const again = await openLead(page.context(), './provstad/workshop/')
    await page.close()
    await expect(again.getByRole('heading', { name: 'Påbörjade workshoppar' })).toBeVisible()
    await expectAccessible(again)
    await again.getByRole('button', { name: /^Fortsätt.*APT i november/ }).click()
    await expect(again.getByRole('heading', { name: CASES[0] })).toBeVisible()
    await expect(again.getByRole('heading', { name: 'Ja, på de här villkoren' })).toBeVisible()
    await again.getByRole('button', { name: 'Sammanfattning' }).click()
    await lookAtSummary(again)
  })
  expect(noise).toEqual([])
})

async function optionLabel(page: Page, words: RegExp): Promise<string> {
  return (await page.locator('#andra-fraga option').filter({ hasText: words }).first().textContent()) ?? ''
}

async function lookAtSummary(page: Page): Promise<void> {
  await expect(page.getByText('2 fall, 2 röster.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Prata mer om det här' })).toBeVisible()
  await expectAccessible(page)
  const [csv] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Ladda ned som CSV' }).click()])
  const lines = (await readFile(await csv.path(), 'utf8')).split('\r\n')
  expect(lines[0]).toMatch(/^\uFEFFNr;Fall;Svaret;Nej/)
  expect(lines[1]).toBe(`1;${CASES[0]};"Ja, på de här villkoren";0;0;0;2;0;2;2;0;0`.replaceAll('"', ''))
  const [word] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Ladda ned som Word' }).click()])
  const document = new TextDecoder().decode(unzipSync(await readFile(await word.path()))['word/document.xml'])
  expect(document).toContain('APT i november')
  expect(document.match(/<w:tbl>/g)?.length).toBe(5)
  await page.getByRole('button', { name: 'Ta bort workshoppen ur webbläsaren' }).click()
  await page.getByRole('button', { name: 'Ja, ta bort' }).click()
  await expect(page.getByRole('button', { name: 'Jag leder' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await stored(page)).toEqual([0, 0])
}

test('@once a workshop that is led in two tabs loses no votes: one leads, and the other says so', async ({ page, context }) => {
  const link = await compose(page, 'APT')
  const elsewhere = (tab: Page) => tab.getByRole('heading', { level: 1, name: 'Workshoppen leds i en annan flik' })
  const hand = (tab: Page) => tab.getByRole('button', { name: /^En till för Nej/ }).click()
  const votes = (tab: Page, words: string) => expect(tab.getByRole('img', { name: new RegExp(`^Röster \\(${words}\\)`) })).toBeVisible()
  await page.getByRole('button', { name: 'Till workshoppen' }).click()
  await page.getByRole('button', { name: 'Starta', exact: true }).click()
  await hand(page)
  const other = await openLead(context, link)
  await test.step('Den andra fliken leder vidare med de röster som finns', async () => {
    await other.getByRole('button', { name: 'Fortsätt leda' }).click()
    await votes(other, '1 röst')
    await hand(other)
  })
  await test.step('Den första säger att den har stannat, och tar inte emot något', async () => {
    await expect(elsewhere(page)).toBeFocused()
    await expectAccessible(page)
    await expect(page.getByRole('heading', { name: CASES[0] })).toBeHidden()
    await page.keyboard.press('1')
    await page.keyboard.press('+')
  })
  await test.step('Där leds den vidare med allas röster', async () => {
    await page.getByRole('button', { name: 'Led vidare här' }).click()
    await votes(page, '2 röster')
    await expect(page.getByRole('heading', { name: CASES[0] })).toBeFocused()
    await hand(page)
    await votes(page, '3 röster')
    await expect(elsewhere(other)).toBeVisible()
  })
  await test.step('Det som prövas är kvar, och det som tas bort i en annan flik läggs inte tillbaka av sig självt', async () => {
    await page.keyboard.press('r')
    await page.keyboard.press('a')
    await page.getByLabel('Fråga', { exact: true }).selectOption({ index: 1 })
    await other.getByRole('button', { name: 'Led vidare här' }).click()
    await expect(elsewhere(page)).toBeVisible()
    await page.getByRole('button', { name: 'Led vidare här' }).click()
    await expect(page.getByLabel('Fråga', { exact: true })).not.toHaveValue('')
    await page.getByRole('button', { name: 'Sammanfattning' }).click()
    await page.getByRole('button', { name: 'Ta bort workshoppen ur webbläsaren' }).click()
    await page.getByRole('button', { name: 'Ja, ta bort' }).click()
    await expect(other.getByRole('heading', { level: 1, name: 'Workshoppen är borttagen ur webbläsaren' })).toBeVisible()
    await expectAccessible(other)
    expect(await stored(other)).toEqual([0, 0])
    await other.getByRole('button', { name: 'Led vidare här' }).click()
    await expect(other.getByText('3 röster').first()).toBeVisible()
  })
})

test('@once a workshop is led with the keyboard alone, and the keys can be switched off', async ({ page }) => {
  await page.goto(await compose(page, ''))
  await page.getByRole('button', { name: 'Jag leder' }).press('Enter')
  await page.getByRole('button', { name: 'Starta', exact: true }).press('Enter')
  const [first, second] = CASES
  await expect(page.getByRole('heading', { name: first })).toBeFocused()
  await page.keyboard.press('1')
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await page.keyboard.press('-')
  await expect(page.locator('.hand').first()).toContainText('1')
  await page.keyboard.press('t')
  await expect(page.getByRole('button', { name: 'Pausa' })).toBeVisible()
  await page.keyboard.press('t')
  await page.keyboard.press('r')
  await expect(page.locator('.revealed')).toBeFocused()
  await page.keyboard.press('f')
  await expect(page.getByRole('button', { name: 'Lämna helskärm' })).toBeVisible()
  await page.keyboard.press('f')
  await page.keyboard.press(' ')
  await expect(page.getByRole('heading', { name: second })).toBeFocused()
  // What a clicker sends does what the filled button says: the answer comes before what is next.
  await page.keyboard.press('PageDown')
  await expect(page.locator('.revealed')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('heading', { name: first })).toBeFocused()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  await expect(page.getByLabel('Fråga', { exact: true })).toBeFocused()
  await page.keyboard.press('n')
  await expect(page.getByRole('heading', { name: first })).toBeVisible()
  await page.getByRole('button', { name: 'Sammanfattning' }).click()
  await page.getByRole('button', { name: 'Till sista fallet' }).press('Enter')
  await expect(page.getByRole('heading', { name: second })).toBeFocused()
  await page.keyboard.press('PageUp')
  await page.getByRole('button', { name: 'Tangenter' }).press('Enter')
  await page.getByLabel('Använd tangenter utan att hålla ned Ctrl eller Alt').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await expect(page.getByRole('heading', { name: first })).toBeVisible()
})

const BAD: readonly (readonly [string, string, RegExp])[] = [
  ['a link that was cut off', '1/QVBU/harmlos:5/egen-text-i-st', /avkapad/],
  ['a link that was altered', '1/QVBU/harmlos:5/zzzz', /ändrad eller skadad/],
  ['something else', 'hej', /ingen workshop/],
  ['a link of a later guide', '9/QVBU', /nyare version/],
  ['a session without cases', '1/QVBU/0zk7', /har inga fall/],
]
for (const [name, fragment, message] of BAD) {
  test(`@once a workshop opened by ${name} says so, and stores nothing`, async ({ page }) => {
    await page.goto(`./provstad/workshop/#${fragment}`)
    await expect(page.getByRole('main').getByText(message)).toBeVisible()
    await expectAccessible(page)
    await page
      .getByRole('button', { name: /^Lägg upp/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1, name: 'Lägg upp en workshop' })).toBeVisible()
    expect(await stored(page)).toEqual([0, 0])
  })
}

test('@once a link with a case that is gone tells which, and the others can be led and decided', async ({ page }) => {
  const items = [
    { kind: 'published', id: 'harmlos', minutes: 5 },
    { kind: 'published', id: 'finns-inte-langre', minutes: 4 },
    { kind: 'published', id: 'annans-rapport', minutes: 3 },
  ] as const
  await page.goto(`./provstad/workshop/#${writeSession(content.codes, { title: 'APT', items })}`)
  await expect(page.getByText('Fallet ”finns-inte-langre” finns inte längre. De andra är kvar.')).toBeVisible()
  await expect(page.getByText('Sammanlagt 2 fall, 8 minuter.')).toBeVisible()
  await page.getByRole('button', { name: 'Jag deltar' }).click()
  await expect(page.getByText('Fall 1 av 2')).toBeVisible()
  await expectAccessible(page)
})

test('@once a case of the trainer’s own travels in the link, to people who have never seen it', async ({ page, browser }) => {
  const own = {
    id: 'eget-1',
    title: 'Vårt växelsystem',
    text: 'Får vi låta det svara?',
    discussion: 'Vem frågar vi?',
    saved: '2026-11-22T09:00:00.000Z',
  }
  const cases = [{ ...own, organisation: 'provstad', version: '1.0.0', outcome: 'nej', answers: FOREIGN_WORK }]
  await page.goto('./om/')
  await page.evaluate(
    (text) => localStorage.setItem('ai-lotsen-egna-fall', text),
    JSON.stringify({ kind: 'ai-lotsen-egna-fall', version: 1, cases }),
  )
  const link = await compose(page, '', [own.title])
  await expect(page.getByText('Dina egna fall ligger i länken i sin helhet.')).toBeVisible()
  const context = await browser.newContext()
  const other = await context.newPage()
  await other.goto(link)
  await other.getByRole('button', { name: 'Jag deltar' }).click()
  await expect(other.getByText(own.text)).toBeVisible()
  await context.close()
})

test('@once where storage is blocked a workshop is led all the same, and says that it is not kept', async ({ page }) => {
  const link = await compose(page, 'APT')
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
  })
  await page.goto('./om/')
  await page.goto(link)
  await page.getByRole('button', { name: 'Jag leder' }).click()
  await page.getByRole('button', { name: 'Starta', exact: true }).click()
  await expect(page.getByText('stäng inte fliken')).toBeVisible()
  await page.getByRole('button', { name: /^En till för Nej/ }).click()
  await page.getByRole('button', { name: 'Avsluta visningen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('button', { name: 'Fortsätt leda' }).click()
  await expect(page.getByRole('img', { name: /^Röster \(1 röst\)/ })).toBeVisible()
  await expectAccessible(page)
})
