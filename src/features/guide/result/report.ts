import type { Evaluation } from '../../../engine/index.ts'
import type { Language } from '../../../schema/languages.ts'
import type { Organisation, Sources } from '../../../schema/model.ts'
import type { OutcomeId } from '../../../schema/outcomes.ts'
import { tellAnswers, type ToldAnswer } from '../../../shared/told/answers-told.ts'
import { type Besked, tellBesked, type ToDo, type ToDoGroup } from '../../../shared/told/besked.ts'
import { tellReplies } from '../../../shared/told/replies-told.ts'
import type { ToldSystem } from '../../../shared/told/told-systems.ts'
import type { ToldFinding } from '../../../shared/told/told.ts'
import { caseInALine } from '../ask/case-lines.ts'
import type { ReportWords } from './report-words.ts'

export interface ReportItem {
  readonly text: string
  readonly ownAdvice: boolean
  readonly isDone: boolean
}

export interface ReportReason {
  readonly id: string
  readonly title: string
  readonly isInterpretation: boolean
  readonly ownAdvice: boolean
  readonly locator: string | null
}

/** What one person does, or is asked; a heading is null where everything is one's own. */
export interface ReportGroup {
  readonly heading: string | null
  readonly items: readonly ReportItem[]
}

/** A person's own besked, one that somebody has passed on, or what other answers would lead to. */
export type Whose = 'own' | 'shared' | 'trial'

/** A besked on two sheets, in words: the same choice whatever it is written as. */
export interface Report {
  readonly whose: Whose
  readonly outcome: { readonly id: OutcomeId; readonly label: string; readonly sentence: string }
  /** The case in a line; null where nothing tells it. */
  readonly about: string | null
  /** Whose it is, where it is not the person's own, and that answers are missing. */
  readonly notices: readonly string[]
  /** Answers that others gave through a link, which nobody has checked. */
  readonly replies: readonly string[]
  /** What is to be done first, and all else that is. */
  readonly now: readonly ReportGroup[]
  readonly more: readonly ReportGroup[]
  readonly later: readonly ReportItem[]
  /** What the manager and the organisation have to have done. */
  readonly others: readonly ReportItem[]
  /** Approved systems that would take the case, in sentences. */
  readonly systems: readonly string[]
  /** What weighs most, and all else that weighs. */
  readonly reasons: readonly ReportReason[]
  readonly further: readonly ReportReason[]
  readonly good: readonly ReportReason[]
  readonly always: readonly ReportReason[]
  readonly answers: readonly ToldAnswer[]
  /** What the reasons that decided rest on, in our words. */
  readonly statements: readonly { readonly id: string; readonly locator: string; readonly text: string; readonly address: string }[]
  readonly document: Organisation['policy']['document']
  readonly language: Language
  /** Day of the report, YYYY-MM-DD. */
  readonly date: string
  /** Address at which the case can be opened again; null while it cannot be written. */
  readonly link: string | null
  readonly words: ReportWords
}

export interface ReportInput extends Pick<Report, 'whose' | 'language' | 'date' | 'link' | 'words'> {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly evaluation: Evaluation
  /** Approved systems that would take the case. */
  readonly systems: readonly ToldSystem[]
  /** Facts that others answered through a link, and who. */
  readonly replies: Readonly<Record<string, string>>
  /** Items that are done. */
  readonly ticks: readonly string[]
  /** The address of a statement in the guide. */
  readonly addressOf: (section: string, statement: string) => string
}

/** As many statements as are told of a reason: editors write first what bears most. */
const MOST_STATEMENTS = 3

/** Puts together what is handed over. Throws where the outcome is not one of the organisation's. */
export function writeReport(input: ReportInput): Report {
  const { organisation, evaluation, words, ticks, whose, language, date, link } = input
  const besked = tellBesked(organisation, evaluation)
  const { outcome, reason, before } = besked
  if (outcome === null) throw new Error('Answers are missing that may change the outcome')
  const itemOf = ({ action: { text, ownAdvice, tick } }: ToDo): ReportItem => ({ text, ownAdvice, isDone: ticks.includes(tick) })
  const reasonsOf = (findings: readonly ToldFinding[]) => findings.map((each) => reportReason(organisation, each))
  const groupsOf = (groups: readonly ToDoGroup[]) => byPerson(groups, words).map((group) => ({ ...group, items: group.items.map(itemOf) }))
  const told = new Set([...besked.now, ...besked.more].flatMap(({ items }) => items.map(({ action }) => action.text)))
  return {
    whose,
    outcome: {
      id: outcome.id,
      label: outcome.label,
      sentence: `${before === null ? '' : `${before}: `}${reason?.finding.title ?? outcome.meaning}`,
    },
    about: caseInALine(organisation, evaluation, besked, words.answerWords),
    notices: [...(whose === 'shared' ? [words.shared] : []), ...(evaluation.complete ? [] : [words.incomplete])],
    replies: tellReplies(organisation, evaluation, input.replies, words.replied),
    now: groupsOf(besked.now),
    more: groupsOf(besked.more),
    later: besked.later.filter(({ action }) => !told.has(action.text)).map(itemOf),
    others: besked.others.map(itemOf),
    systems: input.systems.map((system) => words.system(system, evaluation.outcome.id)),
    reasons: reasonsOf(besked.reasons),
    further: reasonsOf(besked.further),
    good: reasonsOf(besked.information),
    always: reasonsOf(besked.standing),
    answers: tellAnswers(organisation, evaluation, words.answerWords),
    statements: reportStatements(besked, input),
    document: organisation.policy.document,
    language,
    date,
    link,
    words,
  }
}

/** What one does oneself is one group, so that none of it is read as part of a question to somebody. */
function byPerson(groups: readonly ToDoGroup[], { ask, self }: ReportWords) {
  const own = groups.filter(({ contact }) => contact === null).flatMap(({ items }) => items)
  const asked = groups.flatMap(({ contact, ask: whom, items }) =>
    // What is asked may say itself that it is a question to somebody.
    contact === null ? [] : [{ heading: contact.place || whom === null ? contact.name : ask(whom), items }],
  )
  const ownGroup = own.length === 0 ? [] : [{ heading: asked.length === 0 ? null : self, items: own }]
  return groups[0]?.contact === null ? [...ownGroup, ...asked] : [...asked, ...ownGroup]
}

function reportReason({ places }: Organisation, { finding, applied }: ToldFinding): ReportReason {
  const { id, title, interpretation, ownAdvice } = finding
  return { id, title, ownAdvice, isInterpretation: interpretation !== null, locator: places[applied.statements[0] ?? '']?.locator ?? null }
}

function reportStatements({ told, reasons }: Besked, { sources, addressOf }: ReportInput): Report['statements'] {
  const deciding = new Set(told.deciding.map(({ finding }) => finding))
  const decided = reasons.filter(({ finding }) => deciding.has(finding))
  const used = new Set(decided.flatMap(({ applied }) => applied.statements.slice(0, MOST_STATEMENTS)))
  return sources.sections.flatMap((section) =>
    section.statements
      .filter((statement) => used.has(statement.id))
      .map(({ id, locator, text }) => ({ id, locator, text, address: addressOf(section.id, id) })),
  )
}
