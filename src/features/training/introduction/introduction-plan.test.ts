import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Introduction } from '../../../schema/introduction-model.ts'
import type { Scenario } from '../../../schema/model.ts'
import {
  caseStepId,
  FURTHER_CASES,
  type IntroductionPlan,
  planParts,
  progressNow,
  readPlan,
  wholePlan,
  writePlan,
} from './introduction-plan.ts'
import { sample } from '../../../engine/sample.test-support.ts'

const part = (id: string, scenario: string, ...cards: readonly string[]): Introduction['parts'][number] => ({
  id,
  title: id,
  scenario,
  lang: 'sv',
  cards: cards.map((card) => ({ id: card, text: [], statements: [], readings: [], lang: 'sv' })),
})
const introduction: Introduction = {
  parts: [part('grunden', 'harmlos', 'a', 'b'), part('system-2', 'ikonen', 'c'), part('beslut', 'avslag', 'd')],
  checklist: [],
  workplaces: [],
  programmes: [],
}
const scenarios = ['harmlos', 'ikonen', 'avslag', 'fel-fil', 'inkop'].map((id): Scenario => ({
  id,
  title: id,
  person: 'Handläggare',
  text: 'Text',
  theme: 'system',
  difficulty: 'latt',
  role: 'medarbetare',
  workplace: null,
  answers: {},
  harmless: false,
  outcome: 'ja',
  must: [],
  mustNot: [],
  discussion: 'Vad?',
  lang: 'sv',
}))
const known = { introduction, scenarios, renames: { scenarios: { 'gammalt-namn': 'inkop' }, parts: { 'gammal-del': 'grunden' } } }

/** Any choice, with the cases in the order in which they are gone through. */
const plans = fc
  .record({
    parts: fc.subarray(introduction.parts.map(({ id }) => id)),
    scenarios: fc.subarray(scenarios.map(({ id }) => id)),
  })
  .map(({ parts, scenarios: chosen }): IntroductionPlan => {
    const own = introduction.parts.filter(({ id }) => parts.includes(id)).map(({ scenario }) => scenario)
    return { parts, scenarios: [...own.filter((id) => chosen.includes(id)), ...chosen.filter((id) => !own.includes(id))] }
  })

describe('a link to an introduction', () => {
  it('opens exactly what was chosen', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(readPlan(writePlan(introduction, plan), known)).toEqual({ kind: 'plan', plan, lost: [] })
      }),
    )
  })

  it('is short, and names a case only where it is not the part’s own', () => {
    expect(writePlan(introduction, wholePlan(introduction))).toMatch(/^1\/grunden\.system-2\.beslut\/\/[0-9a-z]{4}$/)
    expect(writePlan(introduction, { parts: ['beslut', 'grunden'], scenarios: ['fel-fil', 'harmlos'] })).toMatch(
      /^1\/grunden\.beslut~\/fel-fil\/[0-9a-z]{4}$/,
    )
  })

  it('never crashes and never opens anything else, however it was altered', () => {
    const altered = fc.tuple(plans, fc.nat(), fc.string({ unit: 'binary', maxLength: 3 })).map(([plan, at, text]) => {
      const link = writePlan(introduction, plan)
      const place = at % (link.length + 1)
      return { link, altered: link.slice(0, place) + text + link.slice(place + 1) }
    })
    fc.assert(
      fc.property(altered, ({ link, altered: fragment }) => {
        const read = readPlan(fragment, known)
        const isRefused = fragment !== link && read.kind === 'unreadable'
        expect(isRefused ? 'refused' : read).toEqual(isRefused ? 'refused' : readPlan(link, known))
      }),
      sample(2000),
    )
  })

  it('takes any text whatever', () => {
    const likely = fc.stringMatching(/^1\/[a-z~.-]{0,40}\/[a-z.-]{0,40}\/[a-z0-9]{4}$/)
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), likely), (text) => {
        expect(readPlan(text, known).kind).toBe('unreadable')
      }),
    )
  })

  it.each([
    ['hej', 'foreign'],
    ['9/grunden//abcd', 'newer'],
    ['1', 'truncated'],
    ['1/grunden.besl', 'truncated'],
    ['1/grunden//zzzz', 'damaged'],
    ['<img src=x onerror=alert(1)>', 'foreign'],
    [`1/${'a'.repeat(5000)}`, 'too-long'],
  ])('%s is told as %s', (fragment, kind) => {
    expect(readPlan(fragment, known)).toMatchObject({ kind: 'unreadable', problem: { kind } })
  })

  it('tells what no longer exists, keeps the rest and follows new names', () => {
    const before: Introduction = {
      parts: [part('borta', 'forsvunnen'), ...introduction.parts],
      checklist: [],
      workplaces: [],
      programmes: [],
    }
    const link = writePlan(before, { parts: ['borta', 'beslut'], scenarios: ['avslag', 'gammalt-namn', 'okant-fall'] })
    expect(readPlan(link, known)).toEqual({
      kind: 'plan',
      plan: { parts: ['beslut'], scenarios: ['avslag', 'inkop'] },
      lost: ['borta', 'okant-fall'],
    })
  })
})

describe('the pages of an introduction', () => {
  it('hold the cards of each part and its case, and the further cases last', () => {
    const parts = planParts(introduction, scenarios, { parts: ['grunden', 'beslut'], scenarios: ['fel-fil', 'harmlos', 'ikonen'] })
    expect(parts.map(({ id, steps }) => [id, steps.map((step) => step.id)])).toEqual([
      ['grunden', ['kort-a', 'kort-b', caseStepId('harmlos')]],
      ['beslut', ['kort-d']],
      [FURTHER_CASES, [caseStepId('fel-fil'), caseStepId('ikonen')]],
    ])
  })
})

it('a part that has another name now is still chosen by a link from before', () => {
  const link = writePlan(introduction, { parts: ['grunden'], scenarios: [] })
  const read = readPlan(link, { ...known, renames: { scenarios: {}, parts: { grunden: 'beslut' } } })
  expect(read).toMatchObject({ kind: 'plan', plan: { parts: ['beslut'] }, lost: [] })
})

it('what is remembered of an introduction follows its cards and cases to other names', () => {
  const before = { done: ['kort-a', 'fall-x', 'kort-b'], guesses: { x: 'ja', y: 'nej' } } as const
  expect(progressNow(before, { cards: { a: 'a-ny' }, scenarios: { x: 'x-nytt' } })).toEqual({
    done: ['kort-a-ny', 'fall-x-nytt', 'kort-b'],
    guesses: { 'x-nytt': 'ja', y: 'nej' },
  })
})
