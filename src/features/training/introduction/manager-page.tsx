import { use, useState } from 'react'
import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import { loadIntroduction, loadScenarios } from '../../../shared/session/load-content.ts'
import { type IntroductionPlan, wholePlan } from './introduction-plan.ts'
import { useLanguage } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { Checklist } from './checklist.tsx'
import { Choose } from './choose.tsx'
import { PassOn } from './pass-on.tsx'
import { NeedsScript } from '../../../shared/session/needs-script.tsx'
import '../style.css'

/** For those who lead: an introduction to send to the staff, and what the document asks of them. Nothing is sent or stored. */
export function ManagerPage({ organisation }: OwnPageProps<'manager'>) {
  const { t } = useTexts('introduction')
  const { t: common } = useTranslation()
  const language = useLanguage()
  const introduction = use(loadIntroduction(organisation.id, language))
  const scenarios = use(loadScenarios(organisation.id, language))
  const [plan, setPlan] = useState<IntroductionPlan>(() => wholePlan(introduction))
  return (
    <div className="column manager">
      <PageHead organisation={organisation} title={t('manager.title')} />
      <p className="lead screen-only">{t('manager.lead')}</p>
      <NeedsScript>{t('manager.needsScript')}</NeedsScript>
      <Choose introduction={introduction} scenarios={scenarios} plan={plan} onChange={setPlan} />
      <PassOn organisation={organisation} introduction={introduction} scenarios={scenarios} plan={plan} />
      <Checklist organisation={organisation} items={introduction.checklist} />
      <section className="screen-only">
        <h2 className="ds-heading section-heading">{t('manager.together')}</h2>
        <p className="ds-paragraph">{t('manager.togetherText')}</p>
        <p className="ds-paragraph">
          <Link to={`/${organisation.id}/workshop/`}>{common('site.workshop')}</Link> ·{' '}
          <Link to={`/${organisation.id}/introduktion/fler-fall/`}>{t('further')}</Link>
        </p>
      </section>
    </div>
  )
}
