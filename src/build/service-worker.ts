import { join } from 'node:path'
import { generateSW } from 'workbox-build'
import { HASHED_FOLDER } from './headers.ts'
import { NOT_STORED } from './not-stored-html.ts'

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
    globPatterns: ['early.js', 'favicon.svg', 'manifest.json', 'icons/icon-192.png', ...Object.values(NOT_STORED), ...parts],
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
        options: {
          cacheName: PAGES,
          networkTimeoutSeconds: 4,
          matchOptions: { ignoreSearch: true },
          plugins: [{ handlerDidError: leadToStored }],
        },
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

/**
 * Leads from a page that is neither reached nor stored, such as that of a single piece of guidance, to the nearest one above that is:
 * the list where it stands, and there to its place. Where that would be the start page, which says nothing of what was asked for, the
 * page from not-stored-html.ts stands there instead. Written out into the worker as text on a single line: it names nothing from here,
 * and no statement follows another.
 */
async function leadToStored({ request }: { readonly request: Request }): Promise<Response | undefined> {
  for (const root of [new URL('.', location.href).href]) {
    for (const { href } of ['..', '../..', '../../..', '../../../..'].map((up) => new URL(up, request.url))) {
      if (root.startsWith(href) || href === `${root}en/`) {
        return new Response(
          (
            await (
              await caches.match(`${root}utan-nat.${request.url.startsWith(`${root}en/`) ? 'en.' : ''}html`, { ignoreSearch: true })
            )?.text()
          )?.replaceAll('"./', `"${root}`),
          { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
        )
      } else if ((await caches.match(href, { ignoreSearch: true })) !== undefined) {
        return Response.redirect(`${href}#${request.url.split('/').at(-2) ?? ''}`)
      }
    }
  }
}
