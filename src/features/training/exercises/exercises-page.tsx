import { use, useState } from 'react'
import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import { loadScenarios } from '../../../shared/session/load-content.ts'
import { type Decision, judge, type Judged } from '../../../shared/session/hits.ts'
import { filterCases, NO_FILTER } from '../../../shared/session/practice.ts'
import { useSession, useSessionState } from '../../../shared/session/use-session.ts'
import { useLanguage } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { useHashTarget } from '../../../shared/ui/use-hash-target.ts'
import { CaseFilter } from './case-filter.tsx'
import { Exercise } from './exercise.tsx'
import { ScoreView } from './score-view.tsx'
import { NeedsScript } from '../../../shared/session/needs-script.tsx'
import '../style.css'

const NONE: readonly Decision[] = []

/** The cases to practise on: one decides first, and then sees the answer. What one decided is the page's alone. */
export function ExercisesPage({ organisation }: OwnPageProps<'exercises'>) {
  const { t } = useTranslation()
  const { t: training } = useTexts('training')
  const language = useLanguage()
  const session = useSession()
  const cases = use(loadScenarios(organisation.id, language))
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
      <NeedsScript>{training('exercises.needsScript')}</NeedsScript>
      <p className="keep-buttons screen-only">
        <Link to={`/${organisation.id}/ovningar/utskrift/`}>{training('exercises.print')}</Link>
      </p>
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
  const { t } = useTexts('training')
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
