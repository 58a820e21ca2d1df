import '../../../shared/older-browsers.ts'
import * as z from 'zod/mini'
import { doJob, type Job } from './jobs.ts'

/** The part of the workbench that runs beside the page, so that the page stays alive whatever is checked. */

/** Without this zod tries whether it may compile code from strings, which the security policy forbids. */
z.config({ jitless: true })

addEventListener('message', ({ data }: MessageEvent<{ readonly id: number; readonly job: Job }>) => {
  const { id, job } = data
  doJob(job, (progress) => postMessage({ id, progress })).then(
    (result) => postMessage({ id, result }),
    (error: unknown) => postMessage({ id, failure: error instanceof Error ? error.message : String(error) }),
  )
})
