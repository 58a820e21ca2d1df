import { useState } from 'react'
import { useDraftTexts } from '../../../shared/texts/draft.ts'
import { changedFiles } from '../state/changed-files.ts'
import { changeDraft, edit, keepInBrowser, useDraft, writeDraftFile } from '../state/draft.ts'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { refocus } from '../../../shared/ui/refocus.ts'
import { useConfirm } from '../../../shared/ui/use-confirm.tsx'
import { Taken, TakeFiles } from './take-files.tsx'

/** What the draft is: which files it changes, and whether the browser keeps it. */
export function DraftState() {
  const { t } = useDraftTexts()
  const files = useDraft((state) => state.files) ?? new Map<string, string>()
  const published = useDraft((state) => state.published) ?? new Map<string, string>()
  const changed = changedFiles(published, files)
  const [ask, dialog] = useConfirm({
    question: t('state.dropQuestion'),
    text: t('state.dropText'),
    yes: t('state.drop'),
    no: t('state.dropNo'),
  })
  return (
    <section className="draft-state" aria-label={t('mark')}>
      <p className="draft-mark">
        <strong>{t('mark')}.</strong> <span role="status">{t('state.changed', { count: changed.length })}</span>
      </p>
      <Taken />
      {changed.length === 0 ? null : <ChangedFiles changed={changed} published={published} />}
      <Disclosure summary={t('state.more')}>
        <TakeFiles />
      </Disclosure>
      <Keep />
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        data-color="danger"
        onClick={() =>
          ask(() => {
            changeDraft(null)
            refocus()
          })
        }
      >
        {t('state.drop')}
      </button>
      {dialog}
    </section>
  )
}

interface ChangedFilesProps {
  readonly changed: ReturnType<typeof changedFiles>
  readonly published: ReadonlyMap<string, string>
}

function ChangedFiles({ changed, published }: ChangedFilesProps) {
  const { t } = useDraftTexts()
  const restore = (path: string): void => {
    writeDraftFile(path, published.get(path) ?? null)
    refocus()
  }
  return (
    <Disclosure summary={t('state.files')}>
      <ul className="draft-files">
        {changed.map(({ path, change }) => (
          <li key={path}>
            <code>{path}</code> ({t(`state.changes.${change}`)})
            <span className="actions">
              {change === 'removed' || path.endsWith('.png') ? null : (
                <button type="button" className="ds-button" data-variant="tertiary" onClick={() => edit({ file: path, path: [], line: 1 })}>
                  {t('state.text')}
                </button>
              )}
              <button
                type="button"
                className="ds-button"
                data-variant="tertiary"
                aria-label={t('state.restoreFile', { file: path })}
                onClick={() => restore(path)}
              >
                {t('state.restore')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function Keep() {
  const { t } = useDraftTexts()
  const isKept = useDraft((state) => state.isKept)
  const [hasFailed, setFailed] = useState(false)
  return (
    <div className="ds-field draft-keep">
      <input
        type="checkbox"
        className="ds-input"
        id="behall-utkast"
        checked={isKept}
        aria-describedby="behall-utkast-hjalp"
        onChange={(event) => setFailed(!keepInBrowser(event.target.checked))}
      />
      <label htmlFor="behall-utkast">{t('state.keep')}</label>
      <p id="behall-utkast-hjalp" data-field="description">
        {t(isKept ? 'state.kept' : 'state.keepHelp')}
      </p>
      {hasFailed ? (
        <p role="alert" className="ds-validation-message">
          {t('state.notKept')}
        </p>
      ) : null}
    </div>
  )
}
