import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'vite'
import { HASHED_FOLDER } from './headers.ts'
import { LANGUAGE_NAMES, TRANSLATIONS } from '../../src/schema/languages.ts'
import { notStoredFile } from './not-stored-html.ts'
import { OLDEST_BROWSERS } from './oldest-browsers.ts'
import { filesOfApp, type Parts } from './parts.ts'
import { inRoot, ROOT } from './root.ts'

/** Bundles src/app/offline/service-worker.ts into one file, with the version and the list of what it fetches beforehand. */
export async function writeServiceWorker(dist: string, parts: Parts, early: string): Promise<void> {
  const files = [early, 'favicon.svg', 'manifest.json', 'icons/icon-192.png', ...LANGUAGE_NAMES.map(notStoredFile), ...filesOfApp(parts)]
  const beforehand = [...new Set(files)].map((url) => {
    const digest = createHash('sha256')
      .update(readFileSync(join(dist, url)))
      .digest('base64')
    // The browser refuses whatever else comes in place of such a file, like a login page.
    return { url, revision: url.startsWith(`${HASHED_FOLDER}/`) ? null : digest, integrity: `sha256-${digest}` }
  })
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      VERSION: JSON.stringify(basename(parts['index.html']?.file ?? '')),
      BEFOREHAND: JSON.stringify(beforehand),
      LANGUAGES: JSON.stringify(TRANSLATIONS),
    },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: OLDEST_BROWSERS,
      modulePreload: false,
      rolldownOptions: { input: inRoot('src/app/offline/service-worker.ts'), output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  })
}
