import type { Answers } from '../schema/answers.ts'
import type { QuestionRule, RuleSet } from '../schema/model.ts'
import { OUTCOMES } from '../schema/outcomes.ts'
import { type Evaluation, evaluate } from './evaluate.ts'

/**
 * What becomes of a chosen answer in a cell: its question is asked; the same answer follows from another one; another answer follows,
 * so that the two cannot go together; the question is not asked, so that the answer makes no difference; or that is not known yet.
 */
export type ChoiceStatus = 'asked' | 'follows' | 'contradicted' | 'not-asked' | 'undecided'

/** One combination of answers with all that follows from it. */
export interface TableCell {
  /** Options by axis, in the order of the table's facts. Several where the question takes several. */
  readonly choices: readonly (readonly string[])[]
  readonly answers: Answers
  readonly evaluation: Evaluation
  /** By axis. */
  readonly statuses: readonly ChoiceStatus[]
  /** No answer of the combination is contradicted by what follows from another. */
  readonly isPossible: boolean
  /** Findings that make the outcome what it is; none where nothing stands in the way. */
  readonly deciding: readonly string[]
}

export interface TableRow {
  /** The choices of the first fact that the row is about. Several where rows that are alike are told as one. */
  readonly choices: readonly (readonly string[])[]
  readonly cells: readonly TableCell[]
}

/** A table of two facts. With a third fact there is one sheet for each of its choices. */
export interface TableSheet {
  readonly choice: readonly string[] | null
  readonly rows: readonly TableRow[]
}

export interface DecisionTable {
  readonly facts: readonly string[]
  readonly columns: readonly (readonly string[])[]
  readonly sheets: readonly TableSheet[]
  /** By fact that takes several answers: how many pairs were tried, and how many of them got rows or columns since they give something else. */
  readonly pairs: Readonly<Record<string, { readonly tried: number; readonly shown: number }>>
}

/**
 * The outcomes over every combination of two or three facts, with all other answers fixed. Each cell is what `evaluate` tells. A
 * question that takes several answers is told option by option, and in pairs where a pair gives another outcome, or other questions to
 * answer, than the strictest of its two. Facts that are no questions give an empty table.
 */
export function decisionTable(rules: RuleSet, fixed: Answers, facts: readonly [string, string, string?]): DecisionTable {
  const questions = facts.flatMap((fact) => rules.steps.flatMap((step) => step.questions.filter((question) => question.fact === fact)))
  const singles = questions.map((question) => question.options.map(({ id }) => [id]))
  const axes = questions.map((question, axis) => {
    if (!question.multiple) return { choices: singles[axis] ?? [], tried: 0, shown: 0 }
    const pairs = pairsOf(question)
    const telling = pairs.filter((pair) => isTelling(rules, fixed, questions, { singles, axis, pair }))
    return { choices: [...(singles[axis] ?? []), ...telling], tried: pairs.length, shown: telling.length }
  })
  const [rows, columns, sheets] = axes.map((axis) => axis.choices)
  const sheet = (choice: readonly string[] | null): TableSheet => ({
    choice,
    rows: (rows ?? []).map((row) => ({
      choices: [row],
      cells: (columns ?? []).map((column) => decideCell(rules, fixed, questions, choice === null ? [row, column] : [row, column, choice])),
    })),
  })
  return {
    facts: questions.map((question) => question.fact),
    columns: columns ?? [],
    sheets: sheets === undefined ? [sheet(null)] : sheets.map(sheet),
    pairs: Object.fromEntries(
      axes.flatMap(({ tried, shown }, axis) =>
        questions[axis]?.multiple === true ? [[questions[axis].fact, { tried, shown }] as const] : [],
      ),
    ),
  }
}

/** Rows in which every cell tells the same are told as one, in the place of the first. */
export function mergeAlike(sheet: TableSheet): TableSheet {
  const merged = new Map<string, TableRow>()
  for (const row of sheet.rows) {
    const told = JSON.stringify(row.cells.map(tellCell))
    const alike = merged.get(told)
    merged.set(told, alike === undefined ? row : { ...alike, choices: [...alike.choices, ...row.choices] })
  }
  return { ...sheet, rows: [...merged.values()] }
}

/** Which answers are missing counts only as long as the outcome hangs on them. */
function tellCell({ evaluation: { outcome, missing }, statuses, deciding }: TableCell): unknown {
  return [outcome, outcome.certain ? [] : missing, statuses, deciding]
}

function decideCell(
  rules: RuleSet,
  fixed: Answers,
  questions: readonly QuestionRule[],
  choices: readonly (readonly string[])[],
): TableCell {
  const chosen = questions.map(({ fact, multiple }, axis) => {
    const options = choices[axis] ?? []
    return [fact, multiple ? options : (options[0] ?? '')] as const
  })
  const answers: Answers = { ...fixed, ...Object.fromEntries(chosen) }
  const evaluation = evaluate(rules, answers)
  const statuses = questions.map(({ fact }, axis) => statusOf(evaluation, fact, choices[axis] ?? []))
  const { id } = evaluation.outcome
  return {
    choices,
    answers,
    evaluation,
    statuses,
    isPossible: !statuses.includes('contradicted'),
    deciding: evaluation.findings.filter((finding) => finding.effect === id).map((finding) => finding.id),
  }
}

function statusOf(evaluation: Evaluation, fact: string, choice: readonly string[]): ChoiceStatus {
  if (evaluation.filled.has(fact)) {
    const known = evaluation.known(fact) ?? []
    return choice.length === known.length && choice.every((option) => known.includes(option)) ? 'follows' : 'contradicted'
  }
  if (evaluation.asked.some((question) => question.fact === fact)) return 'asked'
  return evaluation.undecided.includes(fact) ? 'undecided' : 'not-asked'
}

function pairsOf(question: QuestionRule): readonly (readonly string[])[] {
  const combinable = question.options.map(({ id }) => id).filter((id) => !question.exclusive.includes(id))
  return combinable.flatMap((one, index) => combinable.slice(index + 1).map((other) => [one, other]))
}

interface Pair {
  /** The single options of every axis. */
  readonly singles: readonly (readonly (readonly string[])[])[]
  readonly axis: number
  readonly pair: readonly string[]
}

/** Whether the pair, with some choice of the other facts, gives something else than the stricter of its two options. */
function isTelling(rules: RuleSet, fixed: Answers, questions: readonly QuestionRule[], { singles, axis, pair }: Pair): boolean {
  const others = singles.reduce<readonly (readonly (readonly string[])[])[]>(
    (combinations, choices, place) =>
      combinations.flatMap((combination) => (place === axis ? [[]] : choices).map((choice) => [...combination, choice])),
    [[]],
  )
  return others.some((combination) => {
    const cellOf = (choice: readonly string[]): Evaluation => decideCell(rules, fixed, questions, combination.with(axis, choice)).evaluation
    const both = cellOf(pair)
    const alone = pair.map((option) => cellOf([option]))
    const strictest = Math.min(...alone.map(({ outcome }) => OUTCOMES.indexOf(outcome.id)))
    const asked = new Set(alone.flatMap(({ missing }) => missing))
    return OUTCOMES.indexOf(both.outcome.id) !== strictest || both.missing.some((fact) => !asked.has(fact))
  })
}
