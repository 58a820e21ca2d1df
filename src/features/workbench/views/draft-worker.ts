// oxlint-disable-next-line import/default -- The bundler answers with the address of what it made of the file.
import address from '../state/worker.ts?worker&url'
import { trustedScript } from '../../../shared/ui/script-address.ts'
import { createWorkerClient } from '../state/worker-client.ts'

/** The one worker of the workbench. It is started by its first job. */
export const worker = createWorkerClient(() => new Worker(trustedScript(address), { type: 'module' }))
