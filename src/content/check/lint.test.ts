import { expect, test } from 'vitest'
import { lintContent } from './lint.ts'
import { lixOf } from './lint-rules.ts'
import { parseContent } from '../read/parsed-content.ts'
import { formatProblem } from '../read/problem.ts'
import { change, SMALL_CONTENT } from '../compile/small-content.test-support.ts'

function lint(file: string, from: string, to: string): string {
  const { errors, warnings } = lintContent(parseContent(change([file, from, to])))
  const tell = (kind: string, problems: typeof errors) => problems.map((problem) => `${kind} ${formatProblem(problem)}`)
  return [...tell('fel', errors), ...tell('varning', warnings)].join('\n').replaceAll('organisations/exempel/', '')
}

test('plain Swedish passes', () => {
  expect(lintContent(parseContent(SMALL_CONTENT))).toEqual({ errors: [], warnings: [] })
})

test('what the editors’ guide forbids is an error', () => {
  expect(lint('findings.yaml', 'text: Låt bli.', 'text: Låt bli text och/eller bild.')).toMatchInlineSnapshot(
    `"fel findings.yaml:26:11 Skriv inte ”och/eller”. Skriv ”eller”, eller säg vilket som menas: ”A, B eller båda”."`,
  )
  expect(lint('findings.yaml', 'text: Låt bli.', 'text: Låt bli text, t.ex. brev.')).toMatchInlineSnapshot(
    `"fel findings.yaml:26:11 Skriv ut förkortningen ”t.ex.”, till exempel ”till exempel”, ”bland annat” eller ”det vill säga”."`,
  )
  expect(lint('questions.yaml', 'question: Vilken klass?', 'question: Vilken klass? Vem har klassat?')).toMatchInlineSnapshot(
    `"fel questions.yaml:32:15 Frågan ställer två frågor på en gång. Ställ en i taget."`,
  )
})

test('what is hard to read is a warning with a proposal', () => {
  const long = `Låt ${'alltid '.repeat(28)}bli.`
  expect(lint('findings.yaml', 'text: Låt bli.', `text: ${long}`)).toMatchInlineSnapshot(
    `"varning findings.yaml:26:11 En mening har 30 ord (”Låt alltid alltid alltid alltid alltid a…”). Dela den; högst 28 ord går att läsa i ett svep."`,
  )
  const heavy = 'Informationssäkerhetsansvariga dokumenterar systematiskt '.repeat(9)
  expect(lint('findings.yaml', 'text: Låt bli.', `text: ${heavy.trim()}.`)).toContain('LIX')
  expect(lint('findings.yaml', 'text: Låt bli.', 'text: Fråga MSB.')).toMatchInlineSnapshot(
    `"varning findings.yaml:26:11 Förkortningen ”MSB” förklaras inte. Skriv ut den, eller lägg in den bland orden."`,
  )
  expect(lint('findings.yaml', 'text: Låt bli.', 'text: Systemet ska alltid granskas.')).toMatchInlineSnapshot(
    `"varning findings.yaml:26:11 ”ska alltid granskas” säger inte vem som ska göra det. Skriv vem, i aktiv form."`,
  )
  expect(lint('questions.yaml', 'question: Vilken klass?', 'question: Har ni klassat, och är det klart?')).toMatchInlineSnapshot(
    `"varning questions.yaml:32:15 Frågan verkar ställa två saker på en gång. Ställ en i taget, eller låt svaren säga båda."`,
  )
})

test('a word of the glossary that is written otherwise is a warning', () => {
  const files = change(
    ['glossary.yaml', 'forms: [öppet system, öppna system]', 'forms: [AI-system, öppna system]'],
    ['findings.yaml', 'text: Låt bli.', 'text: Alla AI system.'],
  )
  expect(lintContent(parseContent(files)).warnings.map((problem) => problem.message)).toMatchInlineSnapshot(`
    [
      "Skriv ”AI-system” som i ordlistan, inte ”AI system”.",
    ]
  `)
})

test('LIX is words per sentence plus the share of long words', () => {
  expect(lixOf('Katten sov. Hunden skällde mycket.')).toBe(Math.round(5 / 2 + (100 * 1) / 5))
})
