import type { Evaluation } from '../../../engine/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import { type AnswerWords, tellAnswers } from '../../../shared/told/answers-told.ts'
import { type Besked, tellBesked } from '../../../shared/told/besked.ts'

/** Words around a case in four lines. */
export interface CaseWords {
  readonly where: (organisation: string) => string
  readonly about: (about: string) => string
  readonly outcome: (outcome: string) => string
  readonly reason: (reason: string) => string
  /** The outcome while it is not settled. */
  readonly open: string
  readonly answerWords: AnswerWords
}

/** As many answers as tell what a case is about. */
const TOLD = 4
/** Shorter answers say nothing without their question. */
const SAYS_SOMETHING = 10

/** A case in at most four lines: whose, about what, how it stands and why. */
export function caseLines(organisation: Organisation, evaluation: Evaluation, words: CaseWords): readonly string[] {
  const besked = tellBesked(organisation, evaluation)
  const { outcome, reason } = besked
  const about = caseInALine(organisation, evaluation, besked, words.answerWords)
  return [
    words.where(organisation.policy.name),
    ...(about === null ? [] : [words.about(about)]),
    words.outcome(outcome?.label ?? words.open),
    ...(reason === null ? [] : [words.reason(reason.finding.title)]),
  ]
}

/** What a case is about, by some of its answers; null where they say nothing without their questions. */
export function caseInALine(
  organisation: Organisation,
  evaluation: Evaluation,
  { system }: Pick<Besked, 'system'>,
  words: AnswerWords,
): string | null {
  const labels = tellAnswers(organisation, evaluation, words)
    .filter(({ by, question, fact, field }) => by === null && question !== '' && fact === field)
    .flatMap((answer) => answer.labels)
    .filter((label) => label.length > SAYS_SOMETHING && label !== system)
  const about = [...(system === null ? [] : [system]), ...labels].slice(0, TOLD)
  return about.length === 0 ? null : about.join('; ')
}
