import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { storageForTests } from '../../../shared/memory/storage.test-support.ts'
import { changeDraft, openDraft, redoDraft, undoDraft, writeDraftFile } from './draft.ts'
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
    moved: [],
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

it('a draft outlives a new version of the guide, and tells which of its files have been published otherwise since', () => {
  saveDraft(PUBLISHED, new Map([...PUBLISHED, ['site.yaml', 'name: Annan'], ['ny.yaml', 'a: b']]))
  const next = new Map([...PUBLISHED, ['site.yaml', 'name: Ny lots'], ['glossary.yaml', 'terms: [x]']])
  expect(recallDraft(next)).toMatchObject({
    files: new Map([...next, ['site.yaml', 'name: Annan'], ['ny.yaml', 'a: b']]),
    moved: ['site.yaml'],
  })
  // Still told when something else has been saved there.
  saveDraft(next, new Map([...next, ['site.yaml', 'name: Annan'], ['ny.yaml', 'a: c']]))
  expect(recallDraft(next).moved).toEqual(['site.yaml'])
  workbench.setState(workbench.getInitialState())
  openDraft(next)
  expect(workbench.getState()).toMatchObject({ refusals: [], moved: ['site.yaml'] })
})

it('every change of the draft can be undone and made again', () => {
  workbench.setState(workbench.getInitialState())
  openDraft(PUBLISHED)
  changeDraft(PUBLISHED)
  writeDraftFile('site.yaml', 'name: A')
  writeDraftFile('glossary.yaml', null)
  undoDraft()
  expect(workbench.getState().files).toEqual(new Map([...PUBLISHED, ['site.yaml', 'name: A']]))
  undoDraft()
  undoDraft()
  expect(workbench.getState().files).toEqual(PUBLISHED)
  redoDraft()
  expect(workbench.getState().files?.get('site.yaml')).toBe('name: A')
  // Something else was done instead of what was undone.
  writeDraftFile('site.yaml', 'name: B')
  redoDraft()
  expect(workbench.getState().files?.get('site.yaml')).toBe('name: B')
})
