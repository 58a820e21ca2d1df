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
      // What is served may be on its way out.
      response.end(existsSync(join(folder, '404.html')) ? readFileSync(join(folder, '404.html')) : '')
    }
    const { pathname, search } = readAddress(request.url ?? '/')
    if (!pathname.startsWith(prefix)) return refuse()
    const path = pathname.slice(prefix.length)
    if (/[^/]$/.test(path) && existsSync(join(folder, path, 'index.html')))
      return void response.writeHead(301, { Location: `${pathname}/${search}`, 'Cache-Control': CACHING.other }).end()
    request.url = `/${path}${search}`
    files(request, response, refuse)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return { url: `http://localhost:${(server.address() as AddressInfo).port}${prefix}`, server }
}

/** What was asked for, below this very server: an address that begins with two slashes, or with a backslash, would name another. */
function readAddress(url: string): Pick<URL, 'pathname' | 'search'> {
  const { pathname, search } = new URL(`http://localhost/${url.replace(/^[/\\]+/, '')}`)
  return { pathname: pathname.replaceAll(/\/{2,}/g, '/'), search }
}

function cache(response: { setHeader: (name: string, value: string) => unknown }, path: string): void {
  response.setHeader('Cache-Control', path.startsWith(`/${HASHED_FOLDER}/`) ? CACHING.hashed : CACHING.other)
}

/** The headers of all files; the block for hashed ones only differs in caching. */
function readHeaders(text: string): readonly (readonly [name: string, value: string])[] {
  const block = text.split('\n/').find((part) => part.startsWith('*\n')) ?? ''
  return [...block.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value])
}
