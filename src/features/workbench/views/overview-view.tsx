import { useTexts } from '../../../shared/texts/index.ts'
import { questionsOf } from '../../../schema/look-up.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { Swedish } from '../../../shared/ui/swedish.tsx'
import type { WholeOrganisation } from '../state/published.ts'
import { ChooseOrganisation } from './draft/choose-organisation.tsx'
import { addressOf } from './selection.ts'
import { WORKBENCH_VIEWS } from '../../../schema/pages.ts'
import { useOrganisationId, useWhole } from './workbench-context.ts'

/** What there is of an organisation, in numbers, and what each view is good for. */
export function OverviewView() {
  const { t } = useTexts('workbench')
  const langOf = useLangOf()
  const id = useOrganisationId()
  const whole = useWhole(id)
  const { policy } = whole.organisation
  return (
    <>
      <ChooseOrganisation view="overview" />
      <section>
        <h2 className="ds-heading section-heading" lang={langOf(policy)}>
          <ContentText>{policy.name}</ContentText>
        </h2>
        <p className="ds-paragraph" lang={langOf(policy)}>
          <Swedish>{policy.document.title}</Swedish>. <ContentText>{policy.document.version}</ContentText>
        </p>
        <dl className="workbench-numbers">
          {numbersOf(whole).map(([name, value]) => (
            <div key={name}>
              <dt>{t(`numbers.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <ul className="workbench-cards">
        {Object.values(WORKBENCH_VIEWS)
          .filter((view) => view !== 'overview')
          .map((view) => (
            <li key={view}>
              <Link to={addressOf(view, id)}>{t(`view.${view}`)}</Link>
              <p>{t(`lead.${view}`)}</p>
            </li>
          ))}
      </ul>
    </>
  )
}

function numbersOf({ organisation, sources, shortcuts, scenarios, claims }: WholeOrganisation) {
  return [
    ['steps', organisation.steps.length],
    ['questions', questionsOf(organisation).length],
    ['findings', organisation.findings.length],
    ['statements', sources.sections.flatMap((section) => section.statements).length],
    ['promises', claims.promises.length],
    ['scenarios', scenarios.length],
    ['tasks', shortcuts.length],
  ] as const
}
