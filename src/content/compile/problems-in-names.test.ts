import { describe, expect, it } from 'vitest'
import { setIn } from '../edit/edit-file.ts'
import { loadBoth } from './load.ts'
import { parseContent } from '../read/parsed-content.ts'
import { change, SMALL_CONTENT, told, toldAfter } from './small-content.test-support.ts'

describe('content without a fault', () => {
  it('is told nothing about', () => {
    expect(told(SMALL_CONTENT)).toBe('')
  })
})

describe('a name that does not exist', () => {
  it('is told with what it probably should be: a question in a condition', () => {
    expect(toldAfter(['findings.yaml', 'systemtyp: publikt', 'systemtpy: publikt'])).toMatchInlineSnapshot(
      `"findings.yaml:4:12 Frågan ”systemtpy” finns inte. Menade du ”Vilken typ?” (systemtyp)?"`,
    )
  })

  it('an option in a condition', () => {
    expect(toldAfter(['findings.yaml', 'systemtyp: publikt', 'systemtyp: publik'])).toMatchInlineSnapshot(
      `"findings.yaml:4:23 Svaret ”publik” finns inte till frågan ”Vilken typ?” (systemtyp). Menade du ”Öppet”?"`,
    )
  })

  it('an option in a list of options, and in except', () => {
    expect(
      toldAfter(
        ['findings.yaml', 'systemtyp: publikt', 'systemtyp: [publikt, upphandlad]'],
        ['flow.yaml', "klass: {except: '0'}", "klass: {except: '00'}"],
      ),
    ).toMatchInlineSnapshot(`
      "findings.yaml:4:33 Svaret ”upphandlad” finns inte till frågan ”Vilken typ?” (systemtyp). Menade du ”Infört”?
      flow.yaml:29:31 Svaret ”00” finns inte till frågan ”Vilken klass?” (klass). Det som finns är ”Noll”, ”Högre än 0”."
    `)
  })

  it('a name deep in a condition', () => {
    expect(toldAfter(['findings.yaml', '- not: {omrade: vard}', '- not: {any: [{omrade: vrad}, {omraade: vard}]}'])).toMatchInlineSnapshot(`
      "findings.yaml:23:32 Svaret ”vrad” finns inte till frågan ”Vilket område?” (omrade). Det som finns är ”inget”, ”skola”, ”vard”, ”hogrisk”.
      findings.yaml:23:40 Frågan ”omraade” finns inte. Menade du ”Vilket område?” (omrade)?"
    `)
  })

  it('an option that the vocabulary has but the organisation does not use', () => {
    expect(toldAfter(['findings.yaml', "klass: '1'", "klass: '3'"])).toMatchInlineSnapshot(
      `"findings.yaml:4:39 Svaret ”Tre” finns inte till frågan ”Vilken klass?” (klass). Det som finns är ”Noll”, ”Högre än 0”."`,
    )
  })

  it('a question that the vocabulary has but the organisation does not ask', () => {
    expect(toldAfter(['findings.yaml', 'systemtyp: publikt', 'utskick: ja'])).toMatchInlineSnapshot(
      `"findings.yaml:4:12 Frågan ”Ska det ut?” (utskick) ställs inte i flödet här."`,
    )
  })

  it('what is found out by something to do, and whom one asks', () => {
    const put = (entry: string) => toldAfter(['findings.yaml', '      - text: Fråga chefen.\n        ask: chef', `      - ${entry}`])
    expect(put('{text: Fråga chefen., findsOut: klas, ask: [chef, juristt]}')).toMatchInlineSnapshot(`
      "findings.yaml:12:41 Frågan ”klas” ställs inte här. Menade du ”Vilken klass?” (klass)?
      findings.yaml:12:52 Kontakten ”juristt” finns inte. Menade du ”Juristen” (jurist)?"
    `)
    expect(put('{text: Fråga chefen., findsOut: utskick, ask: cheef}')).toMatchInlineSnapshot(`
      "findings.yaml:12:41 Frågan ”Ska det ut?” (utskick) ställs inte i flödet här.
      findings.yaml:12:55 Kontakten ”cheef” finns inte. Menade du ”Chefen” (chef)?"
    `)
  })

  it('a question in the flow', () => {
    expect(toldAfter(['flow.yaml', 'fact: klass', 'fact: klas'])).toMatchInlineSnapshot(
      `"flow.yaml:17:15 Frågan ”klas” finns inte. Menade du ”Vilken klass?” (klass)?"`,
    )
  })

  it('an option in the flow', () => {
    expect(toldAfter(['flow.yaml', "- '0'", "- '7'"])).toMatchInlineSnapshot(
      `"flow.yaml:21:13 Svaret ”7” finns inte till frågan ”Vilken klass?” (klass). Det som finns är ”0”, ”1”, ”2”, ”3”."`,
    )
  })

  it('a statement, in flow, findings and contacts', () => {
    expect(
      toldAfter(
        ['flow.yaml', 'statements: [ex-1-1]', 'statements: [ex-1-1, ex-1-11]'],
        ['findings.yaml', 'statements: [ex-2.1-1]', 'statements: [ex-2-1-1]'],
        ['findings.yaml', 'statements: [ex-1-2]', 'statements: [abc]'],
        ['policy.yaml', 'statements: [ex-1-1]', 'statements: [ex-1-9]'],
      ),
    ).toMatchInlineSnapshot(`
      "findings.yaml:17:22 Påståendet ”abc” finns inte. Det som finns är ”ex-1-1”, ”ex-1-2”, ”ex-2.1-1”.
      findings.yaml:28:18 Påståendet ”ex-2-1-1” finns inte. Menade du ”Avsnitt 2.1” (ex-2.1-1)?
      flow.yaml:7:30 Påståendet ”ex-1-11” finns inte. Menade du ”Avsnitt 1” (ex-1-1)?
      policy.yaml:20:18 Påståendet ”ex-1-9” finns inte. Menade du ”Avsnitt 1” (ex-1-1)?"
    `)
  })

  it('a contact', () => {
    expect(toldAfter(['findings.yaml', 'ask: chef', 'ask: [chef, juristen]'])).toMatchInlineSnapshot(
      `"findings.yaml:13:14 Kontakten ”juristen” finns inte. Menade du ”Juristen” (jurist)?"`,
    )
  })

  it('an option or a group in the vocabulary', () => {
    expect(
      toldAfter(
        ['questions.yaml', 'exclusive: [inget]', 'exclusive: [ingen]'],
        ['questions.yaml', 'options: [skola, vard]', 'options: [skola, vaard]'],
      ),
    ).toMatchInlineSnapshot(`
      "questions.yaml:50:17 Svaret ”ingen” finns inte till frågan ”Vilket område?” (omrade). Menade du ”Inget”?
      questions.yaml:54:26 Svaret ”vaard” finns inte till frågan ”Vilket område?” (omrade). Menade du ”Vård”?"
    `)
  })

  it('an answer that a system tells', () => {
    expect(toldAfter(['systems.yaml', '{systemtyp: publikt}', '{systemtyp: publik, systemtypp: publikt}'])).toMatchInlineSnapshot(`
      "systems.yaml:6:26 Svaret ”publik” finns inte till frågan ”Vilken typ?” (systemtyp). Menade du ”Öppet”?
      systems.yaml:6:34 Frågan ”systemtypp” finns inte. Menade du ”Vilken typ?” (systemtyp)?"
    `)
  })

  it('an organisation of the site', () => {
    expect(toldAfter(['site.yaml', '[exempel]', '[exempel, exmpel]'])).toMatchInlineSnapshot(
      `"site.yaml:2:26 Organisationen ”exmpel” har ingen mapp. Menade du ”Exempelstaden” (exempel)?"`,
    )
  })

  it('an effect', () => {
    expect(toldAfter(['findings.yaml', 'effect: nej', 'effect: nei'])).toMatchInlineSnapshot(
      `"findings.yaml:24:13 ”nei” går inte att välja här. Menade du ”nej”?"`,
    )
  })

  it('an id in the English overlay', () => {
    expect(toldAfter(['en.yaml', 'oppet-system:', 'oppna-system:'], ['en.yaml', 'klass:', 'klasss:'])).toMatchInlineSnapshot(`
      "en.yaml:2:3 Här översätts id:t ”oppna-system”, som inte finns på svenska. Menade du ”oppet-system”?
      en.yaml:8:3 Här översätts id:t ”klasss”, som inte finns på svenska. Menade du ”klass”?"
    `)
  })

  it('an option in the English overlay', () => {
    expect(toldAfter(['en.yaml', "'0':", "'5':"])).toMatchInlineSnapshot(
      `"en.yaml:12:7 Här översätts id:t ”5”, som inte finns på svenska. Det som finns är ”0”, ”1”."`,
    )
    const files = change(['en.yaml', "'0':", "'5':"])
    const { whole } = loadBoth(parseContent(files))
    const [choice] = whole.kind === 'problems' ? (whole.problems[0]?.remedy?.choices ?? []) : []
    if (choice?.kind !== 'removed') throw new Error('It should be possible to take it away')
    const mended = new Map([...files, [choice.file, setIn(files.get(choice.file) ?? '', choice.path, choice.value ?? undefined)]])
    expect(loadBoth(parseContent(mended)).whole.kind).toBe('content')
  })

  it('a question, an option or an outcome in the shared English overlay', () => {
    const words =
      'facts:\n  klas:\n    question: Class?\n    options: {}\n  omrade:\n    question: Area?\n    options:\n      skolan: {label: School}\noutcomes:\n  nja: {label: Well, meaning: Well}\n'
    expect(told(new Map(SMALL_CONTENT).set('questions.en.yaml', words))).toMatchInlineSnapshot(`
      "questions.en.yaml:2:3 Här översätts id:t ”klas”, som inte finns på svenska. Menade du ”klass”?
      questions.en.yaml:8:7 Här översätts id:t ”skolan”, som inte finns på svenska. Menade du ”skola”?
      questions.en.yaml:10:3 Här översätts id:t ”nja”, som inte finns på svenska. Menade du ”ja”?"
    `)
  })

  it('a group, a system or a term in the shared English files, and the form of another term', () => {
    const files = new Map(SMALL_CONTENT)
      .set('questions.en.yaml', 'facts:\n  omrade:\n    question: Area?\n    groups: {hogrisker: high risk}\n    options: {}\n')
      .set('systems.en.yaml', 'systems:\n  chatgtp: {note: Open.}\n')
      .set(
        'glossary.en.yaml',
        'terms:\n  oppet-system: {term: open system, forms: [open system], text: Open.}\n  oppna: {term: open, forms: [Open system], text: Open.}\n',
      )
    expect(told(files)).toMatchInlineSnapshot(`
      "glossary.en.yaml:3:3 Här översätts id:t ”oppna”, som inte finns på svenska. Det som finns är ”oppet-system”.
      glossary.en.yaml:3:31 Formen ”Open system” hör redan till termen ”oppet-system”. En form får bara höra till en term.
      questions.en.yaml:4:14 Här översätts id:t ”hogrisker”, som inte finns på svenska. Menade du ”hogrisk”?
      systems.en.yaml:2:3 Här översätts id:t ”chatgtp”, som inte finns på svenska. Menade du ”chatgpt”?"
    `)
  })

  it('a task, a case or a decision on a system in the English overlay', () => {
    expect(
      toldAfter([
        'en.yaml',
        'findings:',
        'shortcuts:\n  putsaa: {title: Polish, description: Open.}\nscenarios:\n  skol: {title: School, person: Buyer, text: Buys., discussion: How?}\nsystems:\n  chatgpt: {decidedBy: The director}\nfindings:',
      ]),
    ).toMatchInlineSnapshot(`
      "en.yaml:2:3 Här översätts id:t ”putsaa”, som inte finns på svenska. Menade du ”putsa”?
      en.yaml:4:3 Här översätts id:t ”skol”, som inte finns på svenska. Menade du ”skola”?
      en.yaml:6:3 Här översätts id:t ”chatgpt”, som inte finns på svenska."
    `)
  })

  it.each(['__proto__', 'constructor', 'toString'])('the name %s, which programs know but the content does not', (name) => {
    expect(toldAfter(['findings.yaml', 'systemtyp: publikt', `${name}: publikt`])).toMatch(
      new RegExp(`findings.yaml:4:12 (Frågan|Nyckeln) ”${name}”`),
    )
  })
})

describe('something that stands twice', () => {
  it('an id of a finding and the number of its reading', () => {
    expect(toldAfter(['findings.yaml', 'id: hog-risk', 'id: oppet-system'], ['findings.yaml', 'rule: E3', 'rule: E1']))
      .toMatchInlineSnapshot(`
        "en.yaml:6:7 Åtgärderna ska vara lika många som på svenska, 0 (actions).
        findings.yaml:18:9 Fyndet ”Området är förbjudet” (oppet-system) finns två gånger. Ge ett av dem ett annat id.
        findings.yaml:30:11 Läsningen ”E1” finns två gånger. Varje läsning hör till ett fynd."
      `)
  })

  it('a statement, in another file', () => {
    expect(toldAfter(['statements/2.1.yaml', 'id: ex-2.1-1', 'id: ex-1-2'])).toMatchInlineSnapshot(`
      "findings.yaml:28:18 Påståendet ”ex-2.1-1” finns inte. Menade du ”Avsnitt 1” (ex-1-1)?
      statements/2.1.yaml:4:9 Påståendet ”Avsnitt 2.1” (ex-1-2) finns redan i organisations/exempel/statements/1.yaml. Ge det ett eget id."
    `)
  })

  it('a question, an option, a step and a contact', () => {
    expect(
      toldAfter(
        ['flow.yaml', 'fact: systemtyp', 'fact: system'],
        ['flow.yaml', "- '0'", "- '0'\n          - '0'"],
        ['flow.yaml', 'id: innehallet', 'id: uppgiften'],
        ['policy.yaml', 'id: jurist', 'id: chef'],
      ),
    ).toMatchInlineSnapshot(`
      "flow.yaml:11:15 Frågan ”Vilket system?” (system) ställs två gånger. Ta bort den ena.
      flow.yaml:14:9 Steget ”Innehållet” (uppgiften) finns två gånger. Ge ett av dem ett annat id.
      flow.yaml:22:13 Svaret ”0” finns två gånger i frågan. Ta bort det ena.
      policy.yaml:21:9 Kontakten ”Juristen” (chef) finns två gånger. Ge en av dem ett annat id."
    `)
  })

  it('ids in the vocabulary, and a system that is also an option', () => {
    expect(
      toldAfter(
        ['questions.yaml', 'id: utskick', 'id: klass'],
        ['questions.yaml', 'id: skaffa', 'id: anvanda'],
        ['questions.yaml', 'id: hogrisk', 'id: vard'],
        ['systems.yaml', 'id: copilot', 'id: annat'],
      ),
    ).toMatchInlineSnapshot(`
      "findings.yaml:22:19 Svaret ”hogrisk” finns inte till frågan ”Vilket område?” (omrade). Det som finns är ”inget”, ”skola”, ”vard”.
      flow.yaml:28:23 Svaret ”skaffa” finns inte till frågan ”Vad gäller det?” (arende). Det som finns är ”Skaffa”.
      questions.yaml:9:13 Svaret ”anvanda” finns två gånger. Byt id på ett av ställena.
      questions.yaml:52:13 ”vard” är redan ett svar på frågan. Ge gruppen ett annat id.
      questions.yaml:65:9 Frågan ”Ska det ut?” (klass) finns två gånger. Byt id på ett av ställena.
      systems.yaml:7:9 ”annat” är redan ett svar på frågan. Ge systemet ett annat id."
    `)
  })

  it('an alias that two systems claim, or that one has twice, whatever its case', () => {
    expect(toldAfter(['systems.yaml', 'aliases: [Bing]', 'aliases: [chatgpt, CHAT GPT, Bing, bing]'])).toMatchInlineSnapshot(`
      "systems.yaml:10:15 Namnet ”chatgpt” hör redan till systemet ”ChatGPT” (chatgpt). Ett namn får bara leda till ett system.
      systems.yaml:10:24 Namnet ”CHAT GPT” hör redan till systemet ”ChatGPT” (chatgpt). Ett namn får bara leda till ett system.
      systems.yaml:10:40 Namnet ”bing” står två gånger för samma system. Ta bort det ena."
    `)
  })

  it('a key', () => {
    expect(toldAfter(['policy.yaml', 'issuer: Exempelstaden', 'issuer: Exempelstaden\n  title: Igen'])).toMatchInlineSnapshot(
      `"policy.yaml:6:3 Samma sak står två gånger här. Behåll en av raderna."`,
    )
  })
})

describe('a name that is an address of the guide already', () => {
  it('is told, for a step and for an organisation', () => {
    expect(toldAfter(['flow.yaml', 'id: uppgiften', 'id: chef'])).toContain(
      'Ett steg kan inte ha id:t ”chef”, som är namnet på en sida i guiden.',
    )
    const files = new Map([...SMALL_CONTENT].map(([path, text]) => [path.replace('organisations/exempel/', 'organisations/om/'), text]))
    expect(told(files)).toContain('”om” är redan namnet på en sida i guiden. Ge mappen ett annat namn.')
  })
})
