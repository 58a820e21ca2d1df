import type { Language, SiteIndex } from '../schema/model.ts'
import { trustedScript } from '../ui/script-address.ts'
import { isOfThisVersion, root } from './root.ts'
import { allAddresses } from './routes.ts'

/** The stores that the service worker answers from. Named in src/build/service-worker.ts as well. */
const PAGES = 'ai-lotsen-sidor'
const FILES = 'ai-lotsen-filer'
/**
 * The first page of each organisation that is stored as a whole, in the version that it was stored in. The worker stores any page that
 * is visited, so that a page among the others tells nothing of those below it.
 */
const WHOLE = 'ai-lotsen-hela'

/** Starts the service worker, or puts it out together with what it kept, as the site has it. */
export async function startOffline(isWanted: boolean): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    if (isWanted) await navigator.serviceWorker.register(trustedScript(new URL('sw.js', root).href))
    else await stopOffline()
  } catch {
    // Blocked by the browser's settings, or by the frame's owner. The guide then needs the network.
  }
}

/** The worker that is put out still answers the page that is open, and may store once more: what is left then goes with the next visit. */
async function stopOffline(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(root)
  if (registration?.scope === root.href) await registration.unregister()
  for (const name of (await caches.keys()).filter((known) => known.startsWith('ai-lotsen'))) {
    const cache = await caches.open(name)
    // Another guide of the same web site keeps what is its own.
    const stored = await cache.keys()
    const own = stored.filter(({ url }) => url.startsWith(root.href))
    await Promise.all(own.map((request) => cache.delete(request)))
    if (own.length === stored.length) await caches.delete(name)
  }
}

/**
 * Stores the organisation that is open, and anew those that were opened with an earlier version. Does so in the background, one page
 * at a time; whatever fails is left for the next time.
 */
export async function keepOpened(site: SiteIndex, language: Language, organisation: string | null): Promise<void> {
  if (!('serviceWorker' in navigator) || !site.offline) return
  try {
    await navigator.serviceWorker.ready
    const pages = await caches.open(PAGES)
    const stored = (await pages.keys()).map(({ url }) => url).filter((url) => url.startsWith(root.href))
    const start = language === 'en' ? '/en/' : '/'
    const opened = [start, ...(organisation === null ? [] : [`${start}${organisation}/`]), ...stored.map(folderOf)]
    const whole = await caches.open(WHOLE)
    let isRenewed = false
    for (const folder of new Set(opened)) {
      const kept = await whole.match(urlOf(folder))
      const addresses = addressesBelow(site, folder)
      if (addresses.length === 0 || (kept !== undefined && isOfThisVersion(await kept.text()))) continue
      await keep(pages, addresses)
      await whole.add(urlOf(folder))
      isRenewed ||= kept !== undefined
    }
    // Parts that came with their first use are named by no page, and stay as long as the version does.
    if (isRenewed) await dropUnused(pages)
  } catch {
    // No room, or no network just now.
  }
}

/** Keeps one page after the other, with the files that it names. */
async function keep(pages: Cache, addresses: readonly string[]): Promise<void> {
  const files = await caches.open(FILES)
  for (const address of addresses) {
    const url = urlOf(address)
    const response = await fetch(url, { cache: 'no-cache' })
    if (!response.ok) throw new Error(`${address} cannot be kept`)
    for (const file of filesOf(await response.clone().text(), url)) if ((await files.match(file)) === undefined) await files.add(file)
    await pages.put(url, response)
  }
}

/** Files that no stored page names are left from an earlier version. */
async function dropUnused(pages: Cache): Promise<void> {
  const used = new Set<string>()
  for (const request of await pages.keys()) {
    const page = await pages.match(request)
    for (const file of filesOf((await page?.text()) ?? '', request.url)) used.add(file)
  }
  const files = await caches.open(FILES)
  for (const request of await files.keys()) if (!used.has(request.url)) await files.delete(request)
}

/** The hashed files that a page names in its head. */
function filesOf(html: string, page: string): readonly string[] {
  return [...html.matchAll(/(?:src|href)="([^"]*\/assets\/[^"]+)"/g)].map(([, file = '']) => new URL(file, page).href)
}

function urlOf(address: string): string {
  return new URL(`.${address}`, root).href
}

/** The organisation's folder that a stored page lies in, or that of the start page. */
function folderOf(url: string): string {
  const parts = url.slice(root.href.length).split('/')
  const depth = parts[0] === 'en' ? 2 : 1
  return parts.length > depth ? `/${parts.slice(0, depth).join('/')}/` : depth === 2 ? '/en/' : '/'
}

/** A system's page can be read offline once the organisation is open; each of them would be too much to store. */
function addressesBelow(site: SiteIndex, folder: string): readonly string[] {
  if (folder === '/' || folder === '/en/') return [folder]
  // A large site's page knows its own organisation alone.
  if (!site.organisations.some(({ id }) => folder.endsWith(`/${id}/`))) return []
  return allAddresses(site).filter((address) => address.startsWith(folder) && !/\/system\/./.test(address))
}
