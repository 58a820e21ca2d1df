import type { ReactNode } from 'react'
import { useTranslation } from '../i18n/index.ts'
import type { Organisation } from '../schema/model.ts'
import { useCase } from '../session/use-case.ts'
import { useSession, useSessionState } from '../session/use-session.ts'
import { Notice } from '../ui/notice.tsx'

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
          {dropped === 'everything' ? t('site.droppedAll') : t('site.dropped', { count: dropped.length, facts: dropped.join(', ') })}
        </Closable>
      )}
    </>
  )
}

/** Tells when stored answers no longer fit the content, and which. They count for nothing; the rest does. */
export function AnswerProblems({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation()
  const session = useSession()
  const { answers, problems } = useCase(organisation)
  if (problems.length === 0) return null
  const facts = [...new Set(problems.map((problem) => problem.fact))]
  return (
    <Closable onClose={() => session.replace(organisation.id, answers)}>
      {t('site.dropped', { count: facts.length, facts: facts.join(', ') })}
    </Closable>
  )
}

function Closable({ children, onClose }: { readonly children: ReactNode; readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Notice kind="warning" live>
      <p>{children}</p>
      <button type="button" className="ds-button" data-variant="secondary" onClick={onClose}>
        {t('site.close')}
      </button>
    </Notice>
  )
}
