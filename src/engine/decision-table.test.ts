import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition, QuestionRule, RuleSet } from '../schema/model.ts'
import { OUTCOMES } from '../schema/outcomes.ts'
import { decisionTable, evaluate, mergeAlike, type TableSheet } from './index.ts'
import { anyCase } from './random-rules.test-support.ts'
import { sample } from './sample.test-support.ts'

const holds = (fact: string, ...options: readonly string[]): Condition => ({ kind: 'holds', fact, options })
const option = (id: string) => ({ id, covers: [] })

function question(fact: string, options: QuestionRule['options'], more: Partial<QuestionRule> = {}): QuestionRule {
  return { fact, when: null, given: [], multiple: false, exclusive: [], options, ...more }
}

function finding(id: string, effect: RuleSet['findings'][number]['effect'], when: Condition): RuleSet['findings'][number] {
  return { id, effect, when, standing: false, roles: [], statements: [], also: [], actions: [] }
}

const RULES: RuleSet = {
  id: 'exempel',
  vocabulary: {},
  steps: [
    {
      id: 'allt',
      questions: [
        question('system', [option('eget'), option('oppet')]),
        question('typ', [option('publikt'), option('infort')], { given: [{ when: holds('system', 'oppet'), option: 'publikt' }] }),
        question('klass', [option('0'), option('2')]),
        question('undantag', [option('ja'), option('nej')], { when: holds('klass', '2') }),
        question('omrade', [option('inget'), option('skola'), option('vard'), option('el')], { multiple: true, exclusive: ['inget'] }),
      ],
    },
  ],
  findings: [
    finding('hog-klass-ute', 'nej', { kind: 'all', of: [holds('typ', 'publikt'), holds('klass', '2'), holds('undantag', 'nej')] }),
    finding('skola', 'villkor', holds('omrade', 'skola')),
    finding('skola-och-vard', 'forst', { kind: 'all', of: [holds('omrade', 'skola'), holds('omrade', 'vard')] }),
  ],
}
const CASE = { system: 'eget', typ: 'infort', klass: '0', undantag: 'nej', omrade: ['inget'] }

function words({ rows }: TableSheet): readonly (readonly [string, ...string[]])[] {
  return rows.map(({ choices, cells }) => [
    choices.map((choice) => choice.join('+')).join(' '),
    ...cells.map(({ evaluation, isPossible }) => (isPossible ? evaluation.outcome.id : '–')),
  ])
}

describe('a decision table', () => {
  it('has the outcome of each combination, and tells what cannot go together and what is not asked', () => {
    const { sheets, columns } = decisionTable(RULES, CASE, ['typ', 'klass'])
    expect(columns).toEqual([['0'], ['2']])
    expect(sheets.map(words)).toEqual([
      [
        ['publikt', 'ja', 'nej'],
        ['infort', 'ja', 'ja'],
      ],
    ])
    const open = decisionTable(RULES, { ...CASE, system: 'oppet' }, ['typ', 'klass']).sheets.map(words)
    expect(open).toEqual([
      [
        ['publikt', 'ja', 'nej'],
        ['infort', '–', '–'],
      ],
    ])
    const [sheet] = decisionTable(RULES, CASE, ['undantag', 'klass']).sheets
    expect(sheet?.rows.map(({ cells }) => cells.map(({ statuses }) => statuses[0]))).toEqual([
      ['not-asked', 'asked'],
      ['not-asked', 'asked'],
    ])
  })

  it('has a sheet for each choice of a third fact, and names the findings that decide', () => {
    const { sheets } = decisionTable(RULES, CASE, ['typ', 'klass', 'undantag'])
    expect(sheets.map((sheet) => [sheet.choice, words(sheet)[0]])).toEqual([
      [['ja'], ['publikt', 'ja', 'ja']],
      [['nej'], ['publikt', 'ja', 'nej']],
    ])
    expect(sheets[1]?.rows[0]?.cells[1]?.deciding).toEqual(['hog-klass-ute'])
  })

  it('leaves a cell open where the case has no answer to a question that is asked there', () => {
    const { undantag: _, ...without } = CASE
    const [sheet] = decisionTable(RULES, without, ['typ', 'klass']).sheets
    expect(sheet?.rows[0]?.cells.map(({ evaluation }) => [evaluation.outcome.certain, evaluation.missing])).toEqual([
      [true, []],
      [false, ['undantag']],
    ])
  })

  it('tells pairs of answers only where they give more than their parts', () => {
    const { sheets, pairs } = decisionTable(RULES, CASE, ['omrade', 'klass'])
    expect(pairs).toEqual({ omrade: { tried: 3, shown: 1 } })
    expect(sheets.map(words)).toEqual([
      [
        ['inget', 'ja', 'ja'],
        ['skola', 'villkor', 'villkor'],
        ['vard', 'ja', 'ja'],
        ['el', 'ja', 'ja'],
        ['skola+vard', 'forst', 'forst'],
      ],
    ])
  })

  it('tells rows that are alike as one', () => {
    const { sheets } = decisionTable(RULES, CASE, ['omrade', 'klass'])
    expect(sheets.map(mergeAlike).map(words)).toEqual([
      [
        ['inget vard el', 'ja', 'ja'],
        ['skola', 'villkor', 'villkor'],
        ['skola+vard', 'forst', 'forst'],
      ],
    ])
  })
})

describe('whatever the rules and the case', () => {
  it('each cell is what the wizard tells of its answers, every choice has its cell, and no pair is kept back that gives more', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.nat(), ({ rules, some }, one, other) => {
        const facts = rules.steps.flatMap((step) => step.questions.map((each) => each.fact))
        const first = facts[one % facts.length] ?? ''
        const second = facts[other % facts.length] ?? ''
        if (first === second) return
        const { sheets, columns } = decisionTable(rules, some, [first, second])
        const multiple = rules.steps.flatMap((step) => step.questions).find((each) => each.fact === first)?.multiple === true
        for (const { choices, cells } of sheets[0]?.rows ?? []) {
          expect(cells).toHaveLength(columns.length)
          for (const cell of cells) {
            expect(cell.choices[0]).toEqual(choices[0])
            const given = cell.answers[first]
            expect(multiple ? given : [given]).toEqual(choices[0])
            const { known: _known, ...told } = evaluate(rules, cell.answers)
            const { known: _own, ...shown } = cell.evaluation
            expect(shown).toEqual(told)
            expect(cell.deciding.length === 0).toBe(cell.evaluation.outcome.id === 'ja')
          }
        }
        if (!multiple) return
        const shown = new Set(sheets[0]?.rows.map((row) => JSON.stringify(row.choices[0])))
        const single = (id: string): readonly number[] =>
          sheets[0]?.rows.find(({ choices }) => choices[0]?.length === 1 && choices[0][0] === id)?.cells.map(rankOf) ?? []
        const question = rules.steps.flatMap((step) => step.questions).find((each) => each.fact === first)
        const combinable = question?.options.map(({ id }) => id).filter((id) => !question.exclusive.includes(id)) ?? []
        for (const a of combinable) {
          for (const b of combinable) {
            if (a >= b || shown.has(JSON.stringify([a, b])) || shown.has(JSON.stringify([b, a]))) continue
            columns.forEach((column, index) => {
              if (column.length > 1) return
              const isMultiple = rules.steps.flatMap((step) => step.questions).find((each) => each.fact === second)?.multiple === true
              const both = evaluate(rules, { ...some, [first]: [a, b], [second]: isMultiple ? column : (column[0] ?? '') })
              expect(OUTCOMES.indexOf(both.outcome.id)).toBe(Math.min(single(a)[index] ?? 9, single(b)[index] ?? 9))
            })
          }
        }
      }),
      sample(500),
    )
  })
})

function rankOf({ evaluation }: { readonly evaluation: ReturnType<typeof evaluate> }): number {
  return OUTCOMES.indexOf(evaluation.outcome.id)
}
