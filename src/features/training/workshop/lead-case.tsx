import { useTexts } from '../../../shared/texts/index.ts'
import { type RefObject, useRef, useState } from 'react'
import { outcomeById } from '../../../schema/look-up.ts'
import type { OutcomeId } from '../../../schema/outcomes.ts'
import { countHands } from './tally.ts'
import type { WorkshopCase } from '../workshop-cases.ts'
import { raiseHands } from './workshop-run.ts'
import { CaseText } from './case-text.tsx'
import { Hands } from './hands.tsx'
import type { LedProps } from './open-workshop.ts'
import { StageAnswer } from './stage-answer.tsx'
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
  const answer = useRef<HTMLDivElement>(null)
  const isRevealed = run.revealed.includes(index)
  const [wasRevealed] = useState(isRevealed)
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
  const raiseChosen = (by: 1 | -1) => () => (chosen === null ? undefined : raise(chosen, by))
  const digits = organisation.outcomes.map(({ id }, place) => [String(place + 1), () => choose(id)] as const)
  const signs = { '+': raiseChosen(1), '-': raiseChosen(-1), '−': raiseChosen(-1) }
  useShortcuts(hasKeys, { ...Object.fromEntries(digits), ...signs, a: () => turnOver(answer) })
  return (
    <article className="present-case">
      <CaseText each={current} isNew />
      <p role="status" className="ds-sr-only">
        {status}
      </p>
      {isRevealed ? <StageAnswer organisation={organisation} current={current} box={answer} takesFocus={!wasRevealed} /> : null}
      <Hands organisation={organisation} hands={hands} chosen={chosen} onRaise={raise} />
      <VoteChart organisation={organisation} votes={countHands(hands)} outcome={isRevealed ? current.outcome : null} />
    </article>
  )
}

/** Opens the part where the case can be turned over, where it is shown. */
function turnOver(answer: RefObject<HTMLDivElement | null>): void {
  const box = answer.current?.querySelector<HTMLDetailsElement>('.change-answer > details')
  if (!box) return
  box.open = true
  box.querySelector('select')?.focus()
  box.scrollIntoView({ block: 'start' })
}
