import { useTexts } from '../../../../shared/texts/index.ts'
import { changedFiles } from '../../state/changed-files.ts'
import { changeDraft, writeDraftFile } from '../../state/draft.ts'
import { edit, useWorkbench } from '../../state/store.ts'
import { Disclosure } from '../../../../shared/ui/disclosure.tsx'
import { refocus } from '../../../../shared/ui/refocus.ts'
import { Notice } from '../../../../shared/ui/notice.tsx'
import { useConfirm } from '../../../../shared/ui/use-confirm.tsx'
import { KeepDraft } from './keep-draft.tsx'
import { Taken, TakeFiles } from './take-files.tsx'
import { UndoRedo } from './undo-redo.tsx'

/** What the draft is: which files it changes, and whether it is saved in the browser. */
export function DraftState() {
  const { t } = useTexts('workbench')
  const files = useWorkbench((state) => state.files) ?? new Map<string, string>()
  const published = useWorkbench((state) => state.published) ?? new Map<string, string>()
  const changed = changedFiles(published, files)
  const [ask, dialog] = useConfirm({
    question: t('draftState.dropQuestion'),
    text: t('draftState.dropText'),
    yes: t('draftState.drop'),
    no: t('draftState.dropNo'),
  })
  return (
    <section className="draft-state" aria-label={t('mark')}>
      <p className="draft-mark">
        <strong>{t('mark')}.</strong> <span role="status">{t('draftState.changed', { count: changed.length })}</span>
      </p>
      <UndoRedo />
      <Taken />
      <Elsewhere />
      <Moved changed={changed} published={published} />
      {changed.length === 0 ? null : <ChangedFiles changed={changed} published={published} />}
      <Disclosure summary={t('draftState.more')}>
        <TakeFiles />
      </Disclosure>
      <KeepDraft />
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
        {t('draftState.drop')}
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
  const { t } = useTexts('workbench')
  const restore = (path: string): void => {
    writeDraftFile(path, published.get(path) ?? null)
    refocus()
  }
  return (
    <Disclosure summary={t('draftState.files')}>
      <ul className="draft-files">
        {changed.map(({ path, change }) => (
          <li key={path}>
            <code>{path}</code> ({t(`draftState.changes.${change}`)})
            <span className="actions">
              {change === 'removed' || path.endsWith('.png') ? null : (
                <button type="button" className="ds-button" data-variant="tertiary" onClick={() => edit({ file: path, path: [], line: 1 })}>
                  {t('draftState.text')}
                </button>
              )}
              <button
                type="button"
                className="ds-button"
                data-variant="tertiary"
                aria-label={t('draftState.restoreFile', { file: path })}
                onClick={() => restore(path)}
              >
                {t('draftState.restore')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

/** What another tab has done to the draft that both have. */
function Elsewhere() {
  const { t } = useTexts('workbench')
  const elsewhere = useWorkbench((state) => state.elsewhere)
  return (
    <p role="status">
      {elsewhere === 'dropped'
        ? t('draftState.droppedElsewhere')
        : elsewhere.length === 0
          ? ''
          : t('draftState.changedElsewhere', { files: elsewhere.join(', ') })}
    </p>
  )
}

/** What the guide has published since the draft began, in files that the draft changes too: theirs or its own, since they are not laid together. */
function Moved({ changed, published }: ChangedFilesProps) {
  const { t } = useTexts('workbench')
  const moved = useWorkbench((state) => state.moved).filter((path) => changed.some((file) => file.path === path))
  if (moved.length === 0) return null
  const take = (path: string): void => {
    writeDraftFile(path, published.get(path) ?? null)
    refocus()
  }
  return (
    <Notice kind="warning">
      <p>
        <strong>{t('draftState.moved')}</strong> {t('draftState.movedHelp')}
      </p>
      <ul>
        {moved.map((path) => (
          <li key={path}>
            <code>{path}</code>{' '}
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              aria-label={t('draftState.takePublishedFile', { file: path })}
              onClick={() => take(path)}
            >
              {t('draftState.takePublished')}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
