import { expect, test } from 'vitest'
import { loadContent } from '../../../content/compile/load.ts'
import { SMALL_CONTENT } from '../../../content/compile/small-content.test-support.ts'
import type { Thing } from './thing.ts'
import { usesOfThing } from './thing-uses.ts'

/** The small content with promises that look at facts. */
const FILES = new Map(SMALL_CONTENT).set(
  'organisations/exempel/promises.yaml',
  `promises:
  - id: inte-i-skolan
    text: I skolan blir det alltid nej.
    when: {omrade: skola, not: {omrade: vard}}
    outcome: {always: [nej]}
    statements: [ex-2.1-1]
riskOrder:
  klass: ['0', '1']
exceptions:
  - kind: finding-always-applies
    finding: ansvar
    reason: Så står det.
`,
)

function uses(thing: Thing) {
  const loaded = loadContent(FILES)
  if (loaded.kind !== 'content') throw new Error(JSON.stringify(loaded.problems))
  const own = loaded.content.organisations.get('exempel')
  if (own === undefined) throw new Error('the small content should be whole')
  const all = usesOfThing(own.sv, thing)
  const names = Object.entries(all).map(([name, value]: readonly [string, unknown]) => {
    const list = Array.isArray(value) ? value.map((item: Record<string, unknown>) => item['fact'] ?? item['id'] ?? item['finding']) : value
    return [name, list] as const
  })
  return Object.fromEntries(names.filter(([, list]) => list !== false && !(Array.isArray(list) && list.length === 0)))
}

test('a question is used by questions, findings, promises, cases and tasks', () => {
  expect(uses({ kind: 'question', id: 'klass' })).toEqual({
    questions: ['omrade'],
    findings: ['oppet-system'],
    isRiskOrdered: true,
    scenarios: ['oppen-text', 'kanslig-text'],
    shortcuts: ['putsa'],
  })
  expect(uses({ kind: 'question', id: 'omrade' })).toMatchObject({ promises: ['inte-i-skolan'], findings: ['hog-risk'] })
  expect(uses({ kind: 'question', id: 'system' })).toMatchObject({ fills: ['systemtyp'] })
  expect(uses({ kind: 'question', id: 'systemtyp' })).toMatchObject({ filledBy: ['system'] })
})

test('a finding is used in the cases and tasks to which it applies', () => {
  expect(uses({ kind: 'finding', id: 'hog-risk' })).toEqual({ scenarios: ['skola'] })
  expect(uses({ kind: 'finding', id: 'ansvar' })).toEqual({
    exceptions: ['ansvar'],
    scenarios: ['oppen-text', 'kanslig-text'],
    shortcuts: ['putsa'],
  })
})

test('a statement is used by what rests on it', () => {
  expect(uses({ kind: 'statement', id: 'ex-1-1' })).toEqual({ questions: ['arende'], findings: ['oppet-system'], contacts: ['chef'] })
  expect(uses({ kind: 'statement', id: 'ex-2.1-1' })).toEqual({ findings: ['hog-risk'], promises: ['inte-i-skolan'] })
})
