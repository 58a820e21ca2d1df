import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { storageForTests } from '../../../shared/memory/storage.test-support.ts'
import { changeDraft, draftFile, isAtRisk, openDraft, redoDraft, saveInBrowser, undoDraft, writeDraftFile } from './draft.ts'
import { mergeDrafts } from './merge-drafts.ts'
import { DRAFT, recallDraft, saveDraft } from './saved-draft.ts'
import { edit, workbench } from './store.ts'

const FINDINGS = 'organisations/ex/findings.yaml'
const PUBLISHED = new Map([
  ['site.yaml', 'name: Lots'],
  ['glossary.yaml', 'terms: []'],
  [FINDINGS, 'findings:\n  - id: a\n  - id: b\n'],
])
const changed = (path: string, text: string) => new Map([...PUBLISHED, [path, text]])
const stored = () => recallDraft(PUBLISHED).files

beforeEach(() => {
  vi.stubGlobal('window', { localStorage: storageForTests() })
  workbench.setState(workbench.getInitialState())
  openDraft(PUBLISHED)
  changeDraft(PUBLISHED)
})
afterEach(() => vi.unstubAllGlobals())

it('what one tab saves of a draft removes nothing that another has saved meanwhile', () => {
  expect(saveInBrowser(true)).toBeNull()
  saveDraft(PUBLISHED, changed('site.yaml', 'name: Annan'))
  writeDraftFile('glossary.yaml', 'terms: [x]')
  expect([stored()?.get('site.yaml'), stored()?.get('glossary.yaml')]).toEqual(['name: Annan', 'terms: [x]'])
  expect(workbench.getState().files?.get('site.yaml')).toBe('name: Annan')
})

it('undoing in one tab undoes nothing that another has changed, and making it again neither', () => {
  saveInBrowser(true)
  writeDraftFile('site.yaml', 'name: Min')
  saveDraft(PUBLISHED, new Map([...changed('site.yaml', 'name: Min'), ['glossary.yaml', 'terms: [x]']]))
  undoDraft()
  expect([stored()?.get('site.yaml'), stored()?.get('glossary.yaml')]).toEqual(['name: Lots', 'terms: [x]'])
  redoDraft()
  expect([stored()?.get('site.yaml'), stored()?.get('glossary.yaml')]).toEqual(['name: Min', 'terms: [x]'])
  // What both have changed is not taken back from here.
  saveDraft(PUBLISHED, new Map([...changed('site.yaml', 'name: Din'), ['glossary.yaml', 'terms: [x]']]))
  undoDraft()
  expect(stored()?.get('site.yaml')).toBe('name: Din')
})

it('a file is as it was written last in whichever tab, and what is being changed is found where it is by then', () => {
  saveInBrowser(true)
  edit({ file: FINDINGS, path: ['findings', 1, 'title'], line: null })
  saveDraft(PUBLISHED, changed(FINDINGS, 'findings:\n  - id: ny\n  - id: a\n  - id: b\n'))
  expect(draftFile(FINDINGS)).toContain('ny')
  expect(workbench.getState()).toMatchObject({ editing: { path: ['findings', 2, 'title'] }, elsewhere: [FINDINGS] })
})

it('a draft that another tab throws away is kept here, told, and not saved again unasked', () => {
  saveInBrowser(true)
  writeDraftFile('site.yaml', 'name: Annan')
  saveDraft(PUBLISHED, null)
  writeDraftFile('glossary.yaml', 'terms: [x]')
  expect(workbench.getState().files?.get('site.yaml')).toBe('name: Annan')
  expect([workbench.getState().isSaved, stored(), isAtRisk()]).toEqual([false, null, true])
})

it('a draft is not saved over another that has other changes in the same files, and joins one that has none', () => {
  writeDraftFile('site.yaml', 'name: Min')
  saveDraft(PUBLISHED, changed('site.yaml', 'name: Din'))
  expect(saveInBrowser(true)).toEqual({ kind: 'another', files: ['site.yaml'] })
  expect([stored()?.get('site.yaml'), workbench.getState().isSaved]).toEqual(['name: Din', false])
  saveDraft(PUBLISHED, changed('glossary.yaml', 'terms: [x]'))
  expect(saveInBrowser(true)).toBeNull()
  expect([stored()?.get('site.yaml'), stored()?.get('glossary.yaml')]).toEqual(['name: Min', 'terms: [x]'])
})

it('a draft is at risk where it differs from what is published and is not saved', () => {
  expect(isAtRisk()).toBe(false)
  writeDraftFile('site.yaml', 'name: Annan')
  expect(isAtRisk()).toBe(true)
  saveInBrowser(true)
  expect(isAtRisk()).toBe(false)
  window.localStorage.removeItem(DRAFT.key)
  changeDraft(null)
  expect(isAtRisk()).toBe(false)
})

it('two drafts that are laid together have every change of both, and what is changed in both is told', () => {
  const text = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined })
  const draft = fc
    .record({ x: text, y: text, z: text })
    .map((all) => new Map(Object.entries(all).flatMap(([path, own]) => (own === undefined ? [] : [[path, own] as const]))))
  fc.assert(
    fc.property(draft, draft, draft, (base, own, other) => {
      const { files, taken, conflicts } = mergeDrafts(base, own, other)
      for (const path of ['x', 'y', 'z']) {
        const [before, here, there] = [base.get(path), own.get(path), other.get(path)]
        expect(conflicts.includes(path)).toBe(here !== before && there !== before && here !== there)
        expect(taken.includes(path)).toBe(here === before && there !== before)
        expect(files.get(path)).toBe(here === before ? there : here)
      }
    }),
  )
})
