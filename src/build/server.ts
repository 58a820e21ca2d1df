import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'
import { SECURITY_HEADERS } from './headers.ts'

/**
 * Serves a built guide below `prefix` as a plain file server does: no rewrites, a 404 page, and the security headers. Resolves to
 * the address once it listens; port 0 takes any free one.
 */
export async function serve(folder: string, prefix: string, port: number): Promise<{ readonly url: string; readonly server: Server }> {
  const files = sirv(folder, { etag: true })
  const notFound = readFileSync(`${folder}/404.html`)
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    const refuse = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      response.end(notFound)
    }
    if (request.url?.startsWith(prefix) !== true) return refuse()
    request.url = `/${request.url.slice(prefix.length)}`
    files(request, response, refuse)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return { url: `http://localhost:${(server.address() as AddressInfo).port}${prefix}`, server }
}
