import { describe, expect, it, vi } from 'vitest'
import { readContentFolder } from '../../../../tools/build/read-content.ts'
import { OUTCOME_NAMES } from '../../../content/describe/describe-comparison.ts'
import { SMALL_CONTENT } from '../../../content/compile/small-content.test-support.ts'
import { OUTCOMES } from '../../../schema/outcomes.ts'
import { texts } from '../texts.sv.ts'
import { changedFiles } from './changed-files.ts'
import { writeChangeNote } from './change-note.ts'
import { checkDraft, doJob, type Job } from './jobs.ts'
import { Cancelled, createWorkerClient } from './worker-client.ts'

const FINDINGS = 'organisations/exempel/findings.yaml'

function withFindings(from: string, to: string): ReadonlyMap<string, string> {
  return new Map([...SMALL_CONTENT, [FINDINGS, (SMALL_CONTENT.get(FINDINGS) ?? '').replace(from, to)]])
}

describe('checking a draft', () => {
  it('tells each stage, what is decided otherwise, and what breaks by what', () => {
    const stages: string[] = []
    const draft = withFindings('effect: forst', 'effect: nej')
    const result = checkDraft(draft, SMALL_CONTENT, (stage) => stages.push(stage.kind))
    expect(stages).toEqual(['read', 'prove', 'language', 'compare'])
    expect(result.breaks.map(({ kind, id, causes }) => [kind, id, causes])).toEqual([['scenario', 'kanslig-text', ['oppet-system']]])
    expect(result.changes?.[0]?.decisions?.outcomes.map(({ from, to }) => [from, to])).toEqual([['forst', 'nej']])
    const note = writeChangeNote({
      what: ' Strängare. ',
      why: '',
      files: changedFiles(SMALL_CONTENT, draft),
      decisions: result.told,
      checked: result,
      day: '2030-01-02',
    })
    for (const told of [
      '## Vad\n\nSträngare.\n',
      '- content/organisations/exempel/findings.yaml (ändrad)',
      'Från **”Något först”** till **”Nej”**',
      'Det här återstår:',
    ])
      expect(note).toContain(told)
  })

  it('keeps what can be told where the draft cannot be used', () => {
    const result = checkDraft(withFindings('effect: forst', 'effect: fosrt'), SMALL_CONTENT, () => undefined)
    expect(result.content).toBeNull()
    expect(result.broken).toEqual(['exempel'])
    expect(result.changes).toBeNull()
    expect(result.problems.length).toBeGreaterThan(0)
  })

  it('goes on with the other organisations where one is broken, and does not call it removed', () => {
    const published = readContentFolder('e2e/content')
    const path = 'organisations/provlan/findings.yaml'
    const draft = new Map([...published, [path, (published.get(path) ?? '').replace('effect: ', 'effect: x')]])
    const result = checkDraft(draft, published, () => undefined)
    expect(result.broken).toEqual(['provlan'])
    expect([...(result.content?.organisations.keys() ?? [])]).toContain('provstad')
    expect(result.content?.organisations.has('provlan')).toBe(false)
    expect(result.changes?.map(({ id, presence }) => [id, presence])).not.toContainEqual(['provlan', 'removed'])
    expect(result.problems.every(({ file }) => file === path)).toBe(true)
  })
})

/** Stands in for a worker, and does its jobs when it is told to. */
function fakeWorker() {
  const listeners: ((event: { readonly data: unknown }) => void)[] = []
  const jobs: { readonly id: number; readonly job: Job }[] = []
  const terminate = vi.fn<() => void>()
  const worker = {
    addEventListener: (type: string, listener: (event: { readonly data: unknown }) => void) =>
      void (type === 'message' && listeners.push(listener)),
    postMessage: (message: { readonly id: number; readonly job: Job }) => void jobs.push(message),
    terminate,
  }
  const answer = async (): Promise<void> => {
    const next = jobs.shift()
    if (next === undefined) throw new Error('There is nothing to do')
    const result = await doJob(next.job, (progress) => listeners.forEach((listen) => listen({ data: { id: next.id, progress } })))
    listeners.forEach((listen) => listen({ data: { id: next.id, result } }))
  }
  return { worker: worker as unknown as Worker, answer, terminate }
}

describe('the worker', () => {
  it('answers each job, and is started once, also where there is nothing to cancel', async () => {
    const { worker, answer } = fakeWorker()
    const start = vi.fn<() => Worker>(() => worker)
    const client = createWorkerClient(start)
    const first = client.run({ kind: 'read', files: withFindings('effect: forst', 'effect: fosrt'), organisation: 'exempel' })
    const second = client.run({ kind: 'read', files: SMALL_CONTENT, organisation: 'exempel' })
    await answer()
    await answer()
    expect((await first).length).toBeGreaterThan(0)
    expect(await second).toEqual([])
    client.cancel()
    const third = client.run({ kind: 'read', files: SMALL_CONTENT, organisation: 'exempel' })
    await answer()
    expect(await third).toEqual([])
    expect(start).toHaveBeenCalledOnce()
  })

  it('is put out at once when a job is cancelled, and a new one takes the next', async () => {
    const [one, two] = [fakeWorker(), fakeWorker()]
    const workers = [one.worker, two.worker]
    const client = createWorkerClient(() => workers.shift() as Worker)
    const cancelled = client.run({ kind: 'check', files: SMALL_CONTENT, published: SMALL_CONTENT })
    client.cancel()
    await expect(cancelled).rejects.toBeInstanceOf(Cancelled)
    expect(one.terminate).toHaveBeenCalledOnce()
    const next = client.run({ kind: 'read', files: SMALL_CONTENT, organisation: 'exempel' })
    await two.answer()
    expect(await next).toEqual([])
  })
})

it('the command line calls outcomes what the workbench calls them', () => {
  expect(OUTCOME_NAMES).toEqual(Object.fromEntries(OUTCOMES.map((id) => [id, texts.value[id]])))
})
