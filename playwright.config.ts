import { defineConfig } from '@playwright/test'
import { findBrowser } from './src/build/find-browser.ts'
import { findNginx } from './src/build/find-nginx.ts'

/** The first of three free ports. */
const base = Number(process.env['PORT_BASE'] ?? 4311)

/**
 * The journeys run at the root of a server and in a folder two levels down, both as a plain file server sends the guide, and from a
 * real nginx with the shipped file, where there is one.
 */
const PLACES = [
  { name: 'rot', port: base, prefix: '/', server: 'serve-for-tests' },
  { name: 'undermapp', port: base + 1, prefix: '/x/y/', server: 'serve-for-tests' },
  ...(findNginx() === undefined ? [] : [{ name: 'nginx', port: base + 2, prefix: '/intern/ai/', server: 'nginx-for-tests' }]),
] as const

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    locale: 'sv-SE',
    contextOptions: { reducedMotion: 'reduce' },
    timezoneId: 'Europe/Stockholm',
    launchOptions: {
      executablePath: findBrowser(),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  projects: PLACES.map(({ name, port, prefix }) => ({ name, use: { baseURL: `http://localhost:${port}${prefix}` } })),
  webServer: PLACES.map(({ port, prefix, server }) => ({
    command: `node src/build/${server}.ts ${port} ${prefix}`,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 2000 },
    url: `http://localhost:${port}${prefix}`,
    reuseExistingServer: false,
  })),
})
