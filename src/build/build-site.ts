import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type * as Prerender from '../app/prerender.tsx'
import { META_POLICY } from './headers.ts'
import { webManifest } from './manifest.ts'
import { loadContent } from '../content/load.ts'
import { drawFlow } from './draw-flow.ts'
import { NOT_FOUND_HTML } from './not-found-html.ts'
import { readContentFolder } from './read-content.ts'
import { packFiles } from './pack.ts'
import { filesOfApp, filesOfPage, PARTS_FILE, readParts } from './parts.ts'
import { writeSbom } from './sbom.ts'
import { serverFiles } from './server-files.ts'
import { writeServiceWorker } from './service-worker.ts'

type Prerenderer = typeof Prerender

/**
 * `npm run build`: bundles the app and writes every address as an HTML file of its own into `dist`, or the folder named by OUT; ready
 * files for web servers come into `server` beside it. Fails with a list of all problems where the content is broken.
 */
const dist = resolve(process.env['OUT'] ?? 'dist')
const serverBundle = resolve(`node_modules/.ai-lotsen/prerender-${process.pid}`)

try {
  await build({ logLevel: 'warn', build: { outDir: dist, emptyOutDir: true, manifest: PARTS_FILE } })
  await build({ logLevel: 'warn', build: { ssr: 'src/app/prerender.tsx', outDir: serverBundle, emptyOutDir: true, copyPublicDir: false } })
  const { renderPage, prerenderedAddresses, description, site } = (await import(
    pathToFileURL(join(serverBundle, 'prerender.js')).href
  )) as Prerenderer
  const template = readFileSync(join(dist, 'index.html'), 'utf8')
  const parts = readParts(dist)
  const addresses = await prerenderedAddresses()
  for (const address of addresses) {
    const page = await renderPage(address)
    write(join(dist, address, 'index.html'), fillTemplate(template, address, page, filesOfPage(parts, page)))
  }
  write(join(dist, '404.html'), withPolicy(NOT_FOUND_HTML))
  write(join(dist, 'manifest.json'), webManifest(site.name, description))
  rmSync(join(dist, PARTS_FILE))
  drawFlows()
  if (site.offline) await writeServiceWorker(dist, filesOfApp(parts))
  packFiles(dist)
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

/** First of all in the head, so that it holds for everything that follows. */
function withPolicy(html: string): string {
  return html.replace(
    /<meta charset="utf-8" ?\/?>/,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${META_POLICY}" />`,
  )
}

function fillTemplate(
  template: string,
  address: string,
  page: Awaited<ReturnType<Prerenderer['renderPage']>>,
  files: ReturnType<typeof filesOfPage>,
): string {
  const root = '../'.repeat(address.split('/').length - 2) || './'
  const links = [
    ...files.styles.map((file) => `<link rel="stylesheet" crossorigin href="./${file}">`),
    ...files.scripts.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`),
  ].join('\n    ')
  return withPolicy(template)
    .replace('</head>', () => `  ${links}\n  </head>`)
    .replaceAll(/(src|href)="\.\//g, (_, name: string) => `${name}="${root}`)
    .replace('<html lang="sv">', `<html lang="${page.language}">`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escapeHtml(page.title)}</title>`)
    .replace('name="description" content=""', () => `name="description" content="${escapeHtml(page.description)}"`)
    .replace('<div id="app"></div>', () => `<div id="app">${page.body}</div>`)
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
