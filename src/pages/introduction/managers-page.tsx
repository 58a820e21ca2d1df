import { useIntroTexts } from '../../i18n/intro.ts'
import type { SiteIndex } from '../../schema/model.ts'
import { Link } from '../../ui/link.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PageTitle } from '../../ui/page-title.tsx'

/** For those who lead: which organisation it is about. */
export function ManagersPage({ site }: { readonly site: SiteIndex }) {
  const { t } = useIntroTexts()
  return (
    <div className="column">
      <PageTitle>{t('managers.title')}</PageTitle>
      <PageHeading>{t('managers.title')}</PageHeading>
      <p className="lead">{t('managers.choose')}</p>
      <ul className="organisations">
        {site.organisations
          .filter((own) => own.parts.length > 0)
          .map((own) => (
            <li key={own.id}>
              <Link to={`/${own.id}/chef/`} className="organisation-link">
                <span lang="sv">{own.name}</span>
              </Link>
              <span className="organisation-document" lang="sv">
                {own.document}
              </span>
            </li>
          ))}
      </ul>
    </div>
  )
}
