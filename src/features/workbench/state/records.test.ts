import { expect, it } from 'vitest'
import { FORMS } from '../../../content/edit/forms.ts'
import { blankOf, listOf, partOf, recordsOf, withMade, withPart } from './records.ts'

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

it('a new entry has an id of its own, of its words or of the thing, and those that there are keep theirs', () => {
  const field = FORMS.step.fields.find(({ name }) => name === 'merged')
  if (field === undefined) throw new Error('There should be merged questions')
  const blank = blankOf(field.parts ?? [])
  expect(blank).toEqual({ id: '', question: '', yes: {} })
  const list = [
    { id: 'annat', question: 'Är allt klart?' },
    { ...blank, question: 'Är allt klart?' },
    { ...blank, question: 'Är allt klart?' },
    blank,
  ]
  const idsIn = (data: unknown) => (data as readonly { readonly id: string }[]).map(({ id }) => id)
  expect(idsIn(withMade(listOf(list, undefined), field, 'steget', () => []))).toEqual([
    'annat',
    'ar-allt-klart',
    'ar-allt-klart-2',
    'steget-1',
  ])
})

it('a new answer has a code that is not in use and has not been', () => {
  const field = FORMS.ownFact.fields.find(({ name }) => name === 'options')
  if (field === undefined) throw new Error('There should be answers')
  const list = [{ id: 'ja', code: 'J', label: 'Ja' }, { label: 'Nej' }, { label: 'Kanske' }, { label: 'Jo' }]
  expect(withMade(list, field, 'fraga', () => ['K', 'JO'])).toEqual([
    { id: 'ja', code: 'J', label: 'Ja' },
    { id: 'nej', code: 'N', label: 'Nej' },
    { id: 'kanske', code: 'KA', label: 'Kanske' },
    { id: 'jo', code: 'A', label: 'Jo' },
  ])
})
