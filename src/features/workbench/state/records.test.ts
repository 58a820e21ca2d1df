import { expect, it } from 'vitest'
import { FORMS } from '../../../content/forms.ts'
import { blankOf, listOf, partOf, recordsOf, withPart } from './records.ts'

const parts = FORMS.finding.fields.find(({ name }) => name === 'actions')?.parts ?? []
const named = (name: string) => {
  const part = parts.find((each) => each.name === name)
  if (part === undefined) throw new Error(`An action should have ${name}`)
  return part
}
const list = ['Först.', { text: 'Om det delas.', moment: 'after', when: { spridning: 'externt' } }]
const read = recordsOf(list, 'text')

it('leaves a list as it is where nothing is changed', () => {
  expect(listOf(read, 'text')).toEqual(list)
  expect(recordsOf(undefined, 'text')).toEqual([])
})

it('shows what holds where nothing is said', () => {
  const [first = {}, second = {}] = read
  expect([partOf(first, named('moment')), partOf(first, named('who')), partOf(second, named('moment'))]).toEqual(['before', 'du', 'after'])
})

it('writes what is said, and a text alone where nothing else is', () => {
  const [first = {}, second = {}] = read
  const asked = withPart(withPart(first, named('ask'), ['chef']), named('ownAdvice'), true)
  expect(listOf([asked], 'text')).toEqual([{ text: 'Först.', ask: ['chef'], ownAdvice: true }])
  expect(listOf([withPart(withPart(second, named('moment'), 'before'), named('when'), {})], 'text')).toEqual(['Om det delas.'])
  expect(listOf([withPart(first, named('text'), '')], 'text')).toEqual([''])
})

it('a new entry has what must be there', () => {
  expect(listOf([blankOf(parts)], 'text')).toEqual([''])
  expect(blankOf(FORMS.question.fields.find(({ name }) => name === 'given')?.parts ?? [])).toEqual({ when: {}, answer: '' })
})

it('a new entry has an id of its own, which nobody has to think out', () => {
  const cards = FORMS.part.fields.find(({ name }) => name === 'cards')?.parts ?? []
  expect(blankOf(cards, [{ id: 'beslut-2' }], 'beslut')).toEqual({ id: 'beslut-3', text: '', statements: [] })
})
