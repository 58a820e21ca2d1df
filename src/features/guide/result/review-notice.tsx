import { useTexts } from '../../../shared/texts/index.ts'
import { useState } from 'react'
import { dayIn } from '../../../schema/day-in.ts'
import { tellDay } from '../../../schema/tell-day.ts'
import type { Organisation } from '../../../schema/model.ts'
import { useSessionState } from '../../../shared/session/use-session.ts'
import { useLanguage } from '../../../shared/ui/language.ts'
import { Notice } from '../../../shared/ui/notice.tsx'

/** Tells that the content should have been reviewed by now. Only in the browser, since what was prerendered knows no today. */
export function ReviewNotice({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTexts('guide')
  const language = useLanguage()
  const restored = useSessionState((state) => state.restored)
  const { timeZone, content } = organisation.policy
  const { reviewBy } = content
  const [today] = useState(() => dayIn(timeZone))
  if (!restored || today <= reviewBy) return null
  const day = tellDay(reviewBy, language)
  return (
    <Notice kind="warning">
      <p>{t('review.passed', { day })}</p>
    </Notice>
  )
}
