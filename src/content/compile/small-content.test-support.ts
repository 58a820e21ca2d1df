import { loadContent, type ContentFiles } from './load.ts'
import { formatProblem } from '../read/problem.ts'

/** A content folder without a fault, as small as can hold one of everything. Tests break it in one place and read what is told. */
export const SMALL_CONTENT: ContentFiles = new Map(
  Object.entries({
    'site.yaml': `name: Provlotsen
organisations: [exempel]
`,
    'questions.yaml': `facts:
  - id: arende
    code: ar
    question: Vad gäller det?
    options:
      - id: anvanda
        code: A
        label: Använda
      - id: skaffa
        code: S
        label: Skaffa
  - id: system
    code: sy
    question: Vilket system?
    catalogue: true
    options:
      - id: annat
        code: A
        label: Annat
  - id: systemtyp
    code: st
    question: Vilken typ?
    options:
      - id: publikt
        code: P
        label: Öppet
      - id: upphandlat
        code: U
        label: Infört
  - id: klass
    code: kl
    question: Vilken klass?
    options:
      - id: '0'
        code: 0
        label: Noll
      - id: '1'
        code: 1
        label: Ett
      - id: '2'
        code: 2
        label: Två
      - id: '3'
        code: 3
        label: Tre
  - id: omrade
    code: om
    question: Vilket område?
    multiple: true
    exclusive: [inget]
    groups:
      - id: hogrisk
        label: ett område med hög risk
        options: [skola, vard]
    options:
      - id: inget
        code: I
        label: Inget
      - id: skola
        code: S
        label: Skola
      - id: vard
        code: V
        label: Vård
  - id: utskick
    code: ut
    question: Ska det ut?
    options:
      - id: ja
        code: J
        label: Ja
outcomes:
  - id: nej
    label: Nej
    meaning: Du får inte.
  - id: forst
    label: Först
    meaning: Gör något först.
  - id: ja
    label: Ja
    meaning: Du får.
`,
    'systems.yaml': `systems:
  - id: chatgpt
    code: CH
    name: ChatGPT
    aliases: [Chat GPT]
    answers: {systemtyp: publikt}
  - id: copilot
    code: CO
    name: Copilot
    aliases: [Bing]
`,
    'glossary.yaml': `terms:
  - id: oppet-system
    term: öppet system
    forms: [öppet system, öppna system]
    text: Ett system som vem som helst kan använda.
    statements: [ex-1-2]
`,
    'organisations/exempel/policy.yaml': `name: Exempelstaden
intro: För dig som arbetar här.
document:
  title: Policy för AI
  issuer: Exempelstaden
  kind: policy
  version: Beslutad 2026-01-01
  address: https://exempel.se/policy.pdf
content:
  version: 1.0.0
  validFrom: 2026-01-01
  reviewBy: 2027-01-01
standing: Texten gäller.
sections: ['1', '2.1']
outcomes: [nej, forst, ja]
contacts:
  - id: chef
    name: Chefen
    help: Fråga först.
    statements: [ex-1-1]
  - id: jurist
    name: Juristen
    help: Svarar på resten.
silent:
  - Bilder
`,
    'organisations/exempel/statements/1.yaml': `section: '1'
title: Allmänt
statements:
  - id: ex-1-1
    locator: Avsnitt 1
    phrase: fråga chefen
    text: Fråga chefen.
    modality: krav
    who: alla
    moments: [fore]
  - id: ex-1-2
    locator: Avsnitt 1
    phrase: öppna system
    text: Öppna system är öppna.
    modality: information
    who: alla
    moments: [under]
`,
    'organisations/exempel/statements/2.1.yaml': `section: '2.1'
title: Områden
statements:
  - id: ex-2.1-1
    locator: Avsnitt 2.1
    phrase: inte i skolan
    text: Inte i skolan.
    modality: forbjudet
    who: alla
    moments: [fore]
`,
    'organisations/exempel/flow.yaml': `steps:
  - id: uppgiften
    title: Uppgiften
    questions:
      - fact: arende
        why: Det styr resten.
        statements: [ex-1-1]
      - fact: system
        when: {arende: anvanda}
        why: Känner vi systemet slipper du en fråga.
      - fact: systemtyp
        when: {arende: anvanda}
        why: Öppna system är öppna.
  - id: innehallet
    title: Innehållet
    questions:
      - fact: klass
        when: {arende: anvanda}
        why: Klassen avgör.
        options:
          - '0'
          - id: '1'
            label: Högre än 0
            covers: ['2']
      - fact: omrade
        when:
          any:
            - arende: skaffa
            - klass: {except: '0'}
        why: Vissa områden är förbjudna.
`,
    'organisations/exempel/findings.yaml': `findings:
  - id: oppet-system
    rule: E1
    when: {systemtyp: publikt, klass: '1'}
    effect: forst
    title: Systemet är öppet.
    text: |-
      Stycke med **fetstil** och [en länk](https://exempel.se/).

      - Punkt
    actions:
      - text: Fråga chefen.
        ask: chef
    statements: [ex-1-1]
    also:
      - when: {arende: anvanda}
        statements: [ex-1-2]
  - id: hog-risk
    rule: E2
    when:
      all:
        - omrade: hogrisk
        - not: {omrade: vard}
    effect: nej
    title: Området är förbjudet.
    text: Låt bli.
    # Det finns inget att göra.
    statements: [ex-2.1-1]
  - id: ansvar
    rule: E3
    when: {arende: anvanda}
    effect: info
    standing: true
    title: Du ansvarar.
    text: Alltid.
    ownAdvice: true
    statements: []
`,
    'organisations/exempel/shortcuts.yaml': `shortcuts:
  - id: putsa
    title: Putsa en text
    description: Texten är öppen.
    answers:
      arende: anvanda
      klass: '0'
`,
    'organisations/exempel/scenarios.yaml': `scenarios:
  - id: oppen-text
    title: Öppen text
    person: Handläggare
    text: Vill putsa en text.
    theme: system
    difficulty: latt
    role: medarbetare
    answers: {arende: anvanda, system: chatgpt, klass: '0'}
    harmless: true
    outcome: ja
    findings: {must: [ansvar], mustNot: [oppet-system]}
    discussion: Vad är öppet?
  - id: kanslig-text
    title: Känslig text
    person: Handläggare
    text: Vill putsa en känslig text.
    theme: information
    difficulty: medel
    role: medarbetare
    answers: {arende: anvanda, system: chatgpt, klass: '1', omrade: [inget]}
    outcome: forst
    findings: {must: [oppet-system], mustNot: [hog-risk]}
    discussion: Vem frågar du?
  - id: skola
    title: I skolan
    person: Inköpare
    text: Vill köpa in något till skolan.
    theme: inkop
    difficulty: svar
    role: annan
    answers: {arende: skaffa, omrade: [skola]}
    outcome: nej
    findings: {must: [hog-risk], mustNot: []}
    discussion: Hur annars?
`,
    'organisations/exempel/en.yaml': `findings:
  oppet-system:
    title: The system is open.
    text: Mind it.
    actions:
      - Ask your manager.
questions:
  klass:
    question: Which class?
    why: The class decides.
    options:
      '0':
        label: Zero
`,
  }),
)

const OWN = 'organisations/exempel/'

/** One change of a file: its path (below the organisation, unless it is a shared file), what is replaced there, and by what. */
export type Change = readonly [file: string, from: string, to: string]

/** The small content with changes. Throws where the text to replace does not stand in the file exactly once, so that no test passes by breaking nothing. */
export function change(...changes: readonly Change[]): ContentFiles {
  return changed(SMALL_CONTENT, (name) => (SMALL_CONTENT.has(name) ? name : `${OWN}${name}`), changes)
}

/** Content with changes in the files that their names stand for. Throws as `change` does. */
export function changed(content: ContentFiles, pathOf: (name: string) => string, changes: readonly Change[]): ContentFiles {
  const files = new Map(content)
  for (const [name, from, to] of changes) {
    const path = pathOf(name)
    const text = files.get(path) ?? ''
    if (text.split(from).length !== 2) throw new Error(`”${from}” should stand once in ${path}.`)
    files.set(
      path,
      text.replace(from, () => to),
    )
  }
  return files
}

/** What an editor reads about some files, a line per problem; nothing where all is well. */
export function told(files: ContentFiles): string {
  const loaded = loadContent(files)
  return loaded.kind === 'content' ? '' : loaded.problems.map((problem) => formatProblem(problem).replace(OWN, '')).join('\n')
}

/** What an editor reads after some changes of the small content. */
export function toldAfter(...changes: readonly Change[]): string {
  return told(change(...changes))
}
