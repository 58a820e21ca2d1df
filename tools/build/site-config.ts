import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { PluginOption, UserConfig } from 'vite'
import * as z from 'zod/mini'
import { fetchParts } from './fetch-parts.ts'
import { BUNDLE_NAMES } from './file-names.ts'
import { passOnLicences } from './licences.ts'
import { OLDEST_BROWSERS } from './oldest-browsers.ts'
import { inRoot, packageFolder, ROOT } from './root.ts'
import { trimCss } from './trim-css.ts'

/** Told on the page about the guide. */
const { version } = z.parse(z.object({ version: z.string() }), JSON.parse(readFileSync(inRoot('package.json'), 'utf8')))

const licences = passOnLicences()

/** How the site is bundled, for the development server and the build alike. */
export const siteConfig = (content: PluginOption): UserConfig => ({
  root: ROOT,
  // Everything is addressed from the page's own place, so that the result works in any folder of any server.
  base: './',
  define: { 'import.meta.env.VERSION': JSON.stringify(version) },
  resolve: {
    // The build for browsers decodes character references with a piece of the page, which a worker does not have.
    alias: { 'decode-named-character-reference': join(packageFolder('decode-named-character-reference'), 'index.js') },
  },
  worker: {
    format: 'es',
    plugins: () => [licences.inWorkers],
    rolldownOptions: { output: { ...BUNDLE_NAMES, entryFileNames: BUNDLE_NAMES.chunkFileNames } },
  },
  plugins: [react(), content, trimCss(), fetchParts(), licences.inPage],
  build: {
    target: OLDEST_BROWSERS,
    modulePreload: { polyfill: false },
    // Small files inlined as data: addresses would need a wider security policy.
    assetsInlineLimit: 0,
    // How long each plugin took says more of the machine than of the guide.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
})
