import { useTexts } from '../../../shared/texts/index.ts'
import type { Scenario } from '../../../schema/model.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import { NeedsScript } from '../../../shared/session/needs-script.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { Link } from '../../../shared/ui/link.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { useHashTarget } from '../../../shared/ui/use-hash-target.ts'
import { CaseBody } from './case-step.tsx'
import { type Course, useIntroduction } from './use-introduction.ts'
import '../style.css'

/** All cases to decide for oneself, folded, or those beside the parts that somebody has chosen. What one decides is that of the introduction. */
export function FurtherCasesPage({ organisation }: OwnPageProps<'further-cases'>) {
  const { t } = useTexts('introduction')
  const { t: training } = useTexts('training')
  const course = useIntroduction(organisation)
  useHashTarget()
  const cases = course.further
  const themes = [...new Set(cases.map(({ theme }) => theme))]
  return (
    <div className="column">
      <PageHead organisation={organisation} title={t('further')} />
      <p className="lead">{t('furtherLead')}</p>
      <NeedsScript>{t('needsScript')}</NeedsScript>
      {themes.map((theme) => (
        <section key={theme}>
          <h2 className="ds-heading section-heading">{training(`theme.${theme}`)}</h2>
          {cases
            .filter((scenario) => scenario.theme === theme)
            .map((scenario) => (
              <Disclosure key={scenario.id} id={scenario.id} summary={<CaseTitle scenario={scenario} course={course} />}>
                <CaseBody organisation={organisation} scenario={scenario} course={course} />
              </Disclosure>
            ))}
        </section>
      ))}
      <p className="actions">
        <Link variant="secondary" to={course.isChosen ? course.addressOf('kvittens') : `/${organisation.id}/lara/`}>
          {course.isChosen ? t('toReceipt') : t('back')}
        </Link>
      </p>
    </div>
  )
}

function CaseTitle({ scenario, course }: { readonly scenario: Scenario; readonly course: Course }) {
  const { t } = useTexts('introduction')
  return (
    <>
      <ContentText of={scenario}>{scenario.title}</ContentText>
      {Object.hasOwn(course.own.guesses, scenario.id) ? <span className="count"> {t('decided')}</span> : null}
    </>
  )
}
