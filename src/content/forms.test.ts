import { expect, test } from 'vitest'
import { FORMS } from './forms.ts'

test('a form has every text of a thing, in the control that it needs, and what is named beside them', () => {
  const told = FORMS.finding.map(({ name, kind, isRequired }) => `${name}${isRequired === true ? '' : '?'}: ${kind}`)
  expect(told.slice(0, 3)).toEqual(['title: line', 'effect: choice', 'when: condition'])
  for (const field of [
    'text: text',
    'advice?: text',
    'outcomeLabel?: line',
    'actions?: actions',
    'ownAdvice?: flag',
    'statements: statements',
  ])
    expect(told).toContain(field)
  const parts = FORMS.finding.find(({ name }) => name === 'actions')?.parts?.map(({ name, kind }) => `${name}: ${kind}`)
  expect(parts?.slice(0, 3)).toEqual(['actions.text: line', 'actions.moment: choice', 'actions.who: choice'])
  expect(parts).toContain('actions.when: condition')
  expect(FORMS.policy.map(({ name }) => name)).toContain('document.kind')
  expect(FORMS.statement.find(({ name }) => name === 'modality')?.options).toContain('krav')
})

test('texts of things that lie in a thing are none of its own', () => {
  expect(FORMS.fact.map(({ name }) => name)).toEqual(['question', 'help'])
})
