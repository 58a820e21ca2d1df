import type { Evaluation } from '../../../engine/index.ts'
import type { Language } from '../../../schema/languages.ts'
import type { Organisation, Sources } from '../../../schema/model.ts'
import type { OutcomeId } from '../../../schema/outcomes.ts'
import { type AnswerWords, tellAnswers, type ToldAnswer } from '../../../shared/told/answers-told.ts'
import { type Besked, tellBesked, type ToDo } from '../../../shared/told/besked.ts'
import { type RepliedWords, tellReplies } from '../../../shared/told/replies-told.ts'
import type { ToldFinding } from '../../../shared/told/told.ts'

/** Words that stand around the content in what is handed over. They are given, so that a report knows no interface. */
export interface ReportWords {
  readonly title: string
  readonly kicker: string
  readonly why: string
  readonly now: string
  /** With whom something is to be asked. */
  readonly ask: (contact: string) => string
  readonly later: string
  readonly always: string
  readonly others: string
  readonly done: string
  readonly notDone: string
  readonly answers: string
  readonly answerWords: AnswerWords
  readonly interpretation: string
  readonly ownAdvice: string
  readonly incomplete: string
  /** That an answer came from somebody through a link; null where it is nobody whom the organisation names. */
  readonly replied: RepliedWords
  readonly sources: string
  readonly document: string
  readonly version: string
  readonly date: string
  readonly link: string
  /** Lines to fill in by hand. */
  readonly matter: string
  readonly decision: string
  readonly signature: string
  readonly disclaimer: string
}

export interface ReportItem {
  readonly text: string
  readonly ownAdvice: boolean
  readonly isDone: boolean
}

/** A besked on two sheets, in words: the same choice whatever it is written as. */
export interface Report {
  readonly outcome: { readonly id: OutcomeId; readonly label: string; readonly sentence: string }
  readonly isComplete: boolean
  /** Answers that others gave through a link, which nobody has checked. */
  readonly replies: readonly string[]
  readonly reasons: readonly {
    readonly id: string
    readonly title: string
    readonly isInterpretation: boolean
    readonly ownAdvice: boolean
    readonly locator: string | null
  }[]
  /** By whom they concern; a heading is null for what one does oneself. */
  readonly toDo: readonly { readonly heading: string | null; readonly items: readonly ReportItem[] }[]
  readonly later: readonly ReportItem[]
  readonly always: readonly string[]
  /** What the manager and the organisation have to have done. */
  readonly others: readonly ReportItem[]
  readonly answers: readonly ToldAnswer[]
  /** What decided, in our words. */
  readonly statements: readonly { readonly id: string; readonly locator: string; readonly text: string; readonly address: string }[]
  readonly document: Organisation['policy']['document']
  readonly content: Organisation['policy']['content']
  readonly language: Language
  /** Day of the report, YYYY-MM-DD. */
  readonly date: string
  /** Address at which the case can be opened again; null while it cannot be written. */
  readonly link: string | null
  readonly words: ReportWords
}

export interface ReportInput {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly evaluation: Evaluation
  /** Facts that others answered through a link, and who. */
  readonly replies: Readonly<Record<string, string>>
  /** Items that are done. */
  readonly ticks: readonly string[]
  readonly language: Language
  readonly date: string
  readonly link: string | null
  readonly words: ReportWords
  /** The address of a statement in the guide. */
  readonly addressOf: (section: string, statement: string) => string
}

/** Puts together what is handed over. Throws where the outcome is not one of the organisation's. */
export function writeReport(input: ReportInput): Report {
  const { organisation, evaluation, words, ticks } = input
  const besked = tellBesked(organisation, evaluation)
  const { outcome, reason, system, told } = besked
  if (outcome === null) throw new Error('Answers are missing that may change the outcome')
  const itemOf = ({ action: { text, ownAdvice, tick } }: ToDo): ReportItem => ({ text, ownAdvice, isDone: ticks.includes(tick) })
  return {
    outcome: {
      id: outcome.id,
      label: outcome.label,
      sentence: `${system === null ? '' : `${system}: `}${reason?.finding.title ?? outcome.meaning}`,
    },
    isComplete: evaluation.complete,
    replies: tellReplies(organisation, evaluation, input.replies, words.replied),
    reasons: [...besked.reasons, ...besked.further].map((each) => reportReason(organisation, each)),
    toDo: [...besked.now, ...besked.more].map(({ contact, items }) => ({
      heading: contact === null ? null : contact.place ? contact.name : words.ask(contact.name),
      items: items.map(itemOf),
    })),
    later: besked.later.map(itemOf),
    others: besked.others.map(itemOf),
    always: told.standing.map(({ finding }) => finding.title),
    answers: tellAnswers(organisation, evaluation, words.answerWords),
    statements: reportStatements(besked, input),
    document: organisation.policy.document,
    content: organisation.policy.content,
    language: input.language,
    date: input.date,
    link: input.link,
    words,
  }
}

function reportReason({ places }: Organisation, { finding, applied }: ToldFinding): Report['reasons'][number] {
  const { id, title, interpretation, ownAdvice } = finding
  return { id, title, ownAdvice, isInterpretation: interpretation !== null, locator: places[applied.statements[0] ?? '']?.locator ?? null }
}

function reportStatements({ told }: Besked, { sources, addressOf }: ReportInput): Report['statements'] {
  const used = new Set(told.deciding.flatMap(({ applied }) => applied.statements))
  return sources.sections.flatMap((section) =>
    section.statements
      .filter((statement) => used.has(statement.id))
      .map(({ id, locator, text }) => ({ id, locator, text, address: addressOf(section.id, id) })),
  )
}
