import { defineConfig } from '@playwright/test'
import { findBrowser } from './src/build/find-browser.ts'

/** Another free pair of ports, where these are taken. */
const base = Number(process.env['PORT_BASE'] ?? 4311)

/** The journeys run at the root of a server and in a folder two levels down, both as a plain file server sends the guide. */
const PLACES = [
  { name: 'rot', port: base, prefix: '/' },
  { name: 'undermapp', port: base + 1, prefix: '/x/y/' },
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
  webServer: PLACES.map(({ port, prefix }) => ({
    command: `node src/build/serve-for-tests.ts ${port} ${prefix}`,
    url: `http://localhost:${port}${prefix}`,
    reuseExistingServer: false,
  })),
})
