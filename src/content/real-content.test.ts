import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../tools/build/read-content.ts'
import { evaluate } from '../engine/index.ts'
import { fullAnswers } from '../engine/random-rules.test-support.ts'
import { loadContent } from './load.ts'
import { formatProblem } from './problem.ts'

const loaded = loadContent(readContentFolder('content'))
const organisations = loaded.kind === 'content' ? [...loaded.content.organisations.values()].map(({ sv }) => sv.organisation) : []

describe('the content of this installation', () => {
  it('has no problems', () => {
    expect(loaded.kind === 'problems' ? loaded.problems.map(formatProblem) : []).toEqual([])
  })

  it('publishes at least one organisation', () => {
    expect(loaded.kind === 'content' ? loaded.content.site.organisations : []).not.toEqual([])
  })

  it.for(organisations)('gives an outcome that the policy declares, whatever is answered: $id', (organisation) => {
    const declared = organisation.outcomes.map(({ id }) => id)
    fc.assert(
      fc.property(fullAnswers(organisation), (answers) => {
        const { outcome, complete } = evaluate(organisation, answers)
        expect({ complete, certain: outcome.certain }).toEqual({ complete: true, certain: true })
        expect(declared).toContain(outcome.id)
      }),
      { numRuns: 500 },
    )
  })
})
