import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import type { SiteIndex } from '../../../schema/model.ts'
import type { PageProps } from '../../../schema/pages.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { OperatorFacts } from '../operator-facts.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { TextList, TextSection } from '../text-section.tsx'

/** How the guide is made, what it rests on, what it is not, who runs it, and under what licence. */
export function AboutPage({ site }: PageProps<'about'>) {
  const { t: common } = useTranslation()
  const { t } = useTexts('about')
  return (
    <div className="column">
      <PageHead title={common('site.about')} />
      <p className="lead">{t('about.what')}</p>
      <TextSection heading={t('about.how')}>
        <TextList items={[t('about.how1'), t('about.how2'), t('about.how3'), t('about.how4'), t('about.how5')]} />
      </TextSection>
      {site.organisations.length === 0 ? null : <Documents site={site} />}
      <TextSection heading={t('about.limits')}>
        <TextList items={[t('about.limits1'), t('about.limits2'), t('about.limits3'), t('about.limits4')]} />
      </TextSection>
      <TextSection heading={t('about.operator')}>
        <OperatorFacts operator={site.operator} />
      </TextSection>
      <TextSection heading={t('about.facts')}>
        <p className="ds-paragraph">
          {t('about.version')} {import.meta.env.VERSION}. {t('about.licenceText')}
        </p>
      </TextSection>
      <More site={site} />
    </div>
  )
}

function More({ site }: { readonly site: SiteIndex }) {
  const { t: common } = useTranslation()
  const { t } = useTexts('about')
  return (
    <TextSection heading={t('about.more')}>
      <ul className="ds-list">
        <li>
          <Link to="/tillganglighet/">{common('site.accessibility')}</Link>
        </li>
        <li>
          <Link to="/integritet/">{common('site.privacy')}</Link>
        </li>
        {site.isLarge ? null : (
          <li>
            <Link to="/andringar/">{t('about.changes')}</Link>
          </li>
        )}
        <li>
          <Link to="/redaktion/">{common('site.workbench')}</Link>
        </li>
      </ul>
    </TextSection>
  )
}

function Documents({ site }: { readonly site: SiteIndex }) {
  const { t } = useTexts('about')
  return (
    <TextSection heading={t('about.sources')}>
      <p className="ds-paragraph">{t('about.sourcesText')}</p>
      <ul className="ds-list">
        {site.organisations.map(({ id, name, document }) => (
          <li key={id}>
            <span lang="sv">{name}</span>:{' '}
            <Link to={`/${id}/kalla/`}>
              <span lang="sv">{document}</span>
            </Link>
          </li>
        ))}
      </ul>
    </TextSection>
  )
}
