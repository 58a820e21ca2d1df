import { useTexts } from '../../../../shared/texts/index.ts'
import { useMemo, useState } from 'react'
import type { ContentFiles } from '../../../../content/compile/load.ts'
import { type AccountedSentence, accountFor } from '../../../../content/original/account.ts'
import { importText } from '../../../../content/original/import-text.ts'
import { type WithProposals, withProposals } from '../../../../content/proposals/write-proposals.ts'
import { afterPaint } from '../../../../shared/ui/after-paint.ts'
import { refocus } from '../../../../shared/ui/refocus.ts'
import { draftSections, setAsideIn, writtenStatements } from '../../state/document.ts'
import { changeDraft } from '../../state/draft.ts'
import { proposalsIn } from '../../state/proposals.ts'
import { useWorkbench } from '../../state/store.ts'
import { ChooseOrganisation } from '../draft/choose-organisation.tsx'
import { ProposalCard } from './proposal-card.tsx'
import { KeepDraft } from '../draft/keep-draft.tsx'
import { UndoRedo } from '../draft/undo-redo.tsx'
import { useOpenDraft } from '../draft/use-open-draft.ts'
import { useOrganisationId, useThing } from '../workbench-context.ts'

/** What the statements seem to need, gone through one by one: confirmed, changed or dropped. */
export function ProposalsView() {
  const { t } = useTexts('workbench')
  const isDraftOpen = useOpenDraft()
  const organisation = useOrganisationId()
  const files = useWorkbench((state) => state.files ?? state.published)
  return (
    <>
      <ChooseOrganisation view="proposals" />
      {!isDraftOpen || files === null ? (
        <p aria-busy="true">{t('loading')}</p>
      ) : (
        <Proposals key={organisation} organisation={organisation} files={files} />
      )}
    </>
  )
}

interface ProposalsProps {
  readonly organisation: string
  readonly files: ContentFiles
}

function Proposals({ organisation, files }: ProposalsProps) {
  const sentences = useSentences(organisation, files)
  const proposals = useMemo(() => proposalsIn(files, organisation), [files, organisation])
  const thing = useThing()
  // Begins with the one that the address points to.
  const [wanted, setWanted] = useState(() => proposals.findIndex(({ entity }) => entity.kind === thing?.kind && entity.id === thing.id))
  const index = Math.max(0, Math.min(wanted, proposals.length - 1))
  const proposal = proposals[index]
  const goTo = (next: number): void => {
    setWanted(next)
    afterPaint(() => document.getElementById(HEADING)?.focus())
  }
  return (
    <>
      <Make organisation={organisation} files={files} sentences={sentences} count={proposals.length} onMade={() => setWanted(0)} />
      {proposal === undefined ? null : (
        <ProposalCard
          // Another one is another form, also in the same place.
          key={`${proposal.entity.kind}/${proposal.entity.id}`}
          headingId={HEADING}
          place={{ number: index + 1, count: proposals.length }}
          proposal={proposal}
          organisation={organisation}
          files={files}
          sentences={sentences.filter(({ usedBy }) => proposal.statements.some((id) => usedBy.includes(id)))}
          onChange={changeDraft}
          onDecided={(next) => {
            changeDraft(next)
            if (proposals.length === 1) refocus()
            else goTo(index)
          }}
        />
      )}
      {proposals.length < 2 ? null : <Others index={index} count={proposals.length} onGo={goTo} />}
      <UndoRedo />
      <KeepDraft />
    </>
  )
}

interface MakeProps extends ProposalsProps {
  readonly sentences: readonly AccountedSentence[]
  readonly count: number
  readonly onMade: () => void
}

/** Has proposals made of what has none, and says how many there are to go through. */
function Make({ organisation, files, sentences, count, onMade }: MakeProps) {
  const { t } = useTexts('workbench')
  const [made, setMade] = useState<Omit<WithProposals, 'files'> | null>(null)
  const propose = (): void => {
    const leadIns = new Map(sentences.flatMap(({ usedBy, leadIn }) => (leadIn === null ? [] : usedBy.map((id) => [id, leadIn] as const))))
    const { files: next, ...counts } = withProposals(files, organisation, leadIns)
    if (counts.findings > 0) changeDraft(next)
    setMade(counts)
    onMade()
  }
  return (
    <>
      <p>
        <button type="button" className="ds-button" data-variant={count === 0 ? 'primary' : 'secondary'} onClick={propose}>
          {t('proposals.make')}
        </button>
      </p>
      <p role="status">
        {made === null ? '' : `${made.findings === 0 ? t('proposals.nothing') : t('proposals.made', made)} `}
        {count === 0 ? t('proposals.none') : t('proposals.left', { count })}
      </p>
    </>
  )
}

interface OthersProps {
  readonly index: number
  readonly count: number
  readonly onGo: (index: number) => void
}

/** Round and round. */
function Others({ index, count, onGo }: OthersProps) {
  const { t } = useTexts('workbench')
  const button = (label: string, next: number) => (
    <button type="button" className="ds-button" data-variant="tertiary" onClick={() => onGo(next % count)}>
      {label}
    </button>
  )
  return (
    <div className="actions">
      {button(t('proposals.previous'), index + count - 1)}
      {button(t('proposals.next'), index + 1)}
    </div>
  )
}

const HEADING = 'forslaget'

/** The sentences of the original, where it is open, with the statements that are made of them. */
function useSentences(organisation: string, files: ContentFiles): readonly AccountedSentence[] {
  const original = useWorkbench((state) => state.originals[organisation])
  const imported = useMemo(() => (original === undefined ? null : importText(original)), [original])
  return useMemo(() => {
    if (imported === null) return []
    return accountFor(imported, writtenStatements(draftSections(files, organisation)), setAsideIn(files, organisation)).sentences
  }, [imported, files, organisation])
}
