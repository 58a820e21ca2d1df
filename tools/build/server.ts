import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { CACHING, HASHED_FOLDER } from './headers.ts'

/**
 * Serves a built guide below `prefix` as a plain file server does: no rewrites, a 404 page, packed files where they lie ready, and the
 * headers of the shipped `_headers`. Resolves to the address once it listens; port 0 takes any free one.
 */
export async function serve(folder: string, prefix: string, port: number): Promise<{ readonly url: string; readonly server: Server }> {
  const headers = readHeaders(readFileSync(join(folder, '_headers'), 'utf8'))
  // Every file is looked up when it is asked for: another version may be laid in its place meanwhile.
  const files = sirv(folder, { dev: true, etag: true, gzip: true, brotli: true, setHeaders: cache })
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    const refuse = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': CACHING.other })
      response.end(readFileSync(join(folder, '404.html')))
    }
    if (request.url?.startsWith(prefix) !== true) return refuse()
    const path = request.url.slice(prefix.length)
    if (/[^/]$/.test(path) && existsSync(join(folder, path, 'index.html')))
      return void response.writeHead(301, { Location: `${request.url}/`, 'Cache-Control': CACHING.other }).end()
    request.url = `/${path}`
    files(request, response, refuse)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return { url: `http://localhost:${(server.address() as AddressInfo).port}${prefix}`, server }
}

function cache(response: { setHeader: (name: string, value: string) => unknown }, path: string): void {
  response.setHeader('Cache-Control', path.startsWith(`/${HASHED_FOLDER}/`) ? CACHING.hashed : CACHING.other)
}

/** The headers of all files; the block for hashed ones only differs in caching. */
function readHeaders(text: string): readonly (readonly [name: string, value: string])[] {
  const block = text.split('\n/').find((part) => part.startsWith('*\n')) ?? ''
  return [...block.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value])
}
