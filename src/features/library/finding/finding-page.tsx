import { use } from 'react'
import { evaluate, truthOf } from '../../../engine/index.ts'
import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import type { Answers } from '../../../schema/answers.ts'
import { outcomeById, questionsOf } from '../../../schema/look-up.ts'
import type { Finding, Organisation, Scenario, Shortcut } from '../../../schema/model.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import { loadScenarios, loadShortcuts } from '../../../shared/session/load-content.ts'
import { useCase } from '../../../shared/session/use-case.ts'
import { useSessionState } from '../../../shared/session/use-session.ts'
import { FindingText, statementsOf } from '../../../shared/ui/finding-text.tsx'
import { ConditionWords } from '../../../shared/ui/condition-words.tsx'
import { OutcomeIcon } from '../../../shared/ui/icon.tsx'
import { useLangOf, useLanguage } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { StatementLinks } from '../../../shared/ui/statement-links.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import '../style.css'

/** One piece of guidance: what it says, when it applies and whether it does for the person, what it rests on, and where else it applies. */
export function FindingPage({ organisation, place }: OwnPageProps<'finding'>) {
  const { t } = useTexts('library')
  const language = useLanguage()
  const scenarios = use(loadScenarios(organisation.id, language))
  const shortcuts = use(loadShortcuts(organisation.id, language))
  const finding = organisation.findings.find(({ id }) => id === place.finding)
  if (finding === undefined) throw new Error(`The finding ${place.finding} is not among those of ${organisation.id}`)
  const outcome = outcomeById(organisation, finding.effect)
  return (
    <article className="column">
      <PageHead organisation={organisation} title={finding.title}>
        <ContentText of={finding}>{finding.title}</ContentText>
      </PageHead>
      {outcome === undefined ? null : (
        <p className="finding-effect">
          <OutcomeIcon outcome={outcome.id} /> <ContentText of={outcome}>{outcome.label}</ContentText>
        </p>
      )}
      <FindingText organisation={organisation} finding={finding} statements={statementsOf(finding)} hasLinks={false} />
      <GoesBefore organisation={organisation} finding={finding} />
      <WhenItApplies organisation={organisation} finding={finding} />
      <RestsOn organisation={organisation} finding={finding} />
      <OtherCases organisation={organisation} finding={finding} scenarios={scenarios} shortcuts={shortcuts} />
      <p className="actions">
        <Link to={`/${organisation.id}/fynd/`}>{t('findings.title')}</Link>
      </p>
    </article>
  )
}

interface PartProps {
  readonly organisation: Organisation
  readonly finding: Finding
}

/** Which decision on a system does not hold where this applies, and why. */
function GoesBefore({ organisation, finding }: PartProps) {
  const { t } = useTexts('pages')
  const langOf = useLangOf()
  const { overrides } = finding
  if (overrides === undefined) return null
  const system = questionsOf(organisation)
    .flatMap(({ options }) => options)
    .find(({ id, system: known }) => known !== null && id === overrides.system)
  return (
    <p className="ds-paragraph">
      {t('finding.overrides')}{' '}
      <Link to={`/${organisation.id}/system/${overrides.system}/`}>
        <span lang={system === undefined ? undefined : langOf(system)}>
          <ContentText>{system?.label ?? overrides.system}</ContentText>
        </span>
      </Link>
      : <ContentText of={finding}>{overrides.why}</ContentText>
    </p>
  )
}

function WhenItApplies({ organisation, finding }: PartProps) {
  const { t } = useTexts('pages')
  const restored = useSessionState((state) => state.restored)
  const { evaluation } = useCase(organisation)
  const hasAnswers = restored && evaluation.asked.some((question) => question.chosen.length > 0)
  const applies = evaluation.findings.some((applied) => applied.id === finding.id)
  const status = applies ? 'finding.applies' : evaluation.possible.includes(finding.id) ? 'finding.may' : 'finding.not'
  return (
    <section>
      <h2 className="ds-heading section-heading">{t('finding.when')}</h2>
      {hasAnswers ? (
        <p data-applies={applies}>
          <strong>{t(status)}</strong>
        </p>
      ) : null}
      <ConditionWords
        organisation={organisation}
        condition={finding.when}
        truthOf={hasAnswers ? (part) => truthOf(part, evaluation.known) : null}
      />
    </section>
  )
}

function RestsOn({ organisation, finding }: PartProps) {
  const { t } = useTexts('pages')
  const { t: common } = useTranslation()
  const { evaluation } = useCase(organisation)
  const restored = useSessionState((state) => state.restored)
  if (finding.statements.length + finding.also.length === 0) return null
  return (
    <section>
      <h2 className="ds-heading section-heading">{common('result.sources')}</h2>
      {finding.statements.length === 0 ? null : (
        <StatementLinks label={common('result.restsOn')} organisation={organisation} statements={finding.statements} />
      )}
      {finding.also.map((also, index) => (
        <div key={index}>
          <p>{t('finding.also')}</p>
          <ConditionWords
            organisation={organisation}
            condition={also.when}
            truthOf={restored ? (part) => truthOf(part, evaluation.known) : null}
          />
          <StatementLinks label={common('result.restsOn')} organisation={organisation} statements={also.statements} />
        </div>
      ))}
    </section>
  )
}

interface OtherCasesProps extends PartProps {
  readonly scenarios: readonly Scenario[]
  readonly shortcuts: readonly Shortcut[]
}

function OtherCases({ organisation, finding, scenarios, shortcuts }: OtherCasesProps) {
  const { t } = useTexts('pages')
  const langOf = useLangOf()
  if (finding.standing) return null
  const applies = (answers: Answers): boolean => appliedIn(organisation, answers).has(finding.id)
  const cases = scenarios.filter((scenario) => applies(scenario.answers))
  const tasks = shortcuts.filter((shortcut) => applies(shortcut.answers))
  return (
    <section>
      <h2 className="ds-heading section-heading">{t('finding.others')}</h2>
      {cases.length + tasks.length === 0 ? <p className="ds-paragraph">{t('finding.noOthers')}</p> : null}
      <ul className="ds-list">
        {tasks.map((task) => (
          <li key={task.id} lang={langOf(task)}>
            <Link to={`/${organisation.id}/uppgift/${task.id}/`}>
              <ContentText>{task.title}</ContentText>
            </Link>
          </li>
        ))}
        {cases.map((scenario) => (
          <li key={scenario.id} lang={langOf(scenario)}>
            <Link to={`/${organisation.id}/introduktion/fler-fall/#${scenario.id}`}>
              <ContentText>{scenario.title}</ContentText>
            </Link>{' '}
            – <ContentText>{scenario.person}</ContentText>
          </li>
        ))}
      </ul>
    </section>
  )
}

const applied = new WeakMap<Answers, ReadonlySet<string>>()

/** The guidance that applies in a case of the content. Every finding's page asks the same of the same cases. */
function appliedIn(organisation: Organisation, answers: Answers): ReadonlySet<string> {
  const known = applied.get(answers)
  if (known !== undefined) return known
  const found = new Set(evaluate(organisation, answers).findings.map(({ id }) => id))
  applied.set(answers, found)
  return found
}
