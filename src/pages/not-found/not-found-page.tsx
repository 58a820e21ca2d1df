import { useTranslation } from '../../i18n/index.ts'
import { Link } from '../../ui/link.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PageTitle } from '../../ui/page-title.tsx'

/** An address that leads nowhere, with a way home. */
export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <div className="column">
      <PageTitle>{t('notFound.title')}</PageTitle>
      <PageHeading>{t('notFound.title')}</PageHeading>
      <p className="ds-paragraph">{t('notFound.text')}</p>
      <p className="actions">
        <Link variant="primary" to="/">
          {t('site.home')}
        </Link>
      </p>
    </div>
  )
}
