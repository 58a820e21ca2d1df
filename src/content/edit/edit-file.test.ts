import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { appendTo, type Data, dataOf, lineOf, pathAt, setIn } from './edit-file.ts'
import { readSource, type Path } from '../read/source-file.ts'

const FILE = `# Om fynden
findings:
  # Det första
  - id: ett
    when: {systemtyp: publikt, klass: ['1', '2']} # villkoret
    title: Första fyndet.
    text: |-
      Ett stycke.

      Ett till.
    why: >-
      Ett skäl som är
      brutet på två rader.
    before:
      - Gör detta. # först
      - Och detta.
    statements: [a-1]

  - id: två
    title: "Andra fyndet."
# sist
`

function linesChanged(before: string, after: string): string {
  const [old, next] = [before.split('\n'), after.split('\n')]
  return [
    ...old.filter((line) => !next.includes(line)).map((line) => `-${line}`),
    ...next.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ].join('\n')
}

const edited = (path: Path, value: Data | undefined): string => linesChanged(FILE, setIn(FILE, path, value))

describe('an edit touches its own lines alone', () => {
  it('a plain text', () => {
    expect(edited(['findings', 0, 'title'], 'Ny: rubrik.')).toMatchInlineSnapshot(`
      "-    title: Första fyndet.
      +    title: 'Ny: rubrik.'"
    `)
  })
  it('a quoted text', () => {
    expect(edited(['findings', 1, 'title'], 'Ny rubrik.')).toMatchInlineSnapshot(`
      "-    title: "Andra fyndet."
      +    title: "Ny rubrik.""
    `)
  })
  it('a text of several paragraphs', () => {
    expect(edited(['findings', 0, 'text'], 'Ett stycke.\n\nNågot annat.')).toMatchInlineSnapshot(`
      "-      Ett till.
      +      Något annat."
    `)
  })
  it('a folded text', () => {
    expect(edited(['findings', 0, 'why'], 'Ett annat skäl.')).toMatchInlineSnapshot(`
      "-      Ett skäl som är
      -      brutet på två rader.
      +      Ett annat skäl."
    `)
  })
  it('a condition', () => {
    expect(edited(['findings', 0, 'when'], { systemtyp: 'publikt', any: [{ klass: '3' }, { klass: { except: ['1'] } }] }))
      .toMatchInlineSnapshot(`
      "-    when: {systemtyp: publikt, klass: ['1', '2']} # villkoret
      +    when: {systemtyp: publikt, any: [{klass: '3'}, {klass: {except: ['1']}}]} # villkoret"
    `)
  })
  it('an answer inside a condition', () => {
    expect(edited(['findings', 0, 'when', 'klass'], '0')).toMatchInlineSnapshot(`
      "-    when: {systemtyp: publikt, klass: ['1', '2']} # villkoret
      +    when: {systemtyp: publikt, klass: '0'} # villkoret"
    `)
  })
  it('one thing of a list', () => {
    expect(edited(['findings', 0, 'before'], ['Gör detta.', 'Och något annat.'])).toMatchInlineSnapshot(`
      "-      - Och detta.
      +      - Och något annat."
    `)
  })
  it('a longer list', () => {
    expect(edited(['findings', 0, 'before'], ['Gör detta.', 'Och detta.', 'Och mer.'])).toMatchInlineSnapshot(`
      "-      - Gör detta. # först
      +      - Gör detta.
      +      - Och mer."
    `)
    expect(edited(['findings', 0, 'statements'], ['a-1', 'a-2'])).toMatchInlineSnapshot(`
      "-    statements: [a-1]
      +    statements: [a-1, a-2]"
    `)
  })
  it('a key that is new, one that goes, and one that goes beside the dash', () => {
    expect(edited(['findings', 0, 'contacts'], ['chef'])).toMatchInlineSnapshot(`"+    contacts: [chef]"`)
    expect(edited(['findings', 0, 'before'], undefined)).toMatchInlineSnapshot(`
      "-    before:
      -      - Gör detta. # först
      -      - Och detta."
    `)
    expect(edited(['findings', 1, 'id'], undefined)).toMatchInlineSnapshot(`
      "-  - id: två
      -    title: "Andra fyndet."
      +  - title: "Andra fyndet.""
    `)
  })
  it('an entry that is new, and one that goes', () => {
    expect(linesChanged(FILE, appendTo(FILE, ['findings'], { id: 'tre', title: 'Tredje.', when: { klass: '0' } }))).toMatchInlineSnapshot(`
      "+  - id: tre
      +    title: Tredje.
      +    when: {klass: '0'}"
    `)
    expect(edited(['findings', 1], undefined)).toMatchInlineSnapshot(`
      "-  - id: två
      -    title: "Andra fyndet.""
    `)
  })
  it('nothing where it says the same already', () => {
    expect(setIn(FILE, ['findings', 0, 'when'], { klass: ['1', '2'], systemtyp: 'publikt' })).toBe(FILE)
  })
})

describe('places', () => {
  it('of a line and column', () => {
    expect(pathAt(FILE, 6, 5)).toEqual(['findings', 0, 'title'])
    expect(pathAt(FILE, 5, 35)).toEqual(['findings', 0, 'when', 'klass'])
    expect(pathAt(FILE, 15, 10)).toEqual(['findings', 0, 'before', 0])
    expect(pathAt(FILE, 19, 5)).toEqual(['findings', 1, 'id'])
    expect(pathAt(FILE, 999, 1)).toEqual([])
  })
  it('and back', () => {
    expect(lineOf(FILE, ['findings', 0, 'before', 1])).toBe(16)
    expect(lineOf(FILE, ['findings', 1, 'nothing', 'there'])).toBe(19)
  })
})

/** Every path to a text in some data. */
function textsIn(data: unknown, path: Path = []): readonly Path[] {
  if (typeof data === 'string') return [path]
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, Array.isArray(data) ? Number(key) : key]))
}

function at(data: unknown, path: Path): unknown {
  return path.reduce((inner: unknown, key) => (inner as Readonly<Record<string, unknown>>)[key], data)
}

describe('in all content', () => {
  const files = [...readContentFolder('e2e/content')].filter(([name]) => name.endsWith('.yaml'))
  const places = files.flatMap(([name, text]) => textsIn(dataOf(text)).map((path) => ({ name, text, path })))

  it('any text can be any other, and nothing else changes', () => {
    const words = fc.oneof(
      fc.string().filter((word) => word.trim() !== ''),
      fc.constantFrom('nej', '0', '# inte en kommentar', 'a: b', '- punkt', 'rad ett\n\nrad två', '”citat”', "'", '{', 'true', '  indrag'),
    )
    fc.assert(
      fc.property(fc.nat(places.length - 1), words, (place, word) => {
        const { name, text, path } = places[place] ?? { name: '', text: '', path: [] }
        const next = setIn(text, path, word)
        expect(readSource(name, next).broken).toBe(false)
        expect(at(dataOf(next), path)).toBe(word)
        const [before, after] = [text.split('\n'), next.split('\n')]
        const start = before.findIndex((line, index) => line !== after[index])
        const tail = before.toReversed().findIndex((line, index) => line !== after.toReversed()[index])
        // The lines between the first and the last that differ belong to this text alone.
        const told = String(at(dataOf(text), path))
        if (start !== -1)
          expect(before.length - tail - start, name).toBeLessThanOrEqual(Math.max(told.split('\n').length + 2, 3 + told.length / 20))
      }),
      { numRuns: 25 },
    )
  })
})
