import type { Ask } from './offline/decisions.ts'
import { isPagesStoreOf, isStoreOf } from './offline/decisions.ts'
import { type Language, LANGUAGES } from '../schema/languages.ts'
import type { SiteIndex } from '../schema/model.ts'
import { trustedScript } from '../shared/ui/script-address.ts'
import { root } from './root.ts'
import { allAddresses } from './routes.ts'

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
  const own = (await caches.keys()).filter((name) => isStoreOf(root.href, name))
  await Promise.all(own.map((name) => caches.delete(name)))
}

/** Removes the pages that were stored because somebody opened them, which tell whose they were. The guide's own parts are left. */
export async function forgetPages(): Promise<void> {
  if (!('caches' in window)) return
  try {
    const own = (await caches.keys()).filter((name) => isPagesStoreOf(root.href, name))
    await Promise.all(own.map((name) => caches.delete(name)))
  } catch {
    // Blocked: then nothing is stored there.
  }
}

/**
 * Has the organisation that is open stored, in the background. A system's page can be read offline once the organisation is open; each of
 * them would be too much to store.
 */
export async function keepOpened(site: SiteIndex, language: Language, organisation: string | null): Promise<void> {
  if (!('serviceWorker' in navigator) || !site.offline) return
  const { active } = await navigator.serviceWorker.ready
  const start = `${LANGUAGES[language].prefix}/`
  const addresses = allAddresses(site).filter(
    (address) => address === start || (address.startsWith(`${start}${organisation ?? ''}/`) && !/\/system\/./.test(address)),
  )
  const ask: Ask = { kind: 'keep', pages: addresses.map((address) => new URL(`.${address}`, root).href) }
  active?.postMessage(ask)
}
