import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { evaluate } from '../../engine/index.ts'
import { OUTCOMES } from '../../schema/outcomes.ts'
import { questionsOf } from '../../schema/look-up.ts'
import { systemAnswers } from './system-answers.ts'
import { ownOf } from '../check/whole-content.test-support.ts'

const organisation = ownOf(readContentFolder('e2e/content'), 'provstad').sv.organisation
const answers = systemAnswers(organisation)
const questions = questionsOf(organisation)

/** Complete answers about a system, as the engine asks for them; each pick chooses among the answers to one question. */
function walk(system: string, picks: readonly number[]): ReturnType<typeof evaluate> {
  const given: Record<string, string> = { arende: 'anvanda', system }
  for (const pick of picks) {
    const { next } = evaluate(organisation, given)
    const options = questions.find(({ fact }) => fact === next)?.options ?? []
    if (next !== null) given[next] = options[pick % options.length]?.id ?? ''
  }
  return evaluate(organisation, given)
}

describe('what can become of a system', () => {
  it('is told of every system in the catalogue, once', () => {
    const catalogue = questionsOf(organisation).find((question) => question.catalogue)
    const systems = catalogue?.options.filter(({ system }) => system !== null).map(({ id }) => id)
    expect(answers.flatMap((answer) => answer.systems).toSorted()).toEqual(systems?.toSorted())
  })

  it('holds of every case, with what decides', () => {
    const met = new Set<string>()
    const picks = fc.array(fc.nat({ max: 59 }), { minLength: questions.length, maxLength: questions.length })
    fc.assert(
      fc.property(fc.constantFrom(...answers), picks, ({ systems, ranges }, chosen) => {
        const { known, outcome, complete } = walk(systems[0] ?? '', chosen)
        expect(complete).toBe(true)
        const own = known('informationsklass')?.[0] ?? ''
        const range = ranges.find(({ classes }) => classes.length === 0 || classes.includes(own))
        if (range === undefined) throw new Error(`Nothing is told of ${own}`)
        expect(OUTCOMES.slice(OUTCOMES.indexOf(range.strictest), OUTCOMES.indexOf(range.mildest) + 1)).toContain(outcome.id)
        if (outcome.id !== range.mildest) return
        met.add(own)
        for (const { fact, options, isAlwaysAsked } of range.needs) {
          if (isAlwaysAsked) expect(known(fact)).not.toEqual([])
          expect(options).toEqual(expect.arrayContaining([...(known(fact) ?? [])]))
        }
      }),
      { numRuns: 3000 },
    )
    expect(met.size).toBeGreaterThan(1)
  })

  it('is nothing where no system is asked about', () => {
    const without = {
      ...organisation,
      steps: organisation.steps.map((step) => ({ ...step, questions: step.questions.filter(({ catalogue }) => !catalogue) })),
    }
    expect(systemAnswers(without)).toEqual([])
  })
})
