import { use, useEffect, useMemo } from 'react'
import type { Organisation, Renames, Scenario } from '../../../schema/model.ts'
import type { LinkProblem } from '../../../shared/links/seal.ts'
import {
  caseStepId,
  type IntroductionPlan,
  type IntroductionStep,
  type PlannedPart,
  planParts,
  progressNow,
  readPlan,
  wholePlan,
} from './introduction-plan.ts'
import {
  keepProgress,
  NO_PROGRESS,
  openProgress,
  type OwnProgress,
  type Progress,
  updateProgress,
} from '../../../shared/session/introduction-progress.ts'
import { loadCodes, loadIntroduction, loadScenarios } from '../../../shared/session/load-content.ts'
import { useSession, useSessionState } from '../../../shared/session/use-session.ts'
import { useLanguage } from '../../../shared/ui/language.ts'
import { useNavigation } from '../../../shared/ui/navigation.ts'

/** The introduction as it is gone through here: what was chosen of it, and how far the person has come. */
export interface Course {
  readonly parts: readonly PlannedPart[]
  /** Cases beside the parts: those that were chosen, else all there are. */
  readonly further: readonly Scenario[]
  /** Somebody has chosen what is in it. */
  readonly isChosen: boolean
  readonly lost: readonly string[]
  readonly problem: LinkProblem | null
  /** What is saved in the browser has been read. Before that, pages show what was prerendered. */
  readonly isReady: boolean
  readonly progress: Progress
  readonly own: OwnProgress
  readonly isDone: (step: IntroductionStep) => boolean
  readonly update: (change: Partial<OwnProgress>) => void
  /** The person has asked for it to be saved in the browser. */
  readonly isSaved: boolean
  readonly save: (isSaved: boolean) => void
  /** Address of one of its pages, or of the overview where none is given; what was chosen goes along. */
  readonly addressOf: (page?: string) => string
}

const NOTHING: Progress = { saved: [], own: {}, trouble: null }

export function useIntroduction(organisation: Organisation): Course {
  const { id } = organisation
  const language = useLanguage()
  const introduction = use(loadIntroduction(id, language))
  const scenarios = use(loadScenarios(id, language))
  const { renames } = use(loadCodes())
  const { hash } = useNavigation()
  const { session, restored, known } = useKnownProgress()
  const read = useMemo(
    () => (!restored || hash === '' ? null : readPlan(hash, { introduction, scenarios, renames: renamesOf(renames, id) })),
    [restored, hash, introduction, scenarios, renames, id],
  )
  const chosen = read?.kind === 'plan' && isAnything(read.plan) ? read.plan : null
  const parts = useMemo(() => planParts(introduction, scenarios, chosen ?? wholePlan(introduction)), [introduction, scenarios, chosen])
  const further = useMemo(() => {
    const own = parts.find(({ part }) => part === null)?.steps.map(({ id: step }) => step)
    return scenarios.filter((each) => own?.includes(caseStepId(each.id)) ?? true)
  }, [scenarios, parts])
  const progress = known ?? NOTHING
  const own = useMemo(() => progressNow(progress.own[id] ?? NO_PROGRESS, renamesOf(renames, id)), [progress, renames, id])
  return {
    parts,
    further,
    isChosen: chosen !== null,
    lost: read?.kind === 'plan' ? read.lost : [],
    problem: read?.kind === 'unreadable' ? read.problem : null,
    isReady: known !== null,
    progress,
    own,
    isDone: (step) => (step.kind === 'case' ? Object.hasOwn(own.guesses, step.scenario.id) : own.done.includes(step.id)),
    update: (part) => session.proceed(updateProgress({ ...progress, own: { ...progress.own, [id]: { ...own, ...part } } }, id)),
    isSaved: progress.saved.includes(id),
    save: (isSaved) => session.proceed(keepProgress(progress, id, isSaved)),
    addressOf: (page) => `/${id}/introduktion/${page === undefined ? '' : `${page}/`}${chosen === null ? '' : `#${hash}`}`,
  }
}

/** What is known of how far one has come, once the tab's memory has been read; it is opened by whoever asks first. */
function useKnownProgress() {
  const session = useSession()
  const restored = useSessionState((state) => state.restored)
  const known = useSessionState((state) => state.progress)
  useEffect(() => {
    if (restored && known === null) session.proceed(openProgress())
  }, [restored, known, session])
  return { session, restored, known }
}

function renamesOf(renames: Renames, id: string) {
  return { scenarios: renames.scenarios[id] ?? {}, parts: renames.parts[id] ?? {}, cards: renames.cards[id] ?? {} }
}

function isAnything({ parts, scenarios }: IntroductionPlan): boolean {
  return parts.length + scenarios.length > 0
}
