import { useTexts } from '../../shared/texts/index.ts'
import { type SyntheticEvent, useRef, useState } from 'react'
import type { Organisation } from '../../schema/model.ts'
import { OUTCOMES, type OutcomeId } from '../../schema/outcomes.ts'
import { useLangOf } from '../../shared/ui/language.ts'
import { RadioGroup } from './radio-group.tsx'

interface DecideFormProps<S extends string> {
  readonly organisation: Organisation
  /** That of the case; begins the fields' ids. */
  readonly id: string
  /** What the button says. */
  readonly action: string
  /** How sure one can be, from unsure to sure; empty where that is not asked. */
  readonly sureness: readonly { readonly value: S; readonly label: string }[]
  /** Sureness is null where it is not asked, and only there. */
  readonly onDecide: (guess: OutcomeId, sureness: S | null) => void
}

/** What one thinks that the guide answers, before it is shown. What is missing is told, and gets the focus. */
export function DecideForm<S extends string>({ organisation, id, action, sureness: grades, onDecide }: DecideFormProps<S>) {
  const { t } = useTexts('training')
  const langOf = useLangOf()
  const [guess, setGuess] = useState<OutcomeId | null>(null)
  const [sureness, setSureness] = useState<S | null>(null)
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const outcomes = OUTCOMES.flatMap((own) => organisation.outcomes.filter((outcome) => outcome.id === own))
  const isUnsaid = grades.length > 0 && sureness === null
  const decide = (event: SyntheticEvent): void => {
    event.preventDefault()
    setTried(true)
    if (guess !== null && !isUnsaid) return onDecide(guess, sureness)
    form.current?.querySelector<HTMLInputElement>(`input[name="${id}-${guess === null ? 'gissning' : 'sakerhet'}"]`)?.focus()
  }
  return (
    <form ref={form} className="decide" onSubmit={decide} noValidate>
      <RadioGroup
        id={`${id}-gissning`}
        legend={t('exercises.guess')}
        options={outcomes.map((outcome) => ({ value: outcome.id, label: <span lang={langOf(outcome)}>{outcome.label}</span> }))}
        value={guess}
        onChange={setGuess}
        error={isTried && guess === null ? t('exercises.noGuess') : undefined}
      />
      {grades.length === 0 ? null : (
        <RadioGroup
          id={`${id}-sakerhet`}
          legend={t('exercises.sureness')}
          options={grades}
          value={sureness}
          onChange={setSureness}
          error={isTried && isUnsaid ? t('exercises.noSureness') : undefined}
        />
      )}
      <button type="submit" className="ds-button" data-variant="primary">
        {action}
      </button>
    </form>
  )
}
