import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluate, type Evaluation } from '../engine/index.ts'
import { sample } from '../engine/sample.test-support.ts'
import { questionsOf } from '../schema/look-up.ts'
import type { RuleSet } from '../schema/model.ts'
import { OUTCOMES, type OutcomeId } from '../schema/outcomes.ts'
import { proveNotMilder } from './prove-child.ts'
import { allSituations, smallRules } from './random-rules.test-support.ts'

const ALONE = { id: 'parent', inherited: [], opened: [] }
const RUNS = sample(1000)

/** The other's rules with the answers that there are here. */
function withAnswersOf(parent: RuleSet, child: RuleSet): RuleSet {
  const here = new Map(questionsOf(child).map((question) => [question.fact, question.options]))
  return {
    ...parent,
    steps: parent.steps.map((step) => ({
      ...step,
      questions: step.questions.map((question) => {
        const more = (here.get(question.fact) ?? []).filter(({ id }) => !question.options.some((option) => option.id === id))
        return { ...question, options: [...question.options, ...more] }
      }),
    })),
  }
}

function agree(rules: readonly RuleSet[], one: Evaluation, other: Evaluation): boolean {
  const facts = new Set(rules.flatMap((each) => questionsOf(each).map(({ fact }) => fact)))
  return [...facts].every((fact) => {
    const [a, b] = [one.known(fact) ?? [], other.known(fact) ?? []]
    return a.length === 0 || b.length === 0 || (a.length === b.length && a.every((option) => b.includes(option)))
  })
}

test('an organisation is milder exactly where enumeration finds that the other is stricter on answers that agree', () => {
  let found = 0
  fc.assert(
    fc.property(smallRules, smallRules, fc.boolean(), (parent, other, keepsFlow) => {
      const child: RuleSet = keepsFlow ? { ...parent, findings: other.findings } : other
      const theirs = [...allSituations(withAnswersOf(parent, child))]
      const expected = new Map<OutcomeId, number>()
      for (const { evaluation } of allSituations(child)) {
        const stricter = new Set(
          theirs.filter((each) => agree([parent, child], evaluation, each.evaluation)).map((each) => each.evaluation.outcome.id),
        )
        for (const id of stricter)
          if (OUTCOMES.indexOf(id) < OUTCOMES.indexOf(evaluation.outcome.id)) expected.set(id, (expected.get(id) ?? 0) + 1)
      }
      const { milder } = proveNotMilder(child, parent, ALONE)
      expect(new Map(milder.map(({ theirs: id, count }) => [id, Number(count)]))).toEqual(expected)
      for (const { answers, theirs: id } of milder) {
        found++
        const walked = evaluate(child, answers)
        expect(walked).toMatchObject({ complete: true, ignored: [] })
        expect(OUTCOMES.indexOf(walked.outcome.id)).toBeGreaterThan(OUTCOMES.indexOf(id))
      }
    }),
    RUNS,
  )
  expect(found).toBeGreaterThan(RUNS.numRuns / 10)
})

test('an organisation that only adds findings and questions is never milder', () => {
  fc.assert(
    fc.property(smallRules, smallRules, (parent, other) => {
      const added = {
        fact: 'own',
        when: null,
        given: [],
        multiple: false,
        exclusive: [],
        options: [
          { id: 'a', covers: [] },
          { id: 'b', covers: [] },
        ],
      }
      const child: RuleSet = {
        ...parent,
        steps: [{ id: 'first', questions: [added] }, ...parent.steps],
        findings: [...parent.findings, ...other.findings.map((finding) => ({ ...finding, id: `own-${finding.id}` }))],
      }
      expect(proveNotMilder(child, parent, { ...ALONE, inherited: parent.findings.map(({ id }) => id) }).milder).toEqual([])
    }),
    sample(300),
  )
})

const rules = (findings: RuleSet['findings'], options: readonly string[]): RuleSet => ({
  id: 'rules',
  steps: [
    {
      id: 'step',
      questions: [{ fact: 'q', when: null, given: [], multiple: false, exclusive: [], options: options.map((id) => ({ id, covers: [] })) }],
    },
  ],
  findings,
  vocabulary: { q: options },
})
const finding = (id: string, options: readonly string[], effect: 'nej' | 'villkor'): RuleSet['findings'][number] => ({
  id,
  when: { kind: 'holds', fact: 'q', options },
  effect,
  standing: false,
  roles: [],
  statements: [],
  also: [],
  actions: [],
})

test('a rule that is opened may be milder, and no other', () => {
  const parent = rules([finding('a', ['a'], 'nej'), finding('b', ['b'], 'nej')], ['a', 'b'])
  const child = rules([finding('mine', ['a'], 'villkor'), finding('b', ['b'], 'nej')], ['a', 'b'])
  expect(proveNotMilder(child, parent, ALONE).milder).toMatchObject([{ theirs: 'nej', count: 1n, answers: { q: 'a' } }])
  expect(proveNotMilder(child, parent, { ...ALONE, opened: ['a'] }).milder).toEqual([])
  expect(proveNotMilder(child, parent, { ...ALONE, opened: ['b'] }).milder).toHaveLength(1)
})

test('an answer of its own is held to what is said of the group that it belongs to', () => {
  const parent = rules([finding('group', ['a'], 'nej')], ['a', 'b'])
  const inherited = { ...ALONE, inherited: ['group'] }
  expect(proveNotMilder(rules([finding('group', ['a', 'own'], 'nej')], ['a', 'b', 'own']), parent, inherited).milder).toEqual([])
  // The answer is in no group of the other's: nothing is said of it there.
  expect(proveNotMilder(rules([finding('group', ['a'], 'nej')], ['a', 'b', 'own']), parent, inherited).milder).toEqual([])
  const instead = rules([finding('mine', ['a'], 'nej')], ['a', 'b', 'own'])
  expect(proveNotMilder(instead, parent, inherited).milder).toEqual([])
})
