import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../tools/build/read-content.ts'
import { evaluate, whatWouldChange } from '../engine/index.ts'
import { OUTCOMES } from '../schema/outcomes.ts'
import { loadContent } from './load.ts'

const loaded = loadContent(readContentFolder('content'))
if (loaded.kind === 'problems') throw new Error('The content has problems.')
const organisations = [...loaded.content.organisations.values()].map(({ sv }) => sv)
const rank = (outcome: (typeof OUTCOMES)[number]): number => OUTCOMES.indexOf(outcome)

describe('what a person can change', () => {
  it.each(organisations.map((own) => [own.organisation.id, own] as const))('leads to what is promised in every case of %s', (_id, own) => {
    const { organisation, scenarios, shortcuts } = own
    let told = 0
    for (const { answers } of [...scenarios, ...shortcuts]) {
      const now = evaluate(organisation, answers).outcome.id
      const start = performance.now()
      const found = whatWouldChange(organisation, answers, organisation.changes)
      expect(performance.now() - start).toBeLessThan(2000)
      expect(found.length).toBeLessThanOrEqual(3)
      for (const { answers: changed, outcome, certain } of found) {
        const after = evaluate(organisation, changed)
        expect(rank(outcome)).toBeGreaterThan(rank(now))
        // What is promised for certain needs no more answers to hold.
        if (certain && after.complete) expect(after.outcome).toEqual({ id: outcome, certain: true })
        told++
      }
    }
    expect(told).toBeGreaterThan(0)
  })

  it('is used: every change is of help in some case with a single answer that stands in the way', () => {
    for (const { organisation, scenarios } of organisations) {
      const helps = new Set(
        scenarios.flatMap(({ answers }) =>
          whatWouldChange(organisation, answers, organisation.changes, 100).flatMap((found) => found.changes),
        ),
      )
      expect(helps.size).toBeGreaterThan(organisation.changes.length / 3)
    }
  })
})
