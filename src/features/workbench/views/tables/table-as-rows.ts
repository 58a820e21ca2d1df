import { type DecisionTable, type Evaluation, isSettled } from '../../../../engine/index.ts'
import type { Organisation } from '../../../../schema/model.ts'
import type { TableWords } from './table-words.ts'

/** A decision table as rows of text, with the findings that decide by their ids, and below it the answers that are fixed. */
export function tableAsRows(
  organisation: Organisation,
  { facts, columns, sheets }: DecisionTable,
  words: TableWords,
  fixed: Evaluation | null,
): readonly (readonly string[])[] {
  const [rowFact = '', columnFact = '', sheetFact] = facts
  const third = (text: string): readonly string[] => (sheetFact === undefined ? [] : [text])
  const head = [
    ...third(words.questionOf(sheetFact ?? '')),
    words.questionOf(rowFact),
    ...columns.map((column) => words.labelOf(columnFact, column)),
  ]
  const body = sheets.flatMap((sheet) =>
    sheet.rows.map(({ choices, cells }) => [
      ...third(sheet.choice === null ? '' : words.labelOf(sheetFact ?? '', sheet.choice)),
      choices.map((choice) => words.labelOf(rowFact, choice)).join(', '),
      ...cells.map((cell) => {
        const reasons = cell.isPossible && isSettled(cell.evaluation) && cell.deciding.length > 0 ? ` (${cell.deciding.join(', ')})` : ''
        return [`${words.outcomeOf(cell)}${reasons}`, ...words.notesOf(cell)].join('. ')
      }),
    ]),
  )
  const answers = (fixed?.asked ?? [])
    .filter(({ fact, chosen }) => !facts.includes(fact) && chosen.length > 0)
    .map(({ fact, chosen }) => [words.questionOf(fact), words.labelOf(fact, chosen)])
  return [[organisation.policy.name, words.questionOf(columnFact)], head, ...body, [], ...answers]
}
