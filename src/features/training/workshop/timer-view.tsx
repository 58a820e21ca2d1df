import { useTexts } from '../../../shared/texts/index.ts'
import { useEffect, useState } from 'react'
import { timeLeft, type Timer } from './workshop-run.ts'

interface TimerViewProps {
  readonly timer: Timer
  readonly onToggle: () => void
  readonly onAdd: () => void
}

const SECOND = 1000
const MINUTE = 60 * SECOND

/** The time that is left. It stands still until it is started, and is told aloud only when a minute is left and when it is over. */
export function TimerView({ timer, onToggle, onAdd }: TimerViewProps) {
  const { t } = useTexts('workshop')
  const [now, setNow] = useState(Date.now)
  const isRunning = timer.ends !== null
  useEffect(() => {
    if (!isRunning) return undefined
    const tick = setInterval(() => setNow(Date.now()), SECOND / 4)
    return () => clearInterval(tick)
  }, [isRunning])
  // What was known when it started is the most there can be: the clock is read anew only with the first tick.
  const left = Math.min(timer.left, timeLeft(timer, now))
  const seconds = Math.ceil(left / SECOND)
  const isOver = left === 0
  const told = isOver ? t('timer.over') : isRunning && left <= MINUTE ? t('timer.minuteLeft') : ''
  return (
    <div className="timer" data-over={isOver ? '' : undefined}>
      <span className="timer-time" role="timer" aria-live="off" aria-label={t('timer.label')}>
        {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
      </span>
      <button type="button" className="ds-button" data-variant="tertiary" disabled={isOver && !isRunning} onClick={onToggle}>
        {t(isRunning && !isOver ? 'timer.pause' : 'timer.start')}
      </button>
      <button type="button" className="ds-button" data-variant="tertiary" onClick={onAdd}>
        {t('timer.add')}
      </button>
      <span role="status" className="timer-told">
        {told}
      </span>
    </div>
  )
}
