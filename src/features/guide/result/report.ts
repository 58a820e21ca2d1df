import type { Evaluation } from '../../../engine/index.ts'
import { questionsOf } from '../../../schema/look-up.ts'
import type { Language } from '../../../schema/languages.ts'
import type { Block, Inline, Organisation, RichText, Sources } from '../../../schema/model.ts'
import type { OutcomeId } from '../../../schema/outcomes.ts'
import { outcomeTold } from '../../../shared/told/told-case.ts'
import { contactsOf, everything, sortFindings, type Told, type ToldFinding } from '../../../shared/told/told.ts'

/** Words that stand around the content in what is handed over. They are given, so that a report knows no interface. */
export interface ReportWords {
  readonly title: string
  readonly kicker: string
  readonly decided: string
  readonly decidedNothing: string
  readonly alsoCounts: string
  readonly good: string
  readonly standing: string
  readonly doFirst: string
  readonly doInstead: string
  readonly during: string
  readonly afterwards: string
  readonly ofManager: string
  readonly ofOrganisation: string
  readonly done: string
  readonly notDone: string
  readonly ask: string
  readonly answers: string
  readonly because: string
  readonly restsOn: string
  readonly interpretation: string
  readonly ownAdvice: string
  readonly incomplete: string
  readonly sources: string
  readonly document: string
  readonly version: string
  readonly date: string
  readonly link: string
  /** The fields of a note in a case file. */
  readonly matter: string
  readonly registration: string
  readonly official: string
  readonly disclaimer: string
}

export interface ReportFinding {
  readonly id: string
  readonly title: string
  readonly text: readonly string[]
  /** What the guide itself advises beside the document, a line for each paragraph. */
  readonly advice: readonly string[]
  readonly interpretation: string | null
  readonly ownAdvice: boolean
  readonly because: readonly { readonly question: string; readonly answers: readonly string[] }[]
  readonly statements: readonly string[]
}

/** A result with all that it rests on, in words: the same content whatever it is written as. */
export interface Report {
  readonly outcome: { readonly id: OutcomeId; readonly label: string; readonly meaning: string; readonly why: string }
  readonly isComplete: boolean
  readonly groups: readonly { readonly heading: string; readonly findings: readonly ReportFinding[] }[]
  readonly checklists: readonly {
    readonly heading: string
    readonly items: readonly { readonly text: string; readonly ownAdvice: boolean; readonly isDone: boolean }[]
  }[]
  /** What others have to do, told as such. */
  readonly ofOthers: readonly {
    readonly heading: string
    readonly items: readonly { readonly text: string; readonly ownAdvice: boolean }[]
  }[]
  readonly contacts: readonly { readonly name: string; readonly help: string; readonly ownAdvice: boolean }[]
  readonly answers: readonly {
    readonly fact: string
    readonly question: string
    readonly labels: readonly string[]
  }[]
  readonly statements: readonly {
    readonly id: string
    readonly locator: string
    readonly text: string
    readonly address: string
  }[]
  readonly document: Organisation['policy']['document']
  readonly content: Organisation['policy']['content']
  readonly language: Language
  /** Day of the report, YYYY-MM-DD. */
  readonly date: string
  /** Address at which the case can be opened again. */
  readonly link: string
  readonly words: ReportWords
}

interface ReportInput {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly evaluation: Evaluation
  /** Items of checklists that are done. */
  readonly ticks: readonly string[]
  readonly language: Language
  readonly date: string
  readonly link: string
  readonly words: ReportWords
  /** The address of a statement in the guide. */
  readonly addressOf: (section: string, statement: string) => string
}

/** Puts together what is handed over. Throws where the outcome is not one of the organisation's. */
export function writeReport(input: ReportInput): Report {
  const { organisation, evaluation, words } = input
  const told = sortFindings(organisation, evaluation)
  const outcome = outcomeTold(organisation, evaluation.outcome.id, told)
  const groups = [
    { heading: words.decided, findings: told.deciding },
    { heading: words.alsoCounts, findings: told.others },
    { heading: words.good, findings: told.information },
    { heading: words.standing, findings: told.standing },
  ]
  return {
    outcome: {
      id: outcome.id,
      label: outcome.label,
      meaning: outcome.meaning,
      why: told.deciding[0]?.finding.title ?? words.decidedNothing,
    },
    isComplete: evaluation.complete,
    groups: groups
      .filter(({ findings }) => findings.length > 0)
      .map(({ heading, findings }) => ({ heading, findings: findings.map((each) => reportFinding(organisation, each)) })),
    checklists: reportChecklists(told, input),
    ofOthers: reportOthers(told, words),
    contacts: contactsOf(organisation, told).map(({ name, help, ownAdvice }) => ({ name, help, ownAdvice })),
    answers: reportAnswers(organisation, evaluation),
    statements: reportStatements(told, input),
    document: organisation.policy.document,
    content: organisation.policy.content,
    language: input.language,
    date: input.date,
    link: input.link,
    words,
  }
}

function reportFinding(organisation: Organisation, { finding, applied }: ToldFinding): ReportFinding {
  const questions = questionsOf(organisation)
  return {
    id: finding.id,
    title: finding.title,
    text: plainText(finding.text),
    advice: plainText(finding.advice ?? []),
    interpretation: finding.interpretation,
    ownAdvice: finding.ownAdvice,
    because: finding.standing
      ? []
      : [...applied.because].flatMap(([fact, options]) => {
          const question = questions.find((candidate) => candidate.fact === fact)
          if (question === undefined) return []
          const chosen = question.options.filter((option) => options.includes(option.id))
          return [{ question: question.question, answers: chosen.map((option) => option.label) }]
        }),
    statements: applied.statements.flatMap((id) => organisation.places[id]?.locator ?? []),
  }
}

/** Where the answer is no, only what leads on from there: the rest would read as leave to begin. */
function reportChecklists(told: Told, { ticks, words }: ReportInput): Report['checklists'] {
  const findings = leadingOn(told)
  const lists = [
    { heading: told.mayBegin ? words.doFirst : words.doInstead, moment: 'before' as const },
    ...(told.mayBegin ? [{ heading: words.during, moment: 'during' as const }] : []),
    { heading: words.afterwards, moment: 'after' as const },
  ]
  return lists
    .map(({ heading, moment }) => ({
      heading,
      items: findings
        .flatMap(({ actions }) => actions.filter((action) => action.moment === moment && action.who === 'du'))
        .map(({ text, ownAdvice, tick }) => ({ text, ownAdvice, isDone: ticks.includes(tick) })),
    }))
    .filter((list) => list.items.length > 0)
}

function reportOthers(told: Told, words: ReportWords): Report['ofOthers'] {
  const actions = leadingOn(told).flatMap((each) => each.actions)
  return ([['chef', words.ofManager] as const, ['verksamhet', words.ofOrganisation] as const] as const)
    .map(([who, heading]) => ({ heading, items: actions.filter((action) => action.who === who) }))
    .filter(({ items }) => items.length > 0)
}

function leadingOn(told: Told): readonly ToldFinding[] {
  return told.mayBegin ? everything(told) : told.deciding
}

function reportAnswers(organisation: Organisation, evaluation: Evaluation): Report['answers'] {
  const asked = new Map(evaluation.asked.map((question) => [question.fact, question.chosen]))
  return questionsOf(organisation).flatMap((question) => {
    const chosen = asked.get(question.fact) ?? (evaluation.filled.has(question.fact) ? (evaluation.known(question.fact) ?? []) : [])
    if (chosen.length === 0) return []
    const labels = question.options.filter((option) => chosen.includes(option.id)).map((option) => option.label)
    return [{ fact: question.fact, question: question.question, labels }]
  })
}

function reportStatements(told: Told, { sources, addressOf }: ReportInput): Report['statements'] {
  const used = new Set(everything(told).flatMap(({ applied }) => applied.statements))
  return sources.sections.flatMap((section) =>
    section.statements
      .filter((statement) => used.has(statement.id))
      .map(({ id, locator, text }) => ({ id, locator, text, address: addressOf(section.id, id) })),
  )
}

/** A text without its markup, a line for each paragraph and each item of a list. */
export function plainText(text: RichText): readonly string[] {
  return text.flatMap((block: Block) =>
    block.kind === 'paragraph'
      ? [inline(block.children)]
      : block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '–'} ${inline(item)}`),
  )
}

function inline(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part
      if (part.kind === 'term') return part.text
      const words = inline(part.children)
      return part.kind === 'link' ? `${words} (${part.href})` : words
    })
    .join('')
}
