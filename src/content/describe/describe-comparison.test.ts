import { expect, test } from 'vitest'
import { compareContent, type Version } from '../versions/compare-content.ts'
import { compareSources } from '../read/compare-sources.ts'
import { describeComparison } from './describe-comparison.ts'
import { type ContentFiles, loadBoth } from '../compile/load.ts'
import { parseContent } from '../read/parsed-content.ts'
import { change, SMALL_CONTENT } from '../compile/small-content.test-support.ts'

const NOTHING = 'Inget har ändrats: samma beslut i alla situationer, och samma innehåll i alla filer.\n'

function versionOf(files: ContentFiles): Version {
  const parsed = parseContent(files)
  const { decisions } = loadBoth(parsed)
  if (decisions.kind === 'problems') throw new Error(decisions.problems.map((problem) => problem.message).join('\n'))
  return { parsed, content: decisions.content }
}

function compared(files: ContentFiles, before: ContentFiles = SMALL_CONTENT): string {
  const [older, newer] = [versionOf(before), versionOf(files)]
  return describeComparison(compareContent(older, newer), { older: older.content, newer: newer.content })
}

test('the same content twice', () => {
  expect(compared(SMALL_CONTENT)).toBe(NOTHING)
})

test('a weakened rule is told with the answers that show it, although a scenario no longer holds', () => {
  expect(compared(change(['findings.yaml', "{systemtyp: publikt, klass: '1'}", "{systemtyp: publikt, klass: '1', omrade: skola}"])))
    .toMatchInlineSnapshot(`
      "## Exempelstaden (exempel)

      Samma frågor och svar som förut: 29 fullständiga situationer.

      ### Ändrade utfall

      **Av ändringen i fyndet ”Systemet är öppet.” (oppet-system)**

      - Från **”Något först”** till **”Ja”** för den som svarar så här, om inget annat svar avgör: Vilken typ? **Öppet** · Vilket område? **Inget**
        - Av 3 situationer där man svarar så ändras 3 (100 %). Sammanlagt ändras 6.
        - Räcker alltid: Vilken typ? **Öppet** · Vilket område? **Inget**
        - Exempel 1: Vad gäller det? **Använda** · Vilket system? **ChatGPT** · Vilken klass? **Högre än 0** · Vilket område? **Inget**
        - Exempel 2: Vad gäller det? **Använda** · Vilket system? **ChatGPT** · Vilken klass? **Högre än 0** · Vilket område? **Vård**
        - Exempel 3: Vad gäller det? **Använda** · Vilket system? **Copilot** · Vilken typ? **Öppet** · Vilken klass? **Högre än 0** · Vilket område? **Vård**

      ### Fynd som kommer till eller försvinner

      - ”Systemet är öppet.” (oppet-system) försvinner i 6 situationer, som vid: Vilken typ? **Öppet** · Vilket område? **Inget**
        - Exempel: Vad gäller det? **Använda** · Vilket system? **ChatGPT** · Vilken klass? **Högre än 0** · Vilket område? **Inget**

      ### Ändrad betydelse

      - fyndet ”oppet-system”, villkoret
        - Förut: ”Vilken typ?” är ”Öppet” och ”Vilken klass?” är ”Högre än 0”
        - Nu: ”Vilken typ?” är ”Öppet” och ”Vilken klass?” är ”Högre än 0” och ”Vilket område?” är ”Skola”

      "
    `)
})

test('another question', () => {
  expect(compared(change(['flow.yaml', "- klass: {except: '0'}", "- klass: '0'"]))).toMatchInlineSnapshot(`
    "## Exempelstaden (exempel)

    Frågorna eller svaren har ändrats: 29 fullständiga situationer förut, 29 nu, varav 4 i båda.

    ### Ändrade utfall

    **Av andra frågor eller svar**

    - Från **”Nej”** till **”Något först”** för den som svarar så här, om inget annat svar avgör: Vilken typ? **Öppet** · Vilket område? **Skola**
      - Av 3 situationer där man svarar så ändras 3 (100 %). Sammanlagt ändras 3. Situationerna fanns bara förut.
      - Räcker alltid: Vilken typ? **Öppet** · Vilket område? **Skola**
      - Exempel 1: Vad gäller det? **Använda** · Vilket system? **ChatGPT** · Vilken klass? **Högre än 0** · Vilket område? **Skola**
      - Exempel 2: Vad gäller det? **Använda** · Vilket system? **Copilot** · Vilken typ? **Öppet** · Vilken klass? **Högre än 0** · Vilket område? **Skola**

    - Från **”Nej”** till **”Ja”** för den som svarar så här, om inget annat svar avgör: Vilken typ? **Infört** · Vilket område? **Skola**
      - Av 2 situationer där man svarar så ändras 2 (100 %). Sammanlagt ändras 2. Situationerna fanns bara förut.
      - Räcker alltid: Vilken typ? **Infört** · Vilket område? **Skola**
      - Exempel 1: Vad gäller det? **Använda** · Vilket system? **Copilot** · Vilken typ? **Infört** · Vilken klass? **Högre än 0** · Vilket område? **Skola**

    - Från **”Ja”** till **”Nej”** för den som svarar så här, om inget annat svar avgör: Vilken klass? **Noll** · Vilket område? **Skola**
      - Av 5 situationer där man svarar så ändras 5 (100 %). Sammanlagt ändras 5.
      - Räcker alltid: Vilken klass? **Noll** · Vilket område? **Skola**
      - Exempel 1: Vad gäller det? **Använda** · Vilket system? **ChatGPT** · Vilken klass? **Noll** · Vilket område? **Skola**
      - Exempel 2: Vad gäller det? **Använda** · Vilket system? **Copilot** · Vilken typ? **Öppet** · Vilken klass? **Noll** · Vilket område? **Skola**
      - Exempel 3: Vad gäller det? **Använda** · Vilket system? **Copilot** · Vilken typ? **Infört** · Vilken klass? **Noll** · Vilket område? **Skola**

    ### Fynd som kommer till eller försvinner

    - ”Området är förbjudet.” (hog-risk) kommer till i 5 situationer, som vid: Vilken klass? **Noll** · Vilket område? **Skola**
      - Exempel: Vad gäller det? **Använda** · Vilket system? **ChatGPT** · Vilken klass? **Noll** · Vilket område? **Skola**
    - ”Området är förbjudet.” (hog-risk) försvinner i 5 situationer, som vid: Vilken klass? **Högre än 0** · Vilket område? **Skola**
      - Exempel: Vad gäller det? **Använda** · Vilket system? **ChatGPT** · Vilken klass? **Högre än 0** · Vilket område? **Skola**

    ### Ändrad betydelse

    - steget ”innehallet”, frågan ”omrade”, villkoret
      - Förut: (”Vad gäller det?” är ”Skaffa” eller ”Vilken klass?” är ”Högre än 0”)
      - Nu: (”Vad gäller det?” är ”Skaffa” eller ”Vilken klass?” är ”Noll”)

    "
  `)
})

test('other words', () => {
  expect(compared(change(['findings.yaml', 'Låt bli.', 'Låt bli det.']))).toMatchInlineSnapshot(`
    "## Exempelstaden (exempel)

    Samma frågor och svar som förut: 29 fullständiga situationer.

    Inget beslut har ändrats.

    ### Bara ordalydelsen

    - fyndet ”hog-risk”, texten
      - Förut: ”Låt bli.”
      - Nu: ”Låt bli det.”

    "
  `)
})

/** What an organisation may have beside what the small content has. */
const MORE: ContentFiles = new Map([
  ...SMALL_CONTENT,
  [
    'organisations/exempel/promises.yaml',
    `promises:
  - {id: hog-risk-ar-nej, text: Hög risk är alltid nej., when: {omrade: skola}, outcome: {always: [nej]}, statements: [ex-2.1-1]}
riskOrder:
  klass: ['0', '1']
exceptions:
  - {kind: unknown-rewarded, fact: klass, reason: Texten säger så.}
harmlessWay: {choices: 9, pages: 2}
`,
  ],
  [
    'organisations/exempel/changes.yaml',
    `changes:
  - {id: rensa, fact: klass, from: ['1'], to: '0', action: Tar du bort det som inte är öppet, effort: '1'}
`,
  ],
  ['situations.yaml', 'situations:\n  - {id: tyst, title: Tyst, now: [Fråga alla.], unsaid: Det mesta.}\n'],
  ['organisations/exempel/situations.yaml', 'situations:\n  - {id: tyst, silent: true, contacts: [chef]}\n'],
  [
    'organisations/exempel/decided.yaml',
    `cases:
  vardag: {arende: anvanda, system: copilot, systemtyp: publikt, klass: '0'}
decided:
  - {id: oppet, text: Det är bestämt., of: [{case: vardag}], outcome: ja}
`,
  ],
  ['renames.yaml', 'organisations: {}\n'],
  ['foreign.yaml', 'en:\n  - prompt\n'],
])

function put(path: string, from: string, to: string): ContentFiles {
  const name = MORE.has(path) ? path : `organisations/exempel/${path}`
  const text = MORE.get(name) ?? ''
  if (text.split(from).length !== 2) throw new Error(`”${from}” should stand once in ${name}.`)
  return new Map([...MORE, [name, text.replace(from, () => to)]])
}

test.each([
  ['site.yaml', 'name: Provlotsen', 'name: Lotsen', 'webbplatsen, namnet', 'Provlotsen', 'Lotsen'],
  ['systems.yaml', 'aliases: [Bing]', 'aliases: [Bing, Sydney]', 'systemet ”copilot”, andra namn', 'inget', 'Sydney'],
  ['shortcuts.yaml', "klass: '0'", "klass: '1'", 'uppgiften ”putsa”, svaren som följer, ”klass”', '0', '1'],
  [
    'shortcuts.yaml',
    'Texten är öppen.',
    'Texten är helt öppen.',
    'uppgiften ”putsa”, beskrivningen',
    'Texten är öppen.',
    'Texten är helt öppen.',
  ],
  [
    'scenarios.yaml',
    'Vem frågar du?',
    'Vem frågar du först?',
    'fallet ”kanslig-text”, frågan att diskutera',
    'Vem frågar du?',
    'Vem frågar du först?',
  ],
  ['promises.yaml', 'outcome: {always: [nej]}', 'outcome: {never: [ja]}', 'löftet ”hog-risk-ar-nej”, utfallet, ”always”', 'nej', 'inget'],
  ['promises.yaml', "klass: ['0', '1']", "klass: ['1', '0']", 'riskordningen för ”klass”', '0 · 1', '1 · 0'],
  ['promises.yaml', 'Texten säger så.', 'Därför.', 'undantaget för ”klass”, skälet', 'Texten säger så.', 'Därför.'],
  ['promises.yaml', 'choices: 9', 'choices: 12', 'löftena, löftet om den ofarliga vägen, antalet val', '9', '12'],
  ['changes.yaml', "effort: '1'", "effort: '3'", 'ändringen som man kan göra ”rensa”, mödan', '1', '3'],
  [
    'policy.yaml',
    'silent:\n',
    'systems:\n  - {id: copilot, verdict: godkant, note: Fråga., decidedBy: Direktören, decided: 2026-02-01, where: Listan}\nsilent:\n',
    'systemet ”copilot”',
    'inget',
    'Fråga.',
  ],
  ['statements/1.yaml', 'phrase: fråga chefen', 'phrase: chefen', 'påståendet ”ex-1-1”, sökfrasen', 'fråga chefen', 'chefen'],
  ['statements/1.yaml', 'modality: krav', 'modality: rekommendation', 'påståendet ”ex-1-1”, modaliteten', 'krav', 'rekommendation'],
  [
    'statements/1.yaml',
    'who: alla\n    moments: [fore]',
    'who: alla\n    moments: [fore]\n    interpretation: Läst så.',
    'påståendet ”ex-1-1”, tolkningen',
    'inget',
    'Läst så.',
  ],
  ['findings.yaml', 'ask: chef', 'ask: jurist', 'fyndet ”oppet-system”, åtgärd nr 1, vem man frågar', 'chef', 'jurist'],
  ['findings.yaml', 'Fråga chefen.', 'Fråga juristen.', 'fyndet ”oppet-system”, åtgärd nr 1, texten', 'Fråga chefen.', 'Fråga juristen.'],
  [
    'findings.yaml',
    '        ask: chef\n',
    '        ask: chef\n      - text: Vänta.\n',
    'fyndet ”oppet-system”, åtgärderna',
    'inget',
    '{text: Vänta.}',
  ],
  [
    'findings.yaml',
    'title: Området är förbjudet.',
    'title: Området är förbjudet.\n    outcomeLabel: Nej här',
    'fyndet ”hog-risk”, vad utfallet kallas',
    'inget',
    'Nej här',
  ],
  [
    'flow.yaml',
    'title: Innehållet\n',
    `title: Innehållet
    screening:
      id: lista
      question: Vad stämmer?
      rows: [{fact: klass, label: Stängt, none: '0'}, {fact: omrade, label: Område, none: inget}]
`,
    'steget ”innehallet”, listan',
    'inget',
    'Vad stämmer?',
  ],
  ['situations.yaml', 'Fråga alla.', 'Fråga.', 'läget ”tyst”, vad man gör nu', 'Fråga alla.', 'Fråga.'],
  ['organisations/exempel/situations.yaml', 'contacts: [chef]', 'contacts: [jurist]', 'läget ”tyst”, kontakterna', 'chef', 'jurist'],
  ['decided.yaml', 'outcome: ja', 'outcome: forst', 'beslutet ”oppet”, utfallet', 'ja', 'forst'],
  ['decided.yaml', 'systemtyp: publikt', 'systemtyp: upphandlat', 'fallet ”vardag”, ”systemtyp”', 'publikt', 'upphandlat'],
  [
    'findings.yaml',
    'title: Du ansvarar.',
    'title: Du ansvarar.\n    row: ansvar',
    'fyndet ”ansvar”, raden som det visas i',
    'inget',
    'ansvar',
  ],
  [
    'en.yaml',
    'title: The system is open.',
    'title: The system is closed.',
    'engelskan: fyndet ”oppet-system”, rubriken',
    'The system is open.',
    'The system is closed.',
  ],
  [
    'en.yaml',
    "      '0':\n        label: Zero\n",
    "      '1':\n        label: One\n",
    'engelskan: frågan ”klass”, svaret ”0”',
    'Zero',
    'inget',
  ],
  ['renames.yaml', 'organisations: {}', 'organisations: {gammal: exempel}', 'namnbytena, organisationerna', '', 'exempel'],
  [
    'renames.yaml',
    'organisations: {}',
    'organisations: {}\nsteps: {exempel: {gammalt: uppgiften}}',
    'namnbytena, stegen, ”exempel”',
    'inget',
    '{gammalt: uppgiften}',
  ],
  ['foreign.yaml', '- prompt', '- prompts', 'främmande ord, ”en”', 'prompt', 'prompts'],
  ['glossary.yaml', 'text: Ett system', 'text: Något', 'ordet ”oppet-system”, texten', 'Ett system', 'Något'],
])('%s: ”%s” in another way is told with what it was and is', (path, from, to, place, before, after) => {
  const [, told = ''] = compared(put(path, from, to), MORE).split(`- ${place}`)
  expect(told.split('\n').slice(1, 3).join(' ')).toContain(before)
  expect(told.split('\n')[2]).toContain(after)
})

test('what is only written otherwise is no change', () => {
  const files = new Map([...MORE].map(([path, text]) => [path, `# En kommentar.\n${text}\n`] as const))
  expect(compared(files, MORE)).toBe(NOTHING)
})

test('a changed order, a file that has come and a picture are told too', () => {
  const swapped = put('policy.yaml', "sections: ['1', '2.1']", "sections: ['2.1', '1']")
  expect(compared(swapped, MORE)).toContain('avsnitten\n  - Förut: ”1 · 2.1”\n  - Nu: ”2.1 · 1”')
  expect(compared(MORE)).toContain('- löftet ”hog-risk-ar-nej”\n  - Förut: inget')
  const drawn = (mark: string) => parseContent(new Map([...MORE, ['organisations/exempel/logotyp.svg', `<svg>${mark}</svg>`]]))
  expect(compareSources(drawn('a'), drawn('bc'))).toEqual([
    { file: 'organisations/exempel/logotyp.svg', at: [], before: '12 tecken', after: '13 tecken', kind: 'meaning' },
  ])
  expect(compared(new Map([...MORE, ['README.md', 'Läs mig.']]), MORE)).toBe(NOTHING)
})

test('what the ledger adds is counted, and what is taken out of it is told', () => {
  const ledger = (steps: string): ContentFiles => new Map([...MORE, ['ledger.yaml', `facts: {}\nsystems:${steps}\norganisations: {}\n`]])
  const one = '\n  chatgpt: {code: CH, words: ChatGPT}'
  const two = `${one}\n  copilot: {code: CO, words: Copilot}`
  expect(compared(ledger(two), ledger(one))).toContain('### Skrivet av kommandon\n\n- ledger.yaml: 1 rader')
  expect(compared(ledger(one), ledger(two))).toContain(
    '### Ändrad betydelse\n\n- uppskrivet i ledger.yaml: systemet ”copilot”\n  - Förut: ”{code: CO',
  )
})

test('what an answer stands for is a change of meaning, not of wording', () => {
  const told = compared(put('flow.yaml', "covers: ['2']", "covers: ['2', '3']"), MORE)
  expect(told).toContain('### Ändrad betydelse')
  expect(told).not.toContain('### Bara ordalydelsen')
  expect(told).toContain('vilka svar som räknas dit (covers)\n  - Förut: inget\n  - Nu: ”3”')
})

test('answers that come and go are named, and what they lead to is counted', () => {
  const split = put('flow.yaml', "covers: ['2']\n", "covers: ['2']\n          - '3'\n")
  expect(compared(split, MORE)).toMatchInlineSnapshot(`
    "## Exempelstaden (exempel)

    Frågorna eller svaren har ändrats: 29 fullständiga situationer förut, 49 nu, varav 29 i båda.

    ### Svar som kommer till, försvinner eller leder till annat

    - Vilken klass? **Tre** – nytt svar. För den som väljer det:
      - Leder till: ”Nej” 25 % (5), ”Ja” 75 % (15) av 20 situationer.

    ### Kommer till eller försvinner

    - steget ”innehallet”, frågan ”klass”, svaret ”3”
      - Förut: inget
      - Nu: ”3”

    "
  `)
  expect(compared(MORE, split)).toContain('Vilken klass? **Tre** – svaret är borta')
})

test('a system that is approved is told for those who choose it', () => {
  const approved =
    'systems:\n  - {id: copilot, verdict: godkant, decidedBy: Direktören, decided: 2026-02-01, where: Listan, note: Klart., answers: {systemtyp: upphandlat}}\nsilent:\n'
  const told = compared(put('policy.yaml', 'silent:\n', approved), MORE)
  expect(told).toMatchInlineSnapshot(`
    "## Exempelstaden (exempel)

    Frågorna eller svaren har ändrats: 29 fullständiga situationer förut, 24 nu, varav 19 i båda.

    ### Svar som kommer till, försvinner eller leder till annat

    - Vilket system? **Copilot** – svaret ger andra svar än förut. För den som väljer det:
      - Förut: ”Nej” 20 % (2), ”Något först” 30 % (3), ”Ja” 50 % (5) av 10 situationer.
      - Nu: ”Nej” 20 % (1), ”Ja” 80 % (4) av 5 situationer.
      - I organisationens 2 fall, om den som frågar väljer det: 1 går från ”Något först” till ”Ja”.

    ### Fynd som kommer till eller försvinner

    - ”Systemet Copilot är godkänt hos oss, beslutat av Direktören, 1 februari 2026.” (beslut-copilot) kommer till i 5 situationer, som vid: Vilket system? **Copilot**
      - Exempel: Vad gäller det? **Använda** · Vilket system? **Copilot** · Vilken klass? **Noll**

    ### Kommer till eller försvinner

    - systemet ”copilot”
      - Förut: inget
      - Nu: ”Klart.”

    "
  `)
})

test('an answer that gives another one than before is told for those who choose it', () => {
  const asked = '      - fact: systemtyp\n        when: {arende: anvanda}\n'
  const given = `${asked}        given: [{when: {system: copilot}, answer: upphandlat}]\n`
  const told = compared(put('flow.yaml', asked, given), MORE)
  expect(told).toContain('- Vilket system? **Copilot** – svaret ger andra svar än förut.')
  expect(told).not.toContain('**ChatGPT** – svaret')
  expect(told).toContain('steget ”uppgiften”, frågan ”systemtyp”, svaren som följer av andra')
})
