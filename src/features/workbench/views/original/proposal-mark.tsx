import { useTexts } from '../../../../shared/texts/index.ts'
import type { ContentFiles } from '../../../../content/compile/load.ts'
import { Link } from '../../../../shared/ui/link.tsx'
import { Notice } from '../../../../shared/ui/notice.tsx'
import { refocus } from '../../../../shared/ui/refocus.ts'
import { changeDraft } from '../../state/draft.ts'
import type { Entity } from '../../state/entities.ts'
import { confirmed, isProposed, proposalsIn } from '../../state/proposals.ts'
import { workbench } from '../../state/store.ts'
import { addressOf } from '../selection.ts'

/** Nothing else is proposed. */
function proposalKind({ kind }: Entity): 'question' | 'finding' {
  return kind === 'question' ? kind : 'finding'
}

interface ProposalMarkProps {
  readonly entity: Entity
  readonly organisation: string
  readonly files: ContentFiles
  /** Saves what is written first; false where that could not be done. */
  readonly onConfirm: () => boolean
}

/** Says of a thing that it is only proposed, and confirms it as it is written. */
export function ProposalMark({ entity, organisation, files, onConfirm }: ProposalMarkProps) {
  const { t } = useTexts('workbench')
  if (!isProposed(files, entity)) return null
  const confirm = (): void => {
    if (!onConfirm()) return
    const saved = workbench.getState().files ?? files
    const proposal = proposalsIn(saved, organisation).find((each) => each.entity.kind === entity.kind && each.entity.id === entity.id)
    if (proposal === undefined || proposal.isOpen || proposal.isUnanswered) return
    changeDraft(confirmed(saved, organisation, proposal))
    refocus('.entity-form h3')
  }
  return (
    <Notice kind="warning">
      <p>{t('proposals.mark')}</p>
      <div className="actions">
        <button type="button" className="ds-button" data-variant="secondary" onClick={confirm}>
          {t('proposals.confirm')}
        </button>
        <Link to={addressOf('proposals', organisation, { kind: proposalKind(entity), id: entity.id })}>{t('proposals.toList')}</Link>
      </div>
    </Notice>
  )
}
