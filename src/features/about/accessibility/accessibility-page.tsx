import { useTexts } from '../../../shared/texts/index.ts'
import { tellDay } from '../../../schema/tell-day.ts'
import type { PageProps } from '../../../schema/pages.ts'
import { useLanguage } from '../../../shared/ui/language.ts'
import { OperatorFacts } from '../operator-facts.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { TextList, TextSection } from '../text-section.tsx'

/** When these texts were last held against the guide. The day of the operator's own assessment stands in site.yaml. */
const UPDATED = '2026-11-22'

/** Where anybody can report that a public service is not accessible. */
const SUPERVISION = 'https://www.digg.se/tdosanmalan'

/** The statement that the act on accessibility asks for, in the order of Digg's model. */
export function AccessibilityPage({ site }: PageProps<'accessibility'>) {
  const { t } = useTexts('about')
  const language = useLanguage()
  const { operator } = site
  const assessed = operator?.assessed ?? null
  const faults = operator?.faults ?? []
  const day = (text: string): string => tellDay(text, language)
  return (
    <div className="column">
      <PageHead title={t('accessibility.title')}>{t('accessibility.heading', { guide: site.name })}</PageHead>
      <p className="lead">{t('accessibility.lead', { operator: operator?.name ?? t('accessibility.someone') })}</p>
      <TextSection heading={t('accessibility.status')}>
        <p className="ds-paragraph">{t(assessed !== null && faults.length === 0 ? 'accessibility.whole' : 'accessibility.partly')}</p>
      </TextSection>
      <TextSection heading={t('accessibility.help')}>
        <p className="ds-paragraph">{t('accessibility.helpText')}</p>
        <OperatorFacts operator={operator} />
      </TextSection>
      <TextSection heading={t('accessibility.report')}>
        <p className="ds-paragraph">{t('accessibility.reportText')}</p>
      </TextSection>
      <TextSection heading={t('accessibility.supervision')}>
        <p className="ds-paragraph">
          {t('accessibility.supervisionText')}{' '}
          <a className="ds-link" href={SUPERVISION} rel="noreferrer">
            {t('accessibility.supervisionLink')}
          </a>
        </p>
      </TextSection>
      <TextSection heading={t('accessibility.lacking')}>
        {assessed === null ? <p className="ds-paragraph">{t('accessibility.notAssessed')}</p> : null}
        {faults.length === 0 ? null : (
          <>
            <p className="ds-paragraph">{t('accessibility.lackingLaw')}</p>
            <div lang="sv">
              <TextList items={faults} />
            </div>
          </>
        )}
        <p className="ds-paragraph">{t('accessibility.outside')}</p>
        <TextList items={[t('accessibility.outside1'), t('accessibility.outside2')]} />
      </TextSection>
      <TextSection heading={t('accessibility.tested')}>
        <TextList items={[t('accessibility.tested1'), t('accessibility.tested2'), t('accessibility.tested3')]} />
        {assessed === null ? null : <p className="ds-paragraph">{t('accessibility.assessed', { day: day(assessed) })}</p>}
        <p className="ds-paragraph">{t('accessibility.updated', { day: day(UPDATED) })}</p>
      </TextSection>
    </div>
  )
}
