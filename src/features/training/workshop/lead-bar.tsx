import { useTexts } from '../../../shared/texts/index.ts'
import { type RefObject, useRef } from 'react'
import { addMinute, toggleTimer } from './workshop-run.ts'
import { Invitation } from './invitation.tsx'
import { KeyHelp } from './key-help.tsx'
import type { LedProps } from './open-workshop.ts'
import { TimerView } from './timer-view.tsx'
import { useFullScreen } from './use-full-screen.ts'
import { useShortcuts } from './use-shortcuts.ts'

interface LeadBarProps extends LedProps {
  readonly position: number
  readonly region: RefObject<HTMLElement | null>
  readonly hasKeys: boolean
  readonly onKeys: (hasKeys: boolean) => void
  readonly onGo: (position: number) => void
  readonly onLeave: () => void
}

/** Where one is, the time, and what leads on. Small beside the case, since it is for the trainer. */
export function LeadBar({ organisation, workshop, run, position, region, hasKeys, onKeys, onChange, onGo, onLeave }: LeadBarProps) {
  const { t } = useTexts('workshop')
  const invitation = useRef<HTMLDialogElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const fullScreen = useFullScreen(region)
  const { cases } = workshop
  const isOver = position >= cases.length
  const next = (): void => onGo(position + 1)
  const previous = (): void => onGo(position - 1)
  const toggle = (): void => onChange({ ...run, timer: toggleTimer(run.timer, Date.now()) })
  useShortcuts(hasKeys, {
    arrowright: next,
    pagedown: next,
    ' ': next,
    n: next,
    arrowleft: previous,
    pageup: previous,
    p: previous,
    ...(isOver ? {} : { t: toggle }),
    f: fullScreen.toggle,
    '?': () => help.current?.showModal(),
  })
  return (
    <header className="present-bar">
      {isOver ? null : (
        <h1 className="present-where">
          {t('run.where', { number: position + 1, total: cases.length })}
          {workshop.session.title === '' ? '' : ` · ${workshop.session.title}`}
        </h1>
      )}
      {isOver ? null : (
        <TimerView
          key={position}
          timer={run.timer}
          onToggle={toggle}
          onAdd={() => onChange({ ...run, timer: addMinute(run.timer, Date.now()) })}
        />
      )}
      <div className="present-buttons">
        <Steps position={position} count={cases.length} onGo={onGo} />
        {fullScreen.isPossible ? (
          <button type="button" className="ds-button" data-variant="tertiary" onClick={fullScreen.toggle}>
            {t(fullScreen.isOn ? 'run.leaveFullScreen' : 'run.fullScreen')}
          </button>
        ) : null}
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => invitation.current?.showModal()}>
          {t('run.link')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => help.current?.showModal()}>
          {t('run.keys')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onLeave}>
          {t('run.stop')}
        </button>
      </div>
      <p role="status" className="present-status">
        {fullScreen.hasFailed ? t('run.noFullScreen') : ''}
      </p>
      <InvitationDialog organisation={organisation} link={workshop.link} dialog={invitation} />
      <KeyHelp dialog={help} outcomes={organisation.outcomes.length} hasKeys={hasKeys} onKeys={onKeys} />
    </header>
  )
}

interface StepsProps extends Pick<LeadBarProps, 'position' | 'onGo'> {
  /** How many cases there are; what comes after them is the summary. */
  readonly count: number
}

function Steps({ position, count, onGo }: StepsProps) {
  const { t } = useTexts('workshop')
  const isOver = position >= count
  return (
    <>
      <button type="button" className="ds-button" data-variant="secondary" disabled={position <= 0} onClick={() => onGo(position - 1)}>
        {t(isOver ? 'run.toCases' : 'run.previous')}
      </button>
      {isOver ? null : (
        <button type="button" className="ds-button" data-variant="primary" onClick={() => onGo(position + 1)}>
          {t(position === count - 1 ? 'run.toSummary' : 'run.next')}
        </button>
      )}
      {isOver || position === count - 1 ? null : (
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => onGo(count)}>
          {t('run.toSummary')}
        </button>
      )}
    </>
  )
}

interface InvitationDialogProps extends Pick<LeadBarProps, 'organisation'> {
  readonly link: string
  readonly dialog: RefObject<HTMLDialogElement | null>
}

function InvitationDialog({ organisation, link, dialog }: InvitationDialogProps) {
  const { t } = useTexts('workshop')
  return (
    <dialog ref={dialog} className="ds-dialog present-dialog" aria-labelledby="delta-rubrik">
      <h2 className="ds-heading present-heading" id="delta-rubrik">
        {t('run.join')}
      </h2>
      <Invitation organisation={organisation} link={link} />
      <p className="actions">
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => dialog.current?.close()}>
          {t('run.close')}
        </button>
      </p>
    </dialog>
  )
}
