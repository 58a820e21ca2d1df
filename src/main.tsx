import './shared/older-browsers.ts'
import './shared/styles/shell.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { BrowserRouter } from './app/browser-router.tsx'
import { openTexts } from './app/load-texts.ts'
import { startOffline } from './app/offline.ts'
import { root } from './app/root.ts'
import { readAddress } from './app/routes.ts'
import { siteOf } from './app/site.ts'
import { bearTranslation } from './app/translator.ts'
import { TextsContext } from './shared/texts/index.ts'
import { isStored, whenShownAgain } from './shared/memory/memory.ts'
import { ANSWERS, openReaders, PARCEL } from './shared/session/places.ts'
import { createSession } from './shared/session/store.ts'
import { SessionContext } from './shared/session/use-session.ts'

async function start(): Promise<void> {
  settleAddress()
  const pathname = `/${window.location.pathname.slice(root.pathname.length)}`
  const site = await siteOf(pathname)
  const { language } = readAddress(site, pathname)
  // A part that is changed while one develops reads the memory anew.
  if (import.meta.env.DEV || isStored(ANSWERS) || isStored(PARCEL)) await openReaders()
  const session = createSession()
  const container = document.getElementById('app')
  if (container === null) throw new Error('The page has no element to show the guide in')
  const i18n = await openTexts(language)
  const page = (age: number) => (
    <TextsContext value={i18n}>
      <SessionContext value={session}>
        <BrowserRouter basename={root.pathname.replace(/\/$/, '') || '/'}>
          <App key={age} site={site} language={language} onReady={session.restore} onDead={() => setTimeout(giveUp)} />
        </BrowserRouter>
      </SessionContext>
    </TextsContext>
  )
  bearTranslation(container)
  // The development server prerenders nothing.
  const asPrerendered = container.cloneNode(true)
  // A browser that is too old for something, or a fault of ours, does not take away what can be read without scripts.
  const giveUp = (): void => {
    shown.unmount()
    container.replaceWith(asPrerendered)
    tellLifeless()
  }
  const shown = import.meta.env.DEV ? createRoot(container) : hydrateRoot(container, page(0), { onUncaughtError: () => setTimeout(giveUp) })
  if (import.meta.env.DEV) shown.render(page(0))
  let age = 0
  // Everything on the page is made anew, so that no part of it goes on with what it read before.
  const showAnew = (isEmpty: boolean): void => {
    session.reread(isEmpty)
    age += 1
    shown.render(page(age))
  }
  whenShownAgain(PARCEL, (isEmpty) => (isEmpty ? showAnew(true) : void openReaders().then(() => showAnew(false), giveUp)))
  // After everything that the page itself needs.
  if (document.readyState === 'complete') void startOffline(site.offline)
  else window.addEventListener('load', () => void startOffline(site.offline), { once: true })
}

/**
 * Servers that ignore case, or answer with a page under its own file name, show the guide at addresses that it does not write: links
 * that are made there would lead nowhere elsewhere. The folder that the guide lies in is written as it was asked for.
 */
function settleAddress(): void {
  const { pathname, search, hash } = window.location
  const settled =
    root.pathname +
    pathname
      .slice(root.pathname.length)
      .toLowerCase()
      .replace(/(^|\/)index\.html$/, '$1')
  if (settled !== pathname) window.history.replaceState(window.history.state, '', settled + search + hash)
}

/** Heard by public/early.js. */
function tellLifeless(): void {
  window.dispatchEvent(new Event('lifeless'))
}

start().catch((error: unknown) => {
  tellLifeless()
  throw error
})
