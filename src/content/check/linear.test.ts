import { afterAll, expect, it, vi } from 'vitest'
import type { ZodMiniType } from 'zod/mini'
import { Findings } from '../../schema/findings.ts'

// Test files share their modules, so these are loaded anew with what counts.
vi.resetModules()
const isScalar = vi.fn<(node: unknown) => boolean>((await import('yaml')).isScalar)
const toJSONSchema = vi.fn<(schema: ZodMiniType) => unknown>((await import('zod/mini')).toJSONSchema)
const fromMarkdown = vi.fn<(text: string) => unknown>((await import('mdast-util-from-markdown')).fromMarkdown)
vi.doMock('yaml', async (original) => ({ ...(await original<object>()), isScalar }))
vi.doMock('zod/mini', async (original) => ({ ...(await original<object>()), toJSONSchema }))
vi.doMock('mdast-util-from-markdown', async (original) => ({ ...(await original<object>()), fromMarkdown }))
const { parseFile } = await import('../read/parsed.ts')
const { readMarkdown } = await import('../read/markdown.ts')

afterAll(() => {
  for (const name of ['yaml', 'zod/mini', 'mdast-util-from-markdown']) vi.doUnmock(name)
  vi.resetModules()
})

/** How often a key is looked at, and how often the schema's keys are worked out, to tell of so many unknown keys. */
function workFor(unknown: number): { readonly keys: number; readonly schemas: number } {
  isScalar.mockClear()
  toJSONSchema.mockClear()
  const lines = Array.from({ length: unknown }, (_, index) => `    k${index}: x`)
  const { source } = parseFile(Findings, 'findings.yaml', ['findings:', '  - id: a', ...lines].join('\n'))
  expect(source.problems.filter(({ message }) => message.startsWith('”k'))).toHaveLength(unknown)
  return { keys: isScalar.mock.calls.length, schemas: toJSONSchema.mock.calls.length }
}

it('twice as many unknown keys are twice the work', () => {
  const [some, twice] = [workFor(200), workFor(400)]
  expect(some.keys).toBeGreaterThan(200)
  expect(twice.keys).toBeLessThan(some.keys * 2.2)
  expect(twice.schemas).toBe(some.schemas)
})

it('lists in lists without end are told of before they are parsed', () => {
  fromMarkdown.mockClear()
  for (const sign of ['- ', '* ', '> ', '1. ']) {
    expect(readMarkdown(`En text.\n\n${sign.repeat(3000)}a`)).toEqual({
      text: [],
      refused: ['Listor i listor går inte att använda. Gör dem till en lista.'],
    })
  }
  expect(fromMarkdown).not.toHaveBeenCalled()
  readMarkdown('- En lista.')
  expect(fromMarkdown).toHaveBeenCalledOnce()
})
