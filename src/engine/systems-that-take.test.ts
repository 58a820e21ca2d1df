import { expect, test } from 'vitest'
import type { Condition, QuestionRule, RuleSet } from '../schema/model.ts'
import { evaluate } from './evaluate.ts'
import { systemsThatTake } from './systems-that-take.ts'

const holds = (fact: string, ...options: readonly string[]): Condition => ({ kind: 'holds', fact, options })
const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })

function question(fact: string, options: readonly string[], given: QuestionRule['given'] = []): QuestionRule {
  return { fact, when: null, given, multiple: false, exclusive: [], options: options.map((id) => ({ id, covers: [] })) }
}

function finding(id: string, effect: 'nej' | 'forst' | 'villkor', when: Condition): RuleSet['findings'][number] {
  return { id, effect, when, standing: false, roles: [], statements: [], also: [], actions: [] }
}

/** Open is for class 0, own for everything, small for class 0 and its kind is not known, banned for nothing. */
const RULES: RuleSet = {
  id: 'exempel',
  vocabulary: {},
  steps: [
    {
      id: 'steg',
      questions: [
        question('system', ['open', 'own', 'small', 'banned']),
        question(
          'kind',
          ['public', 'bought'],
          [
            { when: holds('system', 'open'), option: 'public' },
            { when: holds('system', 'own'), option: 'bought' },
          ],
        ),
        question('class', ['0', '1']),
        question('read', ['yes', 'no']),
      ],
    },
  ],
  findings: [
    finding('public', 'nej', all(holds('kind', 'public'), holds('class', '1'))),
    finding('banned', 'nej', holds('system', 'banned')),
    finding('own', 'villkor', holds('system', 'own')),
    finding('unread', 'nej', holds('read', 'no')),
  ],
}
const SYSTEMS = ['open', 'own', 'small', 'banned']
const foundFor = (answers: Readonly<Record<string, string>>) => systemsThatTake(RULES, answers, 'system', SYSTEMS)

test('those that take the case come with what it then is, the certain first, and what is asked of those whose name tells less', () => {
  const found = foundFor({ system: 'open', class: '1', read: 'yes' })
  expect(found).toEqual([
    { system: 'own', outcome: 'villkor', certain: true, asks: [], answers: { system: 'own', class: '1', read: 'yes' } },
    { system: 'small', outcome: 'ja', certain: false, asks: ['kind'], answers: { system: 'small', class: '1', read: 'yes' } },
  ])
  for (const { answers, outcome, certain } of found) if (certain) expect(evaluate(RULES, answers).outcome).toEqual({ id: outcome, certain })
})

test('what was answered about the other system is not taken along', () => {
  expect(foundFor({ system: 'banned', kind: 'bought', class: '1', read: 'yes' }).map(({ answers }) => answers['kind'])).toEqual([
    undefined,
    undefined,
  ])
})

test('none is told where it is not the system that stands in the way, or nothing does', () => {
  expect(foundFor({ system: 'open', class: '1', read: 'no' })).toEqual([])
  expect(foundFor({ system: 'open', class: '0', read: 'yes' })).toEqual([])
})

test('a system whose decision has ended is told for the days on which it takes the case', () => {
  const validity = { fact: 'system:giltighet', of: 'system', until: { own: '2026-06-30' } }
  const ended = finding('ended', 'forst', holds('system:giltighet', 'har-gatt-ut'))
  const on = (today: string) =>
    systemsThatTake(
      { ...RULES, findings: [...RULES.findings, ended], validity, today },
      { system: 'open', class: '1', read: 'yes' },
      'system',
      SYSTEMS,
    )
  expect(on('2026-06-30').map(({ system }) => system)).toEqual(['own', 'small'])
  expect(on('2026-07-01').map(({ system }) => system)).toEqual(['small'])
})
