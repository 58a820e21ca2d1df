import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluate, type Evaluation } from '../engine/index.ts'
import type { Answers } from '../schema/answers.ts'
import type { RuleSet } from '../schema/model.ts'
import { OUTCOMES } from '../schema/outcomes.ts'
import { compareRules } from './compare-rules.ts'
import { allSituations, smallRules } from './random-rules.test-support.ts'
import { sample } from '../engine/sample.test-support.ts'

type Walked = readonly { readonly answers: Answers; readonly evaluation: Evaluation }[]

test('the same rules twice decide nothing differently', () => {
  fc.assert(
    fc.property(smallRules, (rules) => {
      const { situations, outcomes, findings } = compareRules(rules, rules)
      expect({ outcomes, findings }).toEqual({ outcomes: [], findings: [] })
      expect(situations).toEqual({ old: situations.new, new: situations.new, shared: situations.new })
    }),
  )
})

const RUNS = sample(1000)

test('changed outcomes and findings are counted as enumeration counts them, also where the questions changed', () => {
  let changes = 0
  fc.assert(
    fc.property(smallRules, smallRules, fc.boolean(), (older, other, keepsFlow) => {
      const newer: RuleSet = keepsFlow ? { ...older, findings: other.findings } : other
      const [before, after]: readonly Walked[] = [[...allSituations(older)], [...allSituations(newer)]] as const
      if (before === undefined || after === undefined) return
      const compared = compareRules(older, newer)
      expect(compared.situations).toMatchObject({ old: BigInt(before.length), new: BigInt(after.length) })
      const expected = new Map<string, number>()
      for (const mine of after) {
        const could = new Set(likeIt(mine, before).map(({ evaluation }) => evaluation.outcome.id))
        if (could.has(mine.evaluation.outcome.id)) continue
        for (const from of could) {
          const key = `${from} ${mine.evaluation.outcome.id}`
          expected.set(key, (expected.get(key) ?? 0) + 1)
        }
      }
      const sheets = new Set(after.map(sheetOf))
      for (const mine of before.filter((each) => !sheets.has(sheetOf(each)))) {
        const could = new Set(likeIt(mine, after).map(({ evaluation }) => evaluation.outcome.id))
        if (could.has(mine.evaluation.outcome.id)) continue
        for (const to of could) {
          const key = `${mine.evaluation.outcome.id} ${to}`
          expected.set(key, (expected.get(key) ?? 0) + 1)
        }
      }
      const found = new Map<string, number>()
      for (const { from, to, version, count, examples } of compared.outcomes) {
        changes++
        found.set(`${from} ${to}`, (found.get(`${from} ${to}`) ?? 0) + Number(count))
        for (const answers of examples) {
          const walked = version === 'new' ? evaluate(newer, answers) : evaluate(older, answers)
          expect(walked).toMatchObject({ complete: true, ignored: [], outcome: { id: version === 'new' ? to : from } })
        }
      }
      for (const from of OUTCOMES)
        for (const to of OUTCOMES) expect([from, to, found.get(`${from} ${to}`)]).toEqual([from, to, expected.get(`${from} ${to}`)])
    }),
    RUNS,
  )
  expect(changes).toBeGreaterThan(RUNS.numRuns / 10)
})

/** The very same situation where the other version has it, with the same answers filled in; otherwise all that agree in what both know. */
function likeIt(mine: Walked[number], others: Walked): Walked {
  const same = others.filter((other) => sheetOf(other) === sheetOf(mine))
  if (same.length > 0) return same
  return others.filter((other) => {
    const facts = [...knownOf(other).keys()].filter((fact) => knownOf(mine).has(fact))
    return facts.every((fact) => knownOf(other).get(fact) === knownOf(mine).get(fact))
  })
}

function knownOf({ evaluation }: Walked[number]): ReadonlyMap<string, string> {
  const facts = [...evaluation.asked.map((each) => each.fact), ...evaluation.filled.keys()]
  return new Map(facts.map((fact) => [fact, JSON.stringify([...(evaluation.known(fact) ?? [])].sort())]))
}

function sheetOf(each: Walked[number]): string {
  return JSON.stringify([[...knownOf(each)].sort(), [...each.evaluation.filled.keys()].sort()])
}
