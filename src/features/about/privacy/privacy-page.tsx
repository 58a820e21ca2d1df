import { useTexts } from '../../../shared/texts/index.ts'
import type { PageProps } from '../../../schema/pages.ts'
import { OperatorFacts } from '../operator-facts.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { TextList, TextSection } from '../text-section.tsx'

/** What the guide stores, where, and what it never does. */
export function PrivacyPage({ site }: PageProps<'privacy'>) {
  const { t } = useTexts('about')
  return (
    <div className="column">
      <PageHead title={t('privacy.title')} />
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
        <p className="ds-paragraph">{t('privacy.left')}</p>
        <TextList items={[t('privacy.left1'), t('privacy.left2'), t('privacy.left3')]} />
      </TextSection>
      <TextSection heading={t('privacy.server')}>
        <p className="ds-paragraph">{t('privacy.serverText')}</p>
        <OperatorFacts operator={site.operator} />
      </TextSection>
    </div>
  )
}
