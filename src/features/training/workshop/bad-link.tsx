import { useTexts } from '../../../shared/texts/index.ts'
import type { ReadSession, WorkshopSession } from '../workshop-link.ts'
import { Notice } from '../../../shared/ui/notice.tsx'

interface BadLinkProps {
  readonly read: ReadSession
  /** Composes anew, with what could be read or from nothing. */
  readonly onCompose: (session: WorkshopSession | null) => void
}

/** Says why nobody can take part by a link, and offers what could be read of it. */
export function BadLink({ read, onCompose }: BadLinkProps) {
  const { t } = useTexts('workshop')
  const problem = read.kind === 'unreadable' ? read.problem.kind : 'empty'
  const salvaged = read.kind === 'unreadable' ? read.salvaged : null
  const count = salvaged?.items.length ?? 0
  return (
    <>
      <Notice kind="warning" live>
        <p>{t(`problem.${problem}`)}</p>
        {count > 0 ? <p>{t('problem.salvage', { count })}</p> : null}
        <p>{t('problem.untouched')}</p>
      </Notice>
      <p className="actions">
        {count > 0 ? (
          <button type="button" className="ds-button" data-variant="primary" onClick={() => onCompose(salvaged)}>
            {t('problem.salvageYes')}
          </button>
        ) : null}
        <button type="button" className="ds-button" data-variant={count > 0 ? 'secondary' : 'primary'} onClick={() => onCompose(null)}>
          {t('problem.compose')}
        </button>
      </p>
    </>
  )
}
