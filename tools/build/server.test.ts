import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serve } from './server.ts'

/** Asks for an address exactly as it is written, which `fetch` does not. */
function ask(url: string, path: string): Promise<{ readonly status: number; readonly location: string }> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume()
      resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? '' })
    })
      .once('error', reject)
      .end()
  })
}

test('a folder without its last slash leads on within the server, however it is asked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ai-lotsen-server-'))
  mkdirSync(join(folder, 'exempel.se/goteborg'), { recursive: true })
  for (const file of ['index.html', '404.html', '_headers', 'exempel.se/index.html', 'exempel.se/goteborg/index.html'])
    writeFileSync(join(folder, file), '')
  const { url, server } = await serve(folder, '/', 0)
  for (const path of [
    '/exempel.se',
    '//exempel.se',
    '///exempel.se',
    '/\\exempel.se',
    '/\\/exempel.se',
    '//exempel.se/goteborg',
    '/exempel.se?x=//y',
  ])
    expect((await ask(url, path)).location, path).toMatch(/^\/exempel\.se\/(?:goteborg\/)?(?:\?x=\/\/y)?$/)
  expect((await ask(url, '//exempel.se/')).status).toBe(200)
  expect((await ask(url, '/finns-inte')).status).toBe(404)
  expect((await ask(url, '/../../etc/passwd')).status).toBe(404)
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true })
})
