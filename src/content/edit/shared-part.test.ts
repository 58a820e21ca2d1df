import { expect, it } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { addToShared } from './add-to-shared.ts'
import { checkAll } from '../check/check-all.ts'
import { dataOf } from './edit-file.ts'
import { parseContent } from '../read/parsed-content.ts'
import { formatProblem } from '../read/problem.ts'
import { sharedPart, withShared } from './shared-part.ts'

const whole = readContentFolder('e2e/content')
const shared = sharedPart(whole)
const own = new Map([
  ['site.yaml', 'name: Lots\norganisations: [utan-policy]\n'],
  ...[...whole].filter(([path]) => path.startsWith('organisations/utan-policy/')),
])

it('leads to no organisation of the folder that it comes from', () => {
  expect([...shared.keys()].filter((path) => /organisations|ledger|site|since/.test(path))).toEqual([])
  expect(shared.get('glossary.yaml')).not.toContain('statements')
  expect(Object.keys(dataOf(shared.get('renames.yaml') ?? '') as object)).toEqual(['facts', 'options'])
})

it('is enough for a folder that has an organisation and nothing else', () => {
  const { problems } = checkAll(parseContent(withShared(own, () => shared)))
  expect(problems.map(formatProblem)).toEqual([])
  expect(checkAll(parseContent(own)).problems.map(({ message }) => message)).toContain(
    'Filen saknas. Lägg till questions.yaml i innehållet.',
  )
})

it("is added to by what the folder has of it, each at its own line, and of two with one id the folder's counts", () => {
  const terms = `# Våra ord
terms:
- id: kommunens-ord
  term: Lotsord
  forms: [lotsord]
  text: Ett eget ord.
`
  const english = 'terms:\n    kommunens-ord: {term: Pilot word, forms: [pilot word], text: A word of our own.}\n'
  const first = (dataOf(shared.get('situations.yaml') ?? '') as { readonly situations: readonly { readonly id: string }[] }).situations[0]
  const files = withShared(new Map([...own, ['glossary.yaml', terms], ['glossary.en.yaml', english]]), () => shared)
  expect(files.get('glossary.yaml')?.startsWith(terms)).toBe(true)
  expect(checkAll(parseContent(files)).problems.map(formatProblem)).toEqual([])
  const all = (text: string | undefined): number => (dataOf(text ?? '') as { readonly terms: readonly unknown[] }).terms.length
  expect(all(files.get('glossary.yaml'))).toBe(all(shared.get('glossary.yaml')) + 1)
  const wrong = withShared(new Map([...own, ['glossary.yaml', terms.replace('text:', 'txt:')]]), () => shared)
  expect(checkAll(parseContent(wrong)).problems.map(formatProblem)).toContain(
    'glossary.yaml:6:3 ”txt” hör inte hemma här. Menade du texten (text)?',
  )
  const again = `situations:\n  - id: ${first?.id ?? ''}\n    title: Med våra ord\n`
  const replaced = addToShared(again, shared.get('situations.yaml') ?? '')
  expect(replaced.split(`id: ${first?.id ?? ''}\n`)).toHaveLength(2)
  expect(replaced).toContain('title: Med våra ord')
})

it('is added to in every list of a file, and left alone by a file that cannot be read', () => {
  expect(dataOf(addToShared('sv: [a]\nen: [b, c]\n', 'sv: [x, a]\nen: [c, z]\nde: [q]\n'))).toEqual({
    sv: ['a', 'x'],
    en: ['b', 'c', 'z'],
    de: ['q'],
  })
  expect(addToShared('terms: [', 'terms: [{id: a}]')).toBe('terms: [')
  expect(addToShared('- a\n', 'terms: [{id: a}]')).toBe('- a\n')
})

it('is nothing to a folder with questions of its own', () => {
  expect(withShared(whole, () => expect.unreachable())).toBe(whole)
})
