import { expect, test } from 'vitest'
import type { QuestionRule } from '../../schema/model.ts'
import { type AskedRules, choicesMade, exchangeSteps, mostChoices } from './choices-made.ts'
import { quantile } from '../wording/quantile.ts'

const question = (fact: string, more: Partial<QuestionRule> = {}): QuestionRule => ({
  fact,
  when: null,
  given: [],
  multiple: false,
  exclusive: [],
  options: ['nej', 'ja'].map((id) => ({ id, covers: [] })),
  ...more,
})
const holds = (fact: string, option: string) => ({ kind: 'holds' as const, fact, options: [option] })

const RULES: AskedRules = {
  id: 'x',
  vocabulary: {},
  steps: [
    { id: 'forst', screening: null, merged: [], questions: [question('arende'), question('system')] },
    {
      id: 'lista',
      merged: [{ id: 'm', question: 'Allt?', help: null, yes: { e: 'ja', f: 'ja' }, lang: 'sv' }],
      screening: {
        id: 's',
        question: 'Något?',
        rows: ['a', 'b', 'c'].map((fact) => ({ fact, label: fact, none: 'nej', unsure: null })),
        lang: 'sv',
      },
      questions: [question('a'), question('b'), question('c'), question('d', { when: holds('a', 'ja') }), question('e'), question('f')],
    },
  ],
  findings: [
    { id: 'n', when: holds('b', 'ja'), effect: 'nej', standing: false, roles: [], statements: [], also: [], actions: [] },
    { id: 'v', when: holds('f', 'nej'), effect: 'villkor', standing: false, roles: [], statements: [], also: [], actions: [] },
  ],
}
const HARMLESS = { arende: 'ja', system: 'ja', a: 'nej', b: 'nej', c: 'nej', e: 'ja', f: 'ja' }

test('a list of which nothing is true is one choice, and so is one question that answers several', () => {
  expect(choicesMade(RULES, HARMLESS)).toEqual({ all: 4, settled: 4, refused: null, first: 1 })
})

test('each row that is true is one more, and a no that becomes certain among them is known there', () => {
  const some = { ...HARMLESS, a: 'ja', b: 'ja', d: 'ja' }
  // arende, system, the list, a, b, d and the merged question.
  expect(choicesMade(RULES, some)).toEqual({ all: 7, settled: 5, refused: 5, first: 1 })
})

test('a merged question whose answer is not yes opens those that it stands for', () => {
  expect(choicesMade(RULES, { ...HARMLESS, f: 'nej' })).toEqual({ all: 6, settled: 6, refused: null, first: 1 })
})

test('the most choices are those of whom everything is true', () => {
  expect(mostChoices(RULES)).toBe(choicesMade(RULES, { ...HARMLESS, a: 'ja', b: 'ja', c: 'ja', d: 'ja', e: 'nej', f: 'nej' }).all)
})

test('steps change places unless a question rests on the earlier one', () => {
  expect(exchangeSteps(RULES, 0)?.steps.map(({ id }) => id)).toEqual(['lista', 'forst'])
  const [one, two] = RULES.steps as [AskedRules['steps'][number], AskedRules['steps'][number]]
  const bound = { ...RULES, steps: [one, { ...two, questions: [question('a', { when: holds('system', 'ja') })] }] }
  expect(exchangeSteps(bound, 0)).toBeUndefined()
})

test('a quantile is a value that a share of the values do not exceed', () => {
  expect([0.5, 0.9].map((share) => quantile([5, 1, 4, 2, 3, 10, 7, 8, 9, 6], share))).toEqual([5, 9])
  expect(quantile([], 0.5)).toBe(0)
})
