import { describe, expect, it } from 'vitest'
import { contentOf } from '../../content/check/whole-content.test-support.ts'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { resolveCases } from './workshop-cases.ts'
import type { SessionItem } from './workshop-link.ts'

const loaded = contentOf(readContentFolder('e2e/content'))
const [compiled] = [...loaded.organisations.values()]
if (compiled === undefined) throw new Error('There is no organisation.')
const { organisation, scenarios } = compiled.sv
const [first, second] = scenarios
if (first === undefined || second === undefined) throw new Error('There are no cases.')
const published = (id: string): SessionItem => ({ kind: 'published', id, minutes: 5 })
const { renames } = loaded.codes
const resolve = (items: readonly SessionItem[], known = renames) => resolveCases(organisation, scenarios, known, items, 'sv')

describe('the cases of a workshop', () => {
  it('are those of the content, in the order of the link and with its minutes', () => {
    const { cases, missing } = resolve([published(second.id), { ...published(first.id), minutes: 9 }])
    expect(cases.map(({ id, index, minutes, outcome }) => [id, index, minutes, outcome])).toEqual([
      [second.id, 0, 5, second.outcome],
      [first.id, 1, 9, first.outcome],
    ])
    expect(missing).toEqual([])
  })

  it('are found by the names that they have got since', () => {
    const { cases } = resolve([published('forr')], { ...renames, scenarios: { [organisation.id]: { forr: first.id } } })
    expect(cases[0]?.id).toBe(first.id)
  })

  it('keep their places where others are gone, which are told', () => {
    const own = { title: 'Eget', text: 'Får vi?', discussion: '', organisation: organisation.id, version: '1.0.0', outcome: 'ja' as const }
    const { cases, missing } = resolve([
      published('borta'),
      { kind: 'own', own: { ...own, answers: first.answers }, minutes: 2 },
      { kind: 'own', own: { ...own, answers: {} }, minutes: 2 },
      published(first.id),
    ])
    expect(cases.map(({ index, title, outcome }) => [index, title, outcome])).toEqual([
      [1, 'Eget', first.outcome],
      [3, first.title, first.outcome],
    ])
    expect(missing).toEqual([
      { index: 0, name: 'borta', kind: 'gone' },
      { index: 2, name: 'Eget', kind: 'open' },
    ])
  })
})
