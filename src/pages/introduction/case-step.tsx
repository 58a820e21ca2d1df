import { type SyntheticEvent, useEffect, useMemo, useRef, useState } from 'react'
import { tellCase } from '../../export/told-case.ts'
import { useIntroTexts } from '../../i18n/intro.ts'
import type { Organisation, Scenario } from '../../schema/model.ts'
import { OUTCOMES, type OutcomeId } from '../../schema/outcomes.ts'
import { caseStepId } from '../../session/introduction-plan.ts'
import { CaseReveal } from '../../ui/case-reveal.tsx'
import { CaseStory } from '../../ui/case-story.tsx'
import { useLangOf } from '../../ui/language.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import type { Course } from './use-introduction.ts'

interface CaseStepProps {
  readonly organisation: Organisation
  readonly scenario: Scenario
  readonly course: Course
}

/** A case of the introduction: what happens in it, then what one thinks, then the answer. */
export function CaseStep({ organisation, scenario, course }: CaseStepProps) {
  const { t } = useIntroTexts()
  const langOf = useLangOf()
  const guess = course.own.guesses[scenario.id]
  const [isLatest, setLatest] = useState(false)
  const decide = (outcome: OutcomeId): void => {
    setLatest(true)
    course.update({ at: caseStepId(scenario.id), guesses: { ...course.own.guesses, [scenario.id]: outcome } })
  }
  return (
    <article className="scenario" aria-labelledby={`${scenario.id}-rubrik`}>
      <h2 className="ds-heading finding-title" id={`${scenario.id}-rubrik`}>
        {t('part.case')}: <span lang={langOf(scenario)}>{scenario.title}</span>
      </h2>
      <CaseStory told={scenario} />
      {guess === undefined ? (
        <GuessForm organisation={organisation} scenario={scenario} onDecide={decide} />
      ) : (
        <Revealed organisation={organisation} scenario={scenario} guess={guess} isLatest={isLatest} />
      )}
    </article>
  )
}

interface GuessFormProps {
  readonly organisation: Organisation
  readonly scenario: Scenario
  readonly onDecide: (outcome: OutcomeId) => void
}

function GuessForm({ organisation, scenario, onDecide }: GuessFormProps) {
  const { t } = useIntroTexts()
  const langOf = useLangOf()
  const [guess, setGuess] = useState<OutcomeId | null>(null)
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const outcomes = OUTCOMES.flatMap((id) => organisation.outcomes.filter((outcome) => outcome.id === id))
  const decide = (event: SyntheticEvent): void => {
    event.preventDefault()
    setTried(true)
    if (guess !== null) onDecide(guess)
    else form.current?.querySelector<HTMLInputElement>('input')?.focus()
  }
  return (
    <form ref={form} className="decide" onSubmit={decide} noValidate>
      <RadioGroup
        id={`${scenario.id}-gissning`}
        legend={t('part.guess')}
        options={outcomes.map((outcome) => ({ value: outcome.id, label: <span lang={langOf(outcome)}>{outcome.label}</span> }))}
        value={guess}
        onChange={setGuess}
        error={isTried && guess === null ? t('part.noGuess') : undefined}
      />
      <button type="submit" className="ds-button" data-variant="primary">
        {t('part.show')}
      </button>
    </form>
  )
}

interface RevealedProps {
  readonly organisation: Organisation
  readonly scenario: Scenario
  readonly guess: OutcomeId
  /** It was decided just now: the focus goes to the answer. */
  readonly isLatest: boolean
}

function Revealed({ organisation, scenario, guess, isLatest }: RevealedProps) {
  const { t } = useIntroTexts()
  const langOf = useLangOf()
  const verdict = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (isLatest) verdict.current?.focus()
  }, [isLatest])
  const told = useMemo(() => tellCase(organisation, scenario.answers), [organisation, scenario])
  const words = organisation.outcomes.find(({ id }) => id === guess)
  const side = OUTCOMES.indexOf(guess) - OUTCOMES.indexOf(scenario.outcome)
  return (
    <>
      <p className="verdict" ref={verdict} tabIndex={-1} data-right={side === 0}>
        <strong>{t(side === 0 ? 'part.right' : side < 0 ? 'part.stricter' : 'part.milder')}</strong> {t('part.yours')}{' '}
        <span lang={words === undefined ? undefined : langOf(words)}>{words?.label ?? guess}.</span>
      </p>
      <CaseReveal organisation={organisation} told={told} discussion={null} level={3} />
    </>
  )
}
