import { join } from 'node:path'
import { generateSW } from 'workbox-build'
import { HASHED_FOLDER } from './headers.ts'

/** Names of the stores that src/app/offline.ts fills with the organisations that were opened. Repeated there. */
const PAGES = 'ai-lotsen-sidor'
const FILES = 'ai-lotsen-filer'

/**
 * Writes the service worker: the app's own parts beforehand, pages from the network as long as it answers, and everything named after
 * its content from the store. Its library lies in the file itself, since the security policy lets it load no other. A new version
 * waits until it is told to take over.
 */
export async function writeServiceWorker(dist: string, parts: readonly string[]): Promise<void> {
  const { warnings } = await generateSW({
    globDirectory: dist,
    globPatterns: ['early.js', 'favicon.svg', 'manifest.json', 'icons/icon-192.png', ...parts],
    dontCacheBustURLsMatching: new RegExp(`^${HASHED_FOLDER}/`),
    swDest: join(dist, 'sw.js'),
    mode: 'production',
    inlineWorkboxRuntime: true,
    sourcemap: false,
    cacheId: 'ai-lotsen',
    clientsClaim: true,
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    runtimeCaching: [
      {
        urlPattern: ({ request }) => request.mode === 'navigate',
        handler: 'NetworkFirst',
        options: { cacheName: PAGES, networkTimeoutSeconds: 4, matchOptions: { ignoreSearch: true } },
      },
      {
        urlPattern: new RegExp(`/${HASHED_FOLDER}/[^/]+\\.(?:js|css|svg|png)$`),
        handler: 'CacheFirst',
        options: { cacheName: FILES, cacheableResponse: { statuses: [200] } },
      },
    ],
  })
  if (warnings.length > 0) throw new Error(warnings.join('\n'))
}
