import { useMemo, useState } from 'react'
import type { Organisation, Sources } from '../../../schema/model.ts'
import { dayIn } from '../../../schema/day-in.ts'
import { loadCodes } from '../../../shared/session/load-content.ts'
import type { Replies } from '../../../shared/session/share.ts'
import { shareFragment } from '../../../shared/session/share-fragment.ts'
import { type Case, outcomeOf } from '../../../shared/session/use-case.ts'
import { useSessionState } from '../../../shared/session/use-session.ts'
import { useGuideRoot } from '../../../shared/ui/guide-root.ts'
import type { Missing } from '../../../shared/ui/corner.tsx'
import { useLanguage } from '../../../shared/ui/language.ts'
import { usePainted } from '../../../shared/ui/use-painted.ts'
import { usePromise, useTried } from '../use-promise.ts'
import { type Report, type Whose, writeReport } from './report.ts'
import { useReportWords } from './report-words.ts'

const NONE: readonly string[] = []

/** Only where the organisation has decided on systems. Where it does not come, the page says so where the systems would have stood. */
const loadSystems = async () => (await import('../../../shared/told/told-systems.ts')).tellSystems
const loadNothing = async (): Promise<null> => Promise.resolve(null)

interface OwnReport {
  /** What is handed over of a besked; null where there is none yet, and until the besked is in sight. */
  readonly report: Report | null
  /** What its link is written with could not be fetched: how to try again. */
  readonly missing: Parameters<typeof Missing>[0] | null
}

interface Given {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly shown: Case
  readonly whose: Whose
  /** Facts that others answered through a link, and who. */
  readonly replies: Replies
}

/** A besked as it is handed over: its link once what that is written with has come. */
export function useReport({ organisation, sources, shown, whose, replies }: Given): OwnReport {
  const language = useLanguage()
  const root = useGuideRoot()
  const { value: codes, failure, again } = useTried(loadCodes)
  const ticks = useSessionState((state) => (whose === 'own' ? state.ticks[organisation.id] : undefined) ?? NONE)
  const wordsFor = useReportWords(organisation)
  // As on the page: of somebody else's case nothing is tried.
  const isTold = whose !== 'shared' && organisation.findings.some(({ decision }) => decision !== undefined)
  const loaded = usePromise<Awaited<ReturnType<typeof loadSystems>> | null>(isTold ? loadSystems : loadNothing)
  const [date] = useState(() => dayIn(organisation.policy.timeZone))
  const isPainted = usePainted()
  const report = useMemo(() => {
    if (!isPainted || outcomeOf(shown) === null) return null
    const link = codes === null ? null : `${root}delat/#${shareFragment(codes, organisation, shown.evaluation, replies)}`
    const addressOf = (section: string, statement: string): string => `${root}${organisation.id}/kalla/${section}/#${statement}`
    const { evaluation } = shown
    const words = wordsFor()
    const systems = loaded?.(organisation, shown.answers) ?? []
    return writeReport({ organisation, sources, evaluation, systems, whose, replies, ticks, language, date, link, words, addressOf })
    // The words change with the language alone.
    // eslint-disable-next-line react/exhaustive-deps
  }, [isPainted, organisation, sources, shown, whose, codes, loaded, root, replies, ticks, language, date])
  return { report, missing: failure === null ? null : { error: failure.error, onAgain: again } }
}
