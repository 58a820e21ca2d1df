import { defineConfig } from '@playwright/test'
import { findBrowser } from './tools/build/find-browser.ts'
import { SMALL_SITE } from './e2e/pages/small-site.ts'
import { findNginx } from './tools/build/find-nginx.ts'

/** The first of two free ports; the third is for the screens of the real content. */
const base = Number(process.env['PORT_BASE'] ?? 4311)

/**
 * The journeys run at the root of a plain file server and in a folder two levels down: there from a real nginx with the shipped
 * file, or, where there is none, from the plain server with the same headers.
 */
const PLACES = [
  { name: 'rot', port: base, prefix: '/', server: 'serve-for-tests', dist: SMALL_SITE },
  {
    name: 'undermapp',
    port: base + 1,
    prefix: '/x/y/',
    server: findNginx() === undefined ? 'serve-for-tests' : 'nginx-for-tests',
    dist: SMALL_SITE,
  },
] as const

/** What walks through the real content, whatever it says: see e2e/screens.config.ts. All others walk through the one made for them. */
const ON_REAL_CONTENT = /real\.spec\.ts$/

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Texts that have been read by somebody, the same on every machine. A change is looked at and then kept with --update-snapshots.
  snapshotPathTemplate: '{testDir}/reviewed/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: true,
  // A journey that fails is tried once more; the test command names those that needed it, and accepts no more than two.
  retries: 1,
  // One more than the cores have hands for: a journey waits for its browser now and then.
  workers: 3,
  // How long a machine takes, busy with other things, is no verdict on the guide; nobody waits longer than it takes.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    locale: 'sv-SE',
    // Only the journeys without network are about the service worker; it would hide from the others what they look at.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    timezoneId: 'Europe/Stockholm',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--renderer-process-limit=1',
        // A page lives shorter than it takes to make its scripts fast: axe alone is done a sixth sooner without.
        '--js-flags=--no-opt --no-maglev',
      ],
    },
  },
  projects: [
    // First, since others wait for what it builds.
    { name: 'versioner', testDir: 'e2e/deployment', testMatch: '*.setup.ts' },
    // What a page looks like does not hang on the folder: journeys marked @once, and those of
    // single parts of a page, run in the first place alone.
    ...PLACES.map(({ name, port, prefix }) => ({
      name,
      testIgnore: ['deployment/**', ON_REAL_CONTENT],
      use: { baseURL: `http://localhost:${port}${prefix}` },
      ...(name === 'undermapp' ? { grepInvert: /@once/, testMatch: /(wizard|delivery|bad-input|share)\.spec\.ts$/ } : {}),
    })),
    // These have servers of their own, with versions that change and networks that go away.
    { name: 'driftsättning', testDir: 'e2e/deployment', dependencies: ['versioner'], use: { serviceWorkers: 'allow' as const } },
  ],
  webServer: PLACES.map(({ port, prefix, server, dist }) => ({
    command: `node tools/build/${server}.ts ${port} ${prefix} ${dist}`,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 2000 },
    url: `http://localhost:${port}${prefix}`,
    reuseExistingServer: false,
  })),
})
