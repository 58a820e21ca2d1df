import { useTranslation } from '../shared/texts/index.ts'
import { useSession, useSessionState } from '../shared/session/use-session.ts'
import { Closable } from '../shared/ui/closable.tsx'
import { Notice } from '../shared/ui/notice.tsx'

/** Tells when the tab's memory cannot be used, or held something that could not be read. */
export function SessionNotices() {
  const { t } = useTranslation()
  const session = useSession()
  const { restored, canSave, cleared, dropped } = useSessionState((state) => state)
  if (!restored) return null
  return (
    <>
      {cleared ? (
        <Notice kind="info" live>
          <p>{t('site.cleared')}</p>
        </Notice>
      ) : null}
      {canSave ? null : (
        <Notice kind="warning" live>
          <p>{t('site.unsaved')}</p>
        </Notice>
      )}
      {dropped.length === 0 ? null : (
        <Closable onClose={session.acknowledge}>
          <p>{dropped === 'everything' ? t('site.droppedAll') : t('site.dropped', { count: dropped.length, facts: dropped.join(', ') })}</p>
        </Closable>
      )}
    </>
  )
}
