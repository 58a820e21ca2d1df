import type { ReactNode, RefObject } from 'react'
import { useTexts } from '../../../shared/texts/index.ts'

interface PresentDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly id: string
  readonly heading: string
  readonly className?: string
  readonly children: ReactNode
}

/** Over what is shown to the room, with a button that closes it. */
export function PresentDialog({ dialog, id, heading, className = '', children }: PresentDialogProps) {
  const { t } = useTexts('workshop')
  return (
    <dialog ref={dialog} className={`ds-dialog present-dialog ${className}`.trim()} aria-labelledby={id}>
      <h2 className="ds-heading present-heading" id={id}>
        {heading}
      </h2>
      {children}
      <p className="actions">
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => dialog.current?.close()}>
          {t('run.close')}
        </button>
      </p>
    </dialog>
  )
}
