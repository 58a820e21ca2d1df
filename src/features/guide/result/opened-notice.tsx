import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import { type Case, outcomeOf } from '../../../shared/session/use-case.ts'
import { useSessionState } from '../../../shared/session/use-session.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import { ThenAndNow } from '../../../shared/ui/then-and-now.tsx'

/** Tells that a saved case which has been opened no longer has the outcome that it was saved with. Gone with the first answer that is changed. */
export function OpenedNotice({ organisation, own }: { readonly organisation: Organisation; readonly own: Case }) {
  const { t } = useTexts('pages')
  const opened = useSessionState((state) => state.opened)
  const now = outcomeOf(own)
  if (opened?.organisation !== organisation.id || opened.outcome === now) return null
  return (
    <Notice kind="warning">
      <p>{t('since.opened')}</p>
      <ThenAndNow claimed={opened.outcome} now={now} />
    </Notice>
  )
}
