import { use } from 'react'
import { useTexts } from '../../../shared/texts/index.ts'
import { dayIn } from '../../../schema/day-in.ts'
import { saveFile } from '../../../shared/session/save-file.ts'
import { CopyStatus, useCopy } from '../../../shared/ui/copy-text.tsx'
import { useLanguage } from '../../../shared/ui/language.ts'
import { sheetsOf } from '../state/sign-off/blocks.ts'
import { setAsideIn } from '../state/document.ts'
import { draftFacts, publishedFacts, type SignOffFacts } from '../state/sign-off/facts.ts'
import { type SignOff, writeSignOff } from '../state/sign-off/sign-off.ts'
import { useWorkbench } from '../state/store.ts'
import { CheckPanel } from './things/check-panel.tsx'
import { ChooseOrganisation } from './draft/choose-organisation.tsx'
import { Blocks } from './sign-off/blocks-view.tsx'
import { useOpenDraft } from './draft/use-open-draft.ts'
import { useLoaders, useOrganisationId, useOrganisations } from './workbench-context.ts'

/** All of an organisation in words, as the draft has it or as it is published, for whoever answers for its document to sign. */
export function SignOffView() {
  const { t } = useTexts('workbench')
  const isOpen = useOpenDraft()
  return (
    <>
      <ChooseOrganisation view="sign-off" />
      {isOpen ? <Checked /> : <p aria-busy="true">{t('loading')}</p>}
    </>
  )
}

function Checked() {
  const { t } = useTexts('workbench')
  const language = useLanguage()
  const id = useOrganisationId()
  const name = useOrganisations().find((own) => own.id === id)?.name ?? id
  const files = useWorkbench((state) => state.files)
  const published = useWorkbench((state) => state.published)
  const checked = useWorkbench((state) => state.checked)
  if (files === null || files === published) return <Published id={id} />
  if (checked?.files === files) return <Sheet key={id} facts={draftFacts(checked.result, { id, name }, language, setAsideIn(files, id))} />
  return (
    <>
      <p>{t('difference.unchecked')}</p>
      <CheckPanel />
    </>
  )
}

function Published({ id }: { readonly id: string }) {
  const { load } = useLoaders()
  const published = useWorkbench((state) => state.published)
  return <Sheet key={id} facts={publishedFacts(use(load(id)), published === null ? null : setAsideIn(published, id))} />
}

function Sheet({ facts }: { readonly facts: SignOffFacts }) {
  const { t } = useTexts('workbench')
  const { t: pages } = useTexts('pages')
  const language = useLanguage()
  const day = dayIn(facts.whole?.organisation.policy.timeZone)
  const signOff = writeSignOff({ t, pages, language }, facts, day)
  const [first, rest] = sheetsOf(signOff.blocks)
  return (
    <>
      <Keep signOff={signOff} day={day} />
      <article className="sign-off">
        <div className="sign-off-first">
          <h2 className="ds-heading">{signOff.title}</h2>
          <Blocks blocks={first} />
        </div>
        <Blocks blocks={rest} />
      </article>
    </>
  )
}

function Keep({ signOff, day }: { readonly signOff: SignOff; readonly day: string }) {
  const { t } = useTexts('workbench')
  const language = useLanguage()
  const copying = useCopy()
  const saveWord = async (): Promise<void> => {
    copying.tell(t('signOff.making'))
    try {
      const { signOffAsWord } = await import('./sign-off/sign-off-word.ts')
      const file = await signOffAsWord({ ...signOff, language, foot: `${signOff.title} · ${day}` })
      copying.tell(t(saveFile(`${t('signOff.file')}-${day}.docx`, file) ? 'signOff.made' : 'signOff.refused'))
    } catch {
      copying.tell(t('signOff.failed'))
    }
  }
  return (
    <>
      <p className="keep-buttons">
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => window.print()}>
          {t('signOff.print')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => void saveWord()}>
          {t('signOff.word')}
        </button>
      </p>
      <CopyStatus copying={copying} />
    </>
  )
}
