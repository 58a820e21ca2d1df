import { describe, expect, it } from 'vitest'
import type { OptionRule, QuestionRule, RuleSet } from '../schema/model.ts'
import { readAnswers } from './index.ts'

const option = (id: string, covers: readonly string[] = []): OptionRule => ({ id, covers })
const question = (fact: string, options: readonly OptionRule[], exclusive?: readonly string[]): QuestionRule => ({
  fact,
  when: null,
  given: [],
  multiple: exclusive !== undefined,
  exclusive: exclusive ?? [],
  options,
})

const RULES: RuleSet = {
  id: 'test',
  steps: [
    {
      id: 'one',
      questions: [
        question('class', [option('0'), option('1', ['2', '3'])]),
        question('area', [option('none'), option('school'), option('care', ['health'])], ['none']),
      ],
    },
  ],
  findings: [],
  vocabulary: { class: ['0', '1', '2', '3', 'unclassified'], area: ['none', 'school', 'care', 'health'], elsewhere: ['yes', 'no'] },
}

const read = (given: Readonly<Record<string, unknown>>) => readAnswers(RULES, given)

describe('reading answers', () => {
  it('takes a string for a single choice and a list for several', () => {
    expect(read({ class: '0', area: ['school', 'care'] })).toEqual({ answers: { class: '0', area: ['school', 'care'] }, problems: [] })
  })

  it('reads an option of another organisation as the one that covers it here', () => {
    expect(read({ class: '3', area: ['health'] })).toEqual({ answers: { class: '1', area: ['care'] }, problems: [] })
  })

  it('counts options once that become the same here', () => {
    expect(read({ area: ['care', 'health', 'care'] }).answers).toEqual({ area: ['care'] })
  })

  it('takes an empty list as unanswered', () => {
    expect(read({ area: [] })).toEqual({ answers: {}, problems: [] })
  })

  it('keeps answers to questions that only others ask', () => {
    expect(read({ elsewhere: 'no' })).toEqual({ answers: { elsewhere: 'no' }, problems: [] })
    expect(read({ elsewhere: ['yes', 'no'] })).toEqual({ answers: { elsewhere: ['yes', 'no'] }, problems: [] })
  })

  it('tells an unknown fact, an unknown option and an option that nothing covers here apart', () => {
    expect(read({ klass: '0', class: '9' }).problems).toEqual([
      { kind: 'unknown-fact', fact: 'klass' },
      { kind: 'unknown-option', fact: 'class', option: '9' },
    ])
    expect(read({ class: 'unclassified' }).problems).toEqual([{ kind: 'option-not-here', fact: 'class', option: 'unclassified' }])
    expect(read({ elsewhere: 'maybe' }).problems).toEqual([{ kind: 'unknown-option', fact: 'elsewhere', option: 'maybe' }])
  })

  it('refuses an exclusive option together with others', () => {
    expect(read({ area: ['school', 'none'] })).toEqual({ answers: {}, problems: [{ kind: 'exclusive', fact: 'area', option: 'none' }] })
    expect(read({ area: ['none', 'none'] })).toEqual({ answers: { area: ['none'] }, problems: [] })
  })

  it.each([[['0']], [[]], [null], [0], [true], [{}]])('refuses %j as a single choice', (value) => {
    expect(read({ class: value })).toEqual({ answers: {}, problems: [{ kind: 'not-a-choice', fact: 'class' }] })
  })

  it.each([['school'], [null], [[1]], [['school', null]], [{ 0: 'school' }]])('refuses %j where several may be chosen', (value) => {
    expect(read({ area: value })).toEqual({ answers: {}, problems: [{ kind: 'not-a-list', fact: 'area' }] })
  })

  it('leaves out the whole of an answer of which a part is lost, reads the others, and tells all that is wrong', () => {
    expect(read({ class: '0', area: ['school', 'x', 'y'] })).toEqual({
      answers: { class: '0' },
      problems: [
        { kind: 'unknown-option', fact: 'area', option: 'x' },
        { kind: 'unknown-option', fact: 'area', option: 'y' },
      ],
    })
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('is not misled by %s as a fact or an option', (name) => {
    const given = JSON.parse(`{"${name}":"0"}`) as Readonly<Record<string, unknown>>
    expect(read(given)).toEqual({ answers: {}, problems: [{ kind: 'unknown-fact', fact: name }] })
    expect(read({ class: name }).problems).toEqual([{ kind: 'unknown-option', fact: 'class', option: name }])
  })
})
