import { memo } from 'react'
import { useTranslation } from '../shared/texts/index.ts'
import type { SiteIndex } from '../schema/model.ts'
import { useHasSaved } from '../shared/session/use-has-saved.ts'
import { Link } from '../shared/ui/link.tsx'
import { ClearAll } from './clear-all.tsx'

interface FooterProps {
  readonly organisation: SiteIndex['organisations'][number] | undefined
}

const PLACES = [
  ['/ordlista/', 'glossary.title'],
  ['/tillganglighet/', 'site.accessibility'],
  ['/integritet/', 'site.privacy'],
] as const

/** What stands below every page: what one may want to know of the guide, and what kind of thing this is. */
export const Footer = memo(function Footer({ organisation }: FooterProps) {
  const { t } = useTranslation()
  const hasSaved = useHasSaved()
  return (
    <footer className="site-footer">
      <div className="site-width">
        <nav aria-label={t('site.menu')}>
          <ul>
            <li>
              <Link to="/om/">{t('site.about')}</Link>
            </li>
            {organisation === undefined ? null : (
              <li>
                <Link to={`/${organisation.id}/kalla/`}>{t('source.title')}</Link>
              </li>
            )}
            {PLACES.map(([address, name]) => (
              <li key={address}>
                <Link to={address}>{t(name)}</Link>
              </li>
            ))}
            <li>
              <ClearAll />
            </li>
            {/* Last, since it comes when the page has come to life: nothing before it moves. */}
            {hasSaved ? (
              <li>
                <Link to="/mina-bedomningar/">{t('site.saved')}</Link>
              </li>
            ) : null}
          </ul>
        </nav>
        <p>
          {t('site.disclaimer')} {t('site.private')}
        </p>
      </div>
    </footer>
  )
})
