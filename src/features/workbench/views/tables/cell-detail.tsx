import { useTexts } from '../../../../shared/texts/index.ts'
import type { RefObject } from 'react'
import type { DecisionTable, TableCell } from '../../../../engine/index.ts'
import { questionsOf } from '../../../../schema/look-up.ts'
import type { Organisation } from '../../../../schema/model.ts'
import { useLangOf } from '../../../../shared/ui/language.ts'
import { Link } from '../../../../shared/ui/link.tsx'
import { ContentText } from '../../../../shared/ui/content-text.tsx'
import { followCase } from '../../state/store.ts'
import { addressOf } from '../selection.ts'
import type { TableWords } from './table-words.ts'
import { ThingLink, ThingList } from '../things/thing-link.tsx'

interface CellDetailProps {
  readonly organisation: Organisation
  readonly table: DecisionTable
  readonly cell: TableCell
  readonly words: TableWords
  readonly heading: RefObject<HTMLHeadingElement | null>
}

/** What stands behind a cell: its answers, what decides, what is missing, and the way through the flow. */
export function CellDetail({ organisation, table, cell, words, heading }: CellDetailProps) {
  const { t } = useTexts('workbench')
  const langOf = useLangOf()
  const { evaluation, deciding, choices } = cell
  const missing = questionsOf(organisation).filter(({ fact }) => evaluation.missing.includes(fact))
  return (
    <section className="thing-panel screen-only" aria-labelledby="ruta-rubrik">
      <h3 className="ds-heading thing-heading" id="ruta-rubrik" ref={heading} tabIndex={-1}>
        {words.outcomeOf(cell)}
      </h3>
      <ul>
        {table.facts.map((fact, axis) => (
          <li key={fact}>
            <ContentText>{words.questionOf(fact)}</ContentText>{' '}
            <strong>
              <ContentText>{words.labelOf(fact, choices[axis] ?? [])}</ContentText>
            </strong>
          </li>
        ))}
      </ul>
      {words.notesOf(cell).map((note) => (
        <p key={note}>{note}</p>
      ))}
      <ThingList label={t('table.decides')} items={organisation.findings.filter(({ id }) => deciding.includes(id))}>
        {(finding) => (
          <ThingLink thing={{ kind: 'finding', id: finding.id }} told={finding}>
            {finding.title}
          </ThingLink>
        )}
      </ThingList>
      <ThingList label={t('table.unanswered')} items={missing}>
        {(question) => (
          <span lang={langOf(question)}>
            <ContentText>{question.question}</ContentText>
          </span>
        )}
      </ThingList>
      <p>
        <Link
          to={addressOf('flow', organisation.id)}
          onFollow={() => followCase(organisation.id, { scenario: null, answers: cell.answers })}
        >
          {t('table.follow')}
        </Link>
      </p>
    </section>
  )
}
