import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { loadContent } from '../../content/load.ts'
import { type Decision, judge, scoreOf } from './hits.ts'
import type { OwnCase } from './own-cases.ts'
import { readPracticeState } from './practice-state.ts'
import { newUnfinishedCase, readUnfinishedCase } from '../../features/training/workshop/unfinished-case.ts'
import { filterCases, NO_FILTER, practiceCase } from './practice.ts'

const loaded = loadContent(readContentFolder('e2e/content'))
if (loaded.kind === 'problems') throw new Error('The content has problems.')
const { codes, organisations } = loaded.content
const [own] = [...organisations.values()]
if (own === undefined) throw new Error('There is no organisation.')
const { organisation, scenarios } = own.sv
const [scenario] = scenarios
if (scenario === undefined) throw new Error('There is no scenario.')

const decide = (id: string, guess: Decision['guess'], sureness: Decision['sureness'] = 'saker'): Decision => ({ id, guess, sureness })

describe('a score', () => {
  it('tells hits by theme and by how sure one was, and to which side one errs', () => {
    const score = scoreOf(
      judge(
        [decide('a', 'nej'), decide('b', 'nej', 'osaker'), decide('c', 'ja'), decide('d', 'inget-besked')],
        [
          { id: 'a', theme: 'system', outcome: 'nej' },
          { id: 'b', theme: 'system', outcome: 'villkor' },
          { id: 'c', theme: 'beslut', outcome: 'villkor' },
          { id: 'd', theme: 'eget', outcome: 'nej' },
        ],
      ),
    )
    expect(score).toEqual({
      right: 1,
      total: 4,
      stricter: 2,
      milder: 1,
      themes: [
        { theme: 'system', right: 1, total: 2 },
        { theme: 'beslut', right: 0, total: 1 },
        { theme: 'eget', right: 0, total: 1 },
      ],
      sureness: [
        { sureness: 'osaker', right: 0, total: 1 },
        { sureness: 'saker', right: 1, total: 3 },
      ],
    })
  })

  it('is of what the guide answers today, whatever a decision claims, and of no case that is gone', () => {
    const { decisions } = readPracticeState({
      decisions: { exempel: [{ ...decide('a', 'ja'), outcome: 'ja' }, decide('borta', 'ja')] },
    })
    expect(scoreOf(judge(decisions?.['exempel'] ?? [], [{ id: 'a', theme: 'system', outcome: 'nej' }]))).toMatchObject({
      right: 0,
      total: 1,
      milder: 1,
    })
  })

  it('of nothing is nothing', () => {
    expect(scoreOf([])).toEqual({ right: 0, total: 0, stricter: 0, milder: 0, themes: [], sureness: [] })
  })
})

it('what came along from the other language is read where it is sound, and left otherwise', () => {
  const state = { decisions: { exempel: [decide('a', 'nej')] } }
  const draft = newUnfinishedCase({ arende: 'anvanda', omrade: ['inget'] })
  expect(readPracticeState(JSON.parse(JSON.stringify(state)))).toEqual(state)
  expect(readUnfinishedCase(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
  for (const value of [undefined, 7, {}, { ...draft, words: 3 }, { decisions: { exempel: [{ id: 'a' }] } }]) {
    expect([readPracticeState(value), readUnfinishedCase(value)]).toEqual([{}, undefined])
  }
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
