import { expect, test } from 'vitest'
import { checkAll } from './check-all.ts'
import { loadContent } from '../compile/load.ts'
import { parseContent } from '../read/parsed-content.ts'
import { formatProblem } from '../read/problem.ts'
import { change, SMALL_CONTENT, told } from '../compile/small-content.test-support.ts'

const PATH = 'organisations/exempel/decided.yaml'
const CASES = `cases:
  oppen: {arende: anvanda, system: chatgpt, klass: '0', omrade: [inget]}
decided:
`

/** What an editor reads of a file of decisions. */
function toldIn(decided: string): string {
  const { problems } = checkAll(parseContent(new Map(SMALL_CONTENT).set(PATH, decided)))
  const own = problems.filter(({ file }) => file === PATH)
  return own.map((problem) => formatProblem(problem).replace('organisations/exempel/', '')).join('\n')
}

/** What an editor reads of decisions, each with the one case that there is to begin with. */
function toldOf(...decisions: readonly string[]): string {
  return toldIn(CASES + decisions.map((text, index) => `  - {id: beslut-${index + 1}, text: Så här., ${text}}\n`).join(''))
}

test('what is decided and told is let through', () => {
  expect(
    toldOf(
      'of: [{case: oppen}], outcome: ja, asks: inget, tells: [{finding: ansvar}], never: [{finding: oppet-system}]',
      "of: [{case: oppen, each: {klass: ['1'], omrade: [inget]}}], outcome: forst, tells: [{in: action, words: [är inte med, FRÅGA], times: '1'}]",
      "of: [{case: oppen, answers: {klass: '1'}}], tells: [{statement: ex-1-2, effect: forst, in: title, words: [öppet], ownAdvice: false}]",
      "of: [{case: oppen, answers: {klass: '1'}}], never: [{words: [öppet], without: [systemet]}]",
    ),
  ).toBe('')
})

test('what an editor reads where a case is told something else than was decided', () => {
  expect(
    toldOf(
      "of: [{case: oppen}, {case: oppen, answers: {klass: '1'}}], outcome: nej, asks: klass",
      "of: [{case: oppen, each: {klass: ['0', '1']}}], tells: [{in: action, words: [Fråga]}]",
      "of: [{case: oppen, answers: {klass: '1'}}], tells: [{in: title, words: [öppet], times: '2'}]",
      "of: [{case: oppen, answers: {klass: '1'}}], never: [{in: title, words: [öppet]}]",
    ),
  ).toMatchInlineSnapshot(`
    "decided.yaml:4:103 Beskedet blir ”ja”, men det är bestämt att det ska bli ”nej”. Gäller ”oppen”.
    decided.yaml:4:114 Härnäst ställs ingen fråga. Bestämt är frågan ”Vilken klass?” (klass). Gäller ”oppen”.
    decided.yaml:5:91 Beskedet säger inte det här. Bestämt är att det sägs. Gäller ”oppen”.
    decided.yaml:6:87 Beskedet säger det här på ett ställe. Bestämt är att det sägs på 2 ställen. Gäller ”oppen” med klass: 1.
    decided.yaml:7:87 Beskedet säger ”Systemet är öppet.”, i fyndet ”Systemet är öppet” (oppet-system). Bestämt är att det inte sägs. Gäller ”oppen” med klass: 1."
  `)
})

test('what an editor reads where a decision points at something that is not there', () => {
  expect(toldOf('of: [{case: opppen}], outcome: ja', 'of: [{case: oppen, answers: {vader: sol}}]')).toMatchInlineSnapshot(`
    "decided.yaml:4:47 Fallet ”opppen” finns inte. Menade du ”oppen”?
    decided.yaml:5:40 Svaret på ”vader” finns inte i organisationens frågor."
  `)
  expect(toldIn(`${CASES}${'  - {id: samma, text: Så här., of: [{case: oppen}]}\n'.repeat(2)}`)).toMatchInlineSnapshot(
    `"decided.yaml:5:10 Beslutet ”samma” finns två gånger. Ge ett av dem ett annat id."`,
  )
})

test('what an editor reads where the file has another form', () => {
  const files = new Map(SMALL_CONTENT).set(PATH, `${CASES}  - {id: x, text: Så., of: [], tells: [{word: [a]}]}\n`)
  expect(told(files)).toMatchInlineSnapshot(`
    "decided.yaml:4:28 Listan är tom. Lägg till minst en, eller ta bort listan om den inte behövs.
    decided.yaml:4:41 ”word” hör inte hemma här. Menade du sökorden (words)?"
  `)
})

test('a decision that is broken stops neither the build nor the comparison of drafts', () => {
  const files = change(['findings.yaml', 'title: Systemet är öppet.', 'title: Det är det.'])
  const decided = `${CASES}  - {id: x, text: Så., of: [{case: oppen, answers: {klass: '1'}}], tells: [{words: [Systemet är öppet]}]}\n`
  expect(checkAll(parseContent(new Map(files).set(PATH, decided))).problems.map(({ file }) => file)).toContain(PATH)
  expect(loadContent(new Map(files).set(PATH, decided)).kind).toBe('content')
})
