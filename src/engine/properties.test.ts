import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../schema/answers.ts'
import { evaluate, factsIn, readAnswers, truthOf, type Evaluation } from './index.ts'
import { anyCase, anyRules } from './random-rules.test-support.ts'
import { sample } from './sample.test-support.ts'

const RUNS = sample(2000)

describe('whatever the rules and the answers', () => {
  it('walking from question to question always ends, and no question comes twice', () => {
    fc.assert(
      fc.property(anyCase, ({ rules, all }) => {
        let answers: Answers = {}
        const walked = new Set<string>()
        for (let next = evaluate(rules, answers).next; next !== null; next = evaluate(rules, answers).next) {
          expect(walked.has(next)).toBe(false)
          walked.add(next)
          answers = { ...answers, [next]: all[next] ?? [] }
        }
        expect(evaluate(rules, answers)).toMatchObject({ complete: true, missing: [], ignored: [], outcome: { certain: true } })
      }),
      RUNS,
    )
  })

  it('an answer whose question is not asked leaves no trace in the result', () => {
    fc.assert(
      fc.property(anyCase, ({ rules, some }) => {
        const before = evaluate(rules, some)
        const kept = Object.fromEntries(Object.entries(some).filter(([fact]) => !before.ignored.includes(fact)))
        expect(told(evaluate(rules, kept))).toEqual({ ...told(before), ignored: [] })
      }),
      RUNS,
    )
  })

  it('changing an answer gives the same as having answered so from the start', () => {
    fc.assert(
      fc.property(anyCase, anyCase, ({ rules, all }, { all: other }) => {
        const changed: Answers = {
          ...all,
          ...Object.fromEntries(Object.entries(other).filter(([fact, value]) => isValid(rules, fact, value))),
        }
        const after = evaluate(rules, changed)
        const fresh = Object.fromEntries(after.asked.map(({ fact }) => [fact, changed[fact] ?? []]))
        expect(told(evaluate(rules, fresh))).toEqual({ ...told(after), ignored: [] })
      }),
      RUNS,
    )
  })

  it('an answer of which a part is lost is asked again, and nothing milder is certain without it', () => {
    let asked = 0
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.nat(), ({ rules, all }, which, where) => {
        const whole = evaluate(rules, all)
        const answered = whole.asked.filter(({ fact }) => Array.isArray(all[fact]))
        const lost = answered[which % Math.max(1, answered.length)]
        fc.pre(lost !== undefined)
        const half = lost.chosen.with(where % lost.chosen.length, 'gone')
        const read = readAnswers(rules, { ...all, [lost.fact]: half })
        expect(read.problems).toContainEqual({ kind: 'unknown-option', fact: lost.fact, option: 'gone' })
        expect(Object.keys(read.answers)).toEqual(Object.keys(all).filter((fact) => fact !== lost.fact))
        const rest = evaluate(rules, read.answers)
        if (rest.missing.includes(lost.fact)) asked++
        if (rest.outcome.certain) expect(rest.outcome).toEqual(whole.outcome)
      }),
      RUNS,
    )
    expect(asked).toBeGreaterThan(RUNS.numRuns / 20)
  })

  it('an outcome that is certain is never changed by the answers that are missing', () => {
    fc.assert(
      fc.property(anyCase, ({ rules, all, some }) => {
        const early = evaluate(rules, some)
        fc.pre(early.outcome.certain)
        expect(evaluate(rules, all).outcome).toEqual(early.outcome)
      }),
      RUNS,
    )
  })

  it('a finding that applies goes on applying, and one that neither applies nor is possible never comes to', () => {
    fc.assert(
      fc.property(anyCase, ({ rules, all, some }) => {
        const early = evaluate(rules, some)
        const late = idsOf(evaluate(rules, all))
        expect(late).toEqual(expect.arrayContaining(idsOf(early)))
        expect([...idsOf(early), ...early.possible]).toEqual(expect.arrayContaining(late))
      }),
      RUNS,
    )
  })

  it('a question that is asked stays, unless another answer comes to fill it in', () => {
    fc.assert(
      fc.property(anyCase, ({ rules, all, some }) => {
        const late = evaluate(rules, all)
        const there = [...late.asked.map(({ fact }) => fact), ...late.filled.keys()]
        expect(there).toEqual(expect.arrayContaining(evaluate(rules, some).asked.map(({ fact }) => fact)))
      }),
      RUNS,
    )
  })

  it('when every question that is asked is answered, nothing is open', () => {
    fc.assert(
      fc.property(anyCase, ({ rules, all }) => {
        expect(evaluate(rules, all)).toMatchObject({ complete: true, next: null, possible: [], outcome: { certain: true } })
      }),
      RUNS,
    )
  })

  it('the result does not depend on the order of the answers, and nothing given is altered', () => {
    fc.assert(
      fc.property(anyCase, ({ rules, some }) => {
        const copy = structuredClone({ rules, some })
        const reversed = Object.fromEntries(Object.entries(some).toReversed())
        const result = told(evaluate(rules, some))
        const again = told(evaluate(rules, reversed))
        expect({ ...again, ignored: again.ignored.toSorted() }).toEqual({ ...result, ignored: result.ignored.toSorted() })
        expect({ rules, some }).toEqual(copy)
      }),
      RUNS,
    )
  })

  it('the reasons of a finding are answers that were given or filled in, and enough for it to apply', () => {
    fc.assert(
      fc.property(anyCase, ({ rules, some }) => {
        const result = evaluate(rules, some)
        for (const finding of result.findings) {
          for (const [fact, options] of finding.because) {
            expect(options.length).toBeGreaterThan(0)
            expect(result.known(fact)).toEqual(expect.arrayContaining([...options]))
          }
          const condition = rules.findings.find(({ id }) => id === finding.id)?.when ?? { kind: 'any', of: [] }
          expect(factsIn(condition)).toEqual(expect.arrayContaining([...finding.because.keys()]))
          const withoutRest = (fact: string) => finding.because.get(fact) ?? (result.known(fact)?.length === 0 ? [] : null)
          expect(truthOf(condition, withoutRest)).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('rules without any answer are evaluated without a fault', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        const { findings, asked, filled } = evaluate(rules, {})
        expect(asked.length).toBeGreaterThan(0)
        for (const finding of findings) expect([...finding.because.keys()].filter((fact) => !filled.has(fact))).toEqual([])
      }),
    )
  })
})

function told({ known: _, ...rest }: Evaluation): Omit<Evaluation, 'known'> {
  return rest
}

function idsOf(evaluation: Evaluation): string[] {
  return evaluation.findings.map((finding) => finding.id)
}

function isValid(rules: Parameters<typeof evaluate>[0], fact: string, value: string | readonly string[]): boolean {
  const question = rules.steps.flatMap((step) => step.questions).find((candidate) => candidate.fact === fact)
  const chosen = [value].flat()
  return (
    question !== undefined &&
    question.multiple === Array.isArray(value) &&
    chosen.every((option) => question.options.some(({ id }) => id === option)) &&
    (chosen.length === 1 || !chosen.some((option) => question.exclusive.includes(option)))
  )
}
