import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { storageForTests } from '../../../shared/memory/storage.test-support.ts'
import { openDraft } from './draft.ts'
import { DRAFT, recallDraft, saveDraft } from './saved-draft.ts'
import { workbench } from './store.ts'

const PUBLISHED = new Map([
  ['site.yaml', 'name: Lots'],
  ['glossary.yaml', 'terms: []'],
])

beforeEach(() => vi.stubGlobal('window', { localStorage: storageForTests() }))
afterEach(() => vi.unstubAllGlobals())

it('saves only what differs, and lays it over what is published by then', () => {
  saveDraft(PUBLISHED, new Map([['site.yaml', 'name: Annan']]))
  expect(window.localStorage.getItem(DRAFT.key)).not.toContain('terms')
  expect(recallDraft(new Map([...PUBLISHED, ['questions.yaml', 'facts: []']]))).toEqual({
    files: new Map([
      ['site.yaml', 'name: Annan'],
      ['questions.yaml', 'facts: []'],
    ]),
    lost: [],
  })
  saveDraft(PUBLISHED, null)
  expect(recallDraft(PUBLISHED).files).toBeNull()
})

it.each([
  ['inte json', null, 'Utkastet'],
  ['{"version":2,"files":{}}', null, 'Utkastet'],
  ['{"version":1,"files":{"site.yaml":"name: Annan","glossary.yaml":3}}', 'name: Annan', 'glossary.yaml i det sparade utkastet'],
])('tells the editor what of the draft could not be read: %s', (text, name, told) => {
  window.localStorage.setItem(DRAFT.key, text)
  workbench.setState(workbench.getInitialState())
  openDraft(PUBLISHED)
  const { files, refusals } = workbench.getState()
  expect(files?.get('site.yaml') ?? null).toBe(name)
  expect(refusals).toHaveLength(1)
  expect(refusals[0]).toContain(told)
})
