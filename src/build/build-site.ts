import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { webManifest } from './manifest.ts'
import { loadContent } from '../content/load.ts'
import { drawFlow } from './draw-flow.ts'
import { NOT_FOUND_HTML } from './not-found-html.ts'
import { readContentFolder } from './read-content.ts'
import { packFiles } from './pack.ts'
import { filesOfApp, PARTS_FILE, readParts } from './parts.ts'
import { writeSbom } from './sbom.ts'
import { serverFiles } from './server-files.ts'
import { writeServiceWorker } from './service-worker.ts'
import { listPages, withPolicy, writePages } from './write-pages.ts'

/**
 * `npm run build`: bundles the app and writes every address as an HTML file of its own into `dist`, or the folder named by OUT; ready
 * files for web servers come into `server` beside it. Fails with a list of all problems where the content is broken.
 */
const dist = resolve(process.env['OUT'] ?? 'dist')
const serverBundle = resolve(`node_modules/.ai-lotsen/prerender-${process.pid}`)

try {
  bundle('browsers', dist)
  bundle('prerendering', serverBundle)
  const prerender = join(serverBundle, 'prerender.js')
  const { addresses, ...site } = await listPages(prerender)
  const template = readFileSync(join(dist, 'index.html'), 'utf8')
  const parts = readParts(dist)
  await writePages({ dist, bundle: prerender, template, parts, addresses })
  write(join(dist, '404.html'), withPolicy(NOT_FOUND_HTML))
  write(join(dist, 'manifest.json'), webManifest(site.name, site.description))
  rmSync(join(dist, PARTS_FILE))
  drawFlows()
  if (site.offline) await writeServiceWorker(dist, filesOfApp(parts))
  await packFiles(dist)
  for (const { folder, name, text } of serverFiles(site.origins))
    write(join(folder === 'dist' ? dist : join(dist, '../server'), name), text)
  if (process.env['OUT'] === undefined) writeSbom('reports/sbom.cdx.json')
  console.log(`${addresses.length} sidor i ${dist}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(serverBundle, { recursive: true, force: true })
}

/** In a process of its own, which gives back its memory before the next thing is done. */
function bundle(purpose: 'browsers' | 'prerendering', folder: string): void {
  const { status } = spawnSync(process.execPath, ['src/build/bundle-site.ts', purpose, folder], { stdio: 'inherit' })
  if (status !== 0) throw new Error('Guiden kunde inte byggas.')
}

/** The pictures of the flows, for the documentation. They are made anew with every build and never kept. */
function drawFlows(): void {
  const loaded = loadContent(readContentFolder('content'))
  if (loaded.kind === 'problems') return
  for (const [id, { sv }] of loaded.content.organisations) write(join(dist, 'floden', `${id}.svg`), drawFlow(sv.organisation))
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
