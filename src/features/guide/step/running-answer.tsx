import { endsEarly, type Evaluation, isToldEarly } from '../../../engine/index.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { OutcomeId } from '../../../schema/outcomes.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { OutcomeIcon } from '../../../shared/ui/icon.tsx'
import { Link } from '../../../shared/ui/link.tsx'

type EarlyOutcome = Exclude<OutcomeId, 'ja' | 'villkor'>

/** What the answers have led to so far, told as soon as something stands in the way. It only gets stricter as answers are added. */
export function RunningAnswer({ organisation, evaluation }: { readonly organisation: Organisation; readonly evaluation: Evaluation }) {
  const { t: guide } = useTexts('guide')
  const { outcome, complete } = evaluation
  const reason = evaluation.findings.find(({ effect }) => effect === outcome.id)?.id
  const finding = organisation.findings.find(({ id }) => id === reason)
  const isReady = complete || endsEarly(evaluation)
  return (
    <div role="status">
      {!isToldEarly(evaluation) ? null : (
        <div className="running-answer" data-outcome={outcome.id}>
          <OutcomeIcon outcome={outcome.id} />
          <div>
            <p>
              <strong>{guide(`step.soFar.${outcome.id as EarlyOutcome}`)}</strong>{' '}
              {finding === undefined ? null : <ContentText of={finding}>{finding.title}</ContentText>}
            </p>
            {isReady || !outcome.certain ? null : <p>{guide('step.restIsFor')}</p>}
            <p>
              <Link variant={isReady && !complete ? 'primary' : 'secondary'} to={`/${organisation.id}/besked/`}>
                {guide('step.seeResult')}
              </Link>
            </p>
          </div>
        </div>
      )}
    </div>
  )
}
