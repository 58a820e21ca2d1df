import { readFile } from 'node:fs/promises'
import { expect, expectAccessible, test } from './pages/test.ts'
import { FOREIGN_WORK, Result } from './pages/result.ts'

test('what would change the answer can be tried with one click, without losing the real answers', async ({ page }) => {
  const result = new Result(page)
  await result.open()
  await expect(result.outcome).toContainText('Nej, inte så här')
  const ways = page.locator('.change-way')
  await expect(ways.first()).toContainText('Mata inte in något som andra har skapat, så blir svaret ja på villkor.')
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

test('@once every answer can be asked what it meant, and changed on the spot', async ({ page }) => {
  const result = new Result(page)
  await result.open()
  const meaning = page.locator('.answer-meaning').filter({ hasText: 'något andra har skapat' })
  await meaning.locator('summary').click()
  await expect(meaning).toContainText('faller ett råd bort')
  await expect(meaning.getByRole('link', { name: /Du får inte mata in andras verk/ })).toBeVisible()
  await expectAccessible(page)
  const system = page.locator('.answer-meaning').filter({ hasText: 'Handlar något om personer' })
  await system.locator('summary').click()
  await system.getByRole('button', { name: /^Prova.*Ja, vanliga/ }).click()
  await test.step('Det som då frågas går att svara på här', async () => {
    const trial = page.locator('.trial')
    await expect(trial).toContainText('Då behöver guiden veta 3 saker till')
    const question = trial.locator('.remaining').filter({ hasText: 'rättslig grund' })
    await question.getByRole('radio').last().focus()
    // Going through the options with the keys answers nothing yet.
    await page.keyboard.press('ArrowDown')
    await expect(question.getByLabel('Ja', { exact: true })).toBeChecked()
    await question.getByRole('button', { name: /^Klar/ }).press('Enter')
    await expect(page.getByRole('heading', { name: 'Du provar andra svar' })).toBeFocused()
    await expect(trial).toContainText('Då behöver guiden veta 2 saker till')
    await expect(page.locator('.mark').filter({ hasText: 'Nytt' }).first()).toBeVisible()
    await expectAccessible(page)
  })
  await test.step('Ett annat svar kan provas i stället', async () => {
    await system
      .getByRole('button', { name: /^Prova/ })
      .first()
      .press('Enter')
    await expect(page.getByRole('heading', { name: 'Du provar andra svar' })).toBeFocused()
  })
  await result.button('Tillbaka till mina svar').press('Enter')
  await expect(page.locator('.trial')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await test.step('”Ändra” leder till frågan', async () => {
    await page.getByRole('link', { name: /^Ändra.*Vilken är din roll/ }).press('Enter')
    await expect(page.locator('#svar-roll-medarbetare')).toBeFocused()
    await expect(page.locator('#svar-roll-medarbetare')).toBeInViewport()
  })
})

test('a piece of advice has a page that says when it applies, with the true parts marked', async ({ page }) => {
  const result = new Result(page)
  await result.open()
  await page
    .getByRole('link', { name: /När gäller det här/ })
    .first()
    .click()
  await expect(page).toHaveURL(/goteborg\/fynd\/[a-z-]+\/$/)
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
  await expect(page.getByRole('row')).toHaveCount(6)
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

test('a case is kept only when asked for, and can be reopened, renamed, moved and deleted', async ({ page }) => {
  const result = new Result(page)
  await result.open()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await test.step('Spara', async () => {
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
  })
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
  const file = await test.step('Spara i en fil', async () => {
    const download = page.waitForEvent('download')
    await result.button('Spara alla i en fil').click()
    return readFile(await (await download).path(), 'utf8')
  })
  await test.step('Ta bort', async () => {
    await result.button('Ta bort alla').click()
    await result.button('Ja, ta bort alla').click()
    await expect(page.getByText('Du har inga sparade bedömningar')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })
  await test.step('Läs in', async () => {
    const field = page.getByLabel('Läs in en fil med bedömningar')
    await field.setInputFiles({ name: 'bild.png', mimeType: 'image/png', buffer: Buffer.from([137, 80, 78, 71]) })
    await expect(page.getByText('Filen är inte en JSON-fil.')).toBeVisible()
    await expectAccessible(page)
    await field.setInputFiles({ name: 'fall.json', mimeType: 'application/json', buffer: Buffer.from(file) })
    await expect(page.getByText('En bedömning är inläst.')).toBeVisible()
  })
  await test.step('Öppna', async () => {
    await result.button(/^Öppna/).click()
    await page.getByRole('button', { name: 'Ja, öppna den sparade' }).click()
    await expect(page).toHaveURL(/goteborg\/resultat\/$/)
    await expect(result.outcome).toContainText('Nej, inte så här')
  })
  await test.step('Rensa allt', async () => {
    await page.getByRole('button', { name: 'Rensa allt' }).click()
    await expect(page.getByText('Allt är rensat')).toBeVisible()
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0])
    await expectAccessible(page)
    await page.goto('./goteborg/resultat/')
    await expect(page.getByText('Du har frågor kvar')).toBeVisible()
  })
})

test('what a kept case says of its outcome is held against its answers, in the list and when it is opened', async ({ page, quiet }) => {
  const result = new Result(page)
  const kept = { version: '1.0.0', outcome: 'ja', saved: '2026-01-02T10:00:00.000Z', answers: FOREIGN_WORK }
  const cases = [
    { ...kept, id: 'a', name: 'Broschyren', organisation: 'goteborg' },
    { ...kept, id: 'b', name: 'Borta', organisation: 'finns-inte' },
  ]
  await page.goto('./om/')
  await page.evaluate(
    (kept) => localStorage.setItem('ai-lotsen-sparade', JSON.stringify({ kind: 'ai-lotsen-bedomningar', version: 1, cases: kept })),
    cases,
  )
  const items = page.locator('.saved-item')
  await test.step('Utan reglerna sägs inget besked', async () => {
    await page.route(/\/assets\/sv-[^/]*\.js$/, async (route) => {
      const response = await route.fetch()
      const isRules = (await response.text()).includes('{"id":"goteborg","policy"')
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
  await result.button('Kopiera som text').click()
  await expect(page.getByText('Texten är kopierad.')).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('[x] ')
  expect(text).toContain('[ ] ')
  expect(text).toContain('/delat/#1_goteborg_')
})

test('the result is handed over as a Word file and as JSON, and the fields of the note stay out of the link', async ({ page }) => {
  const result = new Result(page)
  await result.open()
  const before = await result.link()
  await page.getByText('Spara som tjänsteanteckning i Word').click()
  await page.getByLabel('Diarienummer').fill('2026/1234')
  await page.getByLabel('Handläggare').fill('Enheten för AI-frågor')
  const word = page.waitForEvent('download')
  await result.button('Spara Word-fil').click()
  const bytes = await readFile(await (await word).path())
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  expect(bytes.length).toBeGreaterThan(5000)
  await expect(page.getByText('Filen är skapad.')).toBeVisible()
  expect(await result.link()).toBe(before)
  expect(await page.evaluate(() => Object.values(sessionStorage).concat(Object.values(localStorage)).join())).not.toContain('1234')
  const json = page.waitForEvent('download')
  await result.button('Spara som JSON').click()
  const report = JSON.parse(await readFile(await (await json).path(), 'utf8')) as {
    readonly findings: readonly { readonly id: string }[]
    readonly outcome: { readonly id: string }
  }
  expect(report.outcome.id).toBe('nej')
  expect(report.findings.length).toBeGreaterThan(3)
})

test('@once a mistake in the guide is reported by a mail that holds the answers only if the person says so', async ({ page }) => {
  await new Result(page).open()
  await page.getByText('Rapportera fel i guiden').click()
  const mail = page.getByRole('link', { name: 'Skriv mejlet' })
  await expect(mail).toHaveAttribute('href', /^mailto:/)
  await expect(mail).not.toHaveAttribute('href', /upphovsratt/)
  await page.getByLabel('Ta med mina svar').check()
  await expect(mail).toHaveAttribute('href', /upphovsratt/)
  await expectAccessible(page)
})

test('@once after the day of review a notice tells the reader to check', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2030-01-01T12:00:00'))
  await new Result(page).open()
  await expect(page.getByText(/skulle ha setts över senast/)).toBeVisible()
})

test('@once everything fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  const result = new Result(page)
  await result.open()
  await page.locator('.change-way').first().getByRole('button').click()
  for (const path of [null, './redaktion/jamfor/', './mina-bedomningar/', './andringar/', './goteborg/fynd/']) {
    if (path !== null) await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await expectAccessible(page)
  }
})

test('@once a printed result says first what was asked, when, and which document and version answers', async ({ page }) => {
  const result = new Result(page)
  await result.open()
  const head = page.locator('.print-head')
  await expect(head).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(head).toContainText('AI-lotsen – Får jag använda AI till det här?')
  await expect(head).toContainText(/Datum för beskedet: \d+ \p{L}+ \d{4}\. Dokument: Att använda AI i Göteborgs Stad, Göteborgs Stad\./u)
  await expect(head).toContainText(/Guidens innehåll: version \d+\.\d+\.\d+, gäller från/)
  await test.step('Varje avsnitt har sin adress, och inga knappar följer med', async () => {
    const sections = page.locator('section:has(> .source-list)')
    expect(await sections.count()).toBeGreaterThan(1)
    await expect(sections.locator('.print-address')).toHaveText(
      Array.from({ length: await sections.count() }, () => /\/goteborg\/kalla\/[\w-]+\/$/),
    )
    await expect(page.locator('main .ds-button:visible')).toHaveCount(0)
  })
})

test('what is the guide’s own advice is marked where it stands, on the screen and in the Swedish summary', async ({ page }) => {
  const result = new Result(page)
  const answers = { 'egen-policy': 'nej', stallningstagande: 'avslag', arende: 'anvanda', system: 'chatgpt' }
  const others = { personuppgifter: 'inga', sekretess: 'nej', upphovsratt: 'inget', beslut: 'nej' }
  await result.open({ ...answers, ...others }, 'digg-imy')
  const finding = page.locator('.finding').filter({ hasText: 'Er ledning har sagt nej till verktyget.' })
  await expect(finding.locator('.own-advice'), 'one mark, at the paragraph').toHaveText('Guidens eget råd')
  await expect(finding.locator('.own-advice + .finding-text')).toHaveText(/^Följ det som din ledning har bestämt/)
  await expect(page.getByRole('checkbox', { name: /annat verktyg du kan använda/ })).toHaveAccessibleName(/Guidens eget råd$/)
  await page.goto('./en/digg-imy/resultat/')
  await page.getByRole('button', { name: 'Show the summary in Swedish' }).click()
  const summary = page.locator('.report')
  await expect(summary.getByText('Guidens eget råd: Följ det som din ledning har bestämt.')).toBeVisible()
  await expect(summary.getByRole('listitem').filter({ hasText: 'annat verktyg du kan använda' })).toContainText('(Guidens eget råd)')
  await expect(summary.locator('p').filter({ hasText: /^Guidens eget råd$/ })).toHaveCount(0)
})

test('what is printed while other answers are tried says that it is a trial, and which answer is the person’s own', async ({ page }) => {
  const result = new Result(page)
  await result.open()
  await page.locator('.change-way').first().getByRole('button').click()
  await expect(result.outcome).toContainText('Ja, på de här villkoren')
  await test.step('På skärmen, där ingenting kan lämnas vidare', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Prov – inte ditt besked · ')
    await expect(page).toHaveTitle(/^Prov – inte ditt besked: /)
    await expect(page.getByLabel('Länk till bedömningen')).toHaveCount(0)
    for (const name of [/Skriv ut/, /Kopiera/, /JSON/, /Word/, /QR/, /Spara/]) await expect(result.button(name)).toHaveCount(0)
    await expect(page.locator('[href^="mailto:"]')).toHaveCount(0)
  })
  await page.emulateMedia({ media: 'print' })
  const head = page.locator('.trial-head')
  await test.step('På varje blad', async () => {
    await expect(head).toHaveText(/^Prov – inte ditt besked\. .* Ditt eget besked är: Nej, inte så här$/)
    await expect(head).toBeVisible()
    // What browsers repeat on every sheet.
    await expect(head).toHaveCSS('display', 'table-header-group')
    await expect(head).toHaveCSS('break-inside', 'avoid')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Prov – inte ditt besked · ')
    // The day is that of an answer, and this is none.
    await expect(page.getByText('Datum för beskedet')).toHaveCount(0)
    await expectAccessible(page)
  })
  await page.emulateMedia({ media: 'screen' })
  await result.button('Tillbaka till mina svar').click()
  await page.emulateMedia({ media: 'print' })
  await expect(head).toHaveCount(0)
  await expect(page.locator('.print-head')).toContainText('Datum för beskedet')
  await expect(result.outcome).toContainText('Nej, inte så här')
})
