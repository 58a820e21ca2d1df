import { useTexts } from '../../../../shared/texts/index.ts'
import { useMemo, useState } from 'react'
import type { ContentFiles } from '../../../../content/compile/load.ts'
import { accountFor, type AccountedSentence, isOpen } from '../../../../content/original/account.ts'
import { type ImportedText, importText } from '../../../../content/original/import-text.ts'
import { isDemand } from '../../../../schema/modalities.ts'
import { Disclosure } from '../../../../shared/ui/disclosure.tsx'
import { refocus } from '../../../../shared/ui/refocus.ts'
import { draftSections, sectionFor, setAsideIn, withoutUnread, writtenStatements } from '../../state/document.ts'
import { changeDraft, putOriginal } from '../../state/draft.ts'
import { useWorkbench } from '../../state/store.ts'
import { ChooseOrganisation } from '../draft/choose-organisation.tsx'
import { GiveOriginal } from './give-original.tsx'
import { KeepDraft } from '../draft/keep-draft.tsx'
import { OriginalSection } from './original-section.tsx'
import { UndoRedo } from '../draft/undo-redo.tsx'
import { useOpenDraft } from '../draft/use-open-draft.ts'
import { useOrganisationId } from '../workbench-context.ts'

/** The original beside what has been made of it: every sentence of it is used, set aside with a reason, or open. */
export function DocumentView() {
  const { t } = useTexts('workbench')
  const isDraftOpen = useOpenDraft()
  const organisation = useOrganisationId()
  const files = useWorkbench((state) => state.files ?? state.published)
  const original = useWorkbench((state) => state.originals[organisation])
  return (
    <>
      <ChooseOrganisation view="document" />
      {!isDraftOpen || files === null ? (
        <p aria-busy="true">{t('loading')}</p>
      ) : original === undefined ? (
        <GiveOriginal label={t('original.read')} onGive={(text) => take(organisation, text)} />
      ) : (
        <Accounted key={organisation} organisation={organisation} original={original} files={files} />
      )}
    </>
  )
}

function take(organisation: string, text: string | null): void {
  putOriginal(organisation, text)
  refocus()
}

interface AccountedProps {
  readonly organisation: string
  readonly original: string
  readonly files: ContentFiles
}

const SHOWN = ['demands', 'open', 'all'] as const
type Shown = (typeof SHOWN)[number]

function Accounted({ organisation, original, files }: AccountedProps) {
  const { t } = useTexts('workbench')
  const [shown, setShown] = useState<Shown>('open')
  const imported = useMemo(() => importText(original), [original])
  const sections = useMemo(() => draftSections(files, organisation), [files, organisation])
  const account = useMemo(
    () => accountFor(imported, writtenStatements(sections), setAsideIn(files, organisation)),
    [imported, sections, files, organisation],
  )
  const isShown: Record<Shown, (sentence: AccountedSentence) => boolean> = {
    demands: (sentence) => isOpen(sentence) && sentence.modality !== null && isDemand(sentence.modality),
    open: isOpen,
    all: () => true,
  }
  const count = (one: Shown): number => account.sentences.filter(isShown[one]).length
  const wanted = account.sentences.map((sentence, index) => ({ sentence, index })).filter(({ sentence }) => isShown[shown](sentence))
  return (
    <>
      <p role="status">
        {t('original.count', {
          all: account.sentences.length,
          used: account.sentences.filter(({ usedBy }) => usedBy.length > 0).length,
          aside: account.sentences.filter(({ usedBy, setAside }) => usedBy.length === 0 && setAside !== null).length,
          open: count('open'),
          demands: count('demands'),
        })}
      </p>
      <fieldset className="ds-fieldset original-shown">
        <legend>{t('original.show')}</legend>
        {SHOWN.map((one) => (
          <label key={one}>
            <input type="radio" name="original-visa" checked={shown === one} onChange={() => setShown(one)} />{' '}
            {t(`original.shown.${one}`, { count: count(one) })}
          </label>
        ))}
      </fieldset>
      {[...Map.groupBy(wanted, ({ sentence }) => sentence.section)].map(([heading, own]) => (
        <OriginalSection
          key={heading}
          heading={heading}
          organisation={organisation}
          sections={sections}
          sentences={own}
          onChange={(change) => changeDraft(settled(change(files), organisation, imported))}
        />
      ))}
      <UndoRedo />
      <KeepDraft />
      <LeftOut pageParts={imported.pageParts} lost={account.lost} />
      <p>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => take(organisation, null)}>
          {t('original.another')}
        </button>
      </p>
    </>
  )
}

/** The draft without the sections of which every sentence is set aside. */
function settled(files: ContentFiles, organisation: string, imported: ImportedText): ContentFiles {
  const sections = draftSections(files, organisation)
  const { sentences } = accountFor(imported, writtenStatements(sections), setAsideIn(files, organisation))
  return withoutUnread(files, organisation, ({ id }) => {
    const own = sentences.filter(({ section }) => sectionFor(sections, section)?.id === id)
    return own.length > 0 && own.every(({ setAside }) => setAside !== null)
  })
}

/** What was not read as text, and statements that the document does not seem to hold any more. */
function LeftOut({ pageParts, lost }: { readonly pageParts: readonly string[]; readonly lost: readonly string[] }) {
  const { t } = useTexts('workbench')
  return (
    <>
      {pageParts.length === 0 ? null : (
        <Disclosure summary={t('original.pageParts', { count: pageParts.length })}>
          <ul lang="sv">
            {[...new Set(pageParts)].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {lost.length === 0 ? null : (
        <Disclosure summary={t('original.lost', { count: lost.length })}>
          <p>{t('original.lostText')}</p>
          <p>{lost.join(', ')}</p>
        </Disclosure>
      )}
    </>
  )
}
