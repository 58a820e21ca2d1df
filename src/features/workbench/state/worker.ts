import '../../../shared/older-browsers.ts'
import { doJob, type Job } from './jobs.ts'

/** The part of the workbench that runs beside the page, so that the page stays alive whatever is checked. */

addEventListener('message', ({ data }: MessageEvent<{ readonly id: number; readonly job: Job }>) => {
  const { id, job } = data
  doJob(job, (progress) => postMessage({ id, progress })).then(
    (result) => postMessage({ id, result }),
    (error: unknown) => postMessage({ id, failure: error instanceof Error ? error.message : String(error) }),
  )
})
