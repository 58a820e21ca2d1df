import { describe, expect, it } from 'vitest'
import { ownOf } from '../../content/check/whole-content.test-support.ts'
import { SMALL_CONTENT } from '../../content/compile/small-content.test-support.ts'
import { evaluate } from '../../engine/index.ts'
import type { Answers } from '../../schema/answers.ts'
import type { Organisation } from '../../schema/model.ts'
import { nextAddress, planSteps } from './plan.ts'

const small = ownOf(SMALL_CONTENT).sv.organisation

/** Every question on a step of its own, so that there is somewhere to go. */
const organisation: Organisation = {
  ...small,
  steps: small.steps.flatMap((step) => step.questions.map((question) => ({ ...step, id: question.fact, questions: [question] }))),
}
const next = (answers: Answers, step: string): string => nextAddress(organisation, evaluate(organisation, answers), step)
const openSteps = (answers: Answers): readonly string[] =>
  planSteps(organisation, evaluate(organisation, answers))
    .filter((planned) => planned.isOpen)
    .map((planned) => planned.step.id)

/** Answers every question that comes to be asked with its first option. */
function answerAll(answers: Answers = {}): Answers {
  const { next: fact } = evaluate(organisation, answers)
  if (fact === null) return answers
  const question = organisation.steps.flatMap((step) => step.questions).find((candidate) => candidate.fact === fact)
  const option = question?.options[0]?.id ?? ''
  return answerAll({ ...answers, [fact]: question?.multiple === true ? [option] : option })
}

describe('where a step leads on', () => {
  const all = answerAll()
  const steps = openSteps(all)
  const [first = '', second = '', third = ''] = steps
  const without = (...facts: readonly string[]): Answers =>
    Object.fromEntries(Object.entries(all).filter(([fact]) => !facts.includes(fact)))

  it('has steps enough to tell something', () => {
    expect(steps.length).toBeGreaterThan(2)
  })

  it('is the next step while nothing after it is answered', () => {
    expect(next({ [first]: all[first] ?? '' }, first)).toBe(`/exempel/${second}/`)
  })

  it('passes over steps that are answered already, to the one that is not', () => {
    expect(next(without(third), first)).toBe(`/exempel/${third}/`)
  })

  it('is a step that was passed over, once those that come later are answered', () => {
    expect(next(without(second), steps.at(-1) ?? '')).toBe(`/exempel/${second}/`)
  })

  it('is the result once everything is answered, wherever one is', () => {
    for (const step of steps) expect(next(all, step)).toBe('/exempel/besked/')
  })

  it('is never the step itself', () => {
    for (const step of steps) expect(next(without(step), step)).not.toBe(`/exempel/${step}/`)
  })
})
