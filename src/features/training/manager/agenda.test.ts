import { expect, it } from 'vitest'
import type { Scenario } from '../../../schema/model.ts'
import { AGENDA, casesForMeeting } from './agenda.ts'

const each = (id: string, workplace: string, difficulty: Scenario['difficulty'], outcome: Scenario['outcome']): Scenario => ({
  id,
  title: id,
  person: 'Handläggare',
  text: 'Text',
  theme: 'system',
  difficulty,
  role: 'medarbetare',
  workplace,
  answers: {},
  harmless: false,
  outcome,
  must: [],
  mustNot: [],
  discussion: 'Vad?',
  lang: 'sv',
})

it('takes two cases from the line of work, the easiest first, that end differently where they can', () => {
  const scenarios = [
    each('svart', 'skola', 'svar', 'forst'),
    each('nej', 'skola', 'latt', 'nej'),
    each('nej-igen', 'skola', 'latt', 'nej'),
    each('bygglov', 'bygg', 'latt', 'ja'),
    each('ocksa-nej', 'bygg', 'medel', 'ja'),
  ]
  expect(casesForMeeting(scenarios, 'skola').map(({ id }) => id)).toEqual(['nej', 'svart'])
  expect(casesForMeeting(scenarios, 'bygg').map(({ id }) => id)).toEqual(['bygglov', 'ocksa-nej'])
  expect(casesForMeeting(scenarios, 'annat')).toEqual([])
})

it('takes fifteen minutes', () => {
  expect(AGENDA.why + 2 * AGENDA.case + AGENDA.next).toBe(15)
})
