import { describe, expect, it } from 'vitest'
import { contentOf } from '../../content/check/whole-content.test-support.ts'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import type { OwnCase } from './own-cases.ts'
import { newUnfinishedCase, readUnfinishedCase } from '../../features/training/workshop/unfinished-case.ts'
import { filterCases, NO_FILTER, practiceCase } from './practice.ts'

const { codes, organisations } = contentOf(readContentFolder('e2e/content'))
const [own] = [...organisations.values()]
if (own === undefined) throw new Error('There is no organisation.')
const { organisation, scenarios } = own.sv
const [scenario] = scenarios
if (scenario === undefined) throw new Error('There is no scenario.')

it('a case that is being written is read where it is sound, and left otherwise', () => {
  const draft = newUnfinishedCase({ arende: 'anvanda', omrade: ['inget'] })
  expect(readUnfinishedCase(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
  for (const value of [undefined, 7, {}, { ...draft, words: 3 }]) expect(readUnfinishedCase(value)).toBe(undefined)
})

describe('cases to practise on', () => {
  it('are found by the beginning of words in any order, without regard to case and marks', () => {
    const [word = '', second = ''] = scenario.title.split(' ')
    const found = filterCases(scenarios, { ...NO_FILTER, words: ` ${second.toUpperCase()}, ${word.normalize('NFD').slice(0, 4)}` })
    expect(found).toContain(scenario)
    expect(found.length).toBeLessThan(scenarios.length)
    expect(filterCases(scenarios, { ...NO_FILTER, words: 'xyzzy' })).toEqual([])
    expect(filterCases(scenarios, { ...NO_FILTER, words: '  !' })).toEqual(scenarios)
  })

  it.each(['theme', 'difficulty', 'role', 'outcome'] as const)('are chosen by %s', (kind) => {
    const found = filterCases(scenarios, { ...NO_FILTER, [kind]: scenario[kind] })
    expect(found).toEqual(scenarios.filter((each) => each[kind] === scenario[kind]))
    expect(found.length).toBeLessThan(scenarios.length)
  })

  it('can be of one’s own, with the outcome of today; not where answers are missing', () => {
    const { answers, id } = scenario
    const written: OwnCase = {
      id: 'eget',
      title: 'Titel',
      text: 'Text',
      discussion: '',
      organisation: organisation.id,
      version: '0.0.1',
      outcome: 'ja',
      saved: '2026-11-21T10:00:00.000Z',
      answers,
    }
    expect(practiceCase(organisation, written, codes.renames, 'sv')).toMatchObject({ outcome: scenario.outcome, theme: 'eget', answers })
    expect(practiceCase(organisation, { ...written, answers: {} }, codes.renames, 'sv'), id).toBe(null)
    const halfLost = { ...answers, resultat: ['text', 'hologram'] }
    expect(practiceCase(organisation, { ...written, answers: halfLost }, codes.renames, 'sv')).toBe(null)
  })
})
