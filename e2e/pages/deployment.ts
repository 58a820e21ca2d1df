import { execFile } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test as base } from '@playwright/test'
import { serve } from '../../tools/build/server.ts'
import { SMALL_CONTENT, SMALL_SITE } from './small-site.ts'

const LOGIN = '<!doctype html><html lang="sv"><title>Logga in</title><h1>Logga in</h1></html>'

const run = promisify(execFile)

/** The intranet that may show the second version in a frame. */
export const INTRANET = 'http://localhost:4390'

/** A look of its own, which one of the organisations has in the second version. */
export const THEME = {
  'organisations/utan-policy/policy.yaml':
    "\ntheme:\n  name: Provguiden\n  accent: '#7a1f5c'\n  logo:\n    file: logotyp.svg\n    alt: Provmyndigheten\n",
  'organisations/utan-policy/logotyp.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40"><path d="M0 0h40v40H0z" fill="#7a1f5c"/><path d="M50 12h110v16H50z"/></svg>',
} as const

/** A server of one's own, on which another version can be laid in the place of the first, or which can go away. */
export interface Deployment {
  readonly url: string
  /** Lays the second version, with other content and other file names, in the place of the first. */
  readonly renew: () => void
  /** Has a proxy answer every page with its login page, as such do when a session has ended; or no longer. */
  readonly login: (isNeeded: boolean) => void
  /** Has every page come after so many milliseconds. */
  readonly slow: (milliseconds: number) => void
  readonly stop: () => Promise<void>
}

/** Where the versions lie that e2e/deployment/versions.setup.ts builds of the small content. The first is the content as it is. */
export const VERSIONS = {
  first: SMALL_SITE,
  second: 'reports/versions/second/dist',
  /** Not to be used without network. */
  online: 'reports/versions/online/dist',
} as const

export const test = base.extend<{ readonly site: Deployment }>({
  // Playwright reads the names of what a fixture needs from this pattern.
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = await deploy(VERSIONS.first, VERSIONS.second)
    await use(site)
    await site.stop()
  },
})

/** Builds the small content with another `site.yaml`, and with `more` added at the end of other files. */
export async function buildVersion(dist: string, site: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ai-lotsen-version-'))
  cpSync(SMALL_CONTENT, folder, { recursive: true })
  writeFileSync(join(folder, 'site.yaml'), `name: AI-lotsen\n${site}`)
  for (const [path, text] of Object.entries(more)) appendFileSync(join(folder, path), text)
  await run('node', ['tools/build/build-site.ts', '--content', folder, '--out', dist])
  rmSync(folder, { recursive: true, force: true })
}

export async function deploy(first: string, second: string): Promise<Deployment> {
  const folder = mkdtempSync(join(tmpdir(), 'ai-lotsen-site-'))
  const lay = (dist: string): void => {
    rmSync(folder, { recursive: true, force: true })
    cpSync(dist, folder, { recursive: true })
  }
  lay(first)
  const { url, server } = await serve(folder, '/kommun/ai/', 0)
  let isGone = false
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      isGone = true
      server.close(() => {
        rmSync(folder, { recursive: true, force: true })
        resolve()
      })
      server.closeAllConnections()
    })
  let delay = 0
  let isLoginNeeded = false
  const [serveFile] = server.listeners('request') as [RequestListener]
  server.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!/\/(?:\?.*)?$/.test(request.url ?? '')) return serveFile(request, response)
    if (isLoginNeeded) return void response.writeHead(200, { 'Content-Type': 'text/html' }).end(LOGIN)
    // What is still on its way when the site is taken down finds no files.
    setTimeout(() => (isGone ? response.destroy() : serveFile(request, response)), delay)
  })
  return {
    url,
    renew: () => lay(second),
    login: (isNeeded) => (isLoginNeeded = isNeeded),
    slow: (milliseconds) => (delay = milliseconds),
    stop,
  }
}
