import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import { OUTCOMES, type OutcomeId } from '../../../schema/outcomes.ts'
import { BarChart } from '../bar-chart.tsx'

interface VoteChartProps {
  readonly organisation: Organisation
  readonly votes: Readonly<Record<OutcomeId, number>>
  /** Marked among the bars once it has been shown. */
  readonly outcome: OutcomeId | null
}

/** The hands that were raised on a case. */
export function VoteChart({ organisation, votes, outcome }: VoteChartProps) {
  const { t } = useTexts('workshop')
  const total = OUTCOMES.reduce((sum, id) => sum + votes[id], 0)
  return (
    <BarChart
      title={t('run.votesOf', { count: total })}
      columns={[t('run.answer'), t('run.count')]}
      bars={organisation.outcomes.map(({ id, label }) => ({
        label,
        value: votes[id],
        ...(id === outcome ? { mark: t('run.isOutcome') } : {}),
      }))}
    />
  )
}
