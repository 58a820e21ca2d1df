import { clientsClaim, setCacheNameDetails } from 'workbox-core'
import { getCacheKeyForURL, matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import {
  type Ask,
  asStored,
  filesOf,
  isFile,
  isOtherVersion,
  isPageOf,
  keyOf,
  notStored,
  pagesAbove,
  pagesStore,
  placeOn,
} from './decisions.ts'

/**
 * The service worker: the app's own parts are fetched beforehand, pages come from the network as long as it answers, and everything named
 * after its content comes from the store. A new version fetches what was stored of the one before, and waits until it is told to take over.
 */
declare const self: ServiceWorkerGlobalScope
/** Name of the app's script, which is another in each version. Filled in by tools/build/service-worker.ts, as are the files fetched beforehand and the languages. */
declare const VERSION: string
declare const BEFOREHAND: PrecacheEntry[]
declare const LANGUAGES: readonly string[]

const root = self.registration.scope
const guide = { root, languages: LANGUAGES }
const cacheName = pagesStore(VERSION, root)

setCacheNameDetails({ prefix: 'ai-lotsen' })
precacheAndRoute(BEFOREHAND)
clientsClaim()

registerRoute(
  ({ request }) => request.mode === 'navigate',
  new NetworkFirst({
    cacheName,
    networkTimeoutSeconds: 4,
    plugins: [
      {
        cacheKeyWillBeUsed: async ({ request }) => keyOf(request.url),
        cacheWillUpdate: async ({ response }) => (await readPage(response)) ?? null,
        handlerDidError: ({ request }) => leadToStored(request.url),
      },
    ],
  }),
)
// A page asks for a file anew where the one that it got was cut off: then that is not answered out of the store.
registerRoute(
  ({ url, request }) => request.cache === 'reload' && url.href.startsWith(`${root}assets/`),
  new NetworkFirst({ cacheName, plugins: [{ cacheWillUpdate: async ({ response }) => (canBeFile(response) ? response : null) }] }),
)
registerRoute(
  ({ url }) => url.href.startsWith(`${root}assets/`),
  new CacheFirst({ cacheName, plugins: [{ cacheWillUpdate: async ({ response }) => (canBeFile(response) ? response : null) }] }),
)

self.addEventListener('install', (event) => event.waitUntil(renew()))
self.addEventListener('activate', (event) => event.waitUntil(dropOthers()))
self.addEventListener('message', (event) => event.waitUntil(answer(event.data as Ask, event.source)))

async function answer(ask: Ask, source: ExtendableMessageEvent['source']): Promise<void> {
  switch (ask.kind) {
    case 'keep':
      // No room, no network just now, or another version. What is left is fetched the next time.
      return keep(ask.pages).catch(() => undefined)
    case 'compare':
      if (ask.version !== VERSION) return source?.postMessage('other')
      // The page came from the server, and no other is left to be disturbed.
      if ((await self.clients.matchAll({ includeUncontrolled: true })).length === 1) await self.skipWaiting()
      return
    case 'take-over':
      return self.skipWaiting()
  }
}

/** What was stored of the version before is there in the new one too, before it takes over. */
async function renew(): Promise<void> {
  for (const name of await others()) {
    const requests = await (await caches.open(name)).keys()
    await keep(requests.map(({ url }) => url).filter((url) => !url.startsWith(`${root}assets/`)))
  }
}

async function dropOthers(): Promise<void> {
  await Promise.all((await others()).map((name) => caches.delete(name)))
}

async function others(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => isOtherVersion(VERSION, root, name))
}

/** Stores one page after the other, with the files that it names. Ends at the first that is not of this version; one may be gone. */
async function keep(pages: readonly string[]): Promise<void> {
  const store = await caches.open(cacheName)
  for (const url of pages) {
    if ((await store.match(url)) !== undefined) continue
    const response = await fetch(url, { cache: 'no-cache' })
    if (response.status === 404) continue
    const page = await readPage(response)
    if (page === undefined) throw new Error(`${url} is not of this version`)
    for (const { file, integrity } of filesOf(await page.clone().text(), url)) await keepFile(store, file, integrity)
    await store.put(url, page)
  }
}

async function keepFile(store: Cache, file: string, integrity: string): Promise<void> {
  if (getCacheKeyForURL(file) !== undefined || (await store.match(file)) !== undefined) return
  const response = (await caches.match(file)) ?? (await fetch(file, { integrity }))
  if (!canBeFile(response)) throw new Error(`${file} cannot be kept`)
  await store.put(file, response)
}

function canBeFile(response: Response): boolean {
  return response.ok && isFile(response.headers.get('Content-Type'))
}

/** A page as it is to be stored, or nothing where it is not of this version. There may be a new one then. */
async function readPage(response: Response): Promise<Response | undefined> {
  const html = response.ok && response.headers.get('Content-Type')?.startsWith('text/html') === true ? await response.clone().text() : ''
  if (isPageOf(VERSION, html)) return new Response(asStored(html, new Date().toLocaleDateString('sv-SE')), { headers: response.headers })
  await self.registration.update().catch(() => undefined)
  return undefined
}

/** Leads from a page that is neither reached nor stored to its place on the nearest one above that is, or says that it is not there. */
async function leadToStored(url: string): Promise<Response> {
  for (const page of pagesAbove(url, guide)) {
    if ((await caches.match(page, { cacheName })) !== undefined) return Response.redirect(placeOn(page, url))
  }
  const html = await (await matchPrecache(notStored(url, guide)))?.text()
  return new Response(html?.replaceAll('"./', `"${root}`), { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
