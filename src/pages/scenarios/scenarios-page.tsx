import { use } from 'react'
import { useTranslation } from '../../i18n/index.ts'
import type { Answers } from '../../schema/answers.ts'
import type { Organisation, Scenario } from '../../schema/model.ts'
import { useHasAnswers, useSession } from '../../session/use-session.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { OutcomeIcon } from '../../ui/icon.tsx'
import { useLangOf } from '../../ui/language.ts'
import { Link } from '../../ui/link.tsx'
import { useNavigation } from '../../ui/navigation.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { useReplaceQuestion } from '../../ui/use-replace-question.tsx'

interface ScenariosPageProps {
  readonly organisation: Organisation
  readonly scenarios: Promise<readonly Scenario[]>
}

/** Cases to learn from: to decide for oneself first, and then to walk or to look up. */
export function ScenariosPage({ organisation, scenarios }: ScenariosPageProps) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const session = useSession()
  const { go } = useNavigation()
  const hasAnswers = useHasAnswers(organisation)
  const [replace, dialog] = useReplaceQuestion(organisation)
  const open = (answers: Answers, page: string): void => {
    replace(hasAnswers, () => {
      session.replace(organisation.id, answers)
      go(`/${organisation.id}/${page}/`)
    })
  }
  return (
    <div className="column">
      <PageTitle>{`${t('scenario.title')} – ${organisation.policy.name}`}</PageTitle>
      <PageHeading kicker={<span lang={langOf(organisation.policy)}>{organisation.policy.name}</span>}>{t('scenario.title')}</PageHeading>
      <p className="lead">{t('scenario.lead')}</p>
      {use(scenarios).map((scenario) => (
        <ScenarioCard
          key={scenario.id}
          organisation={organisation}
          scenario={scenario}
          onTry={() => open({}, organisation.steps[0]?.id ?? '')}
          onSee={() => open(scenario.answers, 'resultat')}
        />
      ))}
      {dialog}
    </div>
  )
}

interface ScenarioCardProps {
  readonly organisation: Organisation
  readonly scenario: Scenario
  readonly onTry: () => void
  readonly onSee: () => void
}

function ScenarioCard({ organisation, scenario, onTry, onSee }: ScenarioCardProps) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const lang = langOf(scenario)
  return (
    <article className="scenario" id={scenario.id} aria-labelledby={`${scenario.id}-rubrik`}>
      <h2 className="ds-heading finding-title" id={`${scenario.id}-rubrik`} lang={lang}>
        {scenario.title}
      </h2>
      <p className="scenario-person">
        <span lang={lang}>{scenario.person}</span> · {t(`scenario.difficulty.${scenario.difficulty}`)}
      </p>
      <p className="ds-paragraph" lang={lang}>
        {scenario.text}
      </p>
      <Disclosure
        summary={
          <>
            {t('scenario.expected')}
            <span className="ds-sr-only" lang={lang}>
              : {scenario.title}
            </span>
          </>
        }
      >
        <Expected organisation={organisation} scenario={scenario} />
      </Disclosure>
      <div className="actions">
        <button type="button" className="ds-button" data-variant="secondary" aria-describedby={`${scenario.id}-rubrik`} onClick={onTry}>
          {t('scenario.tryYourself')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" aria-describedby={`${scenario.id}-rubrik`} onClick={onSee}>
          {t('scenario.see')}
        </button>
      </div>
    </article>
  )
}

function Expected({ organisation, scenario }: Pick<ScenarioCardProps, 'organisation' | 'scenario'>) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const outcome = organisation.outcomes.find((candidate) => candidate.id === scenario.outcome)
  const findings = organisation.findings.filter((finding) => scenario.must.includes(finding.id))
  return (
    <>
      {outcome === undefined ? null : (
        <p className="early-answer-outcome">
          <OutcomeIcon outcome={outcome.id} />
          <span lang={langOf(outcome)}>{outcome.label}</span>
        </p>
      )}
      <p className="ds-paragraph">{t('scenario.because')}:</p>
      <ul className="ds-list">
        {findings.map((finding) => (
          <li key={finding.id} lang={langOf(finding)}>
            <Link to={`/${organisation.id}/fynd/#${finding.id}`}>{finding.title}</Link>
          </li>
        ))}
      </ul>
      <p className="ds-paragraph">
        {t('scenario.discuss')}: <span lang={langOf(scenario)}>{scenario.discussion}</span>
      </p>
    </>
  )
}
