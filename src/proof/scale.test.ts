import { NO_CLAIMS } from './random-rules.test-support.ts'
import { expect, test } from 'vitest'
import type { Condition, RuleSet } from '../schema/model.ts'
import { EFFECTS } from '../schema/outcomes.ts'
import { BeyondReach, prove } from './prove.ts'
import { IS_PROVING } from '../engine/sample.test-support.ts'

const OPTIONS = ['a', 'b', 'c', 'd', 'e'] as const
const QUESTIONS = 200
const APART = 8
const FINDINGS = IS_PROVING ? 1000 : 100

/** Numbers that look random and are the same in every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

function largeRules(seed: number, findings: number, apart: number): RuleSet {
  const pick = numbers(seed)
  const test = (index: number): Condition => ({
    kind: 'holds',
    fact: `q${index}`,
    options: OPTIONS.filter(() => pick(2) === 0).slice(0, 4),
  })
  return {
    id: 'large',
    steps: [
      {
        id: 'step',
        questions: Array.from({ length: QUESTIONS }, (_, index) => ({
          fact: `q${index}`,
          when: index > 0 && pick(5) < 2 ? test(Math.max(0, index - 1 - pick(APART))) : null,
          given: [],
          multiple: pick(20) === 0,
          exclusive: ['a'],
          options: OPTIONS.map((id) => ({ id, covers: [] })),
        })),
      },
    ],
    findings: Array.from({ length: findings }, (_, index) => {
      const start = pick(QUESTIONS - apart)
      const facts = Array.from({ length: 2 + pick(3) }, () => start + pick(apart + 1))
      return {
        id: `f${index}`,
        when: { kind: 'all', of: facts.map(test) },
        effect: EFFECTS[pick(6)] ?? 'nej',
        standing: false,
        roles: [],
        statements: [],
        also: [],
        actions: [],
      }
    }),
    vocabulary: {},
  }
}

test(`200 questions and ${FINDINGS} findings, each over facts at most eight questions apart, are proved in seconds`, () => {
  // Time of the processor, since the clock on the wall also counts what else the machine does.
  const start = process.cpuUsage()
  const { situations, outcomes } = prove(largeRules(1, FINDINGS, APART), NO_CLAIMS)
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(20_000)
  expect(situations.toString().length).toBeGreaterThan(90)
  expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0n)).toBe(situations)
}, 300_000)

test('findings over facts from one end of the flow to the other are refused, not proved in part', () => {
  const far = largeRules(2, 60, QUESTIONS - 1)
  expect(() => prove(far, NO_CLAIMS, 200_000)).toThrow(BeyondReach)
}, 300_000)
