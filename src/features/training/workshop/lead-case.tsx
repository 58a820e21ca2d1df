import { useTexts } from '../../../shared/texts/index.ts'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
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
  const [status, setStatus] = useState('')
  const [hasShown, setShown] = useState(false)
  const revealed = useRef<HTMLDivElement>(null)
  const isRevealed = run.revealed.includes(index)
  const hands = run.hands[index] ?? {}
  const labelOf = (id: OutcomeId): string => outcomeById(organisation, id)?.label ?? id
  const choose = (outcome: OutcomeId): void => {
    setChosen(outcome)
    setStatus(t('run.chosen', { outcome: labelOf(outcome) }))
  }
  const raise = (outcome: OutcomeId, by: 1 | -1): void => {
    const next = raiseHands(run, index, outcome, by)
    setChosen(outcome)
    setStatus(t('run.counted', { outcome: labelOf(outcome), count: next.hands[index]?.[outcome] ?? 0 }))
    onChange(next)
  }
  const show = (): void => {
    if (isRevealed) return
    onChange(reveal(run, index))
    setShown(true)
    setStatus(t('run.revealed', { outcome: labelOf(current.outcome) }))
  }
  const raiseChosen = (by: 1 | -1) => () => (chosen === null ? undefined : raise(chosen, by))
  const digits = organisation.outcomes.map(({ id }, place) => [String(place + 1), () => choose(id)] as const)
  const signs = { '+': raiseChosen(1), '-': raiseChosen(-1), '−': raiseChosen(-1) }
  useShortcuts(hasKeys, { ...Object.fromEntries(digits), ...signs, r: show, a: () => turnOver(revealed.current) })
  return (
    <article className="present-case">
      <CaseText each={current} isNew />
      <p role="status" className="ds-sr-only">
        {status}
      </p>
      <div className="present-votes">
        <Hands organisation={organisation} hands={hands} chosen={chosen} onRaise={raise} />
        <VoteChart organisation={organisation} votes={countHands(hands)} outcome={isRevealed ? current.outcome : null} />
      </div>
      {isRevealed ? (
        <Revealed organisation={organisation} current={current} box={revealed} takesFocus={hasShown} />
      ) : (
        <p className="actions">
          <button type="button" className="ds-button" data-variant="primary" onClick={show}>
            {t('run.reveal')}
          </button>
        </p>
      )}
    </article>
  )
}

interface RevealedProps extends Pick<LeadCaseProps, 'organisation' | 'current'> {
  readonly box: RefObject<HTMLDivElement | null>
  /** It was revealed just now. */
  readonly takesFocus: boolean
}

function Revealed({ organisation, current, box, takesFocus }: RevealedProps) {
  useEffect(() => {
    if (!takesFocus) return
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'start' })
  }, [box, takesFocus])
  const told = useMemo(() => tellCase(organisation, current.answers), [organisation, current])
  return (
    <div ref={box} tabIndex={-1} className="revealed">
      <CaseReveal organisation={organisation} told={told} discussion={{ text: current.discussion, lang: current.lang }} level={3} />
      <div className="change-answer">
        <ChangeAnswer organisation={organisation} answers={told.answers} />
      </div>
    </div>
  )
}

/** Opens the part where the case can be turned over, where it is shown. */
function turnOver(revealed: HTMLDivElement | null): void {
  const box = revealed?.querySelector<HTMLDetailsElement>('.change-answer > details')
  if (!box) return
  box.open = true
  box.querySelector('select')?.focus()
  box.scrollIntoView({ block: 'start' })
}
