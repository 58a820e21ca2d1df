import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { OutcomeId } from '../../../schema/outcomes.ts'
import type { Votes } from './tally.ts'
import { OutcomeIcon } from '../../../shared/ui/icon.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'

interface HandsProps {
  readonly organisation: Organisation
  readonly hands: Votes
  /** The outcome that the keys + and − count for. */
  readonly chosen: OutcomeId | null
  readonly onRaise: (outcome: OutcomeId, by: 1 | -1) => void
}

/** A show of hands: each outcome with its number, one more and one fewer. */
export function Hands({ organisation, hands, chosen, onRaise }: HandsProps) {
  const { t } = useTexts('workshop')
  const langOf = useLangOf()
  return (
    <section>
      <h3 className="ds-heading present-heading stage-question">{t('run.question')}</h3>
      <ol className="hands">
        {organisation.outcomes.map((outcome) => (
          <li key={outcome.id} className="hand" data-outcome={outcome.id} data-chosen={chosen === outcome.id ? '' : undefined}>
            <span className="hand-label" lang={langOf(outcome)}>
              <OutcomeIcon outcome={outcome.id} /> <ContentText>{outcome.label}</ContentText>
            </span>
            <span className="hand-count">
              <button type="button" className="ds-button" data-variant="secondary" onClick={() => onRaise(outcome.id, -1)}>
                <span aria-hidden="true">−</span>
                <span className="ds-sr-only">{t('run.fewer', { outcome: outcome.label })}</span>
              </button>
              <span className="hand-number">{hands[outcome.id] ?? 0}</span>
              <button type="button" className="ds-button" data-variant="secondary" onClick={() => onRaise(outcome.id, 1)}>
                <span aria-hidden="true">+</span>
                <span className="ds-sr-only">{t('run.more', { outcome: outcome.label })}</span>
              </button>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
