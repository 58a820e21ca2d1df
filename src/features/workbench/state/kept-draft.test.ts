import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { forgetDraft, keepDraft, readKeptDraft } from './kept-draft.ts'

const KEY = 'ai-lotsen-utkast'
const PUBLISHED = new Map([
  ['site.yaml', 'name: Lots'],
  ['glossary.yaml', 'terms: []'],
])

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    },
  })
})
afterEach(() => vi.unstubAllGlobals())

it('keeps only what differs, and lays it over what is published by then', () => {
  keepDraft(PUBLISHED, new Map([['site.yaml', 'name: Annan']]))
  expect(window.localStorage.getItem(KEY)).not.toContain('terms')
  expect(readKeptDraft(new Map([...PUBLISHED, ['questions.yaml', 'facts: []']]))).toEqual(
    new Map([
      ['site.yaml', 'name: Annan'],
      ['questions.yaml', 'facts: []'],
    ]),
  )
  forgetDraft()
  expect(readKeptDraft(PUBLISHED)).toBeNull()
})

it.each(['inte json', 'null', '{"version":2}', '{"version":1,"files":{"a":3}}'])('reads %s as no draft', (text) => {
  window.localStorage.setItem(KEY, text)
  expect(readKeptDraft(PUBLISHED)).toBeNull()
})
