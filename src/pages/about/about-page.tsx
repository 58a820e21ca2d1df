import { useTranslation } from '../../i18n/index.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PageTitle } from '../../ui/page-title.tsx'

/** How the guide is made, what it is not, and what happens to what one answers. */
export function AboutPage() {
  const { t } = useTranslation()
  return (
    <div className="column">
      <PageTitle>{t('about.title')}</PageTitle>
      <PageHeading>{t('about.title')}</PageHeading>
      <p className="lead">{t('about.what')}</p>
      <h2 className="ds-heading section-heading">{t('about.how')}</h2>
      <ul className="ds-list">
        <li>{t('about.how1')}</li>
        <li>{t('about.how2')}</li>
        <li>{t('about.how3')}</li>
      </ul>
      <h2 className="ds-heading section-heading">{t('about.limits')}</h2>
      <ul className="ds-list">
        <li>{t('about.limits1')}</li>
        <li>{t('about.limits2')}</li>
      </ul>
      <h2 className="ds-heading section-heading">{t('about.privacy')}</h2>
      <p className="ds-paragraph">{t('about.privacy1')}</p>
    </div>
  )
}
