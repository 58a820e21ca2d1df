import { describe, expect, it } from 'vitest'
import { ownOf } from '../check/whole-content.test-support.ts'
import { loadContent } from './load.ts'
import { change, type Change, SMALL_CONTENT, told, toldAfter } from './small-content.test-support.ts'

describe('a shortcut', () => {
  const toldWith = (from: string, to: string) => toldAfter(['shortcuts.yaml', from, to])

  it('answers questions and options that exist here', () => {
    expect(toldWith("klass: '0'", "klas: '0'\n      systemtyp: publik\n      utskick: ja")).toMatchInlineSnapshot(`
      "shortcuts.yaml:7:7 Frågan ”klas” finns inte. Menade du ”Vilken klass?” (klass)?
      shortcuts.yaml:8:18 Svaret ”publik” finns inte till frågan ”Vilken typ?” (systemtyp) här. Menade du ”Öppet”?
      shortcuts.yaml:9:7 Frågan ”Ska det ut?” (utskick) ställs inte i flödet här."
    `)
  })

  it('says a group as the answer that is meant, and a covered option as the one that covers it', () => {
    expect(toldWith("klass: '0'", "klass: '2'\n      omrade: [hogrisk]")).toMatchInlineSnapshot(`
      "shortcuts.yaml:7:14 Svaret ”Två” på frågan ”Vilken klass?” (klass) går inte att välja här, utan ingår i svaret ”Högre än 0”. Välj det i stället.
      shortcuts.yaml:8:16 Gruppen ”ett område med hög risk” av svar på frågan ”Vilket område?” (omrade) går inte att ange här. Välj det svar som gäller. Det som finns är ”Skola”, ”Vård”."
    `)
  })

  it('has lists where several answers may be given, and nowhere else', () => {
    expect(toldWith("klass: '0'", "klass: ['0']\n      omrade: skola")).toMatchInlineSnapshot(`
      "shortcuts.yaml:7:14 Frågan ”Vilken klass?” (klass) har ett enda svar. Skriv det utan lista.
      shortcuts.yaml:8:15 Frågan ”Vilket område?” (omrade) kan ha flera svar. Skriv dem som en lista."
    `)
    expect(toldWith("klass: '0'", "klass: '1'\n      omrade: [skola, inget, skola]")).toMatchInlineSnapshot(`
      "shortcuts.yaml:8:23 Svaret ”inget” går inte att kombinera med andra.
      shortcuts.yaml:8:30 Svaret ”skola” står två gånger. Ta bort det ena."
    `)
    expect(toldWith("klass: '0'", "klass: '1'\n      omrade: []")).toMatchInlineSnapshot(
      `"shortcuts.yaml:8:15 Listan är tom. Ange det svar som gäller."`,
    )
  })

  it('answers only what the flow asks with these answers', () => {
    expect(toldWith("klass: '0'", "klass: '0'\n      omrade: [inget]")).toMatchInlineSnapshot(
      `"shortcuts.yaml:8:7 Frågan ”Vilket område?” (omrade) ställs inte med de här svaren. Den ställs när (”Vad gäller det?” är ”Skaffa” eller ”Vilken klass?” är ”Högre än 0”). Har villkoret ändrats? Rätta det, eller de svar här som gör att frågan inte ställs."`,
    )
  })

  it('does not answer what another answer fills in', () => {
    expect(toldWith("klass: '0'", "klass: '0'\n      system: chatgpt\n      systemtyp: publikt")).toMatchInlineSnapshot(
      `"shortcuts.yaml:9:7 Svaret på frågan ”Vilket system?” (system) avgör redan svaret på frågan ”Vilken typ?” (systemtyp), så den ställs inte. Skriv bara svar på frågor som ställs."`,
    )
  })

  it('is not held against a flow that has problems of its own', () => {
    const broken: Change = [
      'flow.yaml',
      'fact: systemtyp\n        when: {arende: anvanda}',
      'fact: systemtyp\n        when: {arende: anvand}',
    ]
    expect(toldAfter(['shortcuts.yaml', "klass: '0'", "klass: '0'\n      systemtyp: publikt"], broken)).toMatchInlineSnapshot(
      `"flow.yaml:12:24 Svaret ”anvand” finns inte till frågan ”Vad gäller det?” (arende). Menade du ”Använda”?"`,
    )
  })

  it('is told apart by its id', () => {
    expect(
      toldAfter([
        'shortcuts.yaml',
        'shortcuts:\n',
        'shortcuts:\n  - id: putsa\n    title: Putsa\n    description: Öppet.\n    answers: {arende: skaffa}\n',
      ]),
    ).toMatchInlineSnapshot(`"shortcuts.yaml:6:9 Uppgiften ”Putsa en text” (putsa) finns två gånger. Ge en av dem ett annat id."`)
  })

  it('leaves at most three questions besides what the system tells, those included that only some answers lead to', () => {
    const vocabulary: Change = [
      'questions.yaml',
      '  - id: utskick\n',
      '  - id: extra\n    code: ex\n    question: Mer?\n    options:\n      - id: ja\n        code: J\n        label: Ja\n  - id: utskick\n',
    ]
    const toldWithFurther = (...facts: readonly string[]): string => {
      const questions = facts.map((fact) => `      - fact: ${fact}\n        why: Det spelar roll.\n`).join('')
      const files = change(['flow.yaml', '      - fact: omrade\n', `${questions}      - fact: omrade\n`], vocabulary, [
        'shortcuts.yaml',
        "      klass: '0'\n",
        '',
      ])
      const lines = told(files).split('\n')
      return lines.filter((line) => line.startsWith('shortcuts.yaml')).join('\n')
    }
    expect(toldWithFurther()).toBe('')
    expect(toldWithFurther('utskick')).toMatchInlineSnapshot(
      `"shortcuts.yaml:6:7 Uppgiften lämnar upp till 4 frågor obesvarade, men högst 3 får återstå. Svara på någon av frågorna ”Vilket system?” (system), ”Vilken klass?” (klass), ”Ska det ut?” (utskick), ”Vilket område?” (omrade)."`,
    )
    expect(toldWithFurther('utskick', 'extra')).toMatchInlineSnapshot(
      `"shortcuts.yaml:6:7 Uppgiften lämnar upp till 5 frågor obesvarade, men högst 3 får återstå. Svara på någon av frågorna ”Vilket system?” (system), ”Vilken klass?” (klass), ”Ska det ut?” (utskick), ”Mer?” (extra), ”Vilket område?” (omrade)."`,
    )
  })
})

describe('a scenario', () => {
  const toldWith = (from: string, to: string, ...changes: readonly Change[]) => toldAfter(['scenarios.yaml', from, to], ...changes)

  it('answers every question that is asked', () => {
    expect(toldWith("klass: '1', omrade: [inget]}", "klass: '1'}")).toMatchInlineSnapshot(
      `"scenarios.yaml:21:14 Fallet saknar svar på frågan ”Vilket område?” (omrade). Ett fall svarar på alla frågor som ställs."`,
    )
  })

  it('expects the outcome that the answers give', () => {
    expect(toldWith('outcome: forst', 'outcome: nej')).toMatchInlineSnapshot(
      `"scenarios.yaml:22:14 Svaren ger utfallet ”något först” (forst), på grund av fyndet ”Systemet är öppet” (oppet-system). Fallet säger ”nej”."`,
    )
    expect(toldWith('outcome: ja', 'outcome: forst')).toMatchInlineSnapshot(
      `"scenarios.yaml:11:14 Svaren ger utfallet ”ja”, eftersom inget strängare fynd gäller. Fallet säger ”något först” (forst)."`,
    )
  })

  it('names findings that exist', () => {
    expect(toldWith('[oppet-system], mustNot: [hog-risk]', '[oppet-systm], mustNot: [hogrisk]')).toMatchInlineSnapshot(`
      "scenarios.yaml:23:23 Fyndet ”oppet-systm” finns inte. Menade du ”Systemet är öppet” (oppet-system)?
      scenarios.yaml:23:47 Fyndet ”hogrisk” finns inte. Menade du ”Området är förbjudet” (hog-risk)?"
    `)
  })

  it('expects the findings that apply, and only those', () => {
    expect(toldWith('must: [ansvar], mustNot: [oppet-system]', 'must: [oppet-system], mustNot: [ansvar]')).toMatchInlineSnapshot(`
      "scenarios.yaml:12:23 Fyndet ”Systemet är öppet” (oppet-system) gäller inte med de här svaren. Inget annat än de stående skyldigheterna gäller.
      scenarios.yaml:12:48 Fyndet ”Du ansvarar” (ansvar) gäller med de här svaren, eftersom ”Vad gäller det?” är ”Använda”, men fallet säger att det inte ska det."
    `)
    expect(toldWith('must: [oppet-system], mustNot: [hog-risk]', 'must: [hog-risk], mustNot: [oppet-system]')).toMatchInlineSnapshot(`
      "scenarios.yaml:23:23 Fyndet ”Området är förbjudet” (hog-risk) gäller inte med de här svaren. I stället gäller fyndet ”Systemet är öppet” (oppet-system).
      scenarios.yaml:23:44 Fyndet ”Systemet är öppet” (oppet-system) gäller med de här svaren, eftersom ”Vilken typ?” är ”Öppet” och ”Vilken klass?” är ”Högre än 0”, men fallet säger att det inte ska det."
    `)
  })

  it('is there for every outcome of the organisation', () => {
    expect(
      toldWith(
        '[hog-risk], mustNot: []',
        '[hog-risk], mustNot: []',
        ['policy.yaml', '[nej, forst, ja]', '[nej, forst, ja, villkor]'],
        [
          'questions.yaml',
          '  - id: ja\n    label: Ja\n    meaning',
          '  - id: villkor\n    label: Villkor\n    meaning: Om.\n  - id: ja\n    label: Ja\n    meaning',
        ],
      ),
    ).toMatchInlineSnapshot(
      `"scenarios.yaml:2:3 Inget fall har utfallet ”på villkor” (villkor). Skriv minst ett fall för varje utfall som organisationen har."`,
    )
  })

  it('is told apart by its id, and one of them at most is the harmless one', () => {
    expect(toldWith('  - id: skola\n', '  - id: oppen-text\n    harmless: true\n')).toMatchInlineSnapshot(`
      "scenarios.yaml:25:9 Fallet ”I skolan” (oppen-text) finns två gånger. Ge ett av dem ett annat id.
      scenarios.yaml:26:15 Bara ett fall kan vara det ofarliga. Ta bort märket (harmless) här eller i det andra."
    `)
  })

  it('what follows is asked for nowhere: outcomes from effects, no number, no empty lists', () => {
    const bare = [
      ['policy.yaml', /^outcomes: .*\n/m],
      ['findings.yaml', /^ +rule: .*\n/gm],
      ['scenarios.yaml', /, mustNot: \[\]/g],
      ['statements/2.1.yaml', /^ +moments: .*\n/gm],
    ] as const
    const files = new Map(SMALL_CONTENT)
    for (const [name, key] of bare) {
      const path = `organisations/exempel/${name}`
      const text = files.get(path) ?? ''
      files.set(path, text.replace(key, ''))
      expect([name, files.get(path) === text]).toEqual([name, false])
    }
    expect(told(files)).toBe('')
    expect(ownOf(files).sv.organisation.outcomes.map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "nej",
        "forst",
        "ja",
      ]
    `)
  })

  it('is not held against guidance that has problems of its own', () => {
    expect(toldWith('outcome: forst', 'outcome: nej', ['findings.yaml', 'systemtyp: publikt', 'systemtyp: publikx'])).toMatchInlineSnapshot(
      `"findings.yaml:4:23 Svaret ”publikx” finns inte till frågan ”Vilken typ?” (systemtyp). Menade du ”Öppet”?"`,
    )
  })
})

describe('the glossary', () => {
  const term = (id: string, forms: string, statement: string): Change => [
    'glossary.yaml',
    'statements: [ex-1-2]\n',
    `statements: [ex-1-2]\n  - id: ${id}\n    term: Term\n    forms: ${forms}\n    text: En term.\n    statements: [${statement}]\n`,
  ]

  it('has ids of its own, forms that lead to one term, and statements of some organisation', () => {
    expect(toldAfter(term('annat', '[Öppna system]', 'ex-1-1'))).toMatchInlineSnapshot(
      `"glossary.yaml:9:13 Formen ”Öppna system” hör redan till termen ”oppet-system”. En form får bara höra till en term."`,
    )
    expect(toldAfter(term('oppet-system', '[Öppna system, ord, Ord]', 'ex-1-3'))).toMatchInlineSnapshot(`
      "glossary.yaml:7:9 Termen ”oppet-system” finns två gånger. Ge en av dem ett annat id.
      glossary.yaml:9:13 Formen ”Öppna system” står två gånger för samma term. Ta bort den ena.
      glossary.yaml:9:32 Formen ”Ord” står två gånger för samma term. Ta bort den ena.
      glossary.yaml:11:18 Påståendet ”ex-1-3” finns inte i någon organisation. Menade du ”ex-1-1”?"
    `)
  })
})

it('the glossary may name statements of organisations that are left out', () => {
  expect(loadContent(SMALL_CONTENT, []).kind).toBe('content')
})

describe('a statement', () => {
  it('is used, or has a reason why not', () => {
    expect(toldAfter(['findings.yaml', '        statements: [ex-1-2]', '        statements: [ex-1-1]'])).toMatchInlineSnapshot(
      `"statements/1.yaml:11:9 Påståendet ”Avsnitt 1” (ex-1-2) används inte av något fynd, någon fråga eller någon kontakt. Använd det, eller skriv varför det inte behövs (background)."`,
    )
  })

  it('is not missed while the findings have problems of their own', () => {
    expect(toldAfter(['findings.yaml', '        statements: [ex-1-2]', '        statements: [ex-1-9]'])).toMatchInlineSnapshot(
      `"findings.yaml:17:22 Påståendet ”ex-1-9” finns inte. Menade du ”Avsnitt 1” (ex-1-1)?"`,
    )
  })

  it('is not background as well', () => {
    expect(toldAfter(['statements/2.1.yaml', 'who: alla\n', 'who: alla\n    background: Behövs inte.\n'])).toMatchInlineSnapshot(
      `"statements/2.1.yaml:10:17 Påståendet ”Avsnitt 2.1” (ex-2.1-1) används och är alltså inte bakgrund. Ta bort det som säger varför det inte behövs (background)."`,
    )
  })

  it('of contacts and systems is used too', () => {
    const decision =
      'systems:\n  - id: copilot\n    verdict: godkant\n    decidedBy: Direktören\n    decided: 2026-02-01\n    statements: [ex-1-2]\nsilent:'
    expect(
      toldAfter(['findings.yaml', '        statements: [ex-1-2]', '        statements: [ex-1-1]'], ['policy.yaml', 'silent:', decision]),
    ).toBe('')
  })
})
