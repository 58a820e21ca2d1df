import { expect, test } from 'vitest'
import { loadContent } from '../../../../content/compile/load.ts'
import { SMALL_CONTENT } from '../../../../content/compile/small-content.test-support.ts'
import { decisionTable, evaluate } from '../../../../engine/index.ts'
import { tableAsRows } from './table-as-rows.ts'

test('a table as rows has its questions, the outcome and the reason of each cell, and what is fixed', () => {
  const loaded = loadContent(SMALL_CONTENT)
  const organisation = loaded.kind === 'content' ? loaded.content.organisations.get('exempel')?.sv.organisation : undefined
  if (organisation === undefined) throw new Error('the small content should be whole')
  const fixed = { arende: 'anvanda', system: 'copilot', omrade: ['inget'] }
  const table = decisionTable(organisation, fixed, ['systemtyp', 'klass'])
  const words = {
    questionOf: (fact: string) => `${fact}?`,
    labelOf: (_fact: string, choice: readonly string[]) => choice.join(' + '),
    outcomeOf: ({ evaluation }: { readonly evaluation: ReturnType<typeof evaluate> }) => evaluation.outcome.id,
    notesOf: () => [],
  }
  expect(tableAsRows(organisation, table, words, evaluate(organisation, fixed))).toEqual([
    ['Exempelstaden', 'klass?'],
    ['systemtyp?', '0', '1'],
    ['publikt', 'ja', 'forst (oppet-system)'],
    ['upphandlat', 'ja', 'ja'],
    [],
    ['arende?', 'anvanda'],
    ['system?', 'copilot'],
  ])
})
