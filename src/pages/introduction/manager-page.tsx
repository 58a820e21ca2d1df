import { use, useState } from 'react'
import { useIntroTexts } from '../../i18n/intro.ts'
import type { Introduction, Organisation, Scenario } from '../../schema/model.ts'
import { type IntroductionPlan, wholePlan } from '../../session/introduction-plan.ts'
import { useLangOf } from '../../ui/language.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
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
  const langOf = useLangOf()
  const introduction = use(loading)
  const scenarios = use(cases)
  const [plan, setPlan] = useState<IntroductionPlan>(() => wholePlan(introduction))
  return (
    <div className="column manager">
      <PageTitle>{`${t('manager.title')} – ${organisation.policy.name}`}</PageTitle>
      <PageHeading kicker={<span lang={langOf(organisation.policy)}>{organisation.policy.name}</span>}>{t('manager.title')}</PageHeading>
      <p className="lead screen-only">{t('manager.lead')}</p>
      <Choose introduction={introduction} scenarios={scenarios} plan={plan} onChange={setPlan} />
      <PassOn organisation={organisation} introduction={introduction} scenarios={scenarios} plan={plan} />
      <Checklist organisation={organisation} items={introduction.checklist} />
    </div>
  )
}
