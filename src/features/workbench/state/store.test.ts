import { beforeEach, expect, test } from 'vitest'
import { loadContent } from '../../../content/compile/load.ts'
import { SMALL_CONTENT } from '../../../content/compile/small-content.test-support.ts'
import { changeDraft, checkInWorker } from './draft.ts'
import type { CheckedDraft } from './jobs.ts'
import { show, workbench } from './store.ts'
import type { WorkerClient } from './worker-client.ts'

beforeEach(() => workbench.setState({ ...workbench.getInitialState(), published: SMALL_CONTENT, files: SMALL_CONTENT }))

const shown = () => workbench.getState().shown
const checkAs = (content: CheckedDraft['content']): Promise<void> =>
  checkInWorker({ cancel: () => undefined, run: async () => ({ content }) } as unknown as WorkerClient)

test('a draft is shown once it has content, and the published content can be shown again', async () => {
  const loaded = loadContent(SMALL_CONTENT)
  if (loaded.kind !== 'content') throw new Error('the small content should be whole')
  await checkAs(loaded.content)
  expect(shown()).toBe('draft')
  show('published')
  expect(shown()).toBe('published')
  show('draft')
  expect(shown()).toBe('draft')
  changeDraft(null)
  expect(shown()).toBe('published')
  expect(workbench.getState().checked).toBeNull()
})

test('a draft that cannot be read is not shown', async () => {
  await checkAs(null)
  show('draft')
  expect(shown()).toBe('published')
})
