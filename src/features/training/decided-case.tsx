import { useTexts } from '../../shared/texts/index.ts'
import { useEffect, useRef } from 'react'
import type { Language } from '../../schema/languages.ts'
import type { Organisation } from '../../schema/model.ts'
import { OUTCOMES, type OutcomeId } from '../../schema/outcomes.ts'
import { CaseReveal, type Revealed } from './case-reveal.tsx'
import { useLangOf } from '../../shared/ui/language.ts'

interface DecidedCaseProps {
  readonly organisation: Organisation
  /** What `tellCase` tells of the case. */
  readonly told: Revealed
  readonly guess: OutcomeId
  /** What the guide answers. */
  readonly outcome: OutcomeId
  /** How sure one was, in words; empty where that was not asked. */
  readonly sureness: string
  readonly discussion: { readonly text: string; readonly lang: Language } | null
  /** It was decided just now: the focus comes here. */
  readonly isLatest: boolean
}

/** What comes after one has decided on a case: whether one was right, or to which side one was wrong, and the answer. */
export function DecidedCase({ organisation, told, guess, outcome, sureness, discussion, isLatest }: DecidedCaseProps) {
  const { t } = useTexts('training')
  const langOf = useLangOf()
  const verdict = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (isLatest) verdict.current?.focus()
  }, [isLatest])
  const side = OUTCOMES.indexOf(guess) - OUTCOMES.indexOf(outcome)
  const guessed = organisation.outcomes.find(({ id }) => id === guess)
  return (
    <>
      <p className="verdict" ref={verdict} tabIndex={-1} data-right={side === 0}>
        <strong>{t(side === 0 ? 'exercises.right' : side < 0 ? 'exercises.stricter' : 'exercises.milder')}</strong>{' '}
        <span lang={guessed === undefined ? undefined : langOf(guessed)}>
          {t(sureness === '' ? 'exercises.guessed' : 'exercises.yours', { guess: guessed?.label ?? guess, sureness })}
        </span>
      </p>
      <CaseReveal organisation={organisation} told={told} discussion={discussion} level={3} />
    </>
  )
}
