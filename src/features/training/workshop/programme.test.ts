import { expect, it } from 'vitest'
import { ownOf } from '../../../content/check/whole-content.test-support.ts'
import { SMALL_CONTENT } from '../../../content/compile/small-content.test-support.ts'
import type { Renames } from '../../../schema/model.ts'
import type { OwnCase } from '../../../shared/session/own-cases.ts'
import { ownChoiceOf, takeApart } from './programme.ts'

const { organisation } = ownOf(SMALL_CONTENT).sv
const renames: Renames = {
  organisations: {},
  facts: { omraden: 'omrade' },
  options: { omrade: { sjukvard: 'vard' } },
  scenarios: {},
  parts: {},
  cards: {},
}

const answers = { arende: 'anvanda', system: 'annat', systemtyp: 'publikt', klass: '1' }
const written: OwnCase = {
  id: 'eget',
  title: 'Titel',
  text: 'Text',
  discussion: '',
  organisation: organisation.id,
  version: '0.0.1',
  outcome: 'forst',
  saved: '2026-11-21T10:00:00.000Z',
  answers: { ...answers, omraden: ['sjukvard', 'skola'] },
}

it('a case of the trainer’s own goes into a link with its answers under the ids of today, which are those that have codes', () => {
  const choice = ownChoiceOf(organisation, written, renames, 'sv')
  expect(choice?.item).toMatchObject({ kind: 'own', own: { answers: { ...answers, omrade: ['vard', 'skola'] } } })
})

it('a link is taken apart to go on with: names of today, and the saved case in the place of the same one in the link', () => {
  const { id: _id, saved: _saved, ...passedOn } = written
  const other = { ...passedOn, title: 'En annan' }
  const items = [
    { kind: 'published', id: 'forr', minutes: 3 },
    { kind: 'own', own: passedOn, minutes: 4 },
    { kind: 'own', own: other, minutes: 5 },
  ] as const
  const { picked, own } = takeApart({ title: '', items }, [written], { forr: 'nu' })
  expect(own).toEqual([{ ...other, id: expect.stringMatching(/^eget-/), saved: '' }])
  expect(picked).toEqual([
    { id: 'nu', minutes: '3' },
    { id: 'eget', minutes: '4' },
    { id: own[0]?.id, minutes: '5' },
  ])
})
