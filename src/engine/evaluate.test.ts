import { describe, expect, it } from 'vitest'
import type { Answers } from '../schema/answers.ts'
import type { Effect } from '../schema/outcomes.ts'
import type { Condition, FindingRule, QuestionRule, RuleSet } from '../schema/model.ts'
import { evaluate } from './index.ts'

const holds = (fact: string, ...options: string[]): Condition => ({ kind: 'holds', fact, options })

function question(
  fact: string,
  options: readonly string[],
  when: Condition | null = null,
  given: QuestionRule['given'] = [],
): QuestionRule {
  return { fact, when, given, multiple: false, exclusive: [], options: options.map((id) => ({ id, covers: [] })) }
}

function finding(id: string, effect: Effect, when: Condition, also: FindingRule['also'] = []): FindingRule {
  return { id, effect, when, standing: false, roles: [], statements: [`${id}-1`], also, actions: [] }
}

/** What is it about; which system, which kind of system unless it is chatgpt; personal data and, if so, whether there is ground. */
const RULES: RuleSet = {
  id: 'test',
  steps: [
    { id: 'task', questions: [question('task', ['use', 'buy'])] },
    {
      id: 'system',
      questions: [
        question('system', ['chatgpt', 'other'], holds('task', 'use')),
        question('kind', ['public', 'own'], holds('task', 'use'), [{ when: holds('system', 'chatgpt'), option: 'public' }]),
      ],
    },
    {
      id: 'data',
      questions: [
        question('data', ['none', 'common', 'sensitive'], holds('task', 'use')),
        question('ground', ['yes', 'no'], holds('data', 'common', 'sensitive')),
      ],
    },
  ],
  findings: [
    finding('another-way', 'annan-vag', holds('task', 'buy')),
    finding('no-ground', 'nej', holds('ground', 'no')),
    finding('public', 'forst', { kind: 'all', of: [holds('kind', 'public'), holds('data', 'common', 'sensitive')] }, [
      { when: holds('data', 'sensitive'), statements: ['public-2', 'public-1'] },
    ]),
    finding('duty', 'info', holds('task', 'use')),
  ],
  vocabulary: {},
}

const run = (answers: Answers) => evaluate(RULES, answers)
const ids = (answers: Answers) => run(answers).findings.map(({ id }) => id)
const facts = (answers: Answers) => run(answers).asked.map(({ fact }) => fact)

describe('an evaluation', () => {
  it('begins with the first question, and everything is open', () => {
    expect(run({})).toMatchObject({
      asked: [{ fact: 'task', step: 'task', chosen: [] }],
      next: 'task',
      missing: ['task'],
      complete: false,
      findings: [],
      possible: ['another-way', 'no-ground', 'public', 'duty'],
      outcome: { id: 'ja', certain: false },
    })
  })

  it('asks the questions whose condition holds, and tells which are missing', () => {
    expect(run({ task: 'use', data: 'common' })).toMatchObject({ next: 'system', missing: ['system', 'ground'], undecided: ['kind'] })
    expect(facts({ task: 'buy' })).toEqual(['task'])
  })

  it('is complete without the questions that are not asked', () => {
    expect(run({ task: 'buy' })).toMatchObject({ complete: true, next: null, outcome: { id: 'annan-vag', certain: true } })
  })

  it('gives the strictest effect among the findings that apply, and shows them all in the order of the content', () => {
    const answers = { task: 'use', system: 'chatgpt', data: 'common', ground: 'no' }
    expect(ids(answers)).toEqual(['no-ground', 'public', 'duty'])
    expect(run(answers).outcome).toEqual({ id: 'nej', certain: true })
  })

  it('gives ja where nothing but info applies', () => {
    expect(run({ task: 'use', system: 'other', kind: 'own', data: 'none' })).toMatchObject({
      complete: true,
      outcome: { id: 'ja', certain: true },
    })
  })

  it('is certain as soon as nothing stricter is possible, although questions are left', () => {
    expect(run({ task: 'use', data: 'common', ground: 'no' })).toMatchObject({
      complete: false,
      possible: ['public'],
      outcome: { id: 'nej', certain: true },
    })
    expect(run({ task: 'use', data: 'common' }).outcome).toEqual({ id: 'ja', certain: false })
  })

  it('is certain although another finding of the same effect is possible', () => {
    const rules = { ...RULES, findings: [...RULES.findings, finding('also-no', 'nej', holds('kind', 'own'))] }
    expect(evaluate(rules, { task: 'use', data: 'common', ground: 'no' })).toMatchObject({
      possible: ['public', 'also-no'],
      outcome: { id: 'nej', certain: true },
    })
  })

  it('adds the further statements in the cases where they count, each statement once', () => {
    const statements = (data: string) =>
      run({ task: 'use', system: 'chatgpt', data }).findings.find(({ id }) => id === 'public')?.statements
    expect(statements('common')).toEqual(['public-1'])
    expect(statements('sensitive')).toEqual(['public-1', 'public-2'])
  })

  it('tells which answers made a finding apply, also one that was filled in', () => {
    const { findings } = run({ task: 'use', system: 'chatgpt', data: 'common' })
    expect(Object.fromEntries(findings.find(({ id }) => id === 'public')?.because ?? [])).toEqual({ kind: ['public'], data: ['common'] })
  })
})

describe('an answer whose question is not asked', () => {
  it('counts for nothing and is named', () => {
    const result = run({ task: 'use', data: 'none', ground: 'no' })
    expect(result.ignored).toEqual(['ground'])
    expect(result.findings.map(({ id }) => id)).toEqual(['duty'])
  })

  it('takes its whole trail of follow-up questions with it', () => {
    expect(facts({ task: 'buy', data: 'common', ground: 'no' })).toEqual(['task'])
    expect(run({ task: 'buy', data: 'common', ground: 'no' }).ignored).toEqual(['data', 'ground'])
  })

  it('comes back when its question does', () => {
    expect(ids({ task: 'use', data: 'common', ground: 'no' })).toContain('no-ground')
  })
})

describe('an answer that follows from another', () => {
  it('is filled in: its question is not asked, and it counts as answered', () => {
    const result = run({ task: 'use', system: 'chatgpt', data: 'none' })
    expect(result.asked.map(({ fact }) => fact)).toEqual(['task', 'system', 'data'])
    expect([...result.filled]).toEqual([['kind', ['system']]])
    expect(result.complete).toBe(true)
    expect(result.known('kind')).toEqual(['public'])
  })

  it('goes before one that was given, which is then named as ignored', () => {
    const result = run({ task: 'use', system: 'chatgpt', kind: 'own', data: 'common' })
    expect(result.ignored).toEqual(['kind'])
    expect(result.known('kind')).toEqual(['public'])
  })

  it('does not ask before it is clear that nothing follows, and leaves an answer that was given open', () => {
    expect(facts({ task: 'use', kind: 'own' })).toEqual(['task', 'system', 'data'])
    expect(run({ task: 'use', kind: 'own' }).undecided).toContain('kind')
    expect(run({ task: 'use', kind: 'own', data: 'common', ground: 'yes' })).toMatchObject({
      possible: ['public'],
      outcome: { certain: false },
    })
    expect(run({ task: 'use', system: 'other', kind: 'own', data: 'common', ground: 'yes' })).toMatchObject({
      possible: [],
      outcome: { certain: true },
    })
  })

  it('is asked for when the other answer tells nothing about it', () => {
    expect(run({ task: 'use', system: 'other', data: 'none' })).toMatchObject({ next: 'kind', complete: false })
  })
})
