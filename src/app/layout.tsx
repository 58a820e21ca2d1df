import { type ReactNode, useEffect } from 'react'
import { useTranslation } from '../i18n/index.ts'
import type { SiteIndex, ThemeFacts } from '../schema/model.ts'
import { useSession } from '../session/use-session.ts'
import { GuideMark, Sign } from '../ui/icon.tsx'
import { Link } from '../ui/link.tsx'
import { relativeAddress, useNavigation } from '../ui/navigation.ts'
import { ClearAll } from './clear-all.tsx'
import { NewVersion } from './new-version.tsx'
import { OtherLanguage } from './other-language.tsx'
import { Restart } from './restart.tsx'
import type { Place } from './routes.ts'
import { SessionNotices } from './session-notices.tsx'

/** In CSS pixels; wide ones are made smaller in styles/page.css. */
const LOGO_HEIGHT = 40

interface LayoutProps {
  readonly site: SiteIndex
  readonly place: Place
  readonly children: ReactNode
}

/** What stands around every page: the way home, the other language, messages about the session, and what kind of thing this is. */
export function Layout({ site, place, children }: LayoutProps) {
  const { t } = useTranslation()
  const organisation = 'organisation' in place ? site.organisations.find((own) => own.id === place.organisation) : undefined
  const session = useSession()
  const id = organisation?.id
  const theme = organisation?.theme
  const logo = theme?.logo
  useEffect(() => {
    if (id !== undefined) session.visit(id)
  }, [session, id])
  return (
    <div className="site" data-color="accent" data-theme={theme?.hasColours === true ? id : undefined}>
      <a className="ds-skip-link" href="#innehall">
        {t('site.skip')}
      </a>
      <header className="site-header">
        <div className="site-width">
          <Link to="/" className="site-name">
            <GuideMark />
            {theme?.name ?? site.name}
          </Link>
          {organisation === undefined ? null : (
            <Link to={`/${organisation.id}/`} className="site-organisation">
              {logo == null ? <span lang="sv">{organisation.name}</span> : <Logo logo={logo} />}
            </Link>
          )}
          <Link to="/sok/" className="site-search">
            <Sign name="search" />
            <span className="site-search-word">{t('search.title')}</span>
          </Link>
          <OtherLanguage />
        </div>
      </header>
      <main id="innehall" tabIndex={-1}>
        <NewVersion />
        <SessionNotices />
        {children}
      </main>
      <footer className="site-footer">
        <div className="site-width">
          <nav aria-label={t('site.menu')}>
            <ul>
              {organisation === undefined ? null : (
                <>
                  <li>
                    <Link to={`/${organisation.id}/kalla/`}>{t('source.title')}</Link>
                  </li>
                  <li>
                    <Link to={`/${organisation.id}/fynd/`}>{t('findings.title')}</Link>
                  </li>
                  <li>
                    <Link to={`/${organisation.id}/ovningar/`}>{t('exercises.title')}</Link>
                  </li>
                  <li>
                    <Restart organisation={organisation.id} firstStep={organisation.steps[0] ?? ''} />
                  </li>
                </>
              )}
              {site.organisations.length > 1 ? (
                <li>
                  <Link to="/jamfor/">{t('site.compare')}</Link>
                </li>
              ) : null}
              <li>
                <Link to="/mina-bedomningar/">{t('site.saved')}</Link>
              </li>
              <li>
                <ClearAll />
              </li>
              <li>
                <Link to="/andringar/">{t('site.changelog')}</Link>
              </li>
              <li>
                <Link to="/ordlista/">{t('glossary.title')}</Link>
              </li>
              <li>
                <Link to="/redaktion/">{t('site.workbench')}</Link>
              </li>
              <li>
                <Link to="/om/">{t('site.about')}</Link>
              </li>
              <li>
                <Link to="/tillganglighet/">{t('site.accessibility')}</Link>
              </li>
              <li>
                <Link to="/integritet/">{t('site.privacy')}</Link>
              </li>
            </ul>
          </nav>
          <p>
            {t('site.disclaimer')} {t('site.private')}
          </p>
        </div>
      </footer>
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
