import { spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { packFiles } from '../build/pack.ts'

interface Served {
  readonly url: string
  readonly stop: () => void
}

/** Another site beside ours: at its address, or from its folder, packed as ours is and without our headers. `spare` is written to. */
export async function servePeer(place: string, spare: string): Promise<Served> {
  if (/^https?:/.test(place)) return { url: place, stop: () => undefined }
  const copy = join(spare, 'peer')
  cpSync(place, copy, { recursive: true })
  await packFiles(copy)
  const files = sirv(copy, { dev: true, gzip: true })
  const server = createServer((request, response) => files(request, response))
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** A real nginx with the shipped file, in front of a built site. Throws where it does not start. */
export async function startNginx(port: number, prefix: string, dist: string): Promise<Served> {
  const url = `http://localhost:${port}${prefix}`
  const child = spawn(process.execPath, ['tools/build/nginx-for-tests.ts', String(port), prefix, dist], { stdio: 'inherit' })
  for (let attempt = 0; attempt < 50; attempt++) {
    const isUp = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (isUp) return { url, stop: () => void child.kill() }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('nginx did not start')
}
