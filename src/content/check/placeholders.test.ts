import { expect, it } from 'vitest'
import { parseContent } from '../read/parsed-content.ts'
import { placeholdersIn } from './placeholders.ts'
import { formatProblem } from '../read/problem.ts'
import { type Change, change } from '../compile/small-content.test-support.ts'

const WAITING: Change = ['policy.yaml', 'standing: Texten gäller.', 'standing: Skriv här hur bindande dokumentet är.']
const told = (...changes: readonly Change[]): readonly string[] =>
  placeholdersIn(parseContent(change(...changes))).map((problem) => formatProblem(problem).replace('organisations/exempel/', ''))

it('every text that waits is told with its place, as often as there are any, whatever the version', () => {
  expect(told()).toEqual([])
  const message = '”Skriv här” väntar på att någon skriver texten. Skriv den, eller ta bort den om den inte behövs.'
  expect(told(WAITING)).toEqual([`policy.yaml:13:11 ${message}`])
  expect(told(WAITING, ['policy.yaml', 'help: Fråga först.', 'help: Skriv här vem det är.'])).toHaveLength(2)
  expect(told(WAITING, ['policy.yaml', 'version: 1.0.0', 'version: 0.1.0'])).toHaveLength(1)
})

it('an organisation that is not published may wait', () => {
  const files = new Map([...change(WAITING)].map(([path, text]) => [path.replace('/exempel/', '/annan/'), text] as const))
  expect(placeholdersIn(parseContent(files))).toEqual([])
})
