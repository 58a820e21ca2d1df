import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { checkAll } from './check-all.ts'
import { checkLocators } from './check-locators.ts'
import { checkTexts } from './check-texts.ts'
import { parseContent } from '../read/parsed-content.ts'
import { formatProblem } from '../read/problem.ts'
import { type Change, change, SMALL_CONTENT } from '../compile/small-content.test-support.ts'
import { wrongPolarity } from './text-modality.ts'

function toldAfter(...changes: readonly Change[]): string {
  const content = parseContent(change(...changes))
  const { errors, warnings } = checkTexts(content)
  const tell = (kind: string, problems: typeof errors) => problems.map((problem) => `${kind} ${formatProblem(problem)}`)
  return [...tell('fel', errors), ...tell('fel', checkLocators(content)), ...tell('varning', warnings)]
    .join('\n')
    .replaceAll('organisations/exempel/', '')
}

const TITLE = 'title: Systemet är öppet.'

describe('signs in texts', () => {
  it('tags and Markdown where they are shown as they stand', () => {
    expect(toldAfter(['findings.yaml', TITLE, 'title: Systemet är <b>öppet</b>.'])).toMatchInlineSnapshot(
      `"fel findings.yaml:6:12 ”<b>” visas som det står, och inte som en kod. Ta bort det, eller skriv tecknet som det är."`,
    )
    expect(toldAfter(['statements/1.yaml', 'text: Fråga chefen.', 'text: Fråga **chefen** först.'])).toMatchInlineSnapshot(
      `"fel statements/1.yaml:7:11 ”**chefen**” visas med sina tecken här, där fetstil och länkar inte går att använda. Ta bort tecknen."`,
    )
    expect(toldAfter(['policy.yaml', 'help: Fråga först.', 'help: Fråga&nbsp;först.'])).toMatchInlineSnapshot(
      `"fel policy.yaml:19:11 ”&nbsp;” visas som det står, och inte som en kod. Ta bort det, eller skriv tecknet som det är."`,
    )
  })

  it('words that wait for others: an error, and in a draft a warning', () => {
    const waiting: Change = ['policy.yaml', 'standing: Texten gäller.', 'standing: Skriv här hur bindande dokumentet är.']
    expect(toldAfter(waiting)).toMatchInlineSnapshot(
      `"fel policy.yaml:13:11 ”Skriv här” väntar på att någon skriver texten. Skriv den, eller ta bort den om den inte behövs."`,
    )
    expect(toldAfter(waiting, ['policy.yaml', 'version: 1.0.0', 'version: 0.1.0'])).toMatch(/^varning policy.yaml:13/)
  })

  it('days that never come, in texts and in fields', () => {
    expect(toldAfter(['findings.yaml', TITLE, 'title: Systemet är öppet till den 31 april.'])).toMatchInlineSnapshot(
      `"fel findings.yaml:6:12 Dagen ”31 april” finns inte i kalendern. Rätta den."`,
    )
    expect(toldAfter(['findings.yaml', TITLE, 'title: Systemet är öppet till den 30 april.'])).toBe('')
    const { problems } = checkAll(parseContent(change(['policy.yaml', 'reviewBy: 2027-01-01', 'reviewBy: 2027-02-29'])))
    expect(problems.map(({ message }) => message)).toEqual(['Dagen finns inte i kalendern. Månaden har inte så många dagar.'])
  })

  it('a letter that became a question mark', () => {
    expect(toldAfter(['findings.yaml', TITLE, 'title: Du f?r fråga.'])).toMatchInlineSnapshot(
      `"fel findings.yaml:6:12 I ”f?r” står ett frågetecken i stället för en bokstav. Skriv ordet på nytt, eller sätt ett blanksteg efter frågetecknet."`,
    )
    expect(toldAfter(['findings.yaml', TITLE, 'title: Vad? Fråga.'])).toBe('')
  })
})

describe('whose a text is', () => {
  it('another organisation, also in English', () => {
    const other = [...SMALL_CONTENT].flatMap(([path, text]) =>
      path.startsWith('organisations/exempel/')
        ? [[path.replace('exempel', 'annan'), text.replaceAll('Exempelstaden', 'Storås kommun').replaceAll('ex-', 'an-')] as const]
        : [],
    )
    const both = new Map([
      ...change(['findings.yaml', TITLE, 'title: Fråga i Storås.'], ['en.yaml', 'text: Mind it.', 'text: Ask in Storås.']),
      ...other,
    ])
    expect(checkTexts(parseContent(both)).errors.map(formatProblem)).toMatchInlineSnapshot(`
      [
        "organisations/exempel/en.yaml:4:11 ”Storås” är en annan organisation (annan). Skriv det som gäller här, eller låt bli att nämna någon.",
        "organisations/exempel/findings.yaml:6:12 ”Storås” är en annan organisation (annan). Skriv det som gäller här, eller låt bli att nämna någon.",
      ]
    `)
  })

  it('words for another kind of authority', () => {
    const county: Change = ['policy.yaml', 'name: Exempelstaden', 'name: Länsstyrelsen Exempel']
    expect(toldAfter(county, ['findings.yaml', TITLE, 'title: Fråga kommunen.'])).toMatchInlineSnapshot(
      `"fel findings.yaml:6:12 ”kommunen” stämmer inte på Länsstyrelsen Exempel, som är en länsstyrelse. Skriv myndigheten eller länsstyrelsen."`,
    )
    expect(toldAfter(county, ['findings.yaml', TITLE, 'title: En kommun kan fråga.'])).toBe('')
    const municipality: Change = ['policy.yaml', 'name: Exempelstaden', 'name: Exempels kommun']
    expect(toldAfter(municipality, ['findings.yaml', TITLE, 'title: Följ stadens rutin.'])).toMatchInlineSnapshot(
      `"fel findings.yaml:6:12 ”stadens” stämmer inte på Exempels kommun, som är en kommun. Skriv kommunen."`,
    )
    expect(toldAfter(municipality, ['en.yaml', 'title: The system is open.', 'title: Ask the city planning department.'])).toBe('')
    expect(toldAfter(municipality, ['en.yaml', 'title: The system is open.', 'title: The city is open.'])).toContain('The city')
  })

  it('how somebody is reached, and who it is, are warned of outside the contacts', () => {
    expect(toldAfter(['findings.yaml', TITLE, 'title: Ring 031-365 00 00.'])).toMatchInlineSnapshot(
      `"varning findings.yaml:6:12 ”031-365 00 00” hör hemma bland kontakterna, där den som ändrar uppgiften letar. Nämn kontakten här i stället."`,
    )
    expect(toldAfter(['findings.yaml', TITLE, 'title: Skriv till ai@exempel.se.'])).toContain('varning findings.yaml:6:12 ”ai@exempel.se”')
    expect(toldAfter(['scenarios.yaml', 'text: Vill putsa en text.', 'text: Kerstin Åberg vill putsa en text.'])).toMatchInlineSnapshot(
      `"varning scenarios.yaml:5:11 ”Kerstin Åberg” ser ut att vara en persons namn. Skriv rollen i stället, till exempel ”handläggaren” eller ”din chef”."`,
    )
    expect(toldAfter(['policy.yaml', 'help: Fråga först.', 'help: Ring 031-365 00 00.'])).toBe('')
    expect(toldAfter(['findings.yaml', TITLE, 'title: Ärendet 100-11766-2024 är öppet.'])).toBe('')
  })
})

describe('where a text comes from', () => {
  it('a search phrase of four words or more in a text of our own', () => {
    const phrase: Change = ['statements/1.yaml', 'phrase: fråga chefen', 'phrase: alltid fråga närmaste chefen']
    expect(toldAfter(phrase, ['findings.yaml', TITLE, 'title: Du kan alltid fråga närmaste chefen först.'])).toMatchInlineSnapshot(
      `"fel findings.yaml:6:12 ”alltid fråga närmaste chefen” är dokumentets ord (sökfrasen till påståendet ”ex-1-1”). Säg det med egna ord."`,
    )
    expect(toldAfter(phrase, ['findings.yaml', TITLE, 'title: Du kan alltid fråga den närmaste chefen.'])).toBe('')
  })

  it('advice of the guide’s own without its mark, and a mark over what the document is said to say', () => {
    expect(toldAfter(['findings.yaml', TITLE, 'title: Vårt råd är att vänta.'])).toMatchInlineSnapshot(
      `"fel findings.yaml:6:12 Här står ett råd som är guidens eget, utan märke. Skriv det där det kan märkas: i fältet för eget råd (advice) eller i en åtgärd som är märkt (ownAdvice)."`,
    )
    expect(toldAfter(['findings.yaml', 'text: Alltid.', 'text: Policyn kräver att du svarar för det.'])).toMatchInlineSnapshot(
      `"fel findings.yaml:35:11 Texten är märkt som guidens eget råd, men säger ”Policyn kräver”. Ta bort märket och ange påståendet det vilar på, eller skriv att rådet är guidens."`,
    )
    expect(toldAfter(['flow.yaml', 'why: Klassen avgör.', 'why: Vi rekommenderar att du vet.'])).toContain('utan märke')
    expect(toldAfter(['findings.yaml', 'text: Alltid.', 'text: Policyn kräver inte att du svarar för det.'])).toBe('')
  })

  it('a place in another section', () => {
    expect(toldAfter(['statements/2.1.yaml', 'locator: Avsnitt 2.1', 'locator: Avsnitt 1, stycke 2'])).toMatchInlineSnapshot(
      `"fel statements/2.1.yaml:5:14 Platsen ”Avsnitt 1, stycke 2” är i avsnittet ”Allmänt”, men påståendet står i ”Områden”. Flytta påståendet dit, eller rätta platsen."`,
    )
    expect(toldAfter(['statements/2.1.yaml', 'locator: Avsnitt 2.1', 'locator: Allmänt, stycke 2'])).toContain('är i avsnittet ”Allmänt”')
    expect(toldAfter(['statements/2.1.yaml', 'locator: Avsnitt 2.1', 'locator: Bilaga, stycke 2'])).toBe('')
  })
})

describe('what a text demands', () => {
  it('a title against its effect', () => {
    expect(toldAfter(['findings.yaml', 'title: Området är förbjudet.', 'title: Du får använda AI här.'])).toMatchInlineSnapshot(
      `"fel findings.yaml:25:12 Rubriken säger ”Du får”, men effekten är ”nej”. Säg vad som hindrar, eller ändra effekten."`,
    )
    expect(toldAfter(['findings.yaml', 'title: Området är förbjudet.', 'title: Alla texter får matas in här.'])).toContain(
      'Alla texter får',
    )
    expect(toldAfter(['findings.yaml', 'title: Området är förbjudet.', 'title: Du får bara läsa om AI här.'])).toBe('')
    expect(wrongPolarity('Möten med patienter får inte spelas in.', 'info', 'sv').map(({ message }) => message)).toEqual([
      'Rubriken säger ”Möten med patienter får inte”, men effekten är ”info”. Säg vad som gäller, eller ändra effekten till ”nej”.',
    ])
    expect(wrongPolarity('Möten får inte spelas in innan alla vet det.', 'info', 'sv')).toEqual([])
    expect(wrongPolarity('Bilden får inte likna verkligheten.', 'villkor', 'sv')).toEqual([])
    expect(toldAfter(['findings.yaml', TITLE, 'title: Du får aldrig använda systemet.'])).toMatchInlineSnapshot(`
      "fel en.yaml:3:12 Svenskan säger ”får aldrig”, men engelskan säger inte nej till något. Skriv till exempel ”must not”.
      fel findings.yaml:6:12 Rubriken säger ”Du får aldrig”, men effekten är ”forst”. Säg vad som gäller, eller ändra effekten till ”nej”."
    `)
    const until: Change = ['en.yaml', 'title: The system is open.', 'title: You may not use the system until you have asked.']
    expect(toldAfter(['findings.yaml', TITLE, 'title: Du får inte använda systemet innan du har frågat.'], until)).toBe('')
  })

  it('a demand that no statement makes, and advice where all is demanded', () => {
    const informs: Change = ['statements/1.yaml', 'modality: krav', 'modality: information']
    expect(toldAfter(informs, ['findings.yaml', '- Punkt', '- Du måste fråga chefen.'])).toMatchInlineSnapshot(
      `"fel findings.yaml:7:11 Texten säger ”måste”, men inget av påståendena är ett krav. Skriv som dokumentet, till exempel ”bör” eller ”kan”, eller ange påståendet som kräver det."`,
    )
    expect(toldAfter(informs, ['findings.yaml', '- Punkt', '- Kom fram till vad du ska fråga om.'])).toBe('')
    expect(toldAfter(['findings.yaml', 'text: Låt bli.', 'text: Du bör låta bli.'])).toMatchInlineSnapshot(
      `"fel findings.yaml:26:11 Texten säger ”bör”, men allt den vilar på är krav. Skriv ”ska”, eller ange påståendet som bara ger ett råd."`,
    )
    expect(toldAfter(['findings.yaml', 'text: Alltid.', 'text: Svara på ”Ska AI:n härma någon?”'])).toBe('')
    expect(toldAfter(['findings.yaml', 'text: Alltid.', 'text: Du ska alltid svara.'])).toMatchInlineSnapshot(
      `"fel findings.yaml:35:11 Texten säger ”ska”, men är guidens eget råd och inget krav i dokumentet. Skriv ”bör”, en uppmaning, eller ange påståendet som kräver det."`,
    )
  })

  it('a statement whose words say another thing than what it is', () => {
    expect(toldAfter(['statements/1.yaml', 'text: Fråga chefen.', 'text: Du bör fråga chefen.'])).toMatchInlineSnapshot(
      `"fel statements/1.yaml:7:11 Påståendet är ett krav, men texten säger ”bör”. Skriv ”ska”, eller ändra påståendet till en rekommendation (modality)."`,
    )
    expect(toldAfter(['statements/2.1.yaml', 'text: Inte i skolan.', 'text: I skolan.'])).toMatchInlineSnapshot(
      `"fel statements/2.1.yaml:7:11 Påståendet är ett förbud, men texten säger inte nej till något. Skriv vad man inte får göra, eller ändra vad dokumentet säger (modality)."`,
    )
    expect(toldAfter(['statements/1.yaml', 'text: Öppna system är öppna.', 'text: Öppna system måste du ha.'])).toMatchInlineSnapshot(
      `"fel statements/1.yaml:14:11 Texten säger ”måste”, men påståendet är inget krav. Skriv ”bör” eller ”kan”, eller ändra påståendet till ett krav (modality)."`,
    )
    expect(toldAfter(['statements/1.yaml', 'text: Öppna system är öppna.', 'text: De ska vara öppna när ni använder dem.'])).toBe('')
  })

  it('English that says more or less than the Swedish', () => {
    const english = (swedish: string, told: string): string =>
      toldAfter(
        [
          'findings.yaml',
          'text: |-\n      Stycke med **fetstil** och [en länk](https://exempel.se/).\n\n      - Punkt',
          `text: ${swedish}`,
        ],
        ['en.yaml', 'text: Mind it.', `text: ${told}`],
      )
    expect(english('Du får inte mata in det.', 'You may enter it.')).toMatchInlineSnapshot(
      `"fel en.yaml:4:11 Svenskan säger ”får inte”, men engelskan säger inte nej till något. Skriv till exempel ”must not”."`,
    )
    expect(english('Du får mata in det.', 'You must not enter it.')).toMatchInlineSnapshot(
      `"fel en.yaml:4:11 Engelskan säger ”must not”, men svenskan förbjuder inget. Skriv som svenskan."`,
    )
    expect(english('Du ska granska det.', 'You should review it.')).toMatchInlineSnapshot(
      `"fel en.yaml:4:11 Svenskan säger ”ska”, men engelskan ”should”. Skriv ”must”."`,
    )
    expect(english('Granska det gärna.', 'You must review it.')).toMatchInlineSnapshot(
      `"fel en.yaml:4:11 Engelskan säger ”must”, men svenskan kräver inget. Skriv som svenskan, till exempel ”should” eller ”may”."`,
    )
    expect(english('Du ska granska det.', 'You may review it.')).toContain('”ska”, men engelskan ”may”')
    expect(english('Du får inte mata in det. Det är inte öppet.', 'You may enter it. It is not open.')).toContain(
      'men engelskan säger inte nej',
    )
    expect(english('Du får inte mata in det.', 'You must not enter it.')).toBe('')
    expect(english('Granska det.', 'Review it.')).toBe('')
  })
})

it('there is no alarm on a content that is well', () => {
  const { errors, warnings } = checkTexts(parseContent(readContentFolder('e2e/content')))
  expect([...errors, ...warnings].map(formatProblem)).toEqual([])
})
