import { endsEarly, type Evaluation } from '../../../engine/index.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { OutcomeId } from '../../../schema/outcomes.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { OutcomeIcon } from '../../../shared/ui/icon.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'

/** Outcomes that can be told before all is answered. Anything milder would read as a promise. */
const TOLD = ['forst', 'annan-vag', 'nej', 'inget-besked'] as const satisfies readonly OutcomeId[]

/**
 * What the answers have led to so far, told as soon as something stands in the way. It only gets stricter as answers are added, since
 * unanswered is never false: findings that apply go on to apply.
 */
export function RunningAnswer({ organisation, evaluation }: { readonly organisation: Organisation; readonly evaluation: Evaluation }) {
  const { t: guide } = useTexts('guide')
  const langOf = useLangOf()
  const { outcome, complete } = evaluation
  const told = TOLD.find((id) => id === outcome.id)
  const reason = evaluation.findings.find(({ effect }) => effect === outcome.id)?.id
  const finding = organisation.findings.find(({ id }) => id === reason)
  const isReady = complete || endsEarly(evaluation)
  return (
    <div role="status">
      {told === undefined ? null : (
        <div className="running-answer" data-outcome={outcome.id}>
          <OutcomeIcon outcome={outcome.id} />
          <div>
            <p>
              <strong>{guide(`step.soFar.${told}`)}</strong>{' '}
              {finding === undefined ? null : (
                <span lang={langOf(finding)}>
                  <ContentText>{finding.title}</ContentText>
                </span>
              )}
            </p>
            {isReady ? (
              <p>
                <Link variant={complete ? 'secondary' : 'primary'} to={`/${organisation.id}/besked/`}>
                  {guide('step.seeResult')}
                </Link>
              </p>
            ) : outcome.certain ? (
              <p>{guide('step.restIsFor')}</p>
            ) : null}
          </div>
        </div>
      )}
    </div>
  )
}
