import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { checkTranslations } from './check-translations.ts'
import { type ContentFiles, loadContent } from '../compile/load.ts'
import { parseContent } from '../read/parsed-content.ts'
import { formatProblem, type Problem } from '../read/problem.ts'
import { change, SMALL_CONTENT } from '../compile/small-content.test-support.ts'

/** The content as it is once all its English has been confirmed. */
function confirmed(files: ContentFiles): ContentFiles {
  const written = [...checkTranslations(parseContent(files)).fingerprints].map(([file, kinds]) => [file, stringify(kinds)] as const)
  return new Map([...files, ...written])
}

function replaced(files: ContentFiles, file: string, from: string, to: string): ContentFiles {
  const text = files.get(file) ?? ''
  expect(text.split(from)).toHaveLength(2)
  return new Map([...files, [file, text.replace(from, to)]])
}

function told(problems: readonly Problem[]): string {
  return problems.map((problem) => formatProblem(problem).replaceAll('organisations/exempel/', '')).join('\n')
}

const FINDINGS = 'organisations/exempel/findings.yaml'

test('an English text is told as old once its Swedish has changed, and not before', () => {
  const files = confirmed(SMALL_CONTENT)
  expect(loadContent(files).kind).toBe('content')
  expect(checkTranslations(parseContent(files)).outdated).toEqual([])
  expect(
    told(checkTranslations(parseContent(replaced(files, FINDINGS, 'title: Systemet är öppet.', 'title: Systemet är stängt.'))).outdated),
  ).toMatchInlineSnapshot(
    `"en.yaml:2:3 Engelskan är skriven efter en svenska som har ändrats (findings.yaml:2). Läs båda, rätta, och bekräfta (content:english --confirm)."`,
  )
})

test('the words of a thing to do and of advice have English, and its condition and mark have none', () => {
  const files = confirmed(SMALL_CONTENT)
  const put = (to: string) => checkTranslations(parseContent(replaced(files, FINDINGS, '- text: Fråga chefen.\n        ask: chef', to)))
  expect(told(put('- {text: Fråga chefen., when: {arende: anvanda}, ask: chef, ownAdvice: true}').outdated)).toBe('')
  expect(told(put('- {text: Fråga någon., when: {arende: anvanda}}').outdated)).toContain('en.yaml:2:3')
  const { missing } = put('- text: Fråga chefen.\n        ask: chef\n      - {text: Vänta.}\n    advice: Ring.')
  expect(told(missing.filter(({ message }) => message.startsWith('Texten') && message.includes('oppet-system')))).toMatchInlineSnapshot(`
    "findings.yaml:14:16 Texten saknas på engelska. Skriv den (findings, oppet-system, actions punkt 2 i en.yaml).
    findings.yaml:15:13 Texten saknas på engelska. Skriv den (findings, oppet-system, advice i en.yaml)."
  `)
})

test('a text that was never confirmed is told as such', () => {
  expect(told(checkTranslations(parseContent(SMALL_CONTENT)).outdated)).toMatchInlineSnapshot(`
    "en.yaml:2:3 Engelskan är inte bekräftad mot svenskan (findings.yaml:2). Läs båda, rätta, och bekräfta (content:english --confirm).
    en.yaml:8:3 Engelskan är inte bekräftad mot svenskan (flow.yaml:17). Läs båda, rätta, och bekräfta (content:english --confirm)."
  `)
})

test('another order of answers, or a line that is broken elsewhere, is no other text', () => {
  const files = confirmed(SMALL_CONTENT)
  const turned = replaced(files, FINDINGS, '      Stycke med **fetstil** och', '      Stycke med\n      **fetstil** och')
  expect(checkTranslations(parseContent(turned)).outdated).toEqual([])
})

test('what is missing is told where it stands in Swedish, entry by entry and text by text', () => {
  const files = change(
    ['findings.yaml', 'title: Systemet är öppet.', 'title: Systemet är öppet.\n    interpretation: Vi läser strängt.'],
    ['en.yaml', "      '0':\n        label: Zero\n", "      '0':\n        label: Zero\nsections:\n  '1': General\n"],
  )
  expect(told(checkTranslations(parseContent(files)).missing)).toMatchInlineSnapshot(`
    "glossary.yaml:1:1 Engelska texter saknas helt. Lägg till glossary.en.yaml.
    findings.yaml:7:21 Texten saknas på engelska. Skriv den (findings, oppet-system, interpretation i en.yaml).
    findings.yaml:19:5 Saknas på engelska. Skriv den (findings, hog-risk i en.yaml).
    findings.yaml:30:5 Saknas på engelska. Skriv den (findings, ansvar i en.yaml).
    flow.yaml:2:5 Saknas på engelska. Skriv den (steps, uppgiften i en.yaml).
    flow.yaml:5:9 Saknas på engelska. Skriv den (questions, arende i en.yaml).
    flow.yaml:8:9 Saknas på engelska. Skriv den (questions, system i en.yaml).
    flow.yaml:11:9 Saknas på engelska. Skriv den (questions, systemtyp i en.yaml).
    flow.yaml:14:5 Saknas på engelska. Skriv den (steps, innehallet i en.yaml).
    flow.yaml:23:20 Texten saknas på engelska. Skriv den (questions, klass, options.1.label i en.yaml).
    flow.yaml:25:9 Saknas på engelska. Skriv den (questions, omrade i en.yaml).
    policy.yaml:1:1 Saknas på engelska. Skriv den (policy i en.yaml).
    policy.yaml:17:5 Saknas på engelska. Skriv den (contacts, chef i en.yaml).
    policy.yaml:21:5 Saknas på engelska. Skriv den (contacts, jurist i en.yaml).
    scenarios.yaml:2:5 Saknas på engelska. Skriv den (scenarios, oppen-text i en.yaml).
    scenarios.yaml:14:5 Saknas på engelska. Skriv den (scenarios, kanslig-text i en.yaml).
    scenarios.yaml:25:5 Saknas på engelska. Skriv den (scenarios, skola i en.yaml).
    shortcuts.yaml:2:5 Saknas på engelska. Skriv den (shortcuts, putsa i en.yaml).
    statements/1.yaml:4:5 Saknas på engelska. Skriv den (statements, ex-1-1 i en.yaml).
    statements/1.yaml:11:5 Saknas på engelska. Skriv den (statements, ex-1-2 i en.yaml).
    statements/2.1.yaml:1:1 Saknas på engelska. Skriv den (sections, 2.1 i en.yaml).
    statements/2.1.yaml:4:5 Saknas på engelska. Skriv den (statements, ex-2.1-1 i en.yaml).
    questions.yaml:1:1 Engelska texter saknas helt. Lägg till questions.en.yaml.
    systems.yaml:1:1 Engelska texter saknas helt. Lägg till systems.en.yaml."
  `)
})

test('an organisation without any English is told of once, and so is a shared file', () => {
  const files = new Map([...SMALL_CONTENT].filter(([path]) => !path.endsWith('en.yaml')))
  expect(told(checkTranslations(parseContent(files)).missing)).toMatchInlineSnapshot(`
    "glossary.yaml:1:1 Engelska texter saknas helt. Lägg till glossary.en.yaml.
    policy.yaml:1:1 Engelska texter saknas helt. Lägg till en.yaml.
    questions.yaml:1:1 Engelska texter saknas helt. Lägg till questions.en.yaml.
    systems.yaml:1:1 Engelska texter saknas helt. Lägg till systems.en.yaml."
  `)
  expect(checkTranslations(parseContent(files), []).missing).toHaveLength(3)
})

test('what lies deeper, such as the cards of an introduction, is held against its Swedish too', () => {
  const introduction = `parts:
  - id: borja
    title: Att börja
    cards: [{id: fraga, text: Fråga först., statements: [ex-1-1]}]
    question: Vem frågar du?
    scenario: skola
checklist: []
`
  const english = 'introduction:\n  parts:\n    borja: {title: To begin, question: Whom do you ask?, cards: {}}\nfindings:'
  const files = new Map(change(['en.yaml', 'findings:', english])).set('organisations/exempel/introduction.yaml', introduction)
  const inIntroduction = (problem: Problem): boolean => problem.file.endsWith('introduction.yaml')
  expect(told(checkTranslations(parseContent(files)).missing.filter(inIntroduction))).toMatchInlineSnapshot(
    `"introduction.yaml:4:31 Texten saknas på engelska. Skriv den (introduction, parts, borja, cards.fraga i en.yaml)."`,
  )
})
