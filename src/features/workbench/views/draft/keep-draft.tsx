import { useTexts } from '../../../../shared/texts/index.ts'
import { useState } from 'react'
import { type NotSaved, saveInBrowser } from '../../state/draft.ts'
import { useWorkbench } from '../../state/store.ts'

/** Whether the draft stays in the browser; it stands wherever one works on it for long, since it is gone otherwise when the page is closed. */
export function KeepDraft() {
  const { t } = useTexts('workbench')
  const isSaved = useWorkbench((state) => state.isSaved)
  const isThere = useWorkbench((state) => state.files !== null)
  const [failure, setFailure] = useState<NotSaved | null>(null)
  if (!isThere) return null
  return (
    <div className="ds-field">
      <input
        type="checkbox"
        className="ds-input"
        id="behall-utkast"
        checked={isSaved}
        aria-describedby="behall-utkast-hjalp"
        onChange={(event) => setFailure(saveInBrowser(event.target.checked))}
      />
      <label htmlFor="behall-utkast">{t('draftState.keep')}</label>
      <p id="behall-utkast-hjalp" data-field="description">
        {t(isSaved ? 'draftState.kept' : 'draftState.keepHelp')}
      </p>
      {failure === null ? null : (
        <p role="alert" className="ds-validation-message">
          {failure.kind === 'refused' ? t('draftState.notKept') : t('draftState.anotherKept', { files: failure.files.join(', ') })}
        </p>
      )}
    </div>
  )
}
