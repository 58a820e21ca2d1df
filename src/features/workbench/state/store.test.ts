import { beforeEach, expect, test } from 'vitest'
import { loadContent } from '../../../content/load.ts'
import { SMALL_CONTENT } from '../../../content/small-content.test-support.ts'
import { setDraft, show, workbench } from './store.ts'

beforeEach(() => setDraft(null))

const shown = () => workbench.getState().shown

test('a draft is shown once it has content, and the published content can be shown again', () => {
  const loaded = loadContent(SMALL_CONTENT)
  if (loaded.kind !== 'content') throw new Error('the small content should be whole')
  setDraft({ files: SMALL_CONTENT, content: loaded.content })
  expect(shown()).toBe('draft')
  show('published')
  expect(shown()).toBe('published')
  show('draft')
  expect(shown()).toBe('draft')
  setDraft(null)
  expect(shown()).toBe('published')
})

test('a draft that cannot be read is not shown', () => {
  setDraft({ files: new Map(), content: null })
  show('draft')
  expect(shown()).toBe('published')
})
