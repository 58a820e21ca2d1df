import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { allSituations, smallRules } from '../../proof/random-rules.test-support.ts'
import { pathLengths } from './path-lengths.ts'

test('the shortest and the longest way are those that a walk of every way finds', () => {
  fc.assert(
    fc.property(smallRules, (rules) => {
      const walked = [...allSituations(rules)].map(({ evaluation }) => evaluation.asked.length)
      const { shortest, longest } = pathLengths(rules, [])
      expect([shortest.questions, longest.questions]).toEqual([Math.min(...walked), Math.max(...walked)])
    }),
    { numRuns: 300 },
  )
})

test('the harmless way is that of the scenario marked so, with the pages that it touches', () => {
  const question = (fact: string) => ({ fact, when: null, given: [], multiple: false, exclusive: [], options: [{ id: 'ja', covers: [] }] })
  const steps = [
    { id: 'ett', questions: [question('a'), question('b')] },
    {
      id: 'tva',
      questions: [{ ...question('c'), when: { kind: 'not' as const, of: { kind: 'holds' as const, fact: 'a', options: ['ja'] } } }],
    },
    { id: 'tre', questions: [question('d')] },
  ]
  const rules = { id: 'x', steps, findings: [], vocabulary: {} }
  const scenarios = [
    { answers: {}, harmless: false },
    { answers: { a: 'ja', b: 'ja', d: 'ja' }, harmless: true },
  ]
  expect(pathLengths(rules, scenarios).harmless).toEqual({ questions: 3, pages: 2, answers: { a: 'ja', b: 'ja', d: 'ja' } })
  expect(pathLengths(rules, scenarios.slice(0, 1)).harmless).toBeNull()
})
