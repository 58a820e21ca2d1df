import { expect, it } from 'vitest'
import { FORMS } from '../../../content/forms.ts'
import { actionsOf, listOf, partOf, withPart } from './action-form.ts'

const parts = FORMS.finding.find(({ name }) => name === 'actions')?.parts ?? []
const named = (name: string) => {
  const part = parts.find((each) => each.name === `actions.${name}`)
  if (part === undefined) throw new Error(`An action should have ${name}`)
  return part
}
const list = ['Först.', { text: 'Om det delas.', moment: 'after', when: { spridning: 'externt' } }]

it('leaves a list as it is where nothing is changed', () => {
  expect(listOf(actionsOf(list))).toEqual(list)
  expect(actionsOf(undefined)).toEqual([])
})

it('shows what holds where nothing is said', () => {
  const [first = {}, second = {}] = actionsOf(list)
  expect([partOf(first, named('moment')), partOf(first, named('who')), partOf(second, named('moment'))]).toEqual(['before', 'du', 'after'])
})

it('writes what is said, and a text alone where nothing else is', () => {
  const [first = {}, second = {}] = actionsOf(list)
  const asked = withPart(withPart(first, named('ask'), ['chef']), named('ownAdvice'), true)
  expect(listOf([asked])).toEqual([{ text: 'Först.', ask: ['chef'], ownAdvice: true }])
  expect(listOf([withPart(withPart(second, named('moment'), 'before'), named('when'), {})])).toEqual(['Om det delas.'])
  expect(listOf([withPart(first, named('text'), '')])).toEqual([''])
})
