import { useTexts } from '../../../shared/texts/index.ts'
import { useRef, useState } from 'react'
import { type DecisionTable, isSettled, type TableCell, type TableRow, type TableSheet } from '../../../engine/index.ts'
import type { Finding, Organisation } from '../../../schema/model.ts'
import { OutcomeIcon } from '../../../shared/ui/icon.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { CellDetail } from './tables/cell-detail.tsx'
import { type TableWords, useTableWords } from './tables/table-words.ts'
import { ThingLink } from './things/thing-link.tsx'

interface DecisionSheetProps {
  readonly organisation: Organisation
  readonly table: DecisionTable
  readonly sheet: TableSheet
}

/** How many choices a row names before it folds in the rest. */
const NAMED = 4

/** One table with what decides in it, numbered below as notes are. */
export function DecisionSheet({ organisation, table, sheet }: DecisionSheetProps) {
  const words = useTableWords(organisation)
  const [opened, setOpened] = useState<TableCell | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [, , sheetFact] = table.facts
  const cells = sheet.rows.flatMap((row) => row.cells)
  const notes = organisation.findings.filter(({ id }) => cells.some((cell) => isTold(cell) && cell.deciding.includes(id)))
  const isShown = opened !== null && cells.includes(opened)
  const open = (cell: TableCell): void => {
    setOpened(cell)
    // Once the detail is there.
    requestAnimationFrame(() => heading.current?.focus())
  }
  return (
    <section className="decision-sheet">
      <h2 className="ds-heading section-heading">
        <ContentText>
          {sheet.choice === null || sheetFact === undefined
            ? organisation.policy.name
            : `${words.questionOf(sheetFact)} ${words.labelOf(sheetFact, sheet.choice)}`}
        </ContentText>
      </h2>
      <Table organisation={organisation} table={table} sheet={sheet} words={words} notes={notes} onOpen={open} />
      {isShown ? <CellDetail organisation={organisation} table={table} cell={opened} words={words} heading={heading} /> : null}
      <Notes notes={notes} />
    </section>
  )
}

interface TableProps extends DecisionSheetProps {
  readonly words: TableWords
  readonly notes: readonly Finding[]
  readonly onOpen: (cell: TableCell) => void
}

/** Wide tables are moved sideways within their own frame. */
function Table({ organisation, table, sheet, words, notes, onOpen }: TableProps) {
  const { t } = useTexts('workbench')
  const [rowFact = '', columnFact = ''] = table.facts
  return (
    <div className="decision-frame" role="region" aria-label={t('table.title')} tabIndex={0}>
      <table className="decision-table">
        <caption>
          <ContentText>{`${organisation.policy.name}: ${words.questionOf(rowFact)} × ${words.questionOf(columnFact)}`}</ContentText>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <ContentText>{words.questionOf(rowFact)}</ContentText>
            </th>
            {table.columns.map((column) => (
              <th key={column.join(' ')} scope="col">
                <ContentText>{words.labelOf(columnFact, column)}</ContentText>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row) => (
            <tr key={JSON.stringify(row.choices[0])}>
              <th scope="row">
                <RowHead row={row} fact={rowFact} words={words} />
              </th>
              {row.cells.map((cell, index) => (
                <td key={index} data-outcome={outcomeOf(cell)}>
                  <Cell cell={cell} words={words} notes={notes} onOpen={() => onOpen(cell)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Notes({ notes }: { readonly notes: readonly Finding[] }) {
  const { t } = useTexts('workbench')
  if (notes.length === 0) return null
  return (
    <>
      <h3 className="thing-part">{t('table.notes')}</h3>
      <ol className="decision-notes">
        {notes.map((finding) => (
          <li key={finding.id}>
            <ThingLink thing={{ kind: 'finding', id: finding.id }} told={finding}>
              {finding.title}
            </ThingLink>
          </li>
        ))}
      </ol>
    </>
  )
}

/** Nothing has decided a cell that no case is in, or whose outcome is open. */
function isTold({ isPossible, evaluation }: TableCell): boolean {
  return isPossible && isSettled(evaluation)
}

function outcomeOf({ isPossible, evaluation }: TableCell): string | undefined {
  if (!isPossible) return undefined
  return isSettled(evaluation) ? evaluation.outcome.id : 'inget-besked'
}

function RowHead({ row, fact, words }: { readonly row: TableRow; readonly fact: string; readonly words: TableWords }) {
  const { t } = useTexts('workbench')
  const labels = row.choices.map((choice) => words.labelOf(fact, choice))
  if (labels.length <= NAMED) return <ContentText>{labels.join(', ')}</ContentText>
  return (
    <details>
      <summary>
        <ContentText>{labels.slice(0, NAMED - 1).join(', ')}</ContentText> {t('table.more', { count: labels.length - NAMED + 1 })}
      </summary>
      <ContentText>{labels.slice(NAMED - 1).join(', ')}</ContentText>
    </details>
  )
}

interface CellProps {
  readonly cell: TableCell
  readonly words: TableWords
  readonly notes: readonly Finding[]
  readonly onOpen: () => void
}

function Cell({ cell, words, notes, onOpen }: CellProps) {
  const numbers = notes.flatMap((finding, index) => (isTold(cell) && cell.deciding.includes(finding.id) ? [index + 1] : []))
  return (
    <>
      <button type="button" className="decision-cell" onClick={onOpen}>
        {isTold(cell) ? <OutcomeIcon outcome={cell.evaluation.outcome.id} /> : null}
        <span>
          {words.outcomeOf(cell)} {numbers.length === 0 ? null : <small>({numbers.join(', ')})</small>}
        </span>
      </button>
      {words.notesOf(cell).map((note) => (
        <span key={note} className="decision-note">
          {note}
        </span>
      ))}
    </>
  )
}
