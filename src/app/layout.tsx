import { type MouseEvent, type ReactNode, useEffect, useMemo } from 'react'
import { useTranslation } from '../shared/texts/index.ts'
import type { SiteIndex, ThemeFacts } from '../schema/model.ts'
import { useSession } from '../shared/session/use-session.ts'
import { GuideMark, Sign } from '../shared/ui/icon.tsx'
import { Link } from '../shared/ui/link.tsx'
import { NavigationContext, relativeAddress, useNavigation } from '../shared/ui/navigation.ts'
import { Footer } from './footer.tsx'
import { Lifeless } from './lifeless.tsx'
import { NewVersion } from './new-version.tsx'
import { OtherLanguage } from './other-language.tsx'
import type { Place } from '../schema/pages.ts'
import { SessionNotices } from './session-notices.tsx'
import { Unreached } from './unreached.tsx'

/** In CSS pixels; wide ones are made smaller in shared/styles/page.css. */
const LOGO_HEIGHT = 40

interface LayoutProps {
  readonly site: SiteIndex
  readonly place: Place
  readonly children: ReactNode
}

/** Leads past the head of the page, and leaves alone what stands after # in the address: a case or a workshop may lie there. */
function skip(event: MouseEvent): void {
  event.preventDefault()
  const main = document.querySelector('main')
  main?.scrollIntoView()
  main?.focus()
}

/** What stands around every page: the way home, the other language, messages about the session, and what kind of thing this is. */
export function Layout({ site, place, children }: LayoutProps) {
  const { t } = useTranslation()
  const organisation = 'organisation' in place ? site.organisations.find((own) => own.id === place.organisation) : undefined
  const session = useSession()
  const navigation = useNavigation()
  // From one step to the next no address that the footer leads to is another as seen from the page.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const around = useMemo(() => navigation, [navigation.prefix, place.kind === 'step' ? place.organisation : navigation])
  const id = organisation?.id
  const theme = organisation?.theme
  const logo = theme?.logo
  useEffect(() => {
    if (id !== undefined) session.visit(id)
  }, [session, id])
  return (
    <div className="site" data-color="accent" data-theme={theme?.hasColours === true ? id : undefined}>
      <a className="ds-skip-link" href="#innehall" onClick={skip}>
        {t('site.skip')}
      </a>
      <header className="site-header">
        <div className="site-width">
          <div className="site-names">
            {organisation === undefined ? null : (
              <Link to={`/${organisation.id}/`} className="site-organisation">
                {logo == null ? <span lang="sv">{organisation.name}</span> : <Logo logo={logo} />}
              </Link>
            )}
            <Link to="/" className="site-name">
              <GuideMark />
              {theme?.name ?? site.name}
            </Link>
          </div>
          <Link to="/sok/" className="site-search">
            <Sign name="search" />
            <span className="site-search-word">{t('search.title')}</span>
          </Link>
          <OtherLanguage />
        </div>
      </header>
      <main id="innehall" tabIndex={-1}>
        <NewVersion />
        <Unreached />
        <SessionNotices />
        {children}
      </main>
      <Lifeless />
      <NavigationContext value={around}>
        <Footer organisation={organisation} />
      </NavigationContext>
    </div>
  )
}

/** Shown as a picture file and never as part of the page, so that nothing in it can run. All logos are as high. */
function Logo({ logo }: { readonly logo: NonNullable<ThemeFacts['logo']> }) {
  const { path } = useNavigation()
  const width = Math.round((logo.width / logo.height) * LOGO_HEIGHT)
  return (
    <img
      className="site-logo"
      src={relativeAddress(path, `/assets/${logo.file}`)}
      alt={logo.alt}
      lang="sv"
      width={width}
      height={LOGO_HEIGHT}
    />
  )
}
