import { describe, expect, it } from 'vitest'
import { checkAll } from './check-all.ts'
import { change, SMALL_CONTENT, told, toldAfter } from '../compile/small-content.test-support.ts'
import { parseContent } from '../read/parsed-content.ts'

describe('questions and answers that do not fit together', () => {
  it('a condition that looks at a later question, or at its own', () => {
    expect(
      toldAfter(
        ['flow.yaml', 'when: {arende: anvanda}\n        why: Öppna', "when: {klass: '1'}\n        why: Öppna"],
        ['flow.yaml', 'when: {arende: anvanda}\n        why: Klassen', "when: {klass: '1'}\n        why: Klassen"],
      ),
    ).toMatchInlineSnapshot(`
      "flow.yaml:12:16 Frågan ”Vilken klass?” (klass) ställs senare i flödet. Ett villkor för en fråga får bara titta på frågor som kommer före.
      flow.yaml:18:16 Frågan ”Vilken klass?” (klass) ställs senare i flödet. Ett villkor för en fråga får bara titta på frågor som kommer före."
    `)
  })

  it('covers of something that does not exist, that can be chosen, or that is covered already', () => {
    expect(
      toldAfter(
        ['flow.yaml', "- '0'\n", "- id: '0'\n            covers: ['3']\n"],
        ['flow.yaml', "covers: ['2']", "covers: ['0', '3', '8']"],
      ),
    ).toMatchInlineSnapshot(`
      "flow.yaml:25:22 Svaret ”Noll” till frågan ”Vilken klass?” (klass) går att välja för sig här. Ta bort det ur dem som räknas dit (covers).
      flow.yaml:25:27 Svaret ”3” räknas redan till ett annat svar här. Ta bort det ena.
      flow.yaml:25:32 Svaret ”8” finns inte till frågan ”Vilken klass?” (klass). Det som finns är ”0”, ”1”, ”2”, ”3”."
    `)
  })

  it('exclusive options of a question with a single choice', () => {
    expect(toldAfter(['questions.yaml', '    multiple: true\n', ''])).toMatchInlineSnapshot(
      `"questions.yaml:49:16 Svar som står för sig (exclusive) finns bara där flera svar går att välja. Ta bort dem, eller låt flera svar gå att välja (multiple)."`,
    )
  })

  it('a step with an address that is taken', () => {
    expect(toldAfter(['flow.yaml', 'id: innehallet', 'id: resultat'])).toMatchInlineSnapshot(
      `"flow.yaml:14:9 Ett steg kan inte ha id:t ”resultat”, som är namnet på en sida i guiden. Ge det ett annat."`,
    )
  })
})

const ROLE = `  - id: roll
    code: ro
    question: Vilken roll?
    options:
      - id: chef
        code: C
        label: Chef
  - id: system
`

describe('a finding that says what it may not', () => {
  it('a standing duty with an effect', () => {
    expect(toldAfter(['findings.yaml', 'effect: info', 'effect: forst'])).toMatchInlineSnapshot(
      `"findings.yaml:32:13 En stående skyldighet ska ha effekten ”bara upplysning” (info), eftersom den alltid gäller."`,
    )
  })

  it('a role that decides, or that nobody has', () => {
    const role = (of: string): string =>
      toldAfter(
        ['questions.yaml', '  - id: system\n', ROLE],
        ['findings.yaml', '    effect: forst\n', `    effect: forst\n    role: ${of}\n`],
      )
    expect(role('chef')).toMatchInlineSnapshot(
      `"findings.yaml:5:13 Rollen avgör inget. Ett fynd som bara gäller vissa roller (role) ska ha effekten ”bara upplysning” (info)."`,
    )
    expect(role('[chef, arkivarie]')).toMatchInlineSnapshot(`
      "findings.yaml:5:13 Rollen avgör inget. Ett fynd som bara gäller vissa roller (role) ska ha effekten ”bara upplysning” (info).
      findings.yaml:6:18 Rollen ”arkivarie” finns inte. Det som finns är ”chef”."
    `)
  })

  it('an outcome that the policy does not declare', () => {
    expect(toldAfter(['policy.yaml', 'outcomes: [nej, forst, ja]', 'outcomes: [nej, ja]'])).toMatchInlineSnapshot(
      `"findings.yaml:5:13 Utfallet ”något först” (forst) finns inte bland utfallen. Lägg till det (outcomes), eller ändra effekten."`,
    )
  })

  it('a mark over all of it, though it rests on what the document demands or forbids', () => {
    expect(
      toldAfter(
        ['findings.yaml', '        ask: chef\n', '        ask: chef\n    ownAdvice: true\n'],
        ['findings.yaml', '    # Det finns inget att göra.\n', '    ownAdvice: true\n'],
      ),
    ).toMatchInlineSnapshot(`
      "findings.yaml:14:16 Märket gäller hela fyndet, men det vilar på ett krav i dokumentet, påståendet ”Avsnitt 1” (ex-1-1). Ta bort märket här. Skriv det som är guidens eget i fältet för eget råd (advice), eller märk åtgärden (ownAdvice).
      findings.yaml:28:16 Märket gäller hela fyndet, men det vilar på ett förbud i dokumentet, påståendet ”Avsnitt 2.1” (ex-2.1-1). Ta bort märket här. Skriv det som är guidens eget i fältet för eget råd (advice), eller märk åtgärden (ownAdvice)."
    `)
    // A piece of information that it rests on does not make it the document's.
    expect(
      toldAfter(
        ['findings.yaml', '    ownAdvice: true\n    statements: []', '    ownAdvice: true\n    statements: [ex-1-2]'],
        [
          'findings.yaml',
          '    # Det finns inget att göra.\n',
          '    advice: Vårt råd är att vänta.\n    actions: [{text: Ring., ownAdvice: true}]\n',
        ],
      ),
    ).toBe('')
  })

  it('advice of the guide’s own in words alone, without the mark', () => {
    expect(
      toldAfter(
        ['findings.yaml', 'text: Låt bli.', 'text: Låt bli. Vårt råd är att fråga.'],
        ['findings.yaml', 'text: Fråga chefen.\n        ask', 'text: Fråga chefen. Det är vårt eget råd.\n        ask'],
        ['en.yaml', 'text: Mind it.', 'text: Mind it. Our advice is to wait.'],
      ),
    ).toMatchInlineSnapshot(`
      "en.yaml:4:11 Här står ett råd som är guidens eget. Flytta det dit (advice), som på svenska.
      findings.yaml:12:9 Åtgärden är guidens eget råd. Märk den (ownAdvice) i stället för att säga det i texten.
      findings.yaml:26:11 Här står ett råd som är guidens eget. Flytta det till fältet för eget råd (advice), där det får sitt märke."
    `)
    // All of it is the guide's own, or it is told how the document was read.
    expect(
      toldAfter(
        ['findings.yaml', 'text: Alltid.', 'text: Alltid. Det är vårt råd.'],
        ['findings.yaml', 'text: Låt bli.', 'text: Låt bli.\n    interpretation: Vårt råd är strängt.'],
      ),
    ).toBe('')
  })

  it('something to do under a condition that is wrong, or that never comes true where the finding applies', () => {
    const put = (when: string) => change(['findings.yaml', '        ask: chef', `        when: ${when}\n        ask: chef`])
    expect(told(put('{klas: fel}'))).toMatchInlineSnapshot(
      `"findings.yaml:13:16 Frågan ”klas” finns inte. Menade du ”Vilken klass?” (klass)?"`,
    )
    expect(told(put("{klass: '7'}"))).toMatchInlineSnapshot(
      `"findings.yaml:13:23 Svaret ”7” finns inte till frågan ”Vilken klass?” (klass). Det som finns är ”Noll”, ”Högre än 0”."`,
    )
    expect(told(put('{}'))).toMatchInlineSnapshot(
      `"findings.yaml:13:15 Villkoret är tomt. Skriv minst en fråga med svar, eller ta bort villkoret om det alltid gäller."`,
    )
    const { problems } = checkAll(parseContent(put("{klass: '0'}")))
    expect(problems.map(({ line, message }) => `${line} ${message}`).filter((problem) => problem.includes('Åtgärden')))
      .toMatchInlineSnapshot(`
        [
          "13 Åtgärden visas aldrig: villkoret är aldrig sant samtidigt som fyndet ”Systemet är öppet” (oppet-system) gäller. Rätta villkoret, så att det gäller i något av fyndets fall.",
        ]
      `)
  })

  it('something to do that turns to somebody, without saying to whom', () => {
    const put = (action: string) => toldAfter(['findings.yaml', '      - text: Fråga chefen.\n        ask: chef', `      - ${action}`])
    expect(put('Säg till någon.')).toMatchInlineSnapshot(
      `"findings.yaml:12:9 Här ska någon frågas, men ingen kontakt visas. Välj vem man frågar (ask). Är det någon annan ska listan stå tom."`,
    )
    for (const action of ['{text: Säg till grannen., ask: []}', 'Be om ursäkt.', 'Befria dig.', 'Vänta.']) expect(put(action)).toBe('')
  })

  it('something to do that finds out what is answered, or that stands there twice', () => {
    const put = (actions: string) =>
      checkAll(
        parseContent(
          new Map(change(['findings.yaml', '      - text: Fråga chefen.\n        ask: chef', actions])).set(
            'organisations/exempel/en.yaml',
            '{}\n',
          ),
        ),
      )
        .problems.map(({ line, message }) => `${line} ${message}`)
        .filter((problem) => problem.includes('Åtgärden'))
        .join('\n')
    const finding = (text: string, more: string) => `      - {text: ${text}, ${more}}\n`
    expect(put(finding('Slå upp klassen.', 'findsOut: klass'))).toMatchInlineSnapshot(
      `"12 Åtgärden tar reda på svaret på frågan ”Vilken klass?” (klass) men visas också för den som redan har svarat. Det blir ”något först” (forst) i 12 fall, när ”Vilken typ?” är ”Öppet” och ”Vilket område?” är ”Inget”. Ange när den behövs (when)."`,
    )
    const [asked, looked] = ['{omrade: skola}', '{omrade: vard}'].map((when) => `when: ${when}`)
    expect(put(finding('Läs.', asked ?? '') + finding('”Läs!”', looked ?? ''))).toMatchInlineSnapshot(
      `"13 Åtgärden visas tillsammans med åtgärd nummer 1 i fyndet ”Systemet är öppet” (oppet-system), och de säger eller tar reda på samma sak. Det blir ”något först” (forst) i 3 fall, när ”Vilken typ?” är ”Öppet” och ”Vilket område?” är ”ett område med hög risk”. Ange när var och en behövs (when). Behövs de alltid tillsammans, gör en åtgärd av dem."`,
    )
    expect(put(finding('Läs.', 'when: {omrade: inget}') + finding('Läs!', looked ?? ''))).toBe('')
  })

  it('an outcome that has no words', () => {
    expect(toldAfter(['policy.yaml', 'outcomes: [nej, forst, ja]', 'outcomes: [nej, forst, villkor, ja]'])).toMatchInlineSnapshot(
      `"policy.yaml:15:24 Utfallet ”på villkor” (villkor) saknar ord. Lägg till dem (outcomes i questions.yaml)."`,
    )
  })

  it('an outcome with words of its own that is not declared', () => {
    expect(
      toldAfter([
        'policy.yaml',
        'contacts:',
        'outcomeTexts:\n  - id: villkor\n    label: Villkor\n    meaning: Följ villkoren.\ncontacts:',
      ]),
    ).toMatchInlineSnapshot(
      `"policy.yaml:17:9 Utfallet ”på villkor” (villkor) finns inte bland utfallen. Det som finns är ”nej”, ”forst”, ”ja”."`,
    )
  })

  it('rests on nothing, without saying that it is own advice', () => {
    expect(toldAfter(['findings.yaml', '    ownAdvice: true\n', ''])).toMatchInlineSnapshot(
      `"findings.yaml:36:17 Fyndet vilar inte på något påstående. Ange minst ett. Är det guidens eget råd, märk det som det (ownAdvice)."`,
    )
  })

  it('has another number of things to do in English', () => {
    expect(toldAfter(['en.yaml', '      - Ask your manager.', '      - Ask your manager.\n      - And again.'])).toMatchInlineSnapshot(
      `"en.yaml:6:7 Åtgärderna ska vara lika många som på svenska, 1 (actions)."`,
    )
  })
})

describe('files', () => {
  it('that are missing', () => {
    const files = new Map(SMALL_CONTENT)
    files.delete('systems.yaml')
    files.delete('organisations/exempel/flow.yaml')
    files.delete('organisations/exempel/statements/2.1.yaml')
    expect(told(files)).toMatchInlineSnapshot(`
      "flow.yaml:1:1 Filen saknas. Lägg till organisations/exempel/flow.yaml i innehållet.
      policy.yaml:14:17 Avsnittet ”2.1” har ingen fil i statements. Det som finns är ”Allmänt” (1).
      systems.yaml:1:1 Filen saknas. Lägg till systems.yaml i innehållet."
    `)
  })

  it('that nobody reads', () => {
    const files = new Map(SMALL_CONTENT)
      .set('question.yaml', 'a: b')
      .set('organisations/exempel/finding.yaml', 'a: b')
      .set('organisations/exempel/statements/3.yml', 'a: b')
      .set('README.md', 'Läs mig.')
    expect(told(files)).toMatchInlineSnapshot(`
      "finding.yaml:1:1 Filen känns inte igen och används inte. Menade du ”findings.yaml”?
      statements/3.yml:1:1 Filen känns inte igen och används inte. Det som finns är ”policy.yaml”, ”flow.yaml”, ”findings.yaml”, ”shortcuts.yaml”, ”scenarios.yaml”, ”questions.yaml”, ”systems.yaml”, ”situations.yaml”, ”introduction.yaml”, ”promises.yaml”, ”decided.yaml”, ”set-aside.yaml”, ”changes.yaml”, ”changelog.yaml”, ”fingerprints.yaml”, ”en.yaml”, ”en.fingerprints.yaml”.
      question.yaml:1:1 Filen känns inte igen och används inte. Menade du ”questions.yaml”?"
    `)
  })

  it('that hold another section than their name says', () => {
    expect(toldAfter(['statements/2.1.yaml', "section: '2.1'", "section: '2.2'"])).toMatchInlineSnapshot(
      `"statements/2.1.yaml:1:10 Avsnittet har numret ”2.2” men ligger i en fil med numret ”2.1”. Ge dem samma nummer."`,
    )
  })

  it('whose section is not in the list of the policy', () => {
    expect(toldAfter(['policy.yaml', "sections: ['1', '2.1']", "sections: ['1', '1']"])).toMatchInlineSnapshot(`
      "policy.yaml:14:17 Avsnittet ”Allmänt” (1) finns två gånger i listan. Ta bort det ena.
      statements/2.1.yaml:1:10 Avsnittet ”Områden” (2.1) saknas bland dokumentets avsnitt. Lägg till det (sections)."
    `)
  })
})

describe('several problems', () => {
  it('of several files are all told at once, in the order of the files and lines', () => {
    expect(
      toldAfter(
        ['site.yaml', 'name: Provlotsen', 'namn: Provlotsen'],
        ['questions.yaml', 'multiple: true', 'multiple: ofta'],
        ['systems.yaml', 'systemtyp: publikt', 'systemtyp: oppet'],
        ['policy.yaml', 'title: Policy för AI', 'title: "'],
        ['flow.yaml', 'fact: systemtyp', 'fact: systemtypp'],
        ['findings.yaml', 'effect: nej', 'effect: kanske'],
        ['findings.yaml', 'statements: [ex-1-2]', 'statements: [ex-1-7]'],
        ['statements/1.yaml', 'modality: information', 'modality: skoj'],
      ),
    ).toMatchInlineSnapshot(`
      "findings.yaml:17:22 Påståendet ”ex-1-7” finns inte. Menade du ”Avsnitt 1” (ex-1-1)?
      findings.yaml:24:13 ”kanske” går inte att välja här. Det som finns är ”inget-besked”, ”nej”, ”annan-vag”, ”forst”, ”villkor”, ”info”.
      flow.yaml:11:15 Frågan ”systemtypp” finns inte. Menade du ”Vilken typ?” (systemtyp)?
      policy.yaml:4:10 Det som börjar här tar inte slut. Lägg till citattecknet eller parentesen som saknas, eller kolonet efter det första ordet.
      statements/1.yaml:15:15 ”skoj” går inte att välja här. Det som finns är ”krav”, ”krav-innan”, ”forbjudet”, ”tillatet”, ”rekommendation”, ”information”.
      questions.yaml:49:15 Här ska det stå ja eller nej (true eller false i filen).
      site.yaml:1:1 ”namn” hör inte hemma här. Menade du namnet (name)?
      systems.yaml:6:26 Svaret ”oppet” finns inte till frågan ”Vilken typ?” (systemtyp). Det som finns är ”Öppet”, ”Infört”."
    `)
  })

  it('do not come of one mistake: a misspelt name in a list that others refer to', () => {
    expect(toldAfter(['flow.yaml', 'fact: arende', 'fact: ärende'])).toMatchInlineSnapshot(
      `"flow.yaml:5:15 Ett id skrivs med små bokstäver a–z, siffror och bindestreck, till exempel ”utan-riskbedomning”."`,
    )
    expect(toldAfter(['questions.yaml', 'id: klass', 'id: klas'])).toMatchInlineSnapshot(
      `"flow.yaml:17:15 Frågan ”klass” finns inte. Menade du ”Vilken klass?” (klas)?"`,
    )
    expect(toldAfter(['flow.yaml', "- '0'\n", '- noll\n'])).toMatchInlineSnapshot(
      `"flow.yaml:21:13 Svaret ”noll” finns inte till frågan ”Vilken klass?” (klass). Det som finns är ”0”, ”1”, ”2”, ”3”."`,
    )
  })

  it('do not come of one mistake: what a broken entry or file names is not told to be missing', () => {
    expect(toldAfter(['statements/1.yaml', 'modality: krav', 'modality: krv'])).toMatchInlineSnapshot(
      `"statements/1.yaml:8:15 ”krv” går inte att välja här. Menade du ”krav”?"`,
    )
    expect(toldAfter(['questions.yaml', '    question: Vilken klass?\n', ''])).toMatchInlineSnapshot(
      `"questions.yaml:30:5 Frågans ord (question) saknas. Det ska stå en text här."`,
    )
    expect(toldAfter(['questions.yaml', 'label: Skola', 'labl: Skola'])).toMatchInlineSnapshot(
      `"questions.yaml:61:9 ”labl” hör inte hemma här. Menade du svarets ord (label)?"`,
    )
    expect(toldAfter(['flow.yaml', 'why: Klassen avgör.', 'wy: Klassen avgör.'])).toMatchInlineSnapshot(`
      "flow.yaml:17:9 Varför frågan ställs (why) saknas. Det ska stå en text här.
      flow.yaml:19:9 ”wy” hör inte hemma här. Det som finns är ”fact”, ”proposed”, ”after”, ”when”, ”question”, ”help”, ”given”, ”why”, ”statements”, ”options”."
    `)
    expect(toldAfter(['policy.yaml', 'name: Chefen', 'nam: Chefen'])).toMatchInlineSnapshot(
      `"policy.yaml:18:5 ”nam” hör inte hemma här. Menade du namnet (name)?"`,
    )
    expect(toldAfter(['policy.yaml', 'kind: policy\n', 'kind: "policy\n'])).toMatchInlineSnapshot(
      `"policy.yaml:6:9 Det som börjar här tar inte slut. Lägg till citattecknet eller parentesen som saknas, eller kolonet efter det första ordet."`,
    )
    expect(toldAfter(['systems.yaml', 'name: ChatGPT', 'nmae: ChatGPT'])).toMatchInlineSnapshot(`
      "systems.yaml:2:5 Namnet (name) saknas. Det ska stå en text här.
      systems.yaml:4:5 ”nmae” hör inte hemma här. Det som finns är ”id”, ”code”, ”name”, ”aliases”, ”maker”, ”kind”, ”note”, ”answers”."
    `)
    expect(toldAfter(['statements/1.yaml', 'title: Allmänt', 'title: *a'])).toMatchInlineSnapshot(
      `"statements/1.yaml:2:8 Tecknet * betyder något särskilt i början av en text. Skriv ut texten där den behövs, eller sätt citattecken runt den."`,
    )
  })

  it('are told in place, also after an entry that cannot be read', () => {
    expect(
      toldAfter(
        ['findings.yaml', 'effect: forst', 'effect: fort'],
        ['findings.yaml', 'statements: [ex-2.1-1]', 'statements: [ex-2.1-9]'],
        ['findings.yaml', 'when: {arende: anvanda}\n    effect: info', 'when: {aerende: anvanda}\n    effect: info'],
      ),
    ).toMatchInlineSnapshot(`
      "findings.yaml:5:13 ”fort” går inte att välja här. Menade du ”något först” (forst)?
      findings.yaml:28:18 Påståendet ”ex-2.1-9” finns inte. Menade du ”Avsnitt 2.1” (ex-2.1-1)?
      findings.yaml:31:12 Frågan ”aerende” finns inte. Menade du ”Vad gäller det?” (arende)?"
    `)
  })

  it('are told once each', () => {
    expect(
      toldAfter(['questions.yaml', 'question: Vad gäller det?', 'question: Vad gäller det?\n    help: "<i>"']).split('\n'),
    ).toHaveLength(1)
  })
})
