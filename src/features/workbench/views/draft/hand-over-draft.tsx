import { dayIn } from '../../../../schema/day-in.ts'
import { useTexts } from '../../../../shared/texts/index.ts'
import { useState } from 'react'
import { saveFile } from '../../../../shared/session/save-file.ts'
import { writeChangeNote } from '../../state/change-note.ts'
import { changedFiles } from '../../state/changed-files.ts'
import { useWorkbench } from '../../state/store.ts'
import { Disclosure } from '../../../../shared/ui/disclosure.tsx'
import { Notice } from '../../../../shared/ui/notice.tsx'
import { TextField } from '../../../../shared/ui/text-field.tsx'
import { worker } from './draft-worker.ts'
import { useOrganisationId } from '../workbench-context.ts'

/** Packs what is changed, with a note on what and why, for whoever publishes the guide. */
export function HandOverDraft() {
  const { t } = useTexts('workbench')
  const files = useWorkbench((state) => state.files)
  const published = useWorkbench((state) => state.published)
  const checked = useWorkbench((state) => state.checked?.result)
  const [what, setWhat] = useState('')
  const [why, setWhy] = useState('')
  const [isWhole, setWhole] = useState(false)
  const [state, setState] = useState<'idle' | 'done' | 'refused' | 'failed'>('idle')
  const organisation = useOrganisationId()
  const day = dayIn(checked?.content?.organisations.get(organisation)?.sv.organisation.policy.timeZone)
  if (files === null || published === null || checked === undefined) return null
  const changed = changedFiles(published, files)
  const note = writeChangeNote({ what, why, files: changed, decisions: checked.told, checked, day })
  const download = async (): Promise<void> => {
    const wanted = isWhole ? [...files.keys()] : changed.filter(({ change }) => change !== 'removed').map(({ path }) => path)
    const packed = new Map([...wanted.map((path) => [`content/${path}`, files.get(path) ?? ''] as const), ['andringar.md', note] as const])
    try {
      const bytes = await worker.run({ kind: 'pack', files: packed })
      setState(saveFile(`innehall-${day}.zip`, new Blob([bytes], { type: 'application/zip' })) ? 'done' : 'refused')
    } catch {
      setState('failed')
    }
  }
  return (
    <section className="hand-over-draft">
      <h2 className="ds-heading section-heading">{t('hand.title')}</h2>
      <p>{t('hand.text')}</p>
      {checked.problems.length === 0 ? null : (
        <Notice kind="warning">
          <p>{t('hand.unfinished')}</p>
        </Notice>
      )}
      <TextField id="notis-vad" label={t('hand.what')} rows={3} value={what} onChange={({ target }) => setWhat(target.value)} />
      <TextField id="notis-varfor" label={t('hand.why')} rows={3} value={why} onChange={({ target }) => setWhy(target.value)} />
      <div className="ds-field">
        <input type="checkbox" className="ds-input" id="notis-allt" checked={isWhole} onChange={({ target }) => setWhole(target.checked)} />
        <label htmlFor="notis-allt">{t('hand.whole')}</label>
      </div>
      <Disclosure summary={t('hand.note')}>
        <pre className="change-note" lang="sv" tabIndex={0}>
          {note}
        </pre>
      </Disclosure>
      <p>
        <button type="button" className="ds-button" data-variant="primary" onClick={() => void download()}>
          {t('hand.download')}
        </button>
      </p>
      <p role="status">{state === 'idle' ? '' : t(`hand.${state}`)}</p>
    </section>
  )
}
