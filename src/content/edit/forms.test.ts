import { expect, test } from 'vitest'
import { type Field, FORMS } from './forms.ts'

const told = (fields: readonly Field[]): readonly string[] =>
  fields.map(({ name, kind, to, isRequired }) => `${name}${isRequired === true ? '' : '?'}: ${kind}${to === undefined ? '' : ` ${to}`}`)

test('a form has every key of a thing, in the control that it needs', () => {
  expect(told(FORMS.finding.fields)).toEqual(
    expect.arrayContaining([
      'title: line',
      'effect: choice',
      'when: condition',
      'text: text',
      'advice?: text',
      'actions?: records',
      'ownAdvice?: flag',
      'statements: references statement',
    ]),
  )
  const parts = FORMS.finding.fields.find(({ name }) => name === 'actions')
  expect(parts?.short).toBe('text')
  expect(told(parts?.parts ?? [])).toEqual(
    expect.arrayContaining(['text: line', 'moment?: choice', 'when?: condition', 'findsOut?: reference fact', 'ask?: references contact']),
  )
  expect(told(FORMS.policy.fields)).toEqual(
    expect.arrayContaining(['document.kind: line', 'sections: references section', 'outcomes?: choices']),
  )
  expect(told(FORMS.scenario.fields)).toEqual(expect.arrayContaining(['answers: answers', 'findings.must: references finding']))
  expect(told(FORMS.change.fields)).toEqual(
    expect.arrayContaining(['fact: reference fact', 'from: options', 'to: option', 'with?: answers']),
  )
  expect(FORMS.statement.fields.find(({ name }) => name === 'modality')?.options).toContain('krav')
})

test('what is a thing of its own is no field of the thing that it lies in, and an id is no field at all', () => {
  expect(FORMS.policy.fields.map(({ name }) => name)).not.toContain('contacts')
  expect(FORMS.step.fields.map(({ name }) => name)).toEqual(['title', 'screening.id', 'screening.question', 'screening.rows', 'merged'])
})

test('a new thing is careful, and empty where it has to say something', () => {
  expect(FORMS.finding.blank).toEqual({ when: {}, effect: 'forst', title: '', text: '', statements: [] })
  expect(FORMS.promise.blank).toEqual({ text: '', when: {}, outcome: {}, statements: [] })
})

test('what a key refers to is chosen, also where the key does not say which question it is about', () => {
  expect(FORMS.system.fields.find(({ name }) => name === 'upTo')).toMatchObject({ kind: 'option', fact: 'informationsklass' })
  expect(FORMS.system.fields.find(({ name }) => name === 'personalData')).toMatchObject({ kind: 'options', fact: 'personuppgifter' })
  expect(FORMS.finding.fields.find(({ name }) => name === 'role')).toMatchObject({ kind: 'options', fact: 'roll' })
  expect(told(FORMS.scenario.fields)).toContain('workplace?: reference workplace')
})

test('what an approval does not reach is said, and is not the same as nothing said', () => {
  const told = FORMS.system.fields.filter(({ mayBeNone }) => mayBeNone === true)
  expect(told.map(({ name, kind }) => `${name}: ${kind}`)).toEqual(['upTo: option', 'personalData: options', 'secrecy: flag'])
  expect(FORMS.finding.fields.some(({ mayBeNone }) => mayBeNone === true)).toBe(false)
})

test('a field whose key means something else here is called otherwise', () => {
  expect(FORMS.policy.fields.find(({ name }) => name === 'standing')?.called).toBeUndefined()
  expect(FORMS.finding.fields.find(({ name }) => name === 'standing')?.called).toBe('duty')
})
