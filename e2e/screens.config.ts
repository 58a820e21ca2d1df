import { defineConfig } from '@playwright/test'
import journeys from '../playwright.config.ts'

/**
 * `npm run content:screens`: what the built guide shows of the real content on a first screen, a projector and a sheet, and the first task
 * of each organisation. It is the content that is tried, so that a change of it alone can turn this red.
 */
const port = Number(process.env['PORT_BASE'] ?? 4311) + 2
const url = `http://localhost:${port}/`

export default defineConfig({
  ...journeys,
  testDir: '.',
  outputDir: '../test-results',
  reporter: 'list',
  projects: [{ name: 'innehåll', testMatch: 'real.spec.ts', use: { baseURL: url } }],
  webServer: { command: `node tools/build/serve-for-tests.ts ${port} / dist`, cwd: '..', url, reuseExistingServer: false },
})
