import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { PAGES } from '../../src/schema/pages.ts'

const STATES = globSync('src/**/*.states.ts')
const PAGE_FILES = globSync('src/features/*/*/*-page.tsx')

/** What is wrong with the states of a kind of page: e2e/pages/states.ts finds them by the name of the file, beside the page's own. */
function faultOf(kind: string, isThere: (file: string) => boolean = existsSync): string | undefined {
  const page = PAGE_FILES.find((file) => basename(file) === `${kind}-page.tsx`)
  if (page === undefined) return `no file is called ${kind}-page.tsx`
  const states = join(dirname(page), `${kind}.states.ts`)
  return isThere(states) ? undefined : `${states} is missing: every state that the page can be in`
}

test('every kind of page has its states beside it', () => {
  expect([...Object.keys(PAGES), 'not-found'].flatMap((kind) => faultOf(kind) ?? [])).toEqual([])
  expect(existsSync('src/app/moved.states.ts')).toBe(true)
})

test('a kind without a page, or without states, is told', () => {
  expect(faultOf('planted')).toBe('no file is called planted-page.tsx')
  expect(faultOf('step', () => false)).toBe('src/features/guide/step/step.states.ts is missing: every state that the page can be in')
})

test('states are of a kind of page, and nothing that is delivered knows of them', () => {
  const kinds = new Set([...Object.keys(PAGES), 'moved', 'not-found'])
  expect(STATES.filter((file) => !kinds.has(basename(file, '.states.ts')))).toEqual([])
  const sources = globSync('src/**/*.{ts,tsx}').filter((file) => !file.endsWith('.states.ts'))
  expect(sources.filter((file) => /\.states\.ts'|\/e2e\//.test(readFileSync(file, 'utf8').replaceAll(/e2e\/content/g, '')))).toEqual([])
})
