import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test as base } from '@playwright/test'
import { serve } from '../../src/build/server.ts'

const run = promisify(execFile)

/** The intranet that may show the second version in a frame. */
export const INTRANET = 'http://localhost:4390'

/** A server of one's own, on which another version can be laid in the place of the first, or which can go away. */
export interface Deployment {
  readonly url: string
  /** Lays the second version, with other content and other file names, in the place of the first. */
  readonly renew: () => void
  readonly stop: () => Promise<void>
}

/** Where the versions lie that e2e/deployment/versions.setup.ts builds. The first is the site itself. */
export const VERSIONS = {
  first: 'dist',
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

/** Builds the site with another `site.yaml`. The other content is the real one. */
export async function buildVersion(dist: string, site: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ai-lotsen-version-'))
  cpSync('content', folder, { recursive: true })
  writeFileSync(join(folder, 'site.yaml'), `name: AI-lotsen\n${site}`)
  await run('node', ['src/build/build-site.ts'], { env: { ...process.env, CONTENT: folder, OUT: dist } })
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
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        rmSync(folder, { recursive: true, force: true })
        resolve()
      })
      server.closeAllConnections()
    })
  return { url, renew: () => lay(second), stop }
}
