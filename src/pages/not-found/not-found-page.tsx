import { useTranslation } from '../../i18n/index.ts'
import { Link } from '../../ui/link.tsx'
import { PageHead } from '../../ui/page-head.tsx'

/** An address that leads nowhere, with a way home. */
export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <div className="column">
      <PageHead title={t('notFound.title')} />
      <p className="ds-paragraph">{t('notFound.text')}</p>
      <p className="actions">
        <Link variant="primary" to="/">
          {t('site.home')}
        </Link>
      </p>
    </div>
  )
}
