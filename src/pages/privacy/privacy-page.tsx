import { useAboutTexts } from '../../i18n/about.ts'
import type { SiteIndex } from '../../schema/model.ts'
import { OperatorFacts } from '../../ui/operator-facts.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { TextList, TextSection } from '../../ui/text-section.tsx'

/** What the guide keeps, where, and what it never does. */
export function PrivacyPage({ site }: { readonly site: SiteIndex }) {
  const { t } = useAboutTexts()
  return (
    <div className="column">
      <PageTitle>{t('privacy.title')}</PageTitle>
      <PageHeading>{t('privacy.title')}</PageHeading>
      <p className="lead">{t('privacy.lead')}</p>
      <TextSection heading={t('privacy.stays')}>
        <TextList items={[t('privacy.stays1'), t('privacy.stays2'), t('privacy.stays3')]} />
        {site.offline ? <p className="ds-paragraph">{t('privacy.offline')}</p> : null}
      </TextSection>
      <TextSection heading={t('privacy.asked')}>
        <TextList items={[t('privacy.asked1'), t('privacy.asked2'), t('privacy.asked3')]} />
      </TextSection>
      <TextSection heading={t('privacy.shared')}>
        <p className="ds-paragraph">{t('privacy.sharedText')}</p>
      </TextSection>
      <TextSection heading={t('privacy.server')}>
        <p className="ds-paragraph">{t('privacy.serverText')}</p>
        <OperatorFacts operator={site.operator} />
      </TextSection>
    </div>
  )
}
