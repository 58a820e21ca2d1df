import { expect, it } from 'vitest'
import { readContentFolder } from '../../../../tools/build/read-content.ts'
import { parseFile } from '../../../content/read/parsed.ts'
import { Findings } from '../../../schema/findings.ts'
import { isUnanswered, readCondition, writeCondition } from './condition-form.ts'

const files = readContentFolder('e2e/content')

it('every condition of the content is the same after the form has read and written it', () => {
  const conditions = [...files]
    .filter(([path]) => path.endsWith('findings.yaml'))
    .flatMap(([path, text]) => parseFile(Findings, path, text).value?.findings ?? [])
    .map(({ when }) => when)
  expect(conditions.length).toBeGreaterThan(30)
  for (const when of conditions) expect(writeCondition(readCondition(when))).toEqual(when)
})

it('what cannot stand in one group becomes a list', () => {
  const both = readCondition({ all: [{ a: 'x' }, { a: 'y' }] })
  expect(writeCondition(both)).toEqual({ all: [{ a: 'x' }, { a: 'y' }] })
  expect(writeCondition({ kind: 'all', of: [readCondition({ a: 'x' }), readCondition({ a: 'y' })] })).toEqual({
    all: [{ a: 'x' }, { a: 'y' }],
  })
  expect(writeCondition({ kind: 'none', of: [readCondition({ a: 'x' }), readCondition({ b: 'y' })] })).toEqual({
    not: { any: [{ a: 'x' }, { b: 'y' }] },
  })
})

it('what is no condition is an empty one', () => {
  for (const source of [undefined, null, 'text', ['list'], 3]) expect(writeCondition(readCondition(source))).toEqual({})
  expect(writeCondition(readCondition({ any: 'text', a: { except: 'c' } }))).toEqual({ any: [], a: { except: 'c' } })
})

it('a question that stands twice makes no group that nobody has asked for', () => {
  const twice = { kind: 'all', of: [readCondition({ a: 'x' }), readCondition({ a: 'y' })] } as const
  expect(readCondition(writeCondition(twice)).kind).toBe('all')
  expect(readCondition(writeCondition(twice))).toMatchObject({ of: [{ fact: 'a' }, { fact: 'a' }] })
})

it('a question without an answer is told wherever it stands, and no answer is chosen for it', () => {
  const added = { kind: 'test', fact: 'a', isExcept: false, options: [] } as const
  expect(isUnanswered(readCondition({ a: 'x', any: [{ b: ['y'] }] }))).toBe(false)
  expect(isUnanswered({ kind: 'all', of: [readCondition({ b: 'y' }), { kind: 'any', of: [added] }] })).toBe(true)
  expect(writeCondition(readCondition(writeCondition({ kind: 'all', of: [added] })))).toEqual({ a: [] })
})
