// oxlint-disable-next-line import/default -- The bundler answers with the address of what it made of the file.
import address from '../../workbench/worker.ts?worker&url'
import { trustedScript } from '../../ui/script-address.ts'
import { createWorkerClient } from '../../workbench/worker-client.ts'

/** The one worker of the workbench. It is started by its first job. */
export const worker = createWorkerClient(() => new Worker(trustedScript(address), { type: 'module' }))
