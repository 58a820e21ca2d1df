import { useTexts } from '../../../../shared/texts/index.ts'
import { useState } from 'react'
import { addFiles } from '../../state/draft.ts'
import type { Intake } from '../../state/intake.ts'
import { filesOfNobody } from '../../state/place-files.ts'
import { useWorkbench } from '../../state/store.ts'
import type { NamedFile } from '../../state/jobs.ts'
import { Notice } from '../../../../shared/ui/notice.tsx'
import { worker } from './draft-worker.ts'
import { filesDropped } from './files-dropped.ts'
import { AskWhose } from './ask-whose.tsx'

/** Where an editor hands over files, folders and zip files: dropped or chosen. They are read in the worker. */
export function TakeFiles() {
  const { t } = useTexts('workbench')
  const [asked, setAsked] = useState<Intake | null>(null)
  const [state, setState] = useState<'idle' | 'reading' | 'failed'>('idle')
  const [isOver, setOver] = useState(false)
  const take = async (given: Promise<readonly NamedFile[]>): Promise<void> => {
    setState('reading')
    try {
      const taken = await worker.run({ kind: 'take-in', given: await given })
      const isAsked = filesOfNobody(taken.files).length > 0
      setAsked(isAsked ? taken : null)
      if (!isAsked) addFiles(taken.files, taken.refusals, '')
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  return (
    <div
      className="take-files"
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void take(filesDropped(event.dataTransfer))
      }}
    >
      <p>{t('take.drop')}</p>
      <FileChoice label={t('take.files')} onTake={(given) => void take(Promise.resolve(given))} />
      <FileChoice label={t('take.folder')} isFolder onTake={(given) => void take(Promise.resolve(given))} />
      <div role="status">
        {state === 'reading' ? <p aria-busy="true">{t('take.reading')}</p> : null}
        {state === 'failed' ? <p className="ds-validation-message">{t('take.failed')}</p> : null}
      </div>
      {asked === null ? null : (
        <AskWhose
          files={asked.files}
          onAnswer={(organisation) => {
            if (organisation !== null) addFiles(asked.files, asked.refusals, organisation)
            setAsked(null)
          }}
        />
      )}
    </div>
  )
}

interface FileChoiceProps {
  readonly label: string
  readonly isFolder?: boolean
  readonly onTake: (given: readonly NamedFile[]) => void
}

function FileChoice({ label, isFolder = false, onTake }: FileChoiceProps) {
  return (
    <label className="file-choice">
      <span>{label}</span>
      <input
        type="file"
        multiple
        {...(isFolder ? { webkitdirectory: '' } : { accept: '.zip,.yaml,.yml,.svg,.png' })}
        onChange={({ target }) => {
          onTake([...(target.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file })))
          // The same file may be chosen again once it has been mended.
          target.value = ''
        }}
      />
    </label>
  )
}

/** What came of the last files that were handed over. */
export function Taken() {
  const { t } = useTexts('workbench')
  const taken = useWorkbench((state) => state.taken)
  const refusals = useWorkbench((state) => state.refusals)
  return (
    <div role="status" className="taken">
      {taken === null ? null : <p>{t('take.taken', { count: taken })}</p>}
      {refusals.length === 0 ? null : (
        <Notice kind="warning">
          <p>
            <strong>{t('take.refused')}</strong>
          </p>
          <ul>
            {refusals.map((refusal) => (
              <li key={refusal} lang="sv">
                {refusal}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}
