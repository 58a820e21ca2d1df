import { useTexts } from '../../../shared/texts/index.ts'
import { type RefObject, useEffect } from 'react'
import type { Leader } from './workshop-store.ts'
import { StageHeading } from './stage-heading.tsx'

interface LedElsewhereProps {
  readonly leader: Exclude<Leader, 'here'>
  /** What is hidden meanwhile, and gets the focus back. */
  readonly stage: RefObject<HTMLElement | null>
  readonly onLead: () => void
  readonly onLeave: () => void
}

/** Says that another tab leads the workshop, or has removed it, instead of letting two tabs undo each other's work. */
export function LedElsewhere({ leader, stage, onLead, onLeave }: LedElsewhereProps) {
  const { t } = useTexts('workshop')
  useEffect(() => {
    const hidden = stage.current
    // An open dialog would lie over the page although it is not seen.
    for (const dialog of hidden?.querySelectorAll('dialog') ?? []) dialog.close()
    return () => hidden?.querySelector<HTMLElement>('h1, h2')?.focus()
  }, [stage])
  return (
    <div className="lobby">
      <StageHeading level={1} className="present-title" isNew>
        {t(`run.${leader}.heading`)}
      </StageHeading>
      <p>{t(`run.${leader}.text`)}</p>
      <p className="actions">
        <button type="button" className="ds-button" data-variant="primary" onClick={onLead}>
          {t('run.leadHere')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onLeave}>
          {t('run.stop')}
        </button>
      </p>
    </div>
  )
}
