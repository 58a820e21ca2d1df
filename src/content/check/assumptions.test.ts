import { expect, test } from 'vitest'
import { ownOf } from './whole-content.test-support.ts'
import { storiesOf } from './assumptions.ts'
import { checkAll } from './check-all.ts'
import { parseContent } from '../read/parsed-content.ts'
import { formatProblem } from '../read/problem.ts'
import { type Change, change, SMALL_CONTENT } from '../compile/small-content.test-support.ts'

const ASSUMED: Change = ['questions.yaml', 'question: Vilken klass?', 'question: Vilken klass?\n    assumed: [öppen, klass 0]']
const OPEN_SYSTEM: Change = ['shortcuts.yaml', "klass: '0'", "klass: '0'\n      system: copilot\n      systemtyp: publikt"]

function problemsAfter(...changes: readonly Change[]): readonly string[] {
  const { problems } = checkAll(parseContent(change(...changes)))
  return problems.filter(({ file }) => file.endsWith('/shortcuts.yaml')).map(formatProblem)
}

test('a task that assumes what decides says so in its description', () => {
  expect(problemsAfter(ASSUMED, OPEN_SYSTEM)).toEqual([])
  expect(problemsAfter(ASSUMED, OPEN_SYSTEM, ['shortcuts.yaml', 'Texten är öppen.', 'Texten är din egen.'])).toMatchInlineSnapshot(`
    [
      "organisations/exempel/shortcuts.yaml:4:18 Uppgiften förutsätter svaret ”Noll” på ”Vilken klass?”, men säger det inte. Med ”Högre än 0” blir utfallet ”något först” (forst) i stället för ”ja”. Säg det i beskrivningen, till exempel med ”öppen”.",
    ]
  `)
})

test('an answer that decides nothing, and one that nobody has given words for, need not be told', () => {
  const silent: Change = ['shortcuts.yaml', 'Texten är öppen.', 'Texten är din egen.']
  expect(problemsAfter(OPEN_SYSTEM, silent)).toEqual([])
  expect(
    problemsAfter(ASSUMED, silent, ['shortcuts.yaml', "klass: '0'", "klass: '0'\n      system: copilot\n      systemtyp: upphandlat"]),
  ).toEqual([])
})

test('tasks and cases are told beside what they assume', () => {
  const own = ownOf(SMALL_CONTENT)
  expect(storiesOf(own.sv).slice(0, 3)).toMatchInlineSnapshot(`
    [
      {
        "decides": [],
        "id": "putsa",
        "kind": "Uppgift",
        "others": [
          "Vad gäller det? Använda",
          "Vilken klass? Noll",
        ],
        "told": "Putsa en text. Texten är öppen.",
      },
      {
        "decides": [
          "Vilken klass? Noll (Högre än 0 → forst)",
        ],
        "id": "oppen-text",
        "kind": "Fall",
        "others": [
          "Vad gäller det? Använda",
          "Vilket system? ChatGPT",
        ],
        "told": "Handläggare: Vill putsa en text.",
      },
      {
        "decides": [
          "Vilket område? Inget (Skola → nej)",
        ],
        "id": "kanslig-text",
        "kind": "Fall",
        "others": [
          "Vad gäller det? Använda",
          "Vilket system? ChatGPT",
          "Vilken klass? Högre än 0",
        ],
        "told": "Handläggare: Vill putsa en känslig text.",
      },
    ]
  `)
})
