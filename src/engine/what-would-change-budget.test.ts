import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { contentOf } from '../content/check/whole-content.test-support.ts'
import { readContentFolder } from '../../tools/build/read-content.ts'
import type { Answers } from '../schema/answers.ts'
import { questionsOf } from '../schema/look-up.ts'
import type { Organisation } from '../schema/model.ts'
import type * as Evaluating from './evaluate.ts'
import type { whatWouldChange as WhatWouldChange } from './what-would-change.ts'

const count = { evaluations: 0 }
let whatWouldChange: typeof WhatWouldChange

// Time is not measured, since a busy machine takes longer: what takes it is counted. The files of the tests share what they have loaded, so
// that it is loaded anew here.
beforeAll(async () => {
  vi.resetModules()
  vi.doMock('./evaluate.ts', async (original) => {
    const actual = await original<typeof Evaluating>()
    const evaluate: typeof actual.evaluate = (...given) => {
      count.evaluations++
      return actual.evaluate(...given)
    }
    return { ...actual, evaluate }
  })
  ;({ whatWouldChange } = await import('./what-would-change.ts'))
})
afterAll(() => {
  vi.doUnmock('./evaluate.ts')
  vi.resetModules()
})

/** Beside what the budget counts: the case as it is, and with everything open that can be changed. */
const BESIDE = 2

const organisations = [...contentOf(readContentFolder('content')).organisations.values()].map(({ sv }) => sv)

function evaluationsFor(organisation: Organisation, answers: Answers, budget?: number): number {
  count.evaluations = 0
  whatWouldChange(organisation, answers, organisation.changes, 3, budget)
  return count.evaluations
}

/** Each case of the content with each of its answers taken away: what is then asked has to be tried too. */
function openCases({ organisation, scenarios }: (typeof organisations)[number]): readonly Answers[] {
  return scenarios.flatMap(({ answers }) => [
    answers,
    ...questionsOf(organisation).flatMap(({ fact }) =>
      Object.hasOwn(answers, fact) ? [Object.fromEntries(Object.entries(answers).filter(([other]) => other !== fact))] : [],
    ),
  ])
}

it.each([0, 1, 7, 60, 400])('a call takes no more evaluations than its budget of %i, all of what it tries together', (budget) => {
  let most = 0
  for (const own of organisations)
    for (const answers of openCases(own)) most = Math.max(most, evaluationsFor(own.organisation, answers, budget))
  expect(most).toBeLessThanOrEqual(budget + BESIDE)
  // Some case needs all of it: otherwise nothing is proved.
  expect(most).toBeGreaterThanOrEqual(budget)
})

it('without a budget given it is that of a page that waits', () => {
  const most = organisations.map((own) => Math.max(...openCases(own).map((answers) => evaluationsFor(own.organisation, answers))))
  expect(Math.max(...most)).toBeLessThanOrEqual(2000 + BESIDE)
})
