import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type * as Prerender from '../../src/app/prerender.tsx'
import type { PrerenderedSite } from '../../src/app/prerender.tsx'
import { ADDRESS_SCRIPT } from './address-script.ts'
import { withIntegrity } from './early-script.ts'
import { META_POLICY } from './headers.ts'
import { pack } from './pack.ts'
import { filesOfPage, type Parts } from './parts.ts'

type Prerenderer = typeof Prerender

interface Work {
  readonly dist: string
  /** File of the bundle that prerenders. */
  readonly bundle: string
  readonly template: string
  readonly parts: Parts
  readonly addresses: readonly string[]
}

/**
 * What a worker takes at a time. It then gives back its memory, with the organisations that it has read. Each new one takes as long
 * as 500 pages to become as fast as the one before it.
 */
const SHARE = 12_500

/** Megabytes of a worker's memory, which it would otherwise let grow before it clears up, and of those what a page leaves behind at once. */
const WORKER_MEMORY = { maxOldGenerationSizeMb: 600, maxYoungGenerationSizeMb: 96 }

/** Prerenders every address into a file of its own, and packs it, on all cores. */
export async function writePages(work: Work): Promise<void> {
  const cores = availableParallelism()
  const share = Math.min(SHARE, Math.ceil(work.addresses.length / cores))
  let next = 0
  const takeShares = async (): Promise<void> => {
    while (next < work.addresses.length) {
      const addresses = work.addresses.slice(next, (next += share))
      await runWorker({ ...work, addresses })
    }
  }
  await Promise.all(Array.from({ length: cores }, takeShares))
}

/** What the site is and which pages it has. Worked out in a worker, since it takes every organisation to tell. */
export function listPages(bundle: string): Promise<PrerenderedSite> {
  return new Promise((resolve, reject) => {
    runWorker({ bundle }, resolve).catch(reject)
  })
}

function runWorker(work: Work | Pick<Work, 'bundle'>, receive?: (site: PrerenderedSite) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: work,
      // React is a different one otherwise, many times slower.
      env: { ...process.env, NODE_ENV: 'production' },
      resourceLimits: WORKER_MEMORY,
    })
    worker.on('message', (site: PrerenderedSite) => receive?.(site))
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A worker ended with ${code}`))))
    worker.once('error', reject)
  })
}

async function work(): Promise<void> {
  const given = workerData as Work | Pick<Work, 'bundle'>
  const prerenderer = (await import(pathToFileURL(given.bundle).href)) as Prerenderer
  if ('addresses' in given) await writeShare(given, prerenderer)
  else parentPort?.postMessage(await prerenderer.listSite())
}

async function writeShare({ dist, template, parts, addresses }: Work, { renderPage }: Prerenderer): Promise<void> {
  const frame = withPolicy(template).replace(/(?=\n *<meta name="viewport")/, () => `\n    ${ADDRESS_SCRIPT}`)
  for (const address of addresses) {
    const page = await renderPage(address)
    const file = join(dist, address, 'index.html')
    mkdirSync(dirname(file), { recursive: true })
    const html = withIntegrity(dist, fillTemplate(frame, address, page, filesOfPage(parts, page)))
    writeFileSync(file, html)
    writeFileSync(`${file}.gz`, pack(html))
  }
}

/** First of all in the head, so that it holds for everything that follows. */
export function withPolicy(html: string): string {
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
  return template
    .replace('</head>', () => `  ${links}\n  </head>`)
    .replaceAll(/(src|href)="\.\//g, (_, name: string) => `${name}="${root}`)
    .replace('<html lang="sv"', `<html lang="${page.language}"`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escapeHtml(page.title)}</title>`)
    .replace('name="description" content=""', () => `name="description" content="${escapeHtml(page.description)}"`)
    .replace('<div id="app"></div>', () => `<div id="app">${page.body}</div>`)
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

if (!isMainThread) await work()
