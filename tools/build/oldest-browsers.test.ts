import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { newerThanOldest } from './oldest-browsers.ts'

test('what the oldest browsers do not have is found in a script', () => {
  for (const code of [
    'const a = /(?<=x)y/u',
    'const a = /(?<!x)y/',
    'const a = /[\\p{L}--[a-z]]/v',
    'const a = new RegExp("(?<!x)y", "u")',
    'const a = RegExp(`(?<=x)y`)',
    'crypto.randomUUID()',
    'x?.showPopover()',
    'AbortSignal.timeout(5)',
    'Object.groupBy(a, b)',
    'Promise.withResolvers()',
  ])
    expect(newerThanOldest(code), code).toHaveLength(1)
})

test('what they have, what is added for them, and what is asked for first and not called, is let through', () => {
  const code =
    'a.toSorted(); Map.groupBy(a, b); const r = /(?<name>x)(?=y)/u; try { new RegExp("(?<!x)y") } catch {} const has = "showPopover" in x; a.findLast(b); z.any(); Object.hasOwn(a, "b")'
  expect(newerThanOldest(code)).toEqual([])
})

test('what is written after content, and content that cannot be told from code, is read', () => {
  expect(newerThanOldest('a = JSON.parse(`"crypto.randomUUID()"`); crypto.randomUUID()')).toHaveLength(1)
  expect(newerThanOldest('a = JSON.parse(`"\\`)"`); crypto.randomUUID(); b = JSON.parse(`{}`)')).toHaveLength(1)
})

/** Run in Node alone, though they lie in `src`. */
const IN_NODE = ['src/content/mutate/mutations.ts', 'src/content/mutate/mutations-in-texts.ts']

test('no regular expression of ours looks behind, also not one that is put together from strings', () => {
  const files = globSync('src/**/*.{ts,tsx}').filter((file) => !/\.test(-support)?\.tsx?$/.test(file) && !IN_NODE.includes(file))
  expect(files.length).toBeGreaterThan(300)
  expect(files.filter((file) => /\(\?<[=!]/.test(readFileSync(file, 'utf8')))).toEqual([])
})
