import { useId } from 'react'
import { useTexts } from '../../shared/texts/index.ts'
import type { Organisation } from '../../schema/model.ts'
import { OUTCOMES, type OutcomeId } from '../../schema/outcomes.ts'
import { OutcomeIcon } from '../../shared/ui/icon.tsx'
import { ContentText } from '../../shared/ui/content-text.tsx'

interface DecideProps {
  readonly organisation: Organisation
  readonly onDecide: (guess: OutcomeId) => void
}

/** What one thinks that the guide answers, before it is shown: a button for each outcome, so that one press decides. */
export function Decide({ organisation, onDecide }: DecideProps) {
  const { t } = useTexts('training')
  const legend = useId()
  const outcomes = OUTCOMES.flatMap((own) => organisation.outcomes.filter((outcome) => outcome.id === own))
  return (
    <div role="group" className="decide" aria-labelledby={legend}>
      <p id={legend}>{t('decide.guess')}</p>
      {outcomes.map((outcome) => (
        <button key={outcome.id} type="button" className="ds-button" data-variant="secondary" onClick={() => onDecide(outcome.id)}>
          <OutcomeIcon outcome={outcome.id} />
          <ContentText of={outcome}>{outcome.label}</ContentText>
        </button>
      ))}
    </div>
  )
}
