import { describe, expect, it } from 'vitest'
import { contentOf, ownOf } from '../../content/check/whole-content.test-support.ts'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { change } from '../../content/compile/small-content.test-support.ts'
import { evaluate } from '../../engine/index.ts'
import { OUTCOMES } from '../../schema/outcomes.ts'
import { tellCase } from './told-case.ts'

const cases = [...contentOf(readContentFolder('e2e/content')).organisations.values()].flatMap(({ sv }) =>
  sv.scenarios.map((scenario) => ({ organisation: sv.organisation, scenario, told: tellCase(sv.organisation, scenario.answers) })),
)

describe('what a case leads to', () => {
  it('is the outcome that the scenario expects, with findings of that very effect as what decided', () => {
    for (const { scenario, told } of cases) {
      expect(told.outcome?.id).toBe(scenario.outcome)
      for (const { finding } of told.deciding) expect(finding.effect).toBe(scenario.outcome)
    }
  })

  it('tells other answers that make it stricter, each truly so, one for each question, the strictest first', () => {
    let count = 0
    for (const { organisation, scenario, told } of cases) {
      const ranks = told.turns.map(({ question, option, outcome }) => {
        const changed = { ...scenario.answers, [question.fact]: question.multiple ? [option.id] : option.id }
        expect(evaluate(organisation, changed).outcome).toEqual({ id: outcome, certain: true })
        expect(OUTCOMES.indexOf(outcome)).toBeLessThan(OUTCOMES.indexOf(scenario.outcome))
        return OUTCOMES.indexOf(outcome)
      })
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      expect(new Set(told.turns.map(({ question }) => question.fact)).size).toBe(told.turns.length)
      count += told.turns.length
    }
    expect(count).toBeGreaterThan(0)
  })

  it('is open while answers that can change it are missing, and says what could not be read', () => {
    let open = 0
    for (const { organisation, scenario } of cases) {
      const [fact = ''] = Object.keys(scenario.answers)
      const told = tellCase(organisation, { [fact]: scenario.answers[fact] ?? '', 'finns-inte': 'ja' })
      expect(told.problems).toEqual([{ kind: 'unknown-fact', fact: 'finns-inte' }])
      if (told.deciding.length === 0) expect(told).toMatchObject({ outcome: null, ways: [], turns: [] })
      open += told.outcome === null ? 1 : 0
    }
    expect(open).toBeGreaterThan(cases.length / 2)
  })
})

it('calls the outcome what the finding that decides it says, and in its language', () => {
  const organisation = ownOf(
    change(['findings.yaml', 'title: Systemet är öppet.', 'title: Systemet är öppet.\n    outcomeLabel: Stanna här']),
  ).sv.organisation
  const outcome = (klass: string) => tellCase(organisation, { arende: 'anvanda', system: 'chatgpt', klass, omrade: ['inget'] }).outcome
  expect(outcome('1')).toMatchObject({ id: 'forst', label: 'Stanna här', lang: 'sv' })
  expect(outcome('0')?.label).not.toBe('Stanna här')
})
