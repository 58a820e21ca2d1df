import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { Parser } from 'yaml'
import { checkAll } from '../check/check-all.ts'
import { parseContent, type ParsedContent } from './parsed-content.ts'
import { change, SMALL_CONTENT } from '../compile/small-content.test-support.ts'

/** The YAML that has been parsed, whoever asked for it. */
const parser = vi.spyOn(Parser.prototype, 'parse')
const parsed = (): readonly string[] => parser.mock.calls.flatMap(([text]) => (text === '' ? [] : [text]))

beforeEach(() => {
  parser.mockClear()
})

afterAll(() => {
  parser.mockRestore()
})

/** With mistakes of many kinds, so that every check has something to place: a shape, a rule, a scenario, the language, a day, the English. */
const FAULTY = change(
  ['findings.yaml', 'title: Området är förbjudet.', 'titel: Området är förbjudet och/eller olämpligt.'],
  ['statements/1.yaml', 'text: Fråga chefen.', 'text: Det ska m.m. göras.'],
)

describe.each([
  ['sound', SMALL_CONTENT],
  ['faulty', FAULTY],
])('a whole check of content that is %s', (_name, files) => {
  it('parses each file once', () => {
    checkAll(parseContent(files), { dayAt: () => '2100-01-01' })
    expect(parsed().toSorted()).toEqual([...files].flatMap(([path, text]) => (path.endsWith('.yaml') ? [text] : [])).toSorted())
  })

  it('parses nothing again of a draft that is the same', () => {
    const published = parseContent(files)
    const told = checkAll(published)
    parser.mockClear()
    expect(checkAll(parseContent(new Map(files), published)).problems).toEqual(told.problems)
    expect(parsed()).toEqual([])
  })

  it('writes nothing into what is parsed', () => {
    const content = frozen(parseContent(files))
    const { reports: _, ...first } = checkAll(content, { dayAt: () => '2100-01-01' })
    const { reports: __, ...second } = checkAll(content, { dayAt: () => '2100-01-01' })
    expect(second).toEqual(first)
  })
})

it('reads a longer text once', () => {
  const published = parseContent(SMALL_CONTENT)
  expect(published.markdown('En text.')).toBe(published.markdown('En text.'))
  expect(parseContent(FAULTY, published).markdown('En text.')).toBe(published.markdown('En text.'))
})

it('reads a changed file anew and the rest from what is known', () => {
  const published = parseContent(SMALL_CONTENT)
  checkAll(published)
  parser.mockClear()
  checkAll(parseContent(FAULTY, published))
  expect(parsed()).toHaveLength(2)
})

/** Content in which a write throws. */
function frozen(content: ParsedContent): ParsedContent {
  return {
    ...content,
    source: (path) => freeze(content.source(path)),
    file: (schema, path) => freeze(content.file(schema, path)),
    markdown: (text) => freeze(content.markdown(text)),
  }
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(freeze)
  }
  return value
}
