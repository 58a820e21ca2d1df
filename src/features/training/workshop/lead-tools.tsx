import { useTexts } from '../../../shared/texts/index.ts'
import { type RefObject, useRef } from 'react'
import { Invitation } from './invitation.tsx'
import { KeyHelp } from './key-help.tsx'
import type { LedProps } from './open-workshop.ts'
import { PresentDialog } from './present-dialog.tsx'
import { useFullScreen } from './use-full-screen.ts'
import { useShortcuts } from './use-shortcuts.ts'

interface LeadToolsProps extends Pick<LedProps, 'organisation' | 'workshop'> {
  readonly position: number
  readonly region: RefObject<HTMLElement | null>
  readonly hasKeys: boolean
  readonly onKeys: (hasKeys: boolean) => void
  readonly onGo: (position: number) => void
  readonly onLeave: () => void
}

/** What the trainer needs now and then, below what the room reads. */
export function LeadTools({ organisation, workshop, position, region, hasKeys, onKeys, onGo, onLeave }: LeadToolsProps) {
  const { t } = useTexts('workshop')
  const invitation = useRef<HTMLDialogElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const fullScreen = useFullScreen(region)
  const count = workshop.cases.length
  useShortcuts(hasKeys, { f: fullScreen.toggle, '?': () => help.current?.showModal() })
  return (
    <footer className="present-tools screen-only">
      {workshop.session.title === '' || position >= count ? null : <p>{workshop.session.title}</p>}
      <div className="present-buttons">
        {fullScreen.isPossible ? (
          <Tool label={t(fullScreen.isOn ? 'run.leaveFullScreen' : 'run.fullScreen')} onClick={fullScreen.toggle} />
        ) : null}
        <Tool label={t('run.link')} onClick={() => invitation.current?.showModal()} />
        <Tool label={t('run.keys')} onClick={() => help.current?.showModal()} />
        {position >= count - 1 ? null : <Tool label={t('run.toSummary')} onClick={() => onGo(count)} />}
        <Tool label={t('run.stop')} onClick={onLeave} />
      </div>
      <p role="status" className="present-status">
        {fullScreen.hasFailed ? t('run.noFullScreen') : ''}
      </p>
      <InvitationDialog organisation={organisation} link={workshop.link} dialog={invitation} />
      <KeyHelp dialog={help} outcomes={organisation.outcomes.length} hasKeys={hasKeys} onKeys={onKeys} />
    </footer>
  )
}

interface ToolProps {
  readonly label: string
  readonly onClick: () => void
}

function Tool({ label, onClick }: ToolProps) {
  return (
    <button type="button" className="ds-button" data-variant="tertiary" onClick={onClick}>
      {label}
    </button>
  )
}

interface InvitationDialogProps extends Pick<LeadToolsProps, 'organisation'> {
  readonly link: string
  readonly dialog: RefObject<HTMLDialogElement | null>
}

function InvitationDialog({ organisation, link, dialog }: InvitationDialogProps) {
  const { t } = useTexts('workshop')
  return (
    <PresentDialog dialog={dialog} id="delta-rubrik" heading={t('run.join')}>
      <Invitation organisation={organisation} link={link} />
    </PresentDialog>
  )
}
