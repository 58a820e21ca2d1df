import { expect, test } from 'vitest'
import { loadContent } from '../../../content/compile/load.ts'
import { change } from '../../../content/compile/small-content.test-support.ts'
import { whatIsDue } from './due.ts'

const FILES = change([
  'findings.yaml',
  '    title: Du ansvarar.',
  '    owner: Juristfunktionen\n    validFrom: 2026-03-01\n    reviewBy: 2026-06-01\n    title: Du ansvarar.',
])

function dueOn(today: string) {
  const loaded = loadContent(FILES)
  const own = loaded.kind === 'content' ? loaded.content.organisations.get('exempel')?.sv : undefined
  if (own === undefined) throw new Error('the content should be whole')
  const { inheriting, ...lists } = whatIsDue(own.upkeep, own.organisation.findings, today)
  return {
    inheriting,
    ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.map(({ finding }) => finding?.id ?? 'allt')])),
  }
}

test('what is overdue, due within 90 days, not yet valid and without an owner is told', () => {
  expect(dueOn('2026-02-01')).toEqual({ overdue: [], soon: [], ahead: ['ansvar'], withoutOwner: ['allt'], inheriting: 2 })
  expect(dueOn('2026-03-03')).toMatchObject({ soon: ['ansvar'], ahead: [] })
  expect(dueOn('2026-06-01')).toMatchObject({ overdue: [], soon: ['ansvar'] })
  expect(dueOn('2026-06-02')).toMatchObject({ overdue: ['ansvar'], soon: [] })
  expect(dueOn('2027-01-02')).toMatchObject({ overdue: ['allt', 'ansvar'] })
})
