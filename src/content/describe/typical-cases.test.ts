import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { isSettled } from '../../engine/index.ts'
import { loadContent } from '../compile/load.ts'
import { type TypicalCase, typicalCases } from './typical-cases.ts'

const loaded = loadContent(readContentFolder('e2e/content'))
const organisations = loaded.kind === 'content' ? loaded.content.organisations : new Map<string, never>()

function ownOf(id: string) {
  const own = organisations.get(id)?.sv
  if (own === undefined) throw new Error(`There is no ${id}`)
  return own
}

function casesOf(id: string, some?: readonly string[]) {
  const own = ownOf(id)
  const scenarios = some === undefined ? own.scenarios : own.scenarios.filter((scenario) => some.includes(scenario.id))
  return { scenarios, cases: typicalCases(own.organisation, scenarios) }
}

const outcomesIn = (cases: readonly { readonly evaluation: TypicalCase['evaluation'] }[]) =>
  new Set(cases.map(({ evaluation }) => evaluation.outcome.id))

describe('typical cases', () => {
  it('are twelve of the organisation’s own where it has as many, with every outcome that they have, the strictest first', () => {
    const { scenarios, cases } = casesOf('provstad')
    expect(scenarios.length).toBeGreaterThanOrEqual(12)
    expect(cases.map(({ scenario }) => scenario?.id)).toEqual([...new Set(cases.map(({ scenario }) => scenario?.id))])
    expect(cases.every(({ scenario }) => scenario !== null)).toBe(true)
    expect(cases).toHaveLength(12)
    expect([...outcomesIn(cases)]).toEqual(['nej', 'annan-vag', 'forst', 'villkor', 'ja'])
  })

  it('are never two that are alike', () => {
    const { organisation, scenarios } = ownOf('provstad')
    const twice = scenarios.flatMap((scenario) => [scenario, { ...scenario, id: `${scenario.id}-igen` }])
    expect(typicalCases(organisation, twice).map(({ scenario }) => scenario?.id)).toEqual(
      casesOf('provstad').cases.map(({ scenario }) => scenario?.id),
    )
  })

  it('are filled up with complete answers that are drawn, where there are fewer', () => {
    const { scenarios, cases } = casesOf('provstad', ['harmlos'])
    expect(scenarios).toHaveLength(1)
    expect(cases).toHaveLength(12)
    expect(cases.filter(({ scenario }) => scenario !== null).map(({ scenario }) => scenario?.id)).toEqual(['harmlos'])
    expect(cases.every(({ evaluation }) => isSettled(evaluation))).toBe(true)
    // What the one case does not show is looked for among those that are drawn.
    expect([...outcomesIn(cases)]).toEqual(expect.arrayContaining(['nej', 'annan-vag', 'forst']))
  })

  it('are the same each time', () => {
    const asked = () => casesOf('provstad', ['harmlos']).cases.map(({ evaluation }) => evaluation.asked)
    expect(asked()).toEqual(asked())
  })

  it('are no more than there are', () => {
    const { cases } = casesOf('utan-policy')
    const told = cases.map(({ evaluation }) => JSON.stringify(evaluation.asked))
    expect(new Set(told).size).toBe(told.length)
    expect(cases.length).toBeLessThanOrEqual(12)
  })
})
