import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { checkAll, type Checked } from '../content/check-all.ts'
import type { ContentFiles } from '../content/load.ts'

/** Fewer organisations than this are checked faster than they are handed out. */
const WORTH_SHARING = 24

interface Share {
  readonly files: ContentFiles
  readonly only: readonly string[]
}

/**
 * The same as {@link checkAll}, with the organisations shared out among the cores where there are many. What is common to all is
 * then told once; whether a term's sources exist is seen by the build alone, which reads everything together.
 */
export async function checkOnAllCores(files: ContentFiles): Promise<Checked> {
  const ids = [...new Set([...files.keys()].flatMap((path) => /^organisations\/([^/]+)\//.exec(path)?.[1] ?? []))].sort()
  if (ids.length < WORTH_SHARING) return checkAll(files)
  const cores = availableParallelism()
  const shares = Array.from({ length: cores }, (_, core) => ids.filter((_id, index) => index % cores === core))
  const checked = await Promise.all(shares.map((only) => checkShare({ files, only })))
  const distinct = <T>(items: readonly T[]): readonly T[] => [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
  return {
    problems: distinct(checked.flatMap(({ problems }) => problems)),
    warnings: distinct(checked.flatMap(({ warnings }) => warnings)),
    english: distinct(checked.flatMap(({ english }) => english)),
    reports: checked.flatMap(({ reports }) => reports).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

function checkShare(share: Share): Promise<Checked> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

if (!isMainThread) {
  const { files, only } = workerData as Share
  parentPort?.postMessage(checkAll(files, only))
}
