import { expect, test } from 'vitest'
import { adviseForeign } from './check-foreign.ts'
import { type ContentFiles, loadContent } from './load.ts'
import { parseContent } from '../read/parsed-content.ts'
import { formatProblem } from '../read/problem.ts'
import { change, SMALL_CONTENT, told } from './small-content.test-support.ts'

function withList(text: string, files: ContentFiles = SMALL_CONTENT): ContentFiles {
  return new Map([...files, ['foreign.yaml', text]])
}

function advice(files: ContentFiles, only?: readonly string[]): readonly string[] {
  return adviseForeign(parseContent(files), only).map((problem) => formatProblem(problem).replace('organisations/exempel/', ''))
}

const ASK = change(['en.yaml', 'Ask your manager.', 'Ask the committee (nämnden) in Skåne.'])

test('words of other languages come along with the content', () => {
  const loaded = loadContent(withList('sv: [nämnden]\n'))
  expect(loaded.kind === 'content' && loaded.content.foreign).toEqual({ sv: ['nämnden'] })
})

test('a language that is not known, an expression in two languages, and one that is empty', () => {
  expect(told(withList('sv: [nämnden]\nxx: [ord]\n'))).toMatchInlineSnapshot(
    `"foreign.yaml:2:1 ”xx” hör inte hemma här. Det som finns är ”sv”, ”en”, ”da”, ”de”, ”es”, ”fi”, ”fr”, ”la”, ”nb”."`,
  )
  expect(told(withList("sv: [nämnden, Nämnden, '']\nen: [bias, nämnden]\n"))).toMatchInlineSnapshot(`
    "foreign.yaml:1:15 ”Nämnden” står redan under sv. Ett uttryck har bara ett språk. Ta bort det på ett av ställena.
    foreign.yaml:1:24 Det ska stå en text här. Skriv den, eller ta bort raden om den inte behövs.
    foreign.yaml:2:12 ”nämnden” står redan under sv. Ett uttryck har bara ett språk. Ta bort det på ett av ställena."
  `)
})

test('Swedish in an English text is asked for until the list has it; names are left alone', () => {
  expect(advice(ASK)).toMatchInlineSnapshot(`
    [
      "en.yaml:6:9 ”nämnden” ser ut att vara svenska. Lägg det bland de svenska orden (foreign.yaml), så att skärmläsare säger det rätt.",
    ]
  `)
  expect(advice(withList('sv: [nämnden]\n', ASK))).toEqual([])
})

test('an expression that stands nowhere else is no longer needed, unless only a part is read', () => {
  const files = withList('sv: [nämnden, verksamheten]\nen: [bias]\n', ASK)
  expect(advice(files)).toMatchInlineSnapshot(`
    [
      "foreign.yaml:1:15 ”verksamheten” står inte i någon text på ett annat språk. Ta bort det, eller rätta stavningen.",
      "foreign.yaml:2:6 ”bias” står inte i någon text på ett annat språk. Ta bort det, eller rätta stavningen.",
    ]
  `)
  expect(advice(files, ['exempel'])).toEqual([])
})
