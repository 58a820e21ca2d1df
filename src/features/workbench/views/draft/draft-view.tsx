import { useTexts } from '../../../../shared/texts/index.ts'
import { useEffect } from 'react'
import { changeDraft } from '../../state/draft.ts'
import { edit, useWorkbench } from '../../state/store.ts'
import { entitiesOf } from '../../state/entities.ts'
import { useNavigation } from '../../../../shared/ui/navigation.ts'
import { refocus } from '../../../../shared/ui/refocus.ts'
import { ChooseOrganisation } from './choose-organisation.tsx'
import { CheckPanel } from '../things/check-panel.tsx'
import { DraftEditor } from './draft-editor.tsx'
import { DraftState } from './draft-state.tsx'
import { readSelection } from '../selection.ts'
import { Taken, TakeFiles } from './take-files.tsx'
import { useOpenDraft } from './use-open-draft.ts'
import { useOrganisationId } from '../workbench-context.ts'

/** Where an editor begins a draft, changes it and has it checked. */
export function DraftView() {
  const { t } = useTexts('workbench')
  const isOpen = useOpenDraft()
  const hasDraft = useWorkbench((state) => state.files !== null)
  return (
    <>
      <ChooseOrganisation view="draft" />
      {!isOpen ? <p aria-busy="true">{t('loading')}</p> : hasDraft ? <Desk /> : <Start />}
    </>
  )
}

function Start() {
  const { t } = useTexts('workbench')
  const published = useWorkbench((state) => state.published)
  const begin = (): void => {
    changeDraft(published)
    refocus()
  }
  return (
    <section className="draft-start">
      <h2 className="ds-heading section-heading">{t('start.title')}</h2>
      <p className="ds-paragraph">{t('start.text')}</p>
      <p>
        <button type="button" className="ds-button" data-variant="primary" onClick={begin}>
          {t('start.published')}
        </button>
      </p>
      <h3 className="ds-heading">{t('start.open')}</h3>
      <TakeFiles />
      <Taken />
    </section>
  )
}

function Desk() {
  useSelectedThing()
  return (
    <>
      <DraftState />
      <CheckPanel />
      <DraftEditor />
    </>
  )
}

/** Opens what the address points to, such as a finding that was looked at in the flow. */
function useSelectedThing(): void {
  const { hash } = useNavigation()
  const organisation = useOrganisationId()
  const { thing } = readSelection(hash)
  const [kind, id] = [thing?.kind, thing?.id]
  const files = useWorkbench((state) => state.files)
  useEffect(() => {
    if (files === null || kind === undefined) return
    const entity = entitiesOf(files, organisation).find((each) => each.kind === kind && each.id === id)
    if (entity !== undefined) edit({ file: entity.file, path: entity.path, line: null })
    // Once for each address: what is changed afterwards must not lead back.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [kind, id, organisation, files === null])
}
