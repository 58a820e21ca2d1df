import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { SMALL_CONTENT } from './pages/small-site.ts'
import { expect, expectAccessible, test } from './pages/test.ts'

const FINDING = 'Du får inte mata in intern information i öppna system.'

async function beginDraft(page: Page, organisation: string): Promise<void> {
  await page.goto(`./redaktion/utkast/#${organisation}`)
  await page.getByRole('button', { name: 'Börja från det publicerade' }).press('Enter')
  await expect(page.getByText('Inget är ändrat än.')).toBeVisible()
  // What had the focus is gone.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

/** Turns the other views from the draft to what is published, and back. Only what is published can be opened in the guide. */
async function turnViews(page: Page): Promise<void> {
  await openView(page, 'Översikt')
  await page.getByRole('button', { name: 'Visa det publicerade i stället' }).press('Enter')
  await expect(page.getByText('Visar det publicerade innehållet')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Visa utkastet i stället' })).toBeFocused()
  const toGuide = page.getByRole('link', { name: 'Öppna i guiden' }).or(page.getByRole('link', { name: 'Flödet som bild (SVG)' }))
  await openView(page, 'Flöde')
  await page.getByLabel('Visa', { exact: true }).selectOption({ label: 'Vilket AI-system gäller det?' })
  await expect(toGuide).toHaveCount(2)
  await page.getByRole('button', { name: 'Visa utkastet i stället' }).click()
  await expect(page.getByText('Visar utkastet')).toBeVisible()
  await expect(page.locator('.thing-panel').getByRole('heading', { level: 2 })).toContainText('Vilket AI-system gäller det?')
  await expect(toGuide).toHaveCount(0)
}

async function expectChecked(page: Page, text: string | RegExp): Promise<void> {
  await expect(page.locator('.check-panel').getByRole('status').first()).toContainText(text, { timeout: 60_000 })
}

async function change(page: Page, kind: string, which: string): Promise<void> {
  await page.getByLabel('Vad vill du ändra?').selectOption(kind)
  await page.getByLabel('Vilket?').selectOption(which)
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Spara i utkastet' }).click()
}

/** Follows a link of the workbench's own navigation, which keeps the draft. */
async function openView(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Verkstadens delar' }).getByRole('link', { name }).click()
}

test('@once an editor changes a rule, sees what breaks, mends it and hands it over, with the page alone', async ({ page }, info) => {
  info.setTimeout(180_000)
  await test.step('a draft begins with what is published', async () => {
    await page.goto('./redaktion/utkast/#provstad')
    await expect(page.getByRole('button', { name: 'Börja från det publicerade' })).toBeVisible()
    await expectAccessible(page)
    await beginDraft(page, 'provstad')
  })

  await test.step('a rule is changed in its form', async () => {
    await change(page, 'Fynd', FINDING)
    await expectAccessible(page)
    await page.getByLabel('Effekt').selectOption('Bara upplysning')
    await save(page)
  })

  await test.step('a promise and a scenario break, and the page tells where and by what', async () => {
    await expectChecked(page, /fel behöver rättas/)
    const told = /^1 löfte hålls inte, 1 scenario stämmer inte, av ändringen i fyndet ”intern-information-i-oppet-system”/
    await expect(page.getByRole('heading', { name: told })).toBeVisible()
    await expect(page.locator('.breaks li')).toHaveCount(2)
    await expectAccessible(page)
    await page
      .getByRole('button', { name: /promises\.yaml:\d+/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { name: 'Löften: intern-i-oppet-ar-nej' })).toBeVisible()
  })

  await test.step('an example is walked in both versions', async () => {
    await page.locator('.breaks').getByRole('link', { name: 'Prova ett exempel' }).first().click()
    await expect(page.getByText('Utkast – inte publicerat.')).toBeVisible()
    await expect(page.getByRole('region', { name: 'I det publicerade' }).getByRole('status')).toContainText('Nej, inte så här')
    await expect(page.getByRole('region', { name: 'I utkastet' }).getByRole('status')).not.toContainText('Nej, inte så här')
    await expectAccessible(page)
    await page.evaluate(() => {
      location.hash = '#provstad/svar/arende=anvanda&resultat=text+hologram+'
    })
    for (const version of ['I utkastet', 'I det publicerade'])
      await expect(page.getByRole('region', { name: version })).toContainText(/så frågan ställs igen:.*Vad ska AI:n ta fram/)
    await openView(page, 'Utkast')
  })

  await test.step('it is mended, and another rule becomes stricter', async () => {
    await change(page, 'Fynd', FINDING)
    await page.getByLabel('Effekt').selectOption('Nej')
    await save(page)
    await expectChecked(page, 'Inga fel.')
    await expect(page.getByText('Inget är ändrat än.')).toBeVisible()
    await change(page, 'Fynd', 'Installera inget själv.')
    await page.getByLabel('Effekt').selectOption('Nej')
    await page.getByLabel('Rubrik', { exact: true }).fill('Installera aldrig något.')
    await save(page)
    await expectChecked(page, '1 fel behöver rättas.')
    await page.getByRole('button', { name: /scenarios\.yaml:\d+/ }).click()
    await expect(page.getByLabel('Utfall')).toBeFocused()
    await page.getByLabel('Utfall').selectOption('Nej')
    await save(page)
    await expectChecked(page, 'Inga fel.')
  })

  await test.step('the form says what is wrong with a condition while it is written', async () => {
    await change(page, 'Fynd', 'Installera aldrig något.')
    const condition = page.getByRole('group', { name: 'Gäller när' })
    await condition.getByLabel('Ja, något installeras').uncheck()
    await condition.getByLabel('Vet inte').uncheck()
    await expect(condition.getByRole('status')).toContainText('Listan är tom.')
    await page.getByRole('button', { name: 'Ångra det som inte är sparat' }).click()
    await expect(condition.getByLabel('Ja, något installeras')).toBeChecked()
  })

  await test.step('the other views show the draft, or what is published', () => turnViews(page))

  await test.step('the difference is told in decisions', async () => {
    await openView(page, 'Skillnad')
    await expect(page.getByRole('heading', { name: 'Från ”Något först” till ”Nej”' }).first()).toBeVisible()
    await expect(page.getByText(/Av ändringen i fyndet ”Installera aldrig något\.”/).first()).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the files that are handed over pass the check of the command line, and no others are changed', async () => {
    await page.getByLabel('Vad har du ändrat?').fill('Att installera något ger nej.')
    await page.getByLabel('Varför?').fill('Beslut i nämnden.')
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Ladda ned som zip' }).click()
    const files = unzipSync(new Uint8Array(readFileSync(await (await downloading).path())))
    expect(Object.keys(files).sort()).toEqual([
      'andringar.md',
      'content/organisations/provstad/findings.yaml',
      'content/organisations/provstad/scenarios.yaml',
    ])
    expect(strFromU8(files['andringar.md'] ?? new Uint8Array())).toContain('Att installera något ger nej.')
    const folder = mkdtempSync(join(tmpdir(), 'utkast-'))
    cpSync(SMALL_CONTENT, join(folder, 'content'), { recursive: true })
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    const output = execFileSync(process.execPath, ['tools/commands/check-content.ts', '--content', join(folder, 'content')], {
      encoding: 'utf8',
    })
    expect(output).toContain('provstad: ')
    const before = readFileSync(join(SMALL_CONTENT, 'organisations/provstad/findings.yaml'), 'utf8').split('\n')
    const after = strFromU8(files['content/organisations/provstad/findings.yaml'] ?? new Uint8Array()).split('\n')
    expect(after.filter((line, index) => line !== before[index])).toEqual(['    effect: nej', '    title: Installera aldrig något.'])
  })
})

test('@once what is made to do harm is refused with a sentence, and everything else is kept', async ({ page }) => {
  await page.goto('./redaktion/utkast/#provstad')
  const files = page.getByLabel('Välj filer eller en zip-fil')
  const give = (name: string, bytes: Uint8Array) =>
    files.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
  const refused = page.locator('.taken')

  const large = join(mkdtempSync(join(tmpdir(), 'stor-')), 'stor.zip')
  // From the disk: what is handed over as bytes goes to the browser piece by piece.
  writeFileSync(large, new Uint8Array(50_000_000))
  await files.setInputFiles(large)
  await expect(refused).toContainText('stor.zip är 50 MB. Det är mer än guiden tar emot')
  await give('binar.yaml', new Uint8Array([0, 1, 2, 3]))
  await expect(refused).toContainText('binar.yaml är inte en textfil i UTF-8')
  await give('ut.zip', zipSync({ '../../etc/ut.yaml': strToU8('a: b') }))
  await expect(refused).toContainText('../../etc/ut.yaml pekar utanför sin mapp')
  await give('bomb.zip', zipSync({ 'content/site.yaml': new Uint8Array(4_500_000) }))
  await expect(refused).toContainText('content/site.yaml i bomb.zip är packad mer än 200 gånger')
  await give('trasig.zip', strToU8('inte en zip'))
  await expect(refused).toContainText('trasig.zip går inte att öppna som zip')
  await expectAccessible(page)
  await expect(page.getByRole('button', { name: 'Börja från det publicerade' })).toBeVisible()

  const laughs = 'findings: &a [*a, *a]\nandra: !tagg x\n<<: {b: c}\n'
  await give('blandat.zip', zipSync({ 'provstad/findings.yaml': strToU8(laughs), 'provstad/inre.zip': zipSync({}) }))
  await expect(refused).toContainText('provstad/inre.zip är en packad fil i en annan')
  await expect(refused).toContainText('1 fil lades in.')
  await expectChecked(page, /fel behöver rättas/)
  for (const told of ['Tecknet & betyder', 'Tecknet * betyder', 'Tecknet ! betyder', 'Tecknen << går inte'])
    await expect(page.locator('.problems').first()).toContainText(told)
  await page
    .getByRole('button', { name: /findings\.yaml:1:/ })
    .first()
    .click()
  await expect(page.getByLabel(/^Filen som text/)).toBeFocused()
  await expectAccessible(page)
})

test('@once a single file goes to the organisation that the editor says, and to none before', async ({ page }) => {
  await page.goto('./redaktion/utkast/#provstad')
  const give = () =>
    page.getByLabel('Välj filer eller en zip-fil').setInputFiles({
      name: 'findings.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(`${readFileSync(join(SMALL_CONTENT, 'organisations/provlan/findings.yaml'), 'utf8')}\n# Läst\n`),
    })
  await give()
  const whose = page.getByLabel('Vilken organisation hör findings.yaml till?')
  await expect(whose).toBeFocused()
  await expect(whose.locator('option:checked')).toHaveText('Länsstyrelsen Prov')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Lägg inte in' }).press('Enter')
  await expect(whose).toBeHidden()
  await expect(page.getByRole('button', { name: 'Börja från det publicerade' })).toBeVisible()

  await give()
  await page.getByRole('button', { name: 'Lägg in', exact: true }).press('Enter')
  await expect(page.locator('.taken')).toContainText('1 fil lades in.')
  await page.getByText('Ändrade filer').click()
  await expect(page.locator('.draft-state')).toContainText('organisations/provlan/findings.yaml')
  await expect(page.locator('.draft-state')).not.toContainText('organisations/provstad/')
})

test('@once a draft stays in the browser only where the editor asks for it', async ({ page }) => {
  await beginDraft(page, 'provlan')
  await page.getByLabel('Vad vill du ändra?').selectOption('Dokumentet')
  await page.getByLabel('Namn', { exact: true }).fill('Länsstyrelsen i utkastet')
  await save(page)
  await expect(page.getByText('1 fil är ändrad.')).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await page.getByLabel('Behåll utkastet i den här webbläsaren').check()
  await expect(page.getByText('Utkastet ligger kvar i webbläsaren')).toBeVisible()
  await page.reload()
  await expect(page.getByText('1 fil är ändrad.')).toBeVisible()
  await page.getByRole('button', { name: 'Kasta utkastet' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Kasta utkastet' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Börja från det publicerade' })).toBeVisible()
  await page.getByLabel('Välj en mapp').setInputFiles(SMALL_CONTENT)
  await expect(page.locator('.taken')).toContainText(/\d+ filer lades in\./)
  await expect(page.getByText('Inget är ändrat än.')).toBeVisible()
})

test('@once a draft is changed with the keyboard alone, and nothing that goes takes the focus with it', async ({ page }) => {
  await beginDraft(page, 'provstad')
  await test.step('arrow keys go through what can be changed', async () => {
    const kind = page.getByLabel('Vad vill du ändra?')
    await kind.focus()
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('.entity-form')).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('heading', { level: 3, name: /^Kontakter/ })).toBeVisible()
    await expect(kind).toBeFocused()
    await page.keyboard.press('End')
    await expect(page.locator('.raw-editor')).toBeVisible()
    await expect(kind).toBeFocused()
  })
  await test.step('conditions', async () => {
    await change(page, 'Fynd', FINDING)
    const condition = page.getByRole('group', { name: 'Gäller när' })
    const parts = condition.locator('.condition-group > ol > li')
    const before = await parts.count()
    await condition.getByRole('button', { name: 'Lägg till en fråga' }).press('Enter')
    await expect(parts.last().locator('select').first()).toBeFocused()
    await condition
      .getByRole('button', { name: /^Ta bort/ })
      .last()
      .press('Enter')
    await expect(parts).toHaveCount(before)
    await expect(condition.getByRole('button', { name: 'Lägg till en fråga' })).toBeFocused()
  })
  await test.step('statements', async () => {
    const statements = page.locator('.references-field')
    const before = await statements.getByRole('checkbox').count()
    await statements.getByRole('checkbox').first().press('Space')
    await expect(statements).toBeFocused()
    await statements.getByRole('combobox').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(statements.getByRole('checkbox')).toHaveCount(before - 1)
    await statements.getByRole('button', { name: 'Lägg till' }).press('Enter')
    await expect(statements.getByRole('checkbox')).toHaveCount(before)
    await expectAccessible(page)
  })
  await test.step('the check, which ends by itself', async () => {
    const run = page.getByRole('button', { name: 'Kontrollera utkastet' })
    await page.getByRole('button', { name: 'Spara i utkastet' }).press('Enter')
    await page.getByRole('button', { name: 'Avbryt kontrollen' }).press('Enter')
    await expect(run).toBeFocused()
  })
  await test.step('a file is put back', async () => {
    await page.getByText('Ändrade filer').press('Enter')
    await page.getByRole('button', { name: /^Återställ / }).press('Enter')
    await expect(page.getByText('Inget är ändrat än.')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })
  await test.step('what has become of a thing that was published is chosen where it is told', async () => {
    await change(page, 'Uppgifter', 'Skriva ett mejl')
    await page.getByRole('button', { name: 'Ta bort', exact: true }).press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).press('Enter')
    const gone = page
      .locator('.problems > li')
      .filter({ hasText: 'Uppgiften ”Skriva ett mejl” (mejl) har publicerats men finns inte längre.' })
    await gone.getByLabel('Vad gäller nu?').selectOption('Finns inte mer')
    await expectAccessible(page)
    await gone.getByRole('button', { name: 'Skriv in i utkastet' }).press('Enter')
    await expect(page.getByRole('button', { name: 'Kontrollera utkastet' })).toBeFocused()
    await expectChecked(page, 'Inga fel.')
  })
})

/** A picture of one point, as a drawing program saves it. */
const POINT = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

/** Drops a folder of the disk on an element, as the browser itself tells the page of it. */
async function drop(page: Page, target: Locator, folder: string): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error('There is nowhere to drop')
  const browser = await page.context().newCDPSession(page)
  const place = { x: box.x + box.width / 2, y: box.y + 10, data: { items: [], files: [folder], dragOperationsMask: 1 } }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await browser.send('Input.dispatchDragEvent', { type, ...place })
}

test('@once a folder is dropped, and its logo goes through the check and out again', async ({ page }) => {
  const folder = join(mkdtempSync(join(tmpdir(), 'slapp-')), 'provlan')
  cpSync(join(SMALL_CONTENT, 'organisations/provlan'), folder, { recursive: true })
  writeFileSync(join(folder, 'logotyp.png'), POINT)
  const policy = readFileSync(join(folder, 'policy.yaml'), 'utf8')
  writeFileSync(join(folder, 'policy.yaml'), `${policy}\ntheme:\n  logo:\n    file: logotype.png\n    alt: Länsstyrelsen Prov\n`)
  await page.goto('./redaktion/utkast/#provstad')
  await expect(page.getByRole('button', { name: 'Börja från det publicerade' })).toBeVisible()
  await drop(page, page.locator('.take-files'), folder)
  await expect(page.locator('.taken')).toContainText(/^\d+ filer lades in\./)
  await expect(page.getByText('2 filer är ändrade.')).toBeVisible()

  await test.step('what is wrong with the picture is told as on the command line', async () => {
    await expectChecked(page, /fel behöver rättas/)
    await expect(page.locator('.problems').first()).toContainText('Bilden ”logotype.png” finns inte i organisationens mapp.')
    await expect(page.locator('.problems').first()).toContainText('Menade du ”logotyp.png”?')
    await expectAccessible(page)
  })

  await test.step('the mended folder is dropped over it, and the picture comes out as it was', async () => {
    writeFileSync(join(folder, 'policy.yaml'), `${policy}\ntheme:\n  logo:\n    file: logotyp.png\n    alt: Länsstyrelsen Prov\n`)
    await page.getByText('Lägg in fler filer').click()
    await drop(page, page.locator('.take-files'), folder)
    await expect(page.getByText('Utkastet är ändrat sedan kontrollen.')).toBeVisible()
    await page.getByRole('button', { name: 'Kontrollera utkastet' }).click()
    await expectChecked(page, 'Inga fel.')
    const downloading = page.waitForEvent('download')
    await openView(page, 'Skillnad')
    await page.getByRole('button', { name: 'Ladda ned som zip' }).click()
    const files = unzipSync(new Uint8Array(readFileSync(await (await downloading).path())))
    expect(Object.keys(files).sort()).toEqual([
      'andringar.md',
      'content/organisations/provlan/logotyp.png',
      'content/organisations/provlan/policy.yaml',
    ])
    expect(Buffer.from(files['content/organisations/provlan/logotyp.png'] ?? []).equals(POINT)).toBe(true)
  })
})

test('@once a new organisation is made of a document, checks at once, and can be tried', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('./redaktion/ny-organisation/')
  await page.getByLabel('Organisationens namn').fill('Nystads kommun')
  await page.getByLabel('Dokumentets titel').fill('Regler för AI')
  await page.getByLabel('Utgivare').fill('Kommunstyrelsen')
  await page.getByLabel('Slags dokument').fill('riktlinje')
  await page.getByLabel('Dokumentets version eller datum').fill('Beslutad i år')
  await page.getByText('Läs rubrikerna ur dokumentet').click()
  await page.getByRole('button', { name: 'Föreslå rubriker' }).click()
  await expect(page.getByRole('alert')).toContainText('Klistra in texten först')
  const original =
    '1 Syfte\n\nDokumentet finns för alla.\n\n2 Regler\n\nTjänsten får inte användas för att:\n• spara hemliga upp-\ngifter\n'
  await page.getByLabel('Eller klistra in dokumentets text').fill(original)
  await page.getByRole('button', { name: 'Föreslå rubriker' }).click()
  await expect(page.getByLabel('Dokumentets rubriker')).toHaveValue('1 Syfte\n2 Regler')
  await expect(page.getByLabel('Dokumentets rubriker')).toBeFocused()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Skapa organisationen i utkastet' }).press('Enter')
  await expect(page.getByText(/Nystads kommun finns i utkastet, med \d+ filer/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await test.step('every sentence of the document is used, set aside or open', async () => {
    await page.getByRole('link', { name: 'Läs dokumentet mening för mening' }).click()
    const count = page.getByText(/^3 meningar:/)
    await expect(count).toContainText('0 används, 0 är undanlagda och 3 är öppna. Av de öppna ser 2 ut som krav eller förbud.')
    await page.getByLabel('Öppna krav och förbud (2)').check()
    const point = page.getByRole('listitem').filter({ hasText: 'spara hemliga uppgifter' })
    await expect(point).toContainText('Tjänsten får inte användas för att:')
    await point.getByRole('button', { name: 'Gör till påstående' }).press('Enter')
    await expect(page.getByLabel('Vad meningen säger, med egna ord')).toBeFocused()
    await page.getByRole('button', { name: 'Skriv in i utkastet' }).press('Enter')
    await expect(page.getByRole('alert').filter({ hasText: 'Skriv vad meningen säger' })).toBeVisible()
    await page.getByLabel('Vad meningen säger, med egna ord').fill('Spara hemliga uppgifter')
    await page.getByRole('button', { name: 'Skriv in i utkastet' }).press('Enter')
    await expect(page.getByRole('alert').filter({ hasText: 'densamma som i dokumentet' })).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('Vad meningen säger, med egna ord').fill('Hemligheter får inte läggas i tjänsten.')
    await page.getByRole('button', { name: 'Skriv in i utkastet' }).press('Enter')
    // The sentence is no longer among the open ones; the nearest one takes the focus.
    await expect(page.getByRole('listitem').filter({ hasText: 'Tjänsten får inte användas' })).toBeFocused()
    await expect(count).toContainText('1 används, 0 är undanlagda och 2 är öppna')
    await page.getByRole('button', { name: 'Lägg undan' }).press('Enter')
    await page.getByLabel('Varför?').selectOption('Annat skäl')
    await page.getByRole('button', { name: 'Lägg undan' }).press('Enter')
    await expect(page.getByText('Skriv skälet.')).toBeVisible()
    await page.getByLabel('Skälet').fill('Leder till punkterna')
    await page.getByRole('button', { name: 'Lägg undan' }).press('Enter')
    await page.getByLabel('Hela dokumentet (3)').check()
    await expect(page.getByText('Undanlagd: Leder till punkterna')).toBeVisible()
    await page.getByRole('button', { name: /^Ångra \(\d+\)/ }).press('Enter')
    await expect(count).toContainText('1 används, 0 är undanlagda och 2 är öppna')
    await page.getByRole('button', { name: /^Gör om \(1\)/ }).press('Enter')
    await expect(count).toContainText('1 används, 1 är undanlagda och 1 är öppna')
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await openView(page, 'Utkast')
  })
  await expectChecked(page, 'Inga fel.')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await openView(page, 'Prova')
  await page.getByLabel('Organisation', { exact: true }).selectOption('Nystads kommun')
  await page.getByLabel('Börja med ett fall').selectOption('Vet inte svaren')
  // Arrow keys go on from what is chosen.
  await expect(page.getByLabel('Börja med ett fall')).not.toHaveValue('')
  await expect(page.getByRole('region', { name: 'I utkastet' })).toContainText('Läs själva dokumentet.')
  await expect(page.getByText('Organisationen finns inte i den här versionen.')).toBeVisible()
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
