import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type * as Prerender from '../app/prerender.tsx'
import { NOT_FOUND_HTML } from './not-found-html.ts'
import { filesOfPage, PARTS_FILE, readParts } from './parts.ts'

type Prerenderer = typeof Prerender

/**
 * `npm run build`: bundles the app and writes every address as an HTML file of its own into `dist`, or the folder named by OUT. Fails
 * with a list of all problems where the content is broken.
 */
const dist = resolve(process.env['OUT'] ?? 'dist')
const serverBundle = resolve(`node_modules/.ai-lotsen/prerender-${process.pid}`)

try {
  await build({ logLevel: 'warn', build: { outDir: dist, emptyOutDir: true, manifest: PARTS_FILE } })
  await build({ logLevel: 'warn', build: { ssr: 'src/app/prerender.tsx', outDir: serverBundle, emptyOutDir: true, copyPublicDir: false } })
  const { renderPage, allAddresses, site } = (await import(pathToFileURL(join(serverBundle, 'prerender.js')).href)) as Prerenderer
  const template = readFileSync(join(dist, 'index.html'), 'utf8')
  const parts = readParts(dist)
  const addresses = allAddresses(site)
  for (const address of addresses) {
    const page = await renderPage(address)
    writePage(address, fillTemplate(template, address, page, filesOfPage(parts, page)))
  }
  writeFileSync(join(dist, '404.html'), NOT_FOUND_HTML)
  rmSync(join(dist, PARTS_FILE))
  console.log(`${addresses.length} sidor i ${dist}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(serverBundle, { recursive: true, force: true })
}

function writePage(address: string, html: string): void {
  const file = join(dist, address, 'index.html')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, html)
}

function fillTemplate(
  template: string,
  address: string,
  page: Awaited<ReturnType<Prerenderer['renderPage']>>,
  preloads: readonly string[],
): string {
  const root = '../'.repeat(address.split('/').length - 2) || './'
  const links = preloads.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`).join('\n    ')
  return template
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
