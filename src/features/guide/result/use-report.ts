import { useMemo, useState } from 'react'
import type { Organisation, Sources } from '../../../schema/model.ts'
import { dayIn } from '../../../schema/day-in.ts'
import { loadCodes } from '../../../shared/session/load-content.ts'
import { shareFragment } from '../../../shared/session/share-fragment.ts'
import { type Case, outcomeOf } from '../../../shared/session/use-case.ts'
import { useSessionState } from '../../../shared/session/use-session.ts'
import { useGuideRoot } from '../../../shared/ui/guide-root.ts'
import { useLanguage } from '../../../shared/ui/language.ts'
import { usePromise } from '../use-promise.ts'
import { type Report, writeReport } from './report.ts'
import { useReportWords } from './report-words.ts'

const NONE: readonly string[] = []
const NO_REPLIES: Readonly<Record<string, string>> = {}

/** What is handed over of a besked, the person's own where nothing else is said; null until what its link is written with has come, and where there is no besked yet. */
export function useReport(organisation: Organisation, sources: Sources, own: Case, isOwn = false): Report | null {
  const language = useLanguage()
  const root = useGuideRoot()
  const codes = usePromise(loadCodes)
  const ticks = useSessionState((state) => state.ticks[organisation.id] ?? NONE)
  const replies = useSessionState((state) => (isOwn ? state.replies[organisation.id] : undefined) ?? NO_REPLIES)
  const words = useReportWords(organisation.policy.name)
  const [date] = useState(() => dayIn(organisation.policy.timeZone))
  return useMemo(() => {
    if (codes === null || outcomeOf(own) === null) return null
    const link = `${root}delat/#${shareFragment(codes, organisation, own.evaluation)}`
    const addressOf = (section: string, statement: string): string => `${root}${organisation.id}/kalla/${section}/#${statement}`
    return writeReport({ organisation, sources, evaluation: own.evaluation, replies, ticks, language, date, link, words, addressOf })
    // The words change with the language alone.
    // eslint-disable-next-line react/exhaustive-deps
  }, [organisation, sources, own, codes, root, replies, ticks, language, date])
}
