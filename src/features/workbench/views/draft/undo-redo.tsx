import { useTexts } from '../../../../shared/texts/index.ts'
import { redoDraft, undoDraft } from '../../state/draft.ts'
import { useWorkbench } from '../../state/store.ts'

/** Takes changes of the whole draft back, and makes them again. Buttons that can do nothing stay, so that the focus does. */
export function UndoRedo() {
  const { t } = useTexts('workbench')
  const past = useWorkbench((state) => state.past.length)
  const future = useWorkbench((state) => state.future.length)
  const button = (label: string, act: () => void, isOff: boolean) => (
    <button type="button" className="ds-button" data-variant="tertiary" aria-disabled={isOff} onClick={() => (isOff ? undefined : act())}>
      {label}
    </button>
  )
  if (past + future === 0) return null
  return (
    <div className="actions">
      {button(t('draftState.undo', { count: past }), undoDraft, past === 0)}
      {button(t('draftState.redo', { count: future }), redoDraft, future === 0)}
    </div>
  )
}
