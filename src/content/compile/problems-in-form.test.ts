import { describe, expect, it } from 'vitest'
import { SMALL_CONTENT, told, toldAfter } from './small-content.test-support.ts'

describe('a value of the wrong form', () => {
  it('a text that is missing, empty or not a text', () => {
    expect(
      toldAfter(
        ['findings.yaml', '    title: Området är förbjudet.\n', ''],
        ['findings.yaml', 'title: Du ansvarar.', 'title:'],
        ['policy.yaml', 'name: Chefen', 'name: [Chefen]'],
        ['statements/1.yaml', 'text: Fråga chefen.', "text: ''"],
      ),
    ).toMatchInlineSnapshot(`
      "findings.yaml:18:5 Rubriken (title) saknas. Det ska stå en text här.
      findings.yaml:33:11 Det ska stå en text här. Skriv den, eller ta bort raden om den inte behövs.
      policy.yaml:18:11 Här ska det stå en text.
      statements/1.yaml:7:11 Det ska stå en text här. Skriv den, eller ta bort raden om den inte behövs."
    `)
  })

  it('a list, a group and a switch', () => {
    expect(
      toldAfter(
        ['findings.yaml', 'statements: [ex-1-1]\n    also', 'statements: ex-1-1\n    also'],
        ['findings.yaml', 'standing: true', 'standing: ja'],
        ['flow.yaml', 'when: {arende: anvanda}\n        why: Klassen avgör.', 'when: anvanda\n        why: Klassen avgör.'],
      ),
    ).toMatchInlineSnapshot(`
      "findings.yaml:14:17 Här ska det stå en lista, med ett streck före var och en.
      findings.yaml:33:15 Här ska det stå ja eller nej (true eller false i filen).
      flow.yaml:18:15 Här ska det stå flera rader med indrag, var och en med sitt namn."
    `)
  })

  it('something to do', () => {
    const put = (entry: string) => toldAfter(['findings.yaml', '      - text: Fråga chefen.\n        ask: chef', `      - ${entry}`])
    expect(put('5: 6')).toMatchInlineSnapshot(`"findings.yaml:12:9 Texten (text) saknas. Det ska stå en text här."`)
    expect(put('[Fråga chefen.]')).toMatchInlineSnapshot(
      `"findings.yaml:12:9 En åtgärd är en text, ensam eller med det som hör till den (när den görs, vem som gör den, vem man frågar)."`,
    )
    expect(put("''")).toMatchInlineSnapshot(
      `"findings.yaml:12:9 Det ska stå en text här. Skriv den, eller ta bort raden om den inte behövs."`,
    )
    expect(put('{text: Fråga chefen., own: true}')).toMatchInlineSnapshot(
      `"findings.yaml:12:31 ”own” hör inte hemma här. Det som finns är ”text”, ”moment”, ”who”, ”when”, ”findsOut”, ”ask”, ”ownAdvice”."`,
    )
    expect(put('{text: Fråga chefen., ownAdvice: ja}')).toMatchInlineSnapshot(
      `"findings.yaml:12:42 Här ska det stå ja eller nej (true eller false i filen)."`,
    )
    expect(put('{when: {arende: anvanda}}')).toMatchInlineSnapshot(`"findings.yaml:12:9 Texten (text) saknas. Det ska stå en text här."`)
  })

  it('ids, dates, versions, addresses, numbers of readings and search phrases', () => {
    expect(
      toldAfter(
        ['findings.yaml', 'id: hog-risk', 'id: Hög risk'],
        ['findings.yaml', 'rule: E3', 'rule: e3'],
        ['policy.yaml', '2026-01-01\n  reviewBy', '1 januari\n  reviewBy'],
        ['policy.yaml', 'version: 1.0.0', "version: '1.0'"],
        ['policy.yaml', 'https://exempel.se', 'http://exempel.se'],
        ['statements/2.1.yaml', 'inte i skolan', 'ett två tre fyra fem sex sju'],
      ),
    ).toMatchInlineSnapshot(`
      "findings.yaml:18:9 Ett id skrivs med små bokstäver a–z, siffror och bindestreck, till exempel ”utan-riskbedomning”.
      findings.yaml:30:11 Numret på en läsning skrivs med versal och siffror, till exempel G12.
      policy.yaml:8:12 En adress ska börja med https:// och får inte innehålla blanksteg.
      policy.yaml:10:12 En version skrivs med tre tal, till exempel 1.2.0.
      policy.yaml:11:14 Ett datum skrivs som ÅÅÅÅ-MM-DD, till exempel 2026-11-21.
      statements/2.1.yaml:6:13 Sökfrasen får ha högst sex ord. Korta den, så att den hittar stället utan att bli ett citat."
    `)
  })

  it('lists that are empty', () => {
    expect(
      toldAfter(
        ['policy.yaml', 'outcomes: [nej, forst, ja]', 'outcomes: []'],
        ['findings.yaml', '- when: {arende: anvanda}\n        statements: [ex-1-2]', '- when: {arende: anvanda}\n        statements: []'],
        ['flow.yaml', "any:\n            - arende: skaffa\n            - klass: {except: '0'}", 'any: []'],
      ),
    ).toMatchInlineSnapshot(`
      "findings.yaml:17:21 Listan är tom. Lägg till minst en, eller ta bort listan om den inte behövs.
      flow.yaml:27:16 Listan är tom. Lägg till minst en, eller ta bort listan om den inte behövs.
      policy.yaml:15:11 Listan är tom. Lägg till minst en, eller ta bort listan om den inte behövs."
    `)
  })

  it('a condition without a line', () => {
    expect(toldAfter(['findings.yaml', 'when: {arende: anvanda}\n    effect: info', 'when: {}\n    effect: info'])).toMatchInlineSnapshot(
      `"findings.yaml:31:11 Villkoret är tomt. Skriv minst en fråga med svar, eller ta bort villkoret om det alltid gäller."`,
    )
  })

  it('a file that is empty, or that holds a list', () => {
    const files = new Map(SMALL_CONTENT).set('systems.yaml', '').set('site.yaml', '- name: Provlotsen\n')
    expect(told(files)).toMatchInlineSnapshot(`
      "site.yaml:1:1 Här ska det stå flera rader med indrag, var och en med sitt namn.
      systems.yaml:1:1 Filen är tom."
    `)
  })
})

describe('a key that does not exist', () => {
  it('is told where it stands, with what it probably should be', () => {
    expect(
      toldAfter(
        ['findings.yaml', '    actions:', '    action:'],
        ['flow.yaml', 'covers:', 'cover:'],
        ['policy.yaml', 'silent:', 'silence:'],
        ['statements/1.yaml', 'phrase: öppna system', 'frase: öppna system'],
        ['questions.yaml', 'catalogue: true', 'catalog: true'],
        ['systems.yaml', 'aliases: [Bing]', 'alias: [Bing]'],
        ['en.yaml', 'why: The', 'whi: The'],
      ),
    ).toMatchInlineSnapshot(`
      "en.yaml:10:5 ”whi” hör inte hemma här. Menade du varför frågan ställs (why)?
      findings.yaml:11:5 Åtgärden (action) hör inte hemma här. Menade du åtgärderna (actions)?
      flow.yaml:24:13 ”cover” hör inte hemma här. Menade du vilka svar som räknas dit (covers) (covers)?
      policy.yaml:24:1 ”silence” hör inte hemma här. Menade du vad dokumentet inte tar upp (silent)?
      statements/1.yaml:11:5 Sökfrasen (phrase) saknas. Det ska stå en text här.
      statements/1.yaml:13:5 ”frase” hör inte hemma här. Det som finns är ”id”, ”locator”, ”phrase”, ”text”, ”modality”, ”who”, ”moments”, ”interpretation”, ”background”.
      questions.yaml:15:5 ”catalog” hör inte hemma här. Menade du ”catalogue”?
      systems.yaml:10:5 ”alias” hör inte hemma här. Det som finns är ”id”, ”code”, ”name”, ”aliases”, ”maker”, ”kind”, ”note”, ”answers”."
    `)
  })
})

describe('YAML that cannot be read', () => {
  it('wrong indentation', () => {
    expect(toldAfter(['policy.yaml', '  issuer: Exempelstaden', ' issuer: Exempelstaden'])).toMatchInlineSnapshot(
      `"policy.yaml:5:1 Indraget stämmer inte. Använd två blanksteg per nivå och inga tabbar."`,
    )
  })

  it('a tab', () => {
    expect(toldAfter(['policy.yaml', '  issuer: Exempelstaden', '\tissuer: Exempelstaden'])).toMatchInlineSnapshot(
      `"policy.yaml:5:1 Indraget stämmer inte. Använd två blanksteg per nivå och inga tabbar."`,
    )
  })

  it('a quotation mark without its other', () => {
    expect(toldAfter(['policy.yaml', 'issuer: Exempelstaden', 'issuer: "Exempelstaden'])).toMatchInlineSnapshot(
      `"policy.yaml:5:11 Det som börjar här tar inte slut. Lägg till citattecknet eller parentesen som saknas, eller kolonet efter det första ordet."`,
    )
  })

  it('a bracket without its other', () => {
    expect(toldAfter(['policy.yaml', '[nej, forst, ja]', '[nej, forst, ja'])).toMatchInlineSnapshot(
      `"policy.yaml:15:11 Det som börjar här tar inte slut. Lägg till citattecknet eller parentesen som saknas, eller kolonet efter det första ordet."`,
    )
  })

  it('a colon in a text', () => {
    expect(toldAfter(['policy.yaml', 'intro: För dig', 'intro: Till dig: för dig'])).toMatchInlineSnapshot(
      `"policy.yaml:2:8 Raden går inte att läsa. Se efter att den har ett ord, ett kolon och sedan texten, med rätt indrag. En text som innehåller kolon ska ha citattecken runt sig."`,
    )
  })

  it('a colon without a space', () => {
    expect(toldAfter(['policy.yaml', 'issuer: Exempelstaden', 'issuer:Exempelstaden'])).toMatchInlineSnapshot(
      `"policy.yaml:5:3 Raden går inte att läsa. Se efter att den har ett ord, ett kolon och sedan texten, med rätt indrag. En text som innehåller kolon ska ha citattecken runt sig."`,
    )
  })

  it('anchors and aliases', () => {
    expect(
      toldAfter(
        ['policy.yaml', 'help: Fråga först.', 'help: &text Fråga först.'],
        ['policy.yaml', 'help: Svarar på resten.', 'help: *text'],
      ),
    ).toMatchInlineSnapshot(`
      "policy.yaml:19:17 Tecknet & betyder något särskilt i början av en text. Ta bort det, eller sätt citattecken runt texten.
      policy.yaml:23:11 Tecknet * betyder något särskilt i början av en text. Skriv ut texten där den behövs, eller sätt citattecken runt den."
    `)
  })

  it('tags', () => {
    expect(toldAfter(['policy.yaml', 'help: Fråga först.', 'help: !kort Fråga först.'])).toMatchInlineSnapshot(
      `"policy.yaml:19:17 Tecknet ! betyder något särskilt i början av en text. Ta bort det, eller sätt citattecken runt texten."`,
    )
  })

  it('a second document in the file', () => {
    expect(toldAfter(['systems.yaml', 'systems:', '---\nsystems: []\n---\nsystems:'])).toMatchInlineSnapshot(
      `"systems.yaml:3:1 Raden --- delar filen i två, och det går inte här. Ta bort raden."`,
    )
  })

  it('nej, ja, 0 and dates are texts, not something else', () => {
    expect(toldAfter(['findings.yaml', "klass: '1'", 'klass: 1'], ['policy.yaml', "sections: ['1', '2.1']", 'sections: [1, 2.1]'])).toBe('')
  })
})

describe('markup that is not allowed', () => {
  it('HTML, headings, code, images and lists in lists', () => {
    expect(
      toldAfter(
        ['findings.yaml', 'text: Låt bli.', 'text: Låt <b>bli</b>.'],
        [
          'findings.yaml',
          'text: Alltid.',
          'text: |-\n      # Rubrik\n\n      ![bild](https://exempel.se/a.png) och `kod`\n\n      - en\n        - två',
        ],
        ['policy.yaml', 'standing: Texten gäller.', 'standing: <script>alert(1)</script>'],
      ),
    ).toMatchInlineSnapshot(`
      "findings.yaml:26:11 Koder mellan < och > går inte att använda i texten. Ta bort dem. Fetstil skrivs **så här**.
      findings.yaml:35:11 I texter går det bara att använda stycken, listor, **fetstil** och länkar. Ta bort annan formatering.
      findings.yaml:35:11 Listor i listor går inte att använda. Gör dem till en lista.
      policy.yaml:13:11 Koder mellan < och > går inte att använda i texten. Ta bort dem. Fetstil skrivs **så här**."
    `)
  })

  it('links that do not lead to the open web', () => {
    expect(
      toldAfter(
        ['findings.yaml', '(https://exempel.se/)', '(javascript:alert(1))'],
        [
          'policy.yaml',
          'intro: För dig som arbetar här.',
          'intro: Se [sidan](/sida), [osäkert](http://exempel.se) och [mejl](mailto:a@exempel.se).',
        ],
      ),
    ).toMatchInlineSnapshot(`
      "findings.yaml:7:11 Länken ”javascript:alert(1)” går inte att använda. Länkar ska börja med https:// eller mailto:.
      policy.yaml:2:8 Länken ”/sida” går inte att använda. Länkar ska börja med https:// eller mailto:.
      policy.yaml:2:8 Länken ”http://exempel.se” går inte att använda. Länkar ska börja med https:// eller mailto:."
    `)
  })

  it('in the texts of the vocabulary and of the English overlay', () => {
    expect(
      toldAfter(
        ['questions.yaml', 'question: Vilken klass?', 'question: Vilken klass?\n    help: "<i>Välj</i>"'],
        ['en.yaml', 'text: Mind it.', 'text: Mind <i>it</i>.'],
      ),
    ).toMatchInlineSnapshot(`
      "en.yaml:4:11 Koder mellan < och > går inte att använda i texten. Ta bort dem. Fetstil skrivs **så här**.
      questions.yaml:33:11 Koder mellan < och > går inte att använda i texten. Ta bort dem. Fetstil skrivs **så här**."
    `)
  })
})
