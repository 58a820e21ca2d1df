import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../schema/answers.ts'
import type { ChangeRule, RuleSet } from '../schema/model.ts'
import { OUTCOMES } from '../schema/outcomes.ts'
import { chosenIn, evaluate, truthOf, whatAnswerMeant, whatWouldChange } from './index.ts'
import { anyCase } from './random-rules.test-support.ts'
import { sample } from './sample.test-support.ts'

const rules: RuleSet = {
  id: 'prov',
  vocabulary: { system: ['oppet', 'infort'], person: ['ja', 'nej'], grund: ['ja', 'nej', 'vet-ej'], granskas: ['ja', 'nej'] },
  steps: [
    {
      id: 'ett',
      questions: [
        question('system', ['oppet', 'infort']),
        question('person', ['ja', 'nej']),
        { ...question('grund', ['ja', 'nej', 'vet-ej']), when: { kind: 'all', of: [holds('system', 'infort'), holds('person', 'ja')] } },
        question('granskas', ['ja', 'nej']),
      ],
    },
  ],
  findings: [
    finding('oppet-med-person', 'nej', { kind: 'all', of: [holds('system', 'oppet'), holds('person', 'ja')] }),
    finding('utan-grund', 'nej', holds('grund', 'nej')),
    finding('okand-grund', 'forst', holds('grund', 'vet-ej')),
    finding('ogranskat', 'nej', holds('granskas', 'nej')),
  ],
}

const byta: ChangeRule = { id: 'byta', when: null, fact: 'system', from: ['oppet'], to: { system: 'infort' }, effort: 3 }
const avidentifiera: ChangeRule = { id: 'avidentifiera', when: null, fact: 'person', from: ['ja'], to: { person: 'nej' }, effort: 2 }
const granska: ChangeRule = { id: 'granska', when: null, fact: 'granskas', from: ['nej'], to: { granskas: 'ja' }, effort: 1 }
const openCase: Answers = { system: 'oppet', person: 'ja', granskas: 'ja' }

describe('what would change the outcome', () => {
  it('is told with the easiest first, and says when more is asked and the outcome only possible', () => {
    expect(whatWouldChange(rules, openCase, [byta, avidentifiera, granska])).toEqual([
      { changes: ['avidentifiera'], answers: { ...openCase, person: 'nej' }, outcome: 'ja', certain: true, asks: [] },
      { changes: ['byta'], answers: { ...openCase, system: 'infort' }, outcome: 'ja', certain: false, asks: ['grund'] },
    ])
  })

  it('is a set of changes where no single one is enough, and never more than is needed', () => {
    const both = whatWouldChange(rules, { ...openCase, granskas: 'nej' }, [byta, avidentifiera, granska])
    expect(both.map((found) => found.changes)).toEqual([
      ['avidentifiera', 'granska'],
      ['byta', 'granska'],
    ])
  })

  it('leaves out what cannot be done with these answers', () => {
    const told = (answers: Answers): readonly (readonly string[])[] =>
      whatWouldChange(rules, answers, [byta, { ...avidentifiera, when: holds('granskas', 'nej') }]).map((found) => found.changes)
    expect(told(openCase)).toEqual([['byta']])
    expect(whatWouldChange(rules, openCase, [{ ...avidentifiera, when: holds('granskas', 'ja') }])).toHaveLength(1)
    // Nobody knows yet whether it can be done.
    const { granskas: _, ...open } = openCase
    expect(told(open)).toEqual([['byta']])
  })

  it('is nothing where the outcome is as mild as can be, or cannot be helped', () => {
    expect(whatWouldChange(rules, { system: 'infort', person: 'nej', granskas: 'ja' }, [byta, avidentifiera, granska])).toEqual([])
    expect(whatWouldChange(rules, { ...openCase, granskas: 'nej' }, [byta, avidentifiera])).toEqual([])
  })

  it('takes no more evaluations than it is given, and leaves out what they do not suffice for', () => {
    expect(whatWouldChange(rules, openCase, [byta], 3, 0)).toEqual([])
    expect(whatWouldChange(rules, openCase, [byta], 3, 50)).toHaveLength(1)
  })

  const RUNS = sample(12_000)

  it('is the same as an exhaustive search finds, whatever the rules, the answers and the changes', () => {
    let found = 0
    fc.assert(
      fc.property(caseWithChanges, ({ rules, answers, changes }) => {
        const quick = whatWouldChange(rules, answers, changes, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)
        const slow = searchExhaustively(rules, answers, changes)
        found += slow.length
        const plain = quick.map(({ changes, outcome, certain }) => ({ changes: changes.join(), outcome, certain }))
        expect(plain.toSorted((a, b) => (a.changes < b.changes ? -1 : 1))).toEqual(slow)
        const first = whatWouldChange(rules, answers, changes, 3, Number.POSITIVE_INFINITY)
        expect(first.length).toBe(Math.min(3, slow.length))
        for (const one of first) expect(slow.map((each) => each.changes)).toContain(one.changes.join())
      }),
      RUNS,
    )
    expect(found).toBeGreaterThan(RUNS.numRuns / 60)
  })
})

describe('what an answer meant', () => {
  it('is what falls away without it, and what every other answer would lead to', () => {
    const { gone, instead } = whatAnswerMeant(rules, openCase, 'person')
    expect(gone).toEqual(['oppet-med-person'])
    expect(instead).toEqual([
      {
        option: 'nej',
        answers: { ...openCase, person: 'nej' },
        outcome: 'ja',
        certain: true,
        difference: { added: [], gone: ['oppet-med-person'], kept: [] },
      },
    ])
  })

  it('is nothing for an answer that led to nothing', () => {
    expect(whatAnswerMeant(rules, openCase, 'granskas').gone).toEqual([])
  })
})

const caseWithChanges = anyCase.chain(({ rules, all, some }) => {
  const facts = rules.steps.flatMap((step) => step.questions)
  const change = fc.constantFrom(...facts).chain((asked) =>
    fc.record({
      fact: fc.constant(asked.fact),
      when: fc.constantFrom(null, ...rules.findings.map((each) => each.when)),
      from: fc.subarray(
        asked.options.map((option) => option.id),
        { minLength: 1 },
      ),
      to: fc
        .constantFrom(...asked.options.map((option) => option.id))
        .map((option): Answers => ({ [asked.fact]: asked.multiple ? [option] : option })),
      effort: fc.integer({ min: 1, max: 3 }),
    }),
  )
  const changes = fc.array(change, { maxLength: 5 }).map((list) => list.map((each, index): ChangeRule => ({ ...each, id: `c${index}` })))
  return fc.record({ rules: fc.constant(rules), answers: fc.constantFrom(all, some), changes })
})

/** Every set of changes that can be made together, each answered in every way: slow, and written without the search's shortcuts. */
function searchExhaustively(rules: RuleSet, answers: Answers, changes: readonly ChangeRule[]) {
  const now = evaluate(rules, answers)
  const rank = (outcome: (typeof OUTCOMES)[number]): number => OUTCOMES.indexOf(outcome)
  const sets = changes
    .filter((change) => change.from.some((option) => (now.known(change.fact) ?? []).includes(option)))
    .filter(({ when }) => when === null || truthOf(when, now.known) === true)
    .reduce<readonly (readonly ChangeRule[])[]>((all, change) => [...all, ...all.map((set) => [...set, change])], [[]])
    .filter((set) => new Set(set.map((change) => change.fact)).size === set.length)
  const milder = sets.flatMap((set) => {
    if (set.length === 0) return []
    const changed: Answers = Object.assign({ ...answers }, ...set.map((change) => change.to))
    const outcomes = [...new Set(completions(rules, changed).map((full) => evaluate(rules, full).outcome.id))]
    const [mildest] = outcomes.toSorted((a, b) => rank(b) - rank(a))
    return mildest === undefined || rank(mildest) <= rank(now.outcome.id) ? [] : [{ set, outcome: mildest, certain: outcomes.length === 1 }]
  })
  return milder
    .filter(({ set }) => !milder.some((other) => other.set.length < set.length && other.set.every((change) => set.includes(change))))
    .map(({ set, outcome, certain }) => ({ changes: set.map((change) => change.id).join(), outcome, certain }))
    .toSorted((a, b) => (a.changes < b.changes ? -1 : 1))
}

function completions(rules: RuleSet, answers: Answers): readonly Answers[] {
  const { next } = evaluate(rules, answers)
  const question = rules.steps.flatMap((step) => step.questions).find((candidate) => candidate.fact === next)
  if (question === undefined) return [answers]
  const ids = question.options.map((option) => option.id)
  const sets = ids.reduce<readonly (readonly string[])[]>((all, id) => [...all, ...all.map((some) => [...some, id])], [[]])
  const ways = question.multiple
    ? sets.filter((some) => some.length === 1 || (some.length > 1 && !some.some((id) => question.exclusive.includes(id))))
    : ids
  expect(chosenIn(answers, question.fact)).toEqual([])
  return ways.flatMap((way) => completions(rules, { ...answers, [question.fact]: way }))
}

function question(fact: string, options: readonly string[]): RuleSet['steps'][number]['questions'][number] {
  return { fact, when: null, given: [], multiple: false, exclusive: [], options: options.map((id) => ({ id, covers: [] })) }
}

function holds(fact: string, option: string) {
  return { kind: 'holds' as const, fact, options: [option] }
}

function finding(id: string, effect: 'nej' | 'forst', when: RuleSet['findings'][number]['when']): RuleSet['findings'][number] {
  return { id, effect, when, standing: false, roles: [], statements: [], also: [], actions: [] }
}
