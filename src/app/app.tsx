import { createElement, memo, Suspense, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { type Location, useLocation } from 'react-router'
import type { SiteIndex } from '../schema/model.ts'
import { NotFoundPage } from '../features/about/index.ts'
import { type Language, LANGUAGES } from '../schema/languages.ts'
import type { Place } from '../schema/pages.ts'
import { readFragment } from '../shared/links/read-fragment.ts'
import { loadGlossary } from '../shared/session/load-content.ts'
import { GlossaryContext } from '../shared/ui/glossary.ts'
import { LanguageContext } from '../shared/ui/language.ts'
import { GuideNameContext } from '../shared/ui/page-title.tsx'
import { GoContext, type Navigation, NavigationContext } from '../shared/ui/navigation.ts'
import { isAhead } from './besked-ahead.ts'
import { CrashBoundary } from './crash-boundary.tsx'
import { doWhatWasEarly } from './early.ts'
import { useEmbedding } from './embedding.ts'
import { Layout } from './layout.tsx'
import { keepOpened } from './offline.ts'
import { OrganisationRoute } from './organisation-route.tsx'
import { Moved } from './moved.tsx'
import { generalPage } from './pages.tsx'
import { needOf, readAddress } from './routes.ts'
import { useRouterGo } from './use-router-go.ts'

interface AppProps {
  readonly site: SiteIndex
  readonly language: Language
  /** Called once the prerendered page has come to life, which is when what the tab remembers may be shown. */
  readonly onReady: () => void
  /** Called where the very page that was prerendered cannot come to life. */
  readonly onDead: () => void
}

/** The whole guide in one language. The other language is another page load, so that only one set of texts is loaded. */
export function App({ site, language, onReady, onDead }: AppProps) {
  useEffect(onReady, [onReady])
  return <Shown site={site} language={language} onDead={onDead} location={useShownLocation(site)} />
}

interface ShownProps extends Omit<AppProps, 'onReady'> {
  readonly location: Location
}

/** Rendered once for each place, though a place is told twice: when it is wanted, and when it has been loaded. */
const Shown = memo(function Shown({ site, language, onDead, location }: ShownProps) {
  const navigation = useRouterNavigation(language, location)
  const go = useRouterGo(site, navigation)
  const { place } = readAddress(site, navigation.path)
  const organisation = 'organisation' in place ? place.organisation : null
  useEmbedding(site, language, place, navigation.path)
  useEffect(() => void keepOpened(site, language, organisation), [site, language, organisation])
  const glossary = useMemo(() => ({ load: () => loadGlossary(language, organisation), organisation }), [language, organisation])
  const own = site.organisations.find(({ id }) => id === organisation)
  return (
    <LanguageContext value={language}>
      <GoContext value={go}>
        <NavigationContext value={navigation}>
          <GlossaryContext value={glossary}>
            <GuideNameContext value={own?.theme?.name ?? site.name}>
              <Layout site={site} place={place}>
                <Suspense fallback={<p aria-busy="true" />}>
                  <CrashBoundary path={navigation.path} onCrash={navigation.hasMoved || place.kind === 'result' ? undefined : onDead}>
                    {/* Steps share what stands around the questions; every other page begins anew. */}
                    <Page
                      key={place.kind === 'step' ? place.organisation : navigation.path}
                      site={site}
                      language={language}
                      place={place}
                    />
                  </CrashBoundary>
                  <Alive />
                </Suspense>
              </Layout>
            </GuideNameContext>
          </GlossaryContext>
        </NavigationContext>
      </GoContext>
    </LanguageContext>
  )
})

/** Comes to life together with the page beside it, and after what the tab remembers has been read. */
function Alive() {
  useEffect(() => {
    const timer = setTimeout(doWhatWasEarly)
    return () => clearTimeout(timer)
  }, [])
  return null
}

function useRouterNavigation(language: Language, location: Location): Navigation {
  const { prefix } = LANGUAGES[language]
  // Kept beside the address, since whether one has moved cannot be told from where one is.
  const [seen, setSeen] = useState({ key: location.key, hasMoved: false })
  if (seen.key !== location.key) setSeen({ key: location.key, hasMoved: true })
  return useMemo(
    () => ({
      path: location.pathname,
      prefix,
      hash: readFragment(location.hash.slice(1)),
      step: stepIn(location.state),
      hasMoved: seen.hasMoved,
    }),
    [location, prefix, seen.hasMoved],
  )
}

/** What the browser remembers beside an address is kept over a reload, and may be of an older guide. */
function stepIn(state: unknown): string {
  return typeof state === 'object' && state !== null && 'step' in state && typeof state.step === 'string' ? state.step : ''
}

/**
 * Where the page is that is shown. Another page of the same kind needs nothing that is not there and comes with the very click, as
 * does what was fetched ahead; any other takes the place of the one before once it has been loaded.
 */
function useShownLocation(site: SiteIndex): Location {
  const location = useLocation()
  const loaded = useDeferredValue(location)
  const need = needOf(site, location.pathname)
  return need === needOf(site, loaded.pathname) || isAhead(need) ? location : loaded
}

function Page({ site, language, place }: Omit<AppProps, 'onReady' | 'onDead'> & { readonly place: Place }) {
  if (place.kind === 'not-found') return <NotFoundPage />
  if (place.kind === 'moved') return <Moved place={place} />
  if ('organisation' in place) return <OrganisationRoute site={site} place={place} language={language} />
  return createElement(generalPage(place.kind, language), { site, place })
}
