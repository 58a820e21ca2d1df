import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { loadContent } from '../content/load.ts'
import { SMALL_CONTENT } from '../content/small-content.test-support.ts'
import { compare } from './compare.ts'
import { randomAnswers, randomFrom } from './random-answers.ts'
import { applyReading, ReadingFlows, ReadingRules, type Reading } from './reading.ts'

const loaded = loadContent(SMALL_CONTENT)
const content = loaded.kind === 'content' ? loaded.content.organisations.get('exempel')?.sv.organisation : undefined
if (content === undefined) throw new Error('The small content should be without a fault.')
const RULE_OF = new Map([
  ['oppet-system', 'E1'],
  ['hog-risk', 'E2'],
  ['ansvar', 'E3'],
])

const using = { fact: 'arende', in: ['anvanda'] }
const isPublic = { fact: 'systemtyp', in: ['publikt'] }
const RULES: readonly z.input<typeof ReadingRules>[number][] = [
  {
    organisation: 'exempel',
    id: 'E1',
    when: { all: [isPublic, { answered: 'klass' }, { not: { fact: 'klass', in: ['0'] } }] },
    effect: 'forst',
    statements: ['ex-1-1'],
    also: [{ when: using, statements: ['ex-1-2'] }],
  },
  { organisation: 'exempel', id: 'E2', when: { fact: 'omrade', in: ['skola'] }, effect: 'nej', statements: ['ex-2.1-1'] },
  { organisation: 'exempel', id: 'E3', when: using, effect: 'info', statements: [] },
]
const FLOW = [
  { fact: 'arende' },
  { fact: 'system', when: using },
  { fact: 'systemtyp', when: using, unlessCatalogueTells: true },
  { fact: 'klass', when: using },
  {
    fact: 'omrade',
    when: {
      any: [
        { fact: 'arende', in: ['skaffa'] },
        { fact: 'klass', in: ['1'] },
      ],
    },
  },
]

function reading(rules: readonly unknown[] = RULES, questions: readonly unknown[] = FLOW): Reading {
  return {
    rules: z.parse(ReadingRules, rules),
    questions: z.parse(ReadingFlows, { exempel: [{ questions }] })['exempel']?.[0]?.questions ?? [],
    catalogue: new Map([['chatgpt', { systemtyp: 'publikt' }]]),
  }
}

const differences = (other: Reading): string[] =>
  compare(content, RULE_OF, other, 500, randomFrom(1))
    .differences.map(({ message }) => message)
    .toSorted()
const withRule = (id: string, change: object): Reading => reading(RULES.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)))
const withQuestion = (fact: string, change: object): Reading =>
  reading(
    RULES,
    FLOW.map((question) => (question.fact === fact ? { ...question, ...change } : question)),
  )

describe('comparing content with a reading', () => {
  it('finds nothing where both say the same, and every rule has been tried', () => {
    expect(compare(content, RULE_OF, reading(), 500, randomFrom(1))).toEqual({ differences: [], untried: [] })
  })

  it('finds another effect', () => {
    expect(differences(withRule('E2', { effect: 'forst' }))).toEqual(['Utfallet är ”nej” i innehållet men ”forst” i läsningen.'])
  })

  it('finds a rule that applies in one of them only, even where the outcome is the same', () => {
    expect(differences(withRule('E3', { when: { fact: 'arende', in: ['skaffa'] } }))).toEqual([
      'E3 gäller i innehållet men inte i läsningen.',
      'E3 gäller i läsningen men inte i innehållet.',
    ])
  })

  it('finds a statement that is missing, also one of a special case', () => {
    expect(differences(withRule('E1', { also: [{ when: using, statements: ['ex-1-2', 'ex-9'] }] }))).toEqual([
      'E1 saknar påståendet ”ex-9”.',
    ])
  })

  it('finds a question that one of them does not ask, and a system that the catalogue tells about', () => {
    expect(differences(withQuestion('klass', { when: { fact: 'arende', in: ['skaffa'] } }))).toContain(
      'Frågan ”klass” ställs i innehållet men inte i läsningen.',
    )
    expect(differences(withQuestion('systemtyp', { unlessCatalogueTells: false }))).toContain(
      'Frågan ”systemtyp” ställs i läsningen men inte i innehållet.',
    )
  })

  it('counts the cases of a difference and shows one that evaluate can read', () => {
    const [first] = compare(content, RULE_OF, withRule('E2', { effect: 'forst' }), 500, randomFrom(1)).differences
    expect(first?.cases).toBeGreaterThan(10)
    expect(JSON.parse(first?.example ?? '')).toMatchObject({ organisation: 'exempel', answers: { omrade: ['skola'] } })
  })

  it('names the rules that never applied', () => {
    expect(compare(content, RULE_OF, withRule('E2', { when: { all: [using, { not: using }] } }), 50, randomFrom(1)).untried).toEqual(['E2'])
  })
})

describe('a reading', () => {
  const apply = (when: unknown, answers: Readonly<Record<string, readonly string[]>>) =>
    applyReading(
      reading(
        [{ organisation: 'exempel', id: 'X1', when, effect: 'nej', statements: [] }],
        [{ fact: 'a' }, { fact: 'b', when: { answered: 'a' } }],
      ),
      answers,
    ).outcome

  it('takes in as: answered, and every answer is in the list', () => {
    expect(apply({ fact: 'a', in: ['x', 'y'] }, { a: ['x', 'y'] })).toBe('nej')
    expect(apply({ fact: 'a', in: ['x'] }, { a: ['x', 'y'] })).toBe('ja')
    expect(apply({ fact: 'a', in: ['x'] }, {})).toBe('ja')
  })

  it('takes has as: some answer is in the list', () => {
    expect(apply({ fact: 'a', has: ['x'] }, { a: ['x', 'y'] })).toBe('nej')
    expect(apply({ fact: 'a', has: ['z'] }, { a: ['x', 'y'] })).toBe('ja')
  })

  it('takes an answer to a question that is not asked for nothing', () => {
    expect(apply({ fact: 'b', in: ['x'] }, { b: ['x'] })).toBe('ja')
    expect(apply({ fact: 'b', in: ['x'] }, { a: ['x'], b: ['x'] })).toBe('nej')
  })

  it('is refused when it holds a condition of another form', () => {
    expect(z.safeParse(ReadingRules, [{ ...RULES[0], when: { fact: 'a', notIn: ['x'] } }]).success).toBe(false)
  })
})

describe('random answers', () => {
  it('are the same for the same seed, valid, and reach every option', () => {
    const questions = content.steps.flatMap((step) => step.questions)
    const draw = (seed: number) => {
      const random = randomFrom(seed)
      return Array.from({ length: 300 }, () => randomAnswers(questions, random))
    }
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
    for (const question of questions) {
      const drawn = draw(7).map((answers) => answers[question.fact] ?? [])
      expect(new Set(drawn.flat())).toEqual(new Set(question.options.map(({ id }) => id)))
      for (const options of drawn) {
        expect(new Set(options).size).toBe(options.length)
        if (!question.multiple || options.some((option) => question.exclusive.includes(option))) expect(options).toHaveLength(1)
      }
    }
  })
})
