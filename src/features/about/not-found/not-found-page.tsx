import { useTranslation } from '../../../shared/texts/index.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'

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
