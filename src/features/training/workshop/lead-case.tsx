import { useTexts } from '../../../shared/texts/index.ts'
import { useEffect, useMemo, useRef, useState } from 'react'
import { tellCase } from '../../../shared/told/told-case.ts'
import { outcomeById } from '../../../schema/look-up.ts'
import type { OutcomeId } from '../../../schema/outcomes.ts'
import { countHands } from './tally.ts'
import type { WorkshopCase } from '../workshop-cases.ts'
import { raiseHands, reveal } from './workshop-run.ts'
import { CaseReveal } from '../case-reveal.tsx'
import { CaseText } from './case-text.tsx'
import { ChangeAnswer } from './change-answer.tsx'
import { Hands } from './hands.tsx'
import type { LedProps } from './open-workshop.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { VoteChart } from './vote-chart.tsx'

interface LeadCaseProps extends LedProps {
  readonly current: WorkshopCase
  readonly hasKeys: boolean
}

/** One case before the room: read, vote, see the answer, and turn it over. */
export function LeadCase({ organisation, current, run, hasKeys, onChange }: LeadCaseProps) {
  const { t } = useTexts('workshop')
  const { index } = current
  const [chosen, setChosen] = useState<OutcomeId | null>(null)
  const [told, setTold] = useState('')
  const isRevealed = run.revealed.includes(index)
  const revealed = useRef<HTMLDivElement>(null)
  const [hasShown, setShown] = useState(false)
  useEffect(() => {
    if (!hasShown) return
    revealed.current?.focus({ preventScroll: true })
    revealed.current?.scrollIntoView({ block: 'start' })
  }, [hasShown])
  const answer = useMemo(() => tellCase(organisation, current.answers), [organisation, current])
  const hands = run.hands[index] ?? {}
  const labelOf = (id: OutcomeId): string => outcomeById(organisation, id)?.label ?? id
  const raise = (outcome: OutcomeId, by: 1 | -1): void => {
    const next = raiseHands(run, index, outcome, by)
    setChosen(outcome)
    setTold(t('run.counted', { outcome: labelOf(outcome), count: next.hands[index]?.[outcome] ?? 0 }))
    onChange(next)
  }
  const show = (): void => {
    if (isRevealed) return
    onChange(reveal(run, index))
    setShown(true)
    setTold(t('run.revealed', { outcome: labelOf(current.outcome) }))
  }
  const digits = organisation.outcomes.map(({ id, label }, place) => {
    const choose = (): void => {
      setChosen(id)
      setTold(t('run.chosen', { outcome: label }))
    }
    return [String(place + 1), choose] as const
  })
  const add = (): void => (chosen === null ? undefined : raise(chosen, 1))
  const subtract = (): void => (chosen === null ? undefined : raise(chosen, -1))
  const turnOver = (): void => {
    const box = revealed.current?.querySelector<HTMLDetailsElement>('.change-answer > details')
    if (!box) return
    box.open = true
    box.querySelector('select')?.focus()
    box.scrollIntoView({ block: 'start' })
  }
  useShortcuts(hasKeys, { ...Object.fromEntries(digits), r: show, a: turnOver, '+': add, '-': subtract, '−': subtract })
  return (
    <article className="present-case">
      <CaseText each={current} isNew />
      <p role="status" className="ds-sr-only">
        {told}
      </p>
      <div className="present-votes">
        <Hands organisation={organisation} hands={hands} chosen={chosen} onRaise={raise} />
        <VoteChart organisation={organisation} votes={countHands(hands)} outcome={isRevealed ? current.outcome : null} />
      </div>
      {isRevealed ? null : (
        <p className="actions">
          <button type="button" className="ds-button" data-variant="primary" onClick={show}>
            {t('run.reveal')}
          </button>
        </p>
      )}
      {isRevealed ? (
        <div ref={revealed} tabIndex={-1} className="revealed">
          <CaseReveal organisation={organisation} told={answer} discussion={{ text: current.discussion, lang: current.lang }} level={3} />
          <div className="change-answer">
            <ChangeAnswer organisation={organisation} answers={answer.answers} />
          </div>
        </div>
      ) : null}
    </article>
  )
}
