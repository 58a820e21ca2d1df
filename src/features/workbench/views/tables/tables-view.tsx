import { useTexts } from '../../../../shared/texts/index.ts'
import { useMemo, useState } from 'react'
import { INFORMATION_CLASS } from '../../../../schema/decisions.ts'
import { decisionTable, mergeAlike } from '../../../../engine/index.ts'
import { toCsv } from '../../../../shared/told/csv.ts'
import { questionsOf } from '../../../../schema/look-up.ts'
import type { Question } from '../../../../schema/model.ts'
import { saveFile } from '../../../../shared/session/save-file.ts'
import { Notice } from '../../../../shared/ui/notice.tsx'
import { ContentText } from '../../../../shared/ui/content-text.tsx'
import { followCase, useFollowedCase } from '../../state/store.ts'
import type { WholeOrganisation } from '../../state/published.ts'
import { type Axes, AxisFields } from '../fields/axis-fields.tsx'
import { CasePanel } from '../things/case-panel.tsx'
import { ChooseOrganisation } from '../draft/choose-organisation.tsx'
import { DecisionSheet } from '../decision-sheet.tsx'
import { FixedAnswers } from '../fields/fixed-answers.tsx'
import { tableAsRows } from './table-as-rows.ts'
import { useTableWords } from './table-words.ts'
import { useEvaluated } from '../things/use-evaluated.ts'
import { useOrganisationId, useWhole } from '../workbench-context.ts'

/** The outcomes over every combination of two or three questions, the rest of a case being fixed. */
export function TablesView() {
  const id = useOrganisationId()
  return (
    <>
      <div className="workbench-controls">
        <ChooseOrganisation view="tables" />
      </div>
      <Tables key={id} whole={useWhole(id)} />
    </>
  )
}

function Tables({ whole }: { readonly whole: WholeOrganisation }) {
  const { t } = useTexts('workbench')
  const { organisation } = whole
  const questions = questionsOf(organisation)
  const preset = systemsByInformation(questions)
  const [axes, setAxes] = useState<Axes>(preset ?? [questions[0]?.fact ?? '', questions[1]?.fact ?? '', ''])
  const [isMerged, setMerged] = useState(true)
  const followed = useFollowedCase(organisation.id)
  const usePreset = (chosen: Axes): void => {
    setAxes(chosen)
    const harmless = whole.scenarios.find((scenario) => scenario.harmless) ?? whole.scenarios[0]
    if (followed === null && harmless !== undefined) followCase(organisation.id, { scenario: harmless.id, answers: harmless.answers })
  }
  return (
    <>
      <CasePanel whole={whole} varied={axes} />
      <AxisFields questions={questions} axes={axes} onChange={setAxes} />
      <div className="flow-tools">
        {preset === null ? null : (
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => usePreset(preset)}>
            {t('table.preset')}
          </button>
        )}
        <label className="table-merge">
          <input type="checkbox" checked={isMerged} onChange={(event) => setMerged(event.target.checked)} /> {t('table.merge')}
        </label>
      </div>
      {new Set(axes.filter((fact) => fact !== '')).size < axes.filter((fact) => fact !== '').length ? (
        <Notice kind="warning" live>
          <p>{t('table.same')}</p>
        </Notice>
      ) : (
        <Table whole={whole} axes={axes} isMerged={isMerged} />
      )}
    </>
  )
}

/** Every system against every class of information, where both are asked about. */
function systemsByInformation(questions: readonly Question[]): Axes | null {
  const system = questions.find((question) => question.catalogue)
  const information = questions.find((question) => question.fact === INFORMATION_CLASS)
  return system === undefined || information === undefined ? null : [system.fact, information.fact, '']
}

interface TableProps {
  readonly whole: WholeOrganisation
  readonly axes: Axes
  readonly isMerged: boolean
}

function Table({ whole: { organisation }, axes, isMerged }: TableProps) {
  const { t } = useTexts('workbench')
  const evaluated = useEvaluated(organisation)
  const words = useTableWords(organisation)
  const given = evaluated?.answers
  const table = useMemo(() => {
    const [rows, columns, sheets] = axes
    const found = decisionTable(organisation, given ?? {}, sheets === '' ? [rows, columns] : [rows, columns, sheets])
    return isMerged ? { ...found, sheets: found.sheets.map(mergeAlike) } : found
  }, [organisation, given, axes, isMerged])
  const save = (): void => {
    const rows = tableAsRows(organisation, table, words, evaluated?.evaluation ?? null)
    saveFile(
      `${t('table.file')}-${organisation.id}-${table.facts.join('-')}.csv`,
      new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' }),
    )
  }
  return (
    <>
      {evaluated === null ? (
        <Notice kind="info">
          <p>{t('table.noCase')}</p>
        </Notice>
      ) : (
        <FixedAnswers organisation={organisation} evaluation={evaluated.evaluation} varied={axes} />
      )}
      {Object.entries(table.pairs).map(([fact, { tried, shown }]) => (
        <p key={fact} className="option-help">
          <ContentText>
            {t(shown === 0 ? 'table.pairsAlike' : 'table.pairs', { question: words.questionOf(fact), tried, shown })}
          </ContentText>
        </p>
      ))}
      {table.sheets.map((sheet) => (
        <DecisionSheet key={sheet.choice?.join(' ') ?? ''} organisation={organisation} table={table} sheet={sheet} />
      ))}
      <p className="actions">
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => window.print()}>
          {t('table.print')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={save}>
          {t('table.csv')}
        </button>
      </p>
    </>
  )
}
