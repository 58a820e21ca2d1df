import { use, useState } from 'react'
import { useTranslation } from '../../i18n/index.ts'
import { useIntroTexts } from '../../i18n/intro.ts'
import type { Introduction, Organisation, Scenario } from '../../schema/model.ts'
import { type IntroductionPlan, wholePlan } from '../../session/introduction-plan.ts'
import { useLangOf } from '../../ui/language.ts'
import { Link } from '../../ui/link.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { Words } from '../../ui/words.tsx'
import { Checklist } from './checklist.tsx'
import { Choose } from './choose.tsx'
import { PassOn } from './pass-on.tsx'

interface ManagerPageProps {
  readonly organisation: Organisation
  readonly introduction: Promise<Introduction>
  readonly scenarios: Promise<readonly Scenario[]>
}

/** For those who lead: an introduction to send to the staff, and what the document asks of them. Nothing is sent or stored. */
export function ManagerPage({ organisation, introduction: loading, scenarios: cases }: ManagerPageProps) {
  const { t } = useIntroTexts()
  const { t: common } = useTranslation()
  const langOf = useLangOf()
  const introduction = use(loading)
  const scenarios = use(cases)
  const [plan, setPlan] = useState<IntroductionPlan>(() => wholePlan(introduction))
  return (
    <div className="column manager">
      <PageTitle>{`${t('manager.title')} – ${organisation.policy.name}`}</PageTitle>
      <PageHeading
        kicker={
          <span lang={langOf(organisation.policy)}>
            <Words>{organisation.policy.name}</Words>
          </span>
        }
      >
        {t('manager.title')}
      </PageHeading>
      <p className="lead screen-only">{t('manager.lead')}</p>
      <noscript>
        <p className="ds-alert notice" data-color="warning">
          {t('manager.needsScript')}
        </p>
      </noscript>
      <Choose introduction={introduction} scenarios={scenarios} plan={plan} onChange={setPlan} />
      <PassOn organisation={organisation} introduction={introduction} scenarios={scenarios} plan={plan} />
      <Checklist organisation={organisation} items={introduction.checklist} />
      <section className="screen-only">
        <h2 className="ds-heading section-heading">{t('manager.together')}</h2>
        <p className="ds-paragraph">{t('manager.togetherText')}</p>
        <p className="ds-paragraph">
          <Link to={`/${organisation.id}/workshop/`}>{common('site.workshop')}</Link> ·{' '}
          <Link to={`/${organisation.id}/ovningar/`}>{common('exercises.title')}</Link>
        </p>
      </section>
    </div>
  )
}
