import { useTexts } from '../../../shared/texts/index.ts'
import { addMinute, toggleTimer } from './workshop-run.ts'
import type { LedProps } from './open-workshop.ts'
import { TimerView } from './timer-view.tsx'
import { useShortcuts } from './use-shortcuts.ts'

interface LeadBarProps extends LedProps {
  readonly position: number
  /** The answer of the case is shown, or there is none to show. */
  readonly isOpen: boolean
  readonly hasKeys: boolean
  readonly onGo: (position: number) => void
  readonly onReveal: () => void
}

/** Where one is, the time, and what comes next: it stays on the screen whatever the case holds. */
export function LeadBar({ workshop, run, position, isOpen, hasKeys, onChange, onGo, onReveal }: LeadBarProps) {
  const { t } = useTexts('workshop')
  const { cases } = workshop
  const isOver = position >= cases.length
  const next = (): void => onGo(position + 1)
  const previous = (): void => onGo(position - 1)
  const onward = isOpen ? next : onReveal
  const toggle = (): void => onChange({ ...run, timer: toggleTimer(run.timer, Date.now()) })
  useShortcuts(hasKeys, {
    arrowright: onward,
    pagedown: onward,
    ' ': onward,
    r: onReveal,
    n: next,
    arrowleft: previous,
    pageup: previous,
    p: previous,
    ...(isOver ? {} : { t: toggle }),
  })
  return (
    <header className="present-bar">
      {isOver ? null : (
        <>
          <h1 className="present-where">{t('run.where', { number: position + 1, total: cases.length })}</h1>
          <TimerView
            key={position}
            timer={run.timer}
            onToggle={toggle}
            onAdd={() => onChange({ ...run, timer: addMinute(run.timer, Date.now()) })}
          />
        </>
      )}
      <Steps position={position} count={cases.length} isOpen={isOpen} onGo={onGo} onReveal={onReveal} />
    </header>
  )
}

interface StepsProps extends Pick<LeadBarProps, 'position' | 'isOpen' | 'onGo' | 'onReveal'> {
  /** How many cases there are; what comes after them is the summary. */
  readonly count: number
}

/** The next thing to do is the filled button: first the answer, then what comes after it. */
function Steps({ position, count, isOpen, onGo, onReveal }: StepsProps) {
  const { t } = useTexts('workshop')
  const isOver = position >= count
  const next = t(position === count - 1 ? 'run.toSummary' : 'run.next')
  return (
    <div className="present-buttons present-steps">
      <button type="button" className="ds-button" data-variant="secondary" disabled={position <= 0} onClick={() => onGo(position - 1)}>
        {isOver ? (
          t('run.toCases')
        ) : (
          <>
            <span aria-hidden="true">←</span>
            <span className="ds-sr-only">{t('run.previous')}</span>
          </>
        )}
      </button>
      {isOver ? null : (
        <button type="button" className="ds-button" data-variant={isOpen ? 'primary' : 'secondary'} onClick={() => onGo(position + 1)}>
          <span className={isOpen ? undefined : 'ds-sr-only'}>{next}</span>
          {isOpen ? null : <span aria-hidden="true">→</span>}
        </button>
      )}
      {isOpen ? null : (
        <button type="button" className="ds-button" data-variant="primary" onClick={onReveal}>
          {t('run.reveal')}
        </button>
      )}
    </div>
  )
}
