import { expect, it } from 'vitest'
import { linesOf, withLines } from './lines.ts'

const when = { resultat: 'extern' }
const list = ['Först.', { text: 'Om det delas.', when }, { text: 'Vårt.', ownAdvice: true }, 'Sist.']

it('shows the words of every entry', () => {
  expect(linesOf(list)).toEqual(['Först.', 'Om det delas.', 'Vårt.', 'Sist.'])
  expect(linesOf(undefined)).toEqual([])
})

it('leaves a list as it is where no line is changed', () => {
  expect(withLines(list, linesOf(list))).toEqual(list)
})

it('keeps what belongs to an entry whose words are changed, and to those around one that is added or taken away', () => {
  expect(withLines(list, ['Först.', 'Om det delas utåt.', 'Vårt.', 'Sist.'])).toEqual([
    'Först.',
    { text: 'Om det delas utåt.', when },
    ...list.slice(2),
  ])
  expect(withLines(list, ['Först.', '', 'Om det delas.', 'Vårt.', 'Sist.'])).toEqual(['Först.', '', ...list.slice(1)])
  expect(withLines(list, ['Om det delas.', 'Vårt.', 'Sist.'])).toEqual(list.slice(1))
  expect(withLines(list, ['Först.', 'Om det delas.', 'Vårt.', 'Sist.', 'Till.'])).toEqual([...list, 'Till.'])
  expect(withLines(list, ['Först.', 'Om det', 'delas.', 'Vårt.', 'Sist.'])).toEqual([
    'Först.',
    { text: 'Om det', when },
    'delas.',
    ...list.slice(2),
  ])
})
