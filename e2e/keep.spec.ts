import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { expect, expectAccessible, test } from './pages/test.ts'
import { FOREIGN_WORK, Result } from './pages/result.ts'

test('what would change the answer can be tried with one click, without losing the real answers', async ({ page }) => {
  const result = new Result(page)
  await result.open()
  await expect(result.outcome).toContainText('Nej, inte så här')
  const ways = page.locator('.change-way')
  await expect(ways.first()).toContainText(
    'Matar du inte in något som andra har skapat blir beskedet ”Ja, på villkor” i stället för ”Nej”.',
  )
  await expectAccessible(page)
  await ways
    .first()
    .getByRole('button', { name: /^Prova/ })
    .click()
  await expect(page.getByRole('heading', { name: 'Du provar andra svar' })).toBeFocused()
  await expect(result.outcome).toContainText('Ja, på de här villkoren')
  await expect(page.getByText('Nya råd: 0. Borta: 1.')).toBeVisible()
  await expect(page.locator('.trial s')).toContainText('Du får inte mata in andras verk')
  await expect(page.locator('.mark').filter({ hasText: 'Kvar' }).first()).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await expect(result.outcome).toContainText('Nej, inte så här')
  await ways
    .first()
    .getByRole('button', { name: /^Prova/ })
    .click()
  await result.button('Behåll de provade svaren').press('Enter')
  await expect(result.outcome).toContainText('Ja, på de här villkoren')
  // What had the focus is gone.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.reload()
  await expect(result.outcome).toContainText('Ja, på de här villkoren')
})

test('@once what is asked when other answers are tried is answered on the spot, and every answer can be changed', async ({ page }) => {
  const result = new Result(page)
  const { granskning: _granskning, ...answers } = FOREIGN_WORK
  await result.open({ ...answers, upphovsratt: 'inget', beslut: 'sjalvstandigt' })
  await expect(result.outcome).toContainText('Nej, inte så här')
  const trial = page.locator('.trial')
  const heading = page.getByRole('heading', { name: 'Du provar andra svar' })
  const question = trial.locator('.remaining').filter({ hasText: 'Granskar en människa resultatet' })
  await result.button(/^Prova.*Låter du en människa pröva och besluta/).press('Enter')
  await test.step('Det som då frågas går att svara på här', async () => {
    await expect(trial).toContainText('Då behöver guiden veta en sak till')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Inte klart ännu')
    await question.getByRole('radio').first().focus()
    // Going through the options with the keys answers nothing yet.
    await page.keyboard.press('ArrowDown')
    await expect(question.getByLabel('Nej', { exact: true })).toBeChecked()
    await question.getByRole('button', { name: /^Klar/ }).press('Enter')
    await expect(heading).toBeFocused()
    await expect(trial).not.toContainText('Då behöver guiden veta')
    await expect(result.outcome).toContainText('Nej, inte så här')
    await expect(page.locator('.mark').filter({ hasText: 'Nytt' }).first()).toBeVisible()
    await expectAccessible(page)
  })
  await test.step('Ännu ett svar kan provas', async () => {
    await result.button(/^Prova.*Låter du en människa granska/).press('Enter')
    await expect(heading).toBeFocused()
    await expect(result.outcome).toContainText('Ja, på de här villkoren')
  })
  await result.button('Tillbaka till mina svar').press('Enter')
  await expect(trial).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(result.outcome).toContainText('Nej, inte så här')
  await test.step('”Ändra” leder till frågan', async () => {
    await result.unfold('svar')
    await expectAccessible(page)
    await page.getByRole('link', { name: /^Ändra.*Installerar du/ }).press('Enter')
    await expect(page.locator('#svar-nedladdning-nej')).toBeFocused()
    await expect(page.locator('#svar-nedladdning-nej')).toBeInViewport()
  })
})

test('a piece of advice has a page that says when it applies, with the true parts marked', async ({ page }) => {
  const result = new Result(page)
  await result.open()
  await result.moreReasons.click()
  await page.getByRole('link', { name: 'Du får inte mata in andras verk utan lov.' }).first().click()
  await expect(page).toHaveURL(/provstad\/fynd\/andras-verk\/$/)
  await expect(page.getByText('Det gäller med dina svar.')).toBeVisible()
  await expect(page.locator('.condition-mark[data-truth=true]').first()).toBeVisible()
  await expectAccessible(page)
  const address = page.url()
  await page.goto(address)
  await expect(page.getByText('Det gäller med dina svar.')).toBeVisible()
})

test('editors see the same case under every organisation, and answer what remains there', async ({ page }) => {
  const result = new Result(page)
  await result.open()
  // Where the comparison was once.
  await page.goto('./jamfor/')
  await expect(page.getByText('Bara din egen arbetsgivares regler gäller för dig.')).toBeVisible()
  await page.getByRole('link', { name: 'Gå dit' }).click()
  await expect(page.getByRole('row')).toHaveCount(5)
  const lastRow = page.getByRole('row').last()
  await expect(lastRow).toContainText('Inte klart ännu')
  await expectAccessible(page)
  const question = page.locator('.remaining').filter({ hasText: 'egen AI-policy' })
  await question.getByRole('radio').last().focus()
  // Going through the options with the keys answers nothing yet.
  await page.keyboard.press('ArrowDown')
  await expect(question.getByLabel('Ja', { exact: true })).toBeChecked()
  await question.getByRole('button', { name: /^Klar/ }).press('Enter')
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused()
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeInViewport()
  await expect(lastRow).not.toContainText('Inte klart ännu')
  await page.getByRole('link', { name: 'Till mitt besked' }).click()
  await expect(result.outcome).toContainText('Nej, inte så här')
  expect(await page.evaluate(() => sessionStorage.getItem('ai-lotsen'))).not.toContain('egen-policy')
})

test('a case is kept only when asked for, and can be reopened, renamed and deleted', async ({ page }) => {
  const result = new Result(page)
  await result.open()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  const menu = page.getByRole('contentinfo')
  await test.step('Där inget är sparat leder inget dit', async () => {
    await expect(menu.getByRole('link', { name: 'Dina uppgifter' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Mina bedömningar' })).toHaveCount(0)
  })
  await test.step('Spara', async () => {
    await result.openMore()
    await expect(page.getByRole('link', { name: 'Mina bedömningar' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Spara', exact: true }).click()
    await expect(page.getByRole('alert')).toHaveText('Skriv ett namn.')
    await expect(page.getByLabel('Namn på bedömningen')).toBeFocused()
    await page.getByLabel('Namn på bedömningen').fill('å'.repeat(20_000))
    await page.getByRole('button', { name: 'Spara', exact: true }).click()
    await expect(page.getByText(/Namnet är för långt/)).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('Namn på bedömningen').fill('<b>Broschyren</b>')
    await page.getByRole('button', { name: 'Spara', exact: true }).click()
    await expect(page.getByText('Bedömningen är sparad.')).toBeVisible()
    await expect(menu.getByRole('link', { name: 'Mina bedömningar' })).toBeVisible()
    await page.reload()
    await expect(menu.getByRole('link', { name: 'Mina bedömningar' })).toBeVisible()
  })
  await result.openMore()
  await page.getByRole('main').getByRole('link', { name: 'Mina bedömningar' }).click()
  await expect(page.getByText('<b>Broschyren</b>', { exact: true })).toBeVisible()
  await test.step('Byt namn', async () => {
    await result.button(/^Byt namn/).click()
    await expect(page.getByLabel('Nytt namn')).toBeFocused()
    await page.getByLabel('Nytt namn').fill(' ')
    await result.button('Spara namnet').click()
    await expect(page.getByLabel('Nytt namn')).toHaveAccessibleDescription('Skriv ett namn.')
    await expect(page.getByLabel('Nytt namn')).toBeFocused()
    await expectAccessible(page)
    await page.getByLabel('Nytt namn').fill('Broschyren')
    await result.button('Spara namnet').click()
    await expect(page.getByText('Bedömningen heter nu ”Broschyren”.')).toBeVisible()
    await expect(result.button(/^Byt namn/)).toBeFocused()
  })
  await test.step('Det som en annan flik har sparat sedan dess är kvar', async () => {
    await page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem('ai-lotsen-sparade') ?? '') as { cases: { id: string; name: string }[] }
      const cases = kept.cases.concat(kept.cases.map((each) => ({ ...each, id: 'annan-flik', name: 'Rapporten' })))
      localStorage.setItem('ai-lotsen-sparade', JSON.stringify({ ...kept, cases }))
    })
    await result.button(/^Byt namn/).click()
    await page.getByLabel('Nytt namn').fill('Broschyren')
    await result.button('Spara namnet').click()
    await expect(page.getByText('Rapporten', { exact: true })).toBeVisible()
    await result.button(/^Ta bort.*Rapporten/).click()
    await result.button('Ja, ta bort').click()
    await expect(page.locator('.saved-item')).toHaveCount(1)
    // What had the focus is gone.
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })
  await test.step('Öppna', async () => {
    await result.button(/^Öppna/).click()
    await page.getByRole('button', { name: 'Ja, öppna den sparade' }).click()
    await expect(page).toHaveURL(/provstad\/besked\/$/)
    await expect(result.outcome).toContainText('Nej, inte så här')
  })
  await test.step('Ta bort', async () => {
    await page.goto('./mina-bedomningar/')
    await result.button('Ta bort alla').click()
    await result.button('Ja, ta bort alla').click()
    await expect(page.getByText('Du har inga sparade bedömningar')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(menu.getByRole('link', { name: 'Mina bedömningar' })).toHaveCount(0)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })
  await test.step('Rensa allt', async () => {
    await page.getByRole('button', { name: 'Rensa allt' }).click()
    await expect(page.getByText('Allt är rensat')).toBeVisible()
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0])
    await expectAccessible(page)
    await page.goto('./provstad/besked/')
    await expect(page.getByText('Du har frågor kvar')).toBeVisible()
  })
})

test('what a kept case says of its outcome is held against its answers, in the list and when it is opened', async ({ page, quiet }) => {
  const result = new Result(page)
  const kept = { version: '1.0.0', outcome: 'ja', saved: '2026-01-02T10:00:00.000Z', answers: FOREIGN_WORK }
  const cases = [
    { ...kept, id: 'a', name: 'Broschyren', organisation: 'provstad' },
    { ...kept, id: 'b', name: 'Borta', organisation: 'finns-inte' },
    { ...kept, id: 'c', name: 'Ingen dag', organisation: 'provstad', saved: '2026-13-45T10:00:00.000Z' },
  ]
  await page.goto('./om/')
  await page.evaluate(
    (kept) => localStorage.setItem('ai-lotsen-sparade', JSON.stringify({ kind: 'ai-lotsen-bedomningar', version: 1, cases: kept })),
    cases,
  )
  const items = page.locator('.saved-item')
  await test.step('Utan reglerna sägs inget besked', async () => {
    await page.route(/\/assets\/.*\.js$/, async (route) => {
      const response = await route.fetch()
      const isRules = (await response.text()).includes('{"id":"provstad","policy"')
      return isRules ? route.abort() : route.fulfill({ response })
    })
    await page.goto('./mina-bedomningar/')
    await expect(items.first()).toContainText('Dagens besked går inte att räkna ut just nu')
    await expect(items.locator('.outcome-icon')).toHaveCount(0)
    await expect(items.first()).not.toContainText('Då:')
    await expectAccessible(page)
    await page.unrouteAll()
    expect(quiet.splice(0).filter((line) => !line.includes('net::ERR_FAILED'))).toEqual([])
  })
  await page.goto('./mina-bedomningar/')
  await expect(items.first()).toContainText('Då: Ja. Nu: Nej.')
  await expect(items.last()).toContainText('Organisationen finns inte')
  await expect(page.locator('.notice')).toContainText('Det går inte att läsa allt som är sparat här.')
  await expect(items).toHaveCount(2)
  await expect(items.last().locator('.outcome-icon')).toHaveCount(0)
  await expectAccessible(page)
  await result.button(/^Öppna.*Broschyren/).click()
  await expect(result.outcome).toContainText('Nej, inte så här')
  await expect(page.locator('.notice')).toContainText('Då: Ja. Nu: Nej.')
  await page.reload()
  await expect(page.locator('.notice')).toContainText('Då: Ja. Nu: Nej.')
  await expectAccessible(page)
  await test.step('När ett svar ändras är det en annan bedömning', async () => {
    await page.locator('.change-way').first().getByRole('button').click()
    await expect(page.locator('.notice')).toHaveCount(0)
    await result.button('Behåll de provade svaren').click()
    await expect(result.outcome).toContainText('Ja, på de här villkoren')
    await expect(page.locator('.notice')).toHaveCount(0)
  })
})

test('what has to be done first is ticked off, and stays so in the tab', async ({ page }) => {
  const result = new Result(page)
  await result.open({ ...FOREIGN_WORK, upphovsratt: 'inget', nedladdning: 'ja' })
  const first = page.locator('.tick-list').first().getByRole('checkbox').first()
  await first.check()
  await page.reload()
  await expect(first).toBeChecked()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await result.openMore()
  await result.button('Kopiera som text').click()
  await expect(page.getByText('Texten är kopierad.')).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('[x] ')
  expect(text).toContain('[ ] ')
  expect(text).toContain('/delat/#1_provstad_')
})

test('the result is handed over as a Word file that holds the answer, its link and lines to fill in', async ({ page }) => {
  const result = new Result(page)
  await result.open()
  const link = await result.link()
  const word = page.waitForEvent('download')
  await result.button('Spara Word-fil').click()
  const bytes = await readFile(await (await word).path())
  await expect(page.getByText('Filen är skapad. Webbläsaren sparar den')).toBeVisible()
  const text = strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml'] ?? new Uint8Array())
  for (const told of [
    'Nej, inte så här',
    'Du får inte mata in andras verk utan lov.',
    link,
    'Ärendenummer: ',
    'Beslut: ',
    'Namn, datum och underskrift: ',
  ])
    expect(text).toContain(told)
  expect(await result.link()).toBe(link)
})

test('@once a mistake in the guide is reported by a mail that holds the answers only if the person says so', async ({ page }) => {
  const result = new Result(page)
  await result.open()
  await result.openMore()
  await page.getByText('Rapportera fel i guiden', { exact: true }).click()
  const mail = page.getByRole('link', { name: 'Skriv mejlet' })
  await expect(mail).toHaveAttribute('href', /^mailto:/)
  await expect(mail).not.toHaveAttribute('href', /upphovsratt/)
  await page.getByLabel('Ta med mina svar').check()
  await expect(mail).toHaveAttribute('href', /upphovsratt/)
  await expectAccessible(page)
})

test.describe('@once far from the organisation', () => {
  test.use({ timezoneId: 'America/New_York' })

  test('the day is that of the organisation: on paper, in Word, in its name and in the copied text', async ({ page, context }) => {
    // Half past midnight on New Year's Day there, the evening before here and in Greenwich.
    await page.clock.setFixedTime(new Date('2026-12-31T23:30:00Z'))
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const result = new Result(page)
    await result.open()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1 januari 2027')
    await result.openMore()
    const [download] = await Promise.all([page.waitForEvent('download'), result.button('Spara Word-fil').click()])
    expect(download.suggestedFilename()).toBe('ai-lotsen-provstad-2027-01-01.docx')
    const file = unzipSync(new Uint8Array(await readFile(await download.path())))
    expect(strFromU8(file['word/document.xml'] ?? new Uint8Array())).toContain('1 januari 2027')
    await expect(page.getByText('Filen är skapad. Webbläsaren sparar den')).toBeVisible()
    await result.button('Kopiera som text').click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('1 januari 2027')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.paper')).toContainText('1 januari 2027')
    await expect(page.locator('.paper')).toBeVisible()
  })
})

test('@once after the day of review a notice tells the reader to check', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2100-01-01T12:00:00'))
  await new Result(page).open()
  await expect(page.getByText(/skulle ha setts över senast/)).toBeVisible()
})

test('@once everything fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  const result = new Result(page)
  await result.open()
  await page.locator('.change-way').first().getByRole('button').click()
  for (const path of [null, './redaktion/jamfor/', './mina-bedomningar/', './andringar/', './provstad/fynd/']) {
    if (path !== null) await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await expectAccessible(page)
  }
})

test('@once a printed result is two sheets: what is answered and why, with lines to fill in, and then what it rests on', async ({
  page,
}) => {
  const result = new Result(page)
  await result.open()
  const link = await result.link()
  await page.locator('.tick-list').getByRole('checkbox').first().check()
  const toDo = (await page.locator('.to-do li:visible').allInnerTexts()).map((text) => text.replace('Guidens eget råd', '').trim())
  expect(toDo.length).toBeGreaterThan(0)
  const [first, second] = [page.locator('.paper > section').first(), page.locator('.paper > section').last()]
  await expect(page.locator('.paper')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.screen-only:visible')).toHaveCount(0)
  await expect(first).toHaveText(/^Besked · Provstads kommun · \d+ \p{L}+ \d{4}Nej, inte så härChatGPT.*: Du får inte mata in andras verk/u)
  await expect(first).toContainText(/Det gäller: ChatGPT.*Varför.*Gör nu/s)
  await expect(first.locator('[data-box=done]')).toHaveText('Skriv med egna ord i stället. (Guidens eget råd)')
  // What is seen of it on the page comes first on paper.
  const onPaper = first.locator('div').filter({ has: page.getByRole('heading', { name: 'Gör nu', exact: true }) })
  await expect(onPaper.getByRole('listitem').first()).toContainText(toDo[0] ?? '?')
  for (const text of toDo) await expect(onPaper).toContainText(text)
  await expect(first.getByRole('term')).toHaveText(['Namn', 'Datum'])
  await expect(second).toHaveCSS('break-before', 'page')
  await expect(second).toContainText('Matar du in något andra har skapat? Ja, andras – utan lov')
  await expect(second).toContainText(/Bra att veta.*Be om korta texter\. \(.*Guidens eget råd\)/)
  await expect(second).toContainText('Dokument: Riktlinje för AI i Provstad (riktlinje), Provstads kommun. Beslutad 2026-01-01')
  await expect(second).toContainText(/Guidens innehåll: version \d+\.\d+\.\d+, gäller från/)
  await expect(second).toContainText(`Länk till bedömningen: ${link}`)
  await test.step('Inget av sidan följer med', async () => {
    await expect(page.locator('main :is(.ds-button, .fold, .outcome):visible')).toHaveCount(0)
    await expectAccessible(page)
  })
})

test('@once what has no besked to print is printed as it stands', async ({ page }) => {
  const { granskning: _granskning, ...answers } = FOREIGN_WORK
  const result = new Result(page)
  await result.open({ ...answers, upphovsratt: 'inget', beslut: 'sjalvstandigt' })
  await result.button(/^Prova.*Låter du en människa pröva och besluta/).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Inte klart ännu')
  await expect(page.locator('.reasons').first()).toBeVisible()
  await expect(page.locator('main .ds-button:visible')).toHaveCount(0)
})

test('what is the guide’s own advice is marked where it stands, on the screen and in the text', async ({ page }) => {
  const result = new Result(page)
  await result.open()
  await expect(page.getByRole('checkbox', { name: /Skriv med egna ord/ })).toHaveAccessibleName(/Guidens eget råd$/)
  await result.moreReasons.click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Be om korta texter.' }).getByText('Guidens eget råd')).toBeVisible()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await result.openMore()
  await result.button('Kopiera som text').click()
  await expect(page.getByText('Texten är kopierad.')).toBeVisible()
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n').map((line) => line.trim())
  expect(lines.find((line) => line.includes('Skriv med egna ord'))).toContain('(Guidens eget råd)')
  expect(lines).not.toContain('Guidens eget råd')
  await test.step('På rådets egen sida, vid stycket', async () => {
    await page.getByRole('link', { name: 'Du får inte mata in andras verk utan lov.' }).first().click()
    await expect(page).toHaveURL(/fynd\/andras-verk\/$/)
    const mark = page.getByRole('main').locator('p.own-advice')
    await expect(mark, 'one mark, at the paragraph').toHaveText('Guidens eget råd')
    await expect(page.locator('p.own-advice + .finding-text')).toHaveText(/^Fråga den som har skapat verket/)
  })
})

test('what is printed while other answers are tried says that it is a trial, and which answer is the person’s own', async ({ page }) => {
  const result = new Result(page)
  await result.open()
  await page.locator('.change-way').first().getByRole('button').click()
  await expect(result.outcome).toContainText('Ja, på de här villkoren')
  await test.step('På skärmen, där ingenting kan lämnas vidare', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Prov – inte ditt besked')
    await expect(page).toHaveTitle(/^Prov – inte ditt besked: Besked – /)
    await expect(page.getByLabel('Länk till bedömningen')).toHaveCount(0)
    for (const name of [/Skriv ut/, /Kopiera/, /Word/, /QR/, /Spara/]) await expect(result.button(name)).toHaveCount(0)
    await expect(page.locator('[href^="mailto:"]')).toHaveCount(0)
  })
  await page.emulateMedia({ media: 'print' })
  const head = page.locator('.trial-head')
  const paper = page.locator('.paper')
  await test.step('På varje blad', async () => {
    await expect(head).toHaveText(/^Prov – inte ditt besked\. .* Ditt eget besked är: Nej, inte så här$/)
    await expect(head).toBeVisible()
    // What browsers repeat on every sheet.
    await expect(head).toHaveCSS('display', 'table-header-group')
    await expect(head).toHaveCSS('break-inside', 'avoid')
    await expect(paper).toContainText('Ja, på de här villkoren')
    await expect(paper).toBeVisible()
    // The day, the link and the signature are those of an answer, and this is none.
    await expect(paper).not.toContainText(/Datum|Länk till bedömningen|Namn/)
    await expectAccessible(page)
  })
  await page.emulateMedia({ media: 'screen' })
  await result.button('Tillbaka till mina svar').click()
  await page.emulateMedia({ media: 'print' })
  await expect(head).toHaveCount(0)
  await expect(paper).toContainText('Länk till bedömningen')
  await expect(paper).toContainText('Nej, inte så här')
})
