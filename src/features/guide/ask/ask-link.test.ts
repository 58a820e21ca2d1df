import * as fc from 'fast-check'
import { contentOf } from '../../../content/check/whole-content.test-support.ts'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../../tools/build/read-content.ts'
import { sample } from '../../../engine/sample.test-support.ts'
import { questionsOf } from '../../../schema/look-up.ts'
import { OUTCOMES } from '../../../schema/outcomes.ts'
import { writeLink } from '../../../shared/session/share.ts'
import { type Asked, readAsk, writeQuestion, writeReply } from './ask-link.ts'

const { codes, organisations } = contentOf(readContentFolder('e2e/content'))
const ids = [...organisations.keys()]
const read = (fragment: string) => readAsk(codes, ids, fragment)
const problemOf = (fragment: string) => {
  const opened = read(fragment)
  return opened.kind === 'unreadable' ? opened.problem.kind : opened.kind
}

const anyAnswers = (organisation: string) => {
  const own = organisations.get(organisation)?.sv
  if (own === undefined) throw new Error(`There is no ${organisation}.`)
  const answers = questionsOf(own.organisation).map(({ fact, options, multiple }) => {
    const option = fc.constantFrom(...options.map(({ id }) => id))
    const given: fc.Arbitrary<string | readonly string[]> = multiple ? fc.uniqueArray(option, { minLength: 1 }) : option
    return fc.option(given.map((answer) => [fact, answer] as const))
  })
  return fc.tuple(...answers).map((all) => Object.fromEntries(all.filter((each) => each !== null)))
}
const anyAsked: fc.Arbitrary<Asked & { readonly given: Asked['shared']['answers'] }> = fc.constantFrom(...ids).chain((organisation) =>
  fc.record({
    shared: fc.record({
      organisation: fc.constant(organisation),
      version: fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((numbers) => numbers.join('.')),
      outcome: fc.constantFrom(...OUTCOMES),
      answers: anyAnswers(organisation),
      replies: fc.constantFrom(undefined, { arende: 'jurist' }),
    }),
    contact: fc.stringMatching(/^[a-z][a-z0-9-]{0,40}$/),
    given: anyAnswers(organisation),
  }),
)

describe('a question and its answer', () => {
  it('read as what was written', () => {
    fc.assert(
      fc.property(anyAsked, ({ given, ...asked }) => {
        expect(read(writeQuestion(codes, asked))).toEqual({ kind: 'question', ...asked })
        expect(read(writeReply(codes, asked, given))).toEqual({ kind: 'reply', ...asked, given })
      }),
      sample(2000),
    )
  })

  it('with one sign altered, left out or cut off are told as unreadable and never read as something else', () => {
    const altered = fc.tuple(anyAsked, fc.boolean(), fc.nat(), fc.constantFrom('', 'A', 'b', '7', '_', '-'), fc.boolean())
    fc.assert(
      fc.property(altered, ([{ given, ...asked }, isReply, place, sign, isCut]) => {
        const whole = isReply ? writeReply(codes, asked, given) : writeQuestion(codes, asked)
        const at = place % whole.length
        const other = isCut ? whole.slice(0, at) : whole.slice(0, at) + sign + whole.slice(at + 1)
        fc.pre(other !== whole)
        // A check of four signs is the same by chance once in a million.
        expect(read(other).kind).toBe('unreadable')
      }),
      sample(3000),
    )
  })

  it('that anybody could have made up are read without throwing', () => {
    const made = fc.oneof(fc.string(), fc.stringMatching(/^[qa]1(_[A-Za-z0-9.-]{0,8}){0,8}$/))
    fc.assert(
      fc.property(made, (text) => {
        expect(['question', 'reply', 'unreadable']).toContain(read(text).kind)
      }),
      sample(2000),
    )
  })
})

const shared = {
  organisation: 'provstad',
  version: '1.1.0',
  outcome: 'forst',
  answers: { arende: 'anvanda', bedomning: 'vet-ej' },
} as const
const asked = { shared, contact: 'chef' }

it('what is no link of the kind is told apart: nothing, another kind, of another guide, newer, cut off and damaged', () => {
  const question = writeQuestion(codes, asked)
  const reply = writeReply(codes, asked, { bedomning: 'racker' })
  expect(problemOf('')).toBe('empty')
  expect(problemOf(writeLink(codes, shared))).toBe('foreign')
  expect(problemOf('hej')).toBe('foreign')
  expect(problemOf(writeReply(codes, { ...asked, shared: { ...shared, organisation: 'annanstad' } }, {}))).toBe('unknown-organisation')
  expect([question, reply].map((link) => problemOf(link.replace(/^(.)1/, '$12')))).toEqual(['newer', 'newer'])
  expect([question, reply].map((link) => problemOf(link.slice(0, -6)))).toEqual(['truncated', 'truncated'])
  expect([question, reply].map((link) => problemOf(`${link.slice(0, -1)}${link.endsWith('0') ? '1' : '0'}`))).toEqual([
    'damaged',
    'damaged',
  ])
  expect(problemOf(`a1_${'x'.repeat(5000)}`)).toBe('too-long')
})

it('a question that is relabelled as an answer is damaged', () => {
  expect(problemOf(writeQuestion(codes, asked).replace('q1', 'a1'))).not.toBe('reply')
  expect(problemOf(writeReply(codes, asked, { bedomning: 'racker' }).replace('a1', 'q1'))).toBe('damaged')
})
