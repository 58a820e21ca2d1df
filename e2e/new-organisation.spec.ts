import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Locator } from '@playwright/test'
import { unzipSync } from 'fflate'
import { Editor } from './pages/editor.ts'
import { SMALL_CONTENT } from './pages/small-site.ts'
import { expect, expectAccessible, test } from './pages/test.ts'

const ORIGINAL = `1 Om reglerna

Reglerna gäller alla som arbetar på biblioteket.
Tekniken är en hjälp för våra besökare.

2 Det du matar in

Du får bara mata in information som redan är offentlig.
Uppgifter om personer får inte läggas in i något AI-system.
Är du osäker på informationen ska du fråga it-samordnaren innan du börjar.
It-samordnaren har godkänt Provassistenten för offentlig information.

3 Resultatet

Resultatet ska läsas igenom av en människa innan det används.
Den som delar ett resultat bör berätta att AI har använts.
Chefen ska gå igenom reglerna med alla nya medarbetare.
Reglerna ses över varje år.
`

const Q = {
  system: 'Vilket AI-system gäller det?',
  class: 'Vilken är den känsligaste informationen systemet får?',
  persons: 'Handlar något om personer som lever?',
  assessed: 'Är systemet riskbedömt för informationen?',
  shared: 'Delar du resultatet med andra?',
  read: 'Granskar en människa resultatet innan det används?',
} as const

const COURSE = 'Har du gått bibliotekets kurs?'
const OPEN = 'Öppet för alla'
const SOMEBODY = '= personuppgifter av något slag'
const ref = (id: string): string => `provkopings-bibliotek-${id}`

test('@once a new organisation is made of a document by form and keyboard, until it is signed off and handed over', async ({
  page,
}, info) => {
  info.setTimeout(600_000)
  const editor = new Editor(page)

  await test.step('the document tells its headings, and which questions to ask is chosen', async () => {
    await page.goto('./redaktion/ny-organisation/')
    await editor.fill('Organisationens namn', 'Provköpings bibliotek')
    await editor.fill('Dokumentets titel', 'Regler för AI på biblioteket')
    await editor.fill('Utgivare', 'Bibliotekschefen')
    await editor.fill('Slags dokument', 'regler')
    await editor.fill('Dokumentets version eller datum', 'Beslutade 2 mars 2026')
    await page.getByText('Läs rubrikerna ur dokumentet').press('Enter')
    await editor.fill('Eller klistra in dokumentets text', ORIGINAL)
    await editor.press('Föreslå rubriker')
    await expect(page.getByLabel('Dokumentets rubriker')).toHaveValue('1 Om reglerna\n2 Det du matar in\n3 Resultatet')
    for (const box of await page
      .getByRole('group', { name: /^Välj bland de gemensamma/ })
      .getByRole('checkbox')
      .all())
      if (await box.isChecked()) await box.press('Space')
    for (const question of Object.values(Q)) await page.getByLabel(question, { exact: true }).press('Space')
    await editor.press('Skapa organisationen i utkastet')
    await page.getByRole('link', { name: 'Läs dokumentet mening för mening' }).press('Enter')
  })

  await test.step('every sentence becomes a statement, or is set aside with a reason', async () => {
    await editor.state('Reglerna gäller alla', 'De som arbetar på biblioteket ska följa reglerna.', 'Krav')
    await editor.setAside('Tekniken är en hjälp', 'Bakgrund eller syfte')
    await editor.state('Du får bara mata in', 'Det som inte är offentligt får aldrig läggas in.', 'Förbjudet')
    await editor.state('Uppgifter om personer', 'Personuppgifter får inte matas in.', 'Förbjudet')
    await editor.state('Är du osäker', 'Den osäkra ska vända sig till it-samordnaren först.', 'Krav innan man börjar')
    await editor.state('It-samordnaren har godkänt', 'Provassistenten är tillåten för det som är offentligt.', 'Tillåtet')
    await editor.state('Resultatet ska läsas', 'En människa ska granska före användningen.', 'Krav')
    await editor.state('Den som delar', 'Mottagaren bör få veta att AI är använd.', 'Rekommendation')
    await editor.state('Chefen ska', 'Nya medarbetare ska få reglerna förklarade av sin chef.', 'Krav')
    await editor.setAside('Reglerna ses över', 'Gäller inte den som använder AI i arbetet')
    await expect(page.getByText(/^10 meningar: 8 används, 2 är undanlagda och 0 är öppna\./)).toBeVisible()
    await expectAccessible(page)
    await editor.view('Utkast')
  })

  await test.step('the document, whom to ask and why each question is asked are told', async () => {
    await editor.open('Dokumentet')
    await editor.fill('Inledning', 'För dig som arbetar på biblioteket. Svaren bygger på bibliotekets egna regler.')
    await editor.fill('Hur bindande dokumentet är', 'Varje anställd på biblioteket ska följa dem.')
    await editor.fill('Vad dokumentet inte tar upp', 'Reglerna säger inget om upphovsrätt.')
    await editor.save()
    await editor.open('Kontakter')
    await editor.fill('Namn', 'It-samordnaren')
    await editor.fill('Så kallas den i löpande text', 'it-samordnaren')
    await editor.fill('Hjälptext', 'Vet vad som är offentligt och vilka system som är godkända.')
    await page.getByLabel('Guidens eget råd', { exact: true }).press('Space')
    await editor.refer('Vilar på påståendena', [ref('2-3')])
    await editor.save()
    const why: readonly (readonly [question: string, why: string, statement: string])[] = [
      [Q.system, 'Ett system är godkänt av it-samordnaren.', '2-4'],
      [Q.class, 'Bara det som är offentligt får matas in.', '2-1'],
      [Q.persons, 'Uppgifter om personer får inte matas in.', '2-2'],
      [Q.assessed, 'Ett annat system kan vara godkänt eller inte.', '2-4'],
      [Q.shared, 'Den som får resultatet bör veta att AI är använd.', '3-2'],
      [Q.read, 'En människa ska granska.', '3-1'],
    ]
    for (const [question, text, statement] of why) {
      await editor.open('Frågor hos organisationen', question)
      await editor.fill('Varför vi frågar', text)
      await editor.refer('Vilar på påståendena', [ref(statement)])
      await editor.save()
    }
    await editor.open('Frågor hos organisationen', Q.class)
    await editor.press('Ge alla svar egna namn')
    await expect(page.getByRole('textbox', { name: 'Svaret med egna ord', exact: true }).first()).toBeFocused()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(OPEN)
    await editor.save()
    await editor.open('Bedömningens svar')
    await editor.choose('Frågan om bedömningen', 'bedomning')
    await editor.choose('Svaret som betyder godkänt', 'Ja, och bedömningen räcker')
    await editor.choose('Svaret som betyder inte bedömt', 'Nej, inte bedömt')
    await editor.save()
    await expectAccessible(page)
  })

  await test.step('an own answer and an own question, which get their ids and codes by themselves', async () => {
    const answers = page.getByRole('group', { name: 'Svar att välja', exact: true })
    const answer = async (place: number, label: string): Promise<Locator> => {
      await editor.press('Lägg till i ”Svar att välja”')
      const entry = answers.locator('> ol > li').nth(place)
      await expect(entry.getByRole('textbox', { name: 'Ord', exact: true })).toBeFocused()
      await page.keyboard.type(label)
      await entry.getByText('Mer om den här').press('Enter')
      return entry
    }
    await editor.add('Egna svar på gemensamma frågor', Q.persons)
    await editor.refer('Räknas till grupperna', ['finns'], await answer(0, 'Ja, om låntagare'))
    await editor.save()
    await editor.add('Egna frågor', 'kurs')
    await editor.fill('Fråga', COURSE)
    await answer(0, 'Ja, i år')
    await (await answer(1, 'Nej, eller vet inte')).getByLabel('Säger att man inte vet').press('Space')
    await editor.save()
    await expectAccessible(page)
    await editor.add('Frågor hos organisationen', COURSE)
    await editor.fill('Varför vi frågar', 'Ett råd är till för den som är ny.')
    await editor.save()
  })

  await test.step('what the document says of everyday situations is told of each', async () => {
    await editor.add('Lägen', 'AI tolkar ett samtal')
    await editor.fill('Vad dokumentet säger', 'Personuppgifter får inte matas in.')
    await editor.refer('Vilar på påståendena', [ref('2-2')])
    await page.getByLabel('Börja frågorna utan svar', { exact: false }).press('Space')
    await editor.save()
    await editor.add('Lägen', 'Någon annans AI antecknar')
    await page.getByLabel('Dokumentet säger inget om det').press('Space')
    await editor.save()
    await editor.add('Lägen', 'Det är redan gjort')
    await page.getByLabel('Dokumentet säger inget om det').press('Space')
    await editor.save()
  })

  await test.step('the findings are made, and what was prepared is written or removed', async () => {
    const finding = async (
      id: string,
      effect: string,
      when: Parameters<Editor['condition']>[1],
      answers: readonly string[],
      title: string,
    ) => {
      await editor.add('Fynd', id)
      await editor.condition('Gäller när', when, answers)
      await editor.choose('Effekt', effect)
      await editor.fill('Rubrik', title)
    }
    await finding('inte offentligt', 'Nej', Q.class, ['Nivå 1', 'Nivå 2'], 'Mata inte in det som inte är offentligt.')
    await editor.fill('Text', 'Reglerna tillåter bara det som redan är offentligt.')
    await editor.refer('Vilar på påståendena', [ref('2-1')])
    await editor.save()
    await finding('personer', 'Nej', Q.persons, [SOMEBODY], 'Mata inte in uppgifter om personer.')
    await editor.fill('Text', 'Personuppgifter får inte läggas in i något AI-system.')
    await editor.refer('Vilar på påståendena', [ref('2-2')])
    await editor.save()
    await finding('inte bedomt', 'Något först', Q.assessed, ['Nej, inte bedömt'], 'Be om att få systemet bedömt.')
    await editor.fill('Text', 'Reglerna säger inget om andra system än det godkända. Säkrast är att fråga.')
    await page.getByLabel('Allt är guidens eget råd, också rubriken').press('Space')
    await editor.press('Lägg till i ”Att göra”')
    await page.keyboard.type('Fråga it-samordnaren om systemet.')
    const actions = page.getByRole('group', { name: 'Att göra' })
    await actions.getByText('Mer om den här').press('Enter')
    await editor.refer('Vem man frågar', ['ansvarig'], actions)
    await editor.save()
    await finding('ogranskat', 'Nej', Q.read, ['Nej'], 'Använd inget som ingen har läst igenom.')
    await editor.fill('Text', 'En människa ska granska före användningen.')
    await editor.refer('Vilar på påståendena', [ref('3-1')])
    await editor.save()
    await finding('kurs', 'Bara upplysning', COURSE, ['Nej, eller vet inte'], 'Gå gärna kursen.')
    await editor.fill('Text', 'Kursen förklarar reglerna.')
    await page.getByLabel('Allt är guidens eget råd, också rubriken').press('Space')
    await editor.save()
    await finding('beratta', 'Bara upplysning', Q.shared, ['Ja, inom kommunen', 'Ja, utanför'], 'Berätta gärna att AI är använd.')
    await editor.fill('Text', 'Den som delar ett resultat bör säga det.')
    await editor.refer('Vilar på påståendena', [ref('3-2')])
    await editor.save()
    await editor.open('Fynd', 'Läs själva dokumentet.')
    await editor.fill('Rubrik', 'Följ bibliotekets regler.')
    await editor.fill('Text', 'Reglerna gäller alla på biblioteket.')
    await editor.save()
    await editor.remove('Fynd', 'Fråga innan du börjar.')
  })

  await test.step('a system is decided on, within limits that are chosen', async () => {
    await editor.add('Beslut om system', 'Provassistenten')
    await editor.choose('Beslut', 'Godkänt')
    await editor.choose('Till och med informationsklass', OPEN)
    await page.getByRole('group', { name: 'Personuppgifter som det gäller för' }).getByLabel('Inga', { exact: true }).press('Space')
    await editor.fill('Beslutat av', 'It-samordnaren')
    await editor.fill('Beslutat den', '2026-03-02')
    await editor.choose('Avsnitt', '2')
    await editor.refer('Vilar på påståendena', [ref('2-4')])
    await editor.save()
  })

  await test.step('a task, cases and a promise', async () => {
    const answer = async (question: string, option: string) => {
      const group = page.getByRole('group', { name: 'Svar', exact: true })
      await editor.choose('Fråga att svara på', question, group)
      await editor.press('Lägg till', group)
      await editor.choose(question, option, group)
    }
    await editor.open('Uppgifter')
    await editor.fill('Rubrik', 'Korta ett boktips')
    await editor.fill('Vad som förutsätts', 'Boktipset är öppen information och handlar inte om någon person.')
    await editor.save()
    await editor.open('Scenarier', 'Vet svaren')
    await editor.fill('Rubrik', 'Boktips på webben')
    await editor.fill('Text', 'Jag vill korta ett boktips som redan ligger på webben.')
    await editor.choose(Q.system, 'Provassistenten')
    await editor.choose(Q.class, OPEN)
    await editor.choose(Q.assessed, 'Välj …')
    await answer(COURSE, 'Ja, i år')
    await editor.choose('Utfall', 'Ja')
    await editor.fill('Fråga att diskutera', 'Vad mer kan ni göra så här?')
    await editor.save()
    await editor.press('Kopiera')
    await editor.fill('Rubrik', 'En låntagares historik')
    await editor.fill('Text', 'Jag vill sammanfatta vad en låntagare har läst.')
    await editor.choose(Q.persons, 'Ja, vanliga personuppgifter')
    await editor.choose('Utfall', 'Nej')
    await editor.refer('Fynd som ska gälla', ['personer'])
    await editor.save()
    await editor.open('Scenarier', 'Vet inte svaren')
    await editor.fill('Fråga att diskutera', 'Vem vet svaren hos oss?')
    await answer(COURSE, 'Nej, eller vet inte')
    await editor.refer('Fynd som ska gälla', ['kurs'])
    await editor.save()
    await editor.open('Uppgifter')
    await answer(Q.read, 'Ja')
    await editor.save()
    await editor.add('Löften', 'personer ar alltid nej')
    await editor.fill('Text', 'Uppgifter om personer ger alltid nej.')
    await editor.condition('Löftet gäller när', Q.persons, [SOMEBODY])
    await page.getByRole('group', { name: 'De enda utfall som kommer' }).getByLabel('Nej', { exact: true }).press('Space')
    await editor.refer('Vilar på påståendena', [ref('2-2')])
    await editor.save()
    await editor.remove('Löften', 'Så länge vägledningen')
    await editor.remove('Undantag')
    await editor.remove('Undantag')
    await editor.open('Riskordning och antal val')
    await editor.choose('Fråga att svara på', Q.class)
    await editor.press('Lägg till')
    await editor.press('Ta bort: Inte klassad, eller vet inte')
    await editor.save()
  })

  await test.step('the introduction, with what managers do', async () => {
    await editor.open('Introduktionens kort')
    await editor.fill('Rubrik', 'Det du matar in')
    const first = page.getByRole('group', { name: 'Kort', exact: true }).locator('> ol > li').first()
    await editor.fill('Text', 'Följ bibliotekets regler.', first)
    await editor.fill(
      'Text',
      'Mata bara in det som redan är offentligt.',
      page.getByRole('group', { name: 'Kort', exact: true }).locator('> ol > li').nth(1),
    )
    await editor.save()
    await editor.open('Introduktionens kort', 'Del 2')
    await editor.fill('Rubrik', 'Resultatet')
    await editor.fill(
      'Text',
      'Läs igenom allt innan du använder det.',
      page.getByRole('group', { name: 'Kort', exact: true }).locator('> ol > li').first(),
    )
    await editor.save()
    await editor.add('Checklistan', 'nya medarbetare')
    await editor.fill('Text', 'Gå igenom reglerna med nya medarbetare.')
    await editor.fill('Vem det gäller', 'Chefen')
    await editor.refer('Vilar på påståendena', [ref('3-3')])
    await editor.save()
    await expectAccessible(page)
  })

  await test.step('the check leads to what is left to say, until nothing is', async () => {
    await editor.expectChecked('1 fel behöver rättas.')
    await editor.press(/statements\/3\.yaml:\d+/)
    await editor.fill('Varför inget vilar på det', 'Det är chefens sak, och står i checklistan.')
    await editor.save()
    await editor.expectChecked('Inga fel. Samma kontroll som i publiceringen går igenom.')
    await expect(page.locator('.check-panel')).not.toContainText('Skriv här')
  })

  await test.step('it is tried, compared and signed off', async () => {
    await editor.view('Prova')
    await editor.choose('Börja med ett fall', 'En låntagares historik')
    await expect(page.getByRole('region', { name: 'I utkastet' }).getByRole('status')).toContainText('Nej, inte så här')
    await editor.choose('Börja med ett fall', 'Boktips på webben')
    await expect(page.getByRole('region', { name: 'I utkastet' }).getByRole('status')).toContainText('Ja, du kan börja')
    await editor.view('Skillnad')
    await expect(page.getByText('Organisationen är ny.').first()).toBeVisible()
    await page.getByRole('link', { name: 'Underlag för Provköpings bibliotek' }).press('Enter')
    const sheet = page.locator('.sign-off')
    await expect(sheet.getByRole('heading', { name: 'Underlag för godkännande: Provköpings bibliotek' })).toBeVisible()
    for (const words of [
      'Mata inte in uppgifter om personer.',
      'Personuppgifter får inte matas in.',
      'Reglerna säger inget om upphovsrätt.',
      COURSE,
    ])
      await expect(sheet).toContainText(words)
    await expectAccessible(page)
    await editor.view('Skillnad')
  })

  await test.step('what is handed over passes the same check on the command line', async () => {
    await editor.fill('Vad har du ändrat?', 'En ny organisation.')
    await editor.fill('Varför?', 'Biblioteket har beslutat om regler.')
    const downloading = page.waitForEvent('download')
    await editor.press('Ladda ned som zip')
    const files = unzipSync(new Uint8Array(readFileSync(await (await downloading).path())))
    const folder = mkdtempSync(join(tmpdir(), 'ny-organisation-'))
    cpSync(SMALL_CONTENT, join(folder, 'content'), { recursive: true })
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    const output = execFileSync(process.execPath, ['tools/commands/check-content.ts', '--content', join(folder, 'content')], {
      encoding: 'utf8',
    })
    expect(output).toContain('provkopings-bibliotek: ')
  })
})
