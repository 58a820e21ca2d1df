import { expect, test } from 'vitest'
import type { Condition, Question } from './model.ts'
import { tellCondition, type ToldCondition } from './tell-condition.ts'

const QUESTION = {
  fact: 'klass',
  options: ['0', '1', '2', '3'].map((id) => ({ id, label: `Klass ${id}` })),
  groups: [{ id: 'skyddad', label: 'Skyddad', options: ['2', '3'] }],
} as unknown as Question

const holds = (...options: string[]): Condition => ({ kind: 'holds', fact: 'klass', options })
const not = (of: Condition): Condition => ({ kind: 'not', of })

function told(condition: Condition): string {
  const tell = (part: ToldCondition): string =>
    part.kind === 'test'
      ? `${part.isExcept ? 'except ' : ''}${part.named.map(({ id }) => id).join(' or ')}`
      : `${part.kind}(${part.parts.map(tell).join(', ')})`
  const whole = tellCondition(condition, [QUESTION])
  return whole === null ? 'nothing' : tell(whole)
}

test('a test names its answers, a group by its own name, and most of a long list by what is not in it', () => {
  expect(told(holds('0', '1'))).toBe('0 or 1')
  expect(told(holds('3', '2'))).toBe('skyddad')
  expect(told(holds('0', '1', '2'))).toBe('except 3')
  expect(told(holds('0', '1', '2', '3'))).toBe('0 or 1 or 2 or 3')
})

test('what must not hold is told by its parts, and twice not is not told', () => {
  expect(told(not(holds('0')))).toBe('except 0')
  expect(told(not(holds('2', '3')))).toBe('except skyddad')
  expect(told(not({ kind: 'all', of: [holds('0'), not(holds('1'))] }))).toBe('any(except 0, 1)')
  expect(told(not({ kind: 'any', of: [holds('0'), holds('1')] }))).toBe('all(except 0, except 1)')
})

test('a question that is not there is left out', () => {
  expect(told({ kind: 'all', of: [holds('0'), { kind: 'holds', fact: 'annat', options: ['ja'] }] })).toBe('all(0)')
  expect(told({ kind: 'holds', fact: 'annat', options: ['ja'] })).toBe('nothing')
})
