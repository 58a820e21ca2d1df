// oxlint-disable-next-line import/default -- The bundler answers with the address of what it made of the file.
import address from '../../state/worker.ts?worker&url'
import { trustedScript } from '../../../../shared/ui/script-address.ts'
import { createWorkerClient } from '../../state/worker-client.ts'

const start = (): Worker => new Worker(trustedScript(address), { type: 'module' })

/** The worker of the workbench. It is started by its first job. */
export const worker = createWorkerClient(start)

/** Reads what is being written, and does not wait for the whole draft to be checked. */
export const reader = createWorkerClient(start)
