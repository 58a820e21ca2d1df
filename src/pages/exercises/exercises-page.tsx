import { use, useState } from 'react'
import { useTranslation } from '../../i18n/index.ts'
import { useTrainingTexts } from '../../i18n/training.ts'
import type { OwnPageProps } from '../../schema/pages.ts'
import { loadCodes, loadScenarios } from '../../session/load-content.ts'
import { type Decision, judge, type Judged } from '../../session/hits.ts'
import { filterCases, NO_FILTER, type PracticeCase } from '../../session/practice.ts'
import { useOwnCases } from '../../session/use-own-cases.ts'
import { useSession, useSessionState } from '../../session/use-session.ts'
import { useLanguage } from '../../ui/language.ts'
import { Link } from '../../ui/link.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { useHashTarget } from '../../ui/use-hash-target.ts'
import { OpenOwnCases } from '../../ui/open-own-cases.tsx'
import { CaseFilter } from './case-filter.tsx'
import { Exercise } from './exercise.tsx'
import { ScoreView } from './score-view.tsx'

const NONE: readonly Decision[] = []

/** The cases to practise on: one decides first, and then sees the answer. What one decided is the page's alone. */
export function ExercisesPage({ organisation }: OwnPageProps<'exercises'>) {
  const { t } = useTranslation()
  const { t: training } = useTrainingTexts()
  const language = useLanguage()
  const session = useSession()
  const own = useOwnCases(organisation, loadCodes, language)
  const cases: readonly PracticeCase[] = [...use(loadScenarios(organisation.id, language)), ...own.cases]
  const decisions = judge(
    useSessionState((state) => state.decisions[organisation.id] ?? NONE),
    cases,
  )
  const [filter, setFilter] = useState(NO_FILTER)
  const [latest, setLatest] = useState<string | null>(null)
  useHashTarget()
  const found = filterCases(cases, filter)
  const decide = (decision: Decision): void => {
    session.decide(organisation.id, decision)
    setLatest(decision.id)
  }
  return (
    <div className="column exercises" data-has-score={decisions.length > 0 ? '' : undefined}>
      <PageHead organisation={organisation} title={t('exercises.title')} />
      <p className="lead">{training('exercises.lead')}</p>
      <p className="ds-paragraph screen-only">{training('exercises.private')}</p>
      <noscript>
        <p className="ds-alert notice" data-color="warning">
          {training('exercises.needsScript')}
        </p>
      </noscript>
      <p className="keep-buttons screen-only">
        <Link to={`/${organisation.id}/ovningar/utskrift/`}>{training('exercises.print')}</Link>
        <Link to={`/${organisation.id}/egna-fall/`}>{training('exercises.own')}</Link>
      </p>
      <OpenOwnCases organisation={organisation.id} titles={own.open} />
      <CaseFilter organisation={organisation} cases={cases} filter={filter} found={found.length} onChange={setFilter} />
      <ScoreLine decisions={decisions} />
      {found.map((each) => (
        <Exercise
          key={each.id}
          organisation={organisation}
          told={each}
          decision={decisions.find(({ id }) => id === each.id) ?? null}
          isLatest={each.id === latest}
          onDecide={decide}
        />
      ))}
      <ScoreView
        organisation={organisation}
        cases={cases}
        decisions={decisions}
        onAnew={() => {
          session.practiseAnew(organisation.id)
          setLatest(null)
        }}
      />
    </div>
  )
}

/** How it goes, told as it changes; the whole result stands below the cases. */
function ScoreLine({ decisions }: { readonly decisions: readonly Judged[] }) {
  const { t } = useTrainingTexts()
  const right = decisions.filter(({ guess, outcome }) => guess === outcome).length
  return (
    <p className="score-line screen-only">
      <span role="status">{decisions.length === 0 ? '' : t('score.sum', { right, total: decisions.length })}</span>
      {decisions.length === 0 ? null : (
        <a className="ds-link" href="#resultat">
          {t('score.toScore')}
        </a>
      )}
    </p>
  )
}
