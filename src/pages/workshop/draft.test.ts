import { expect, it } from 'vitest'
import { loadContent } from '../../content/load.ts'
import { SMALL_CONTENT } from '../../content/small-content.test-support.ts'
import type { Renames } from '../../schema/model.ts'
import type { OwnCase } from '../../session/own-cases.ts'
import { ownChoicesOf } from './draft.ts'

const loaded = loadContent(SMALL_CONTENT)
if (loaded.kind === 'problems') throw new Error(loaded.problems.map(({ message }) => message).join('\n'))
const [own] = loaded.content.organisations.values()
if (own === undefined) throw new Error('There is no organisation.')
const { organisation } = own.sv
const renames: Renames = { organisations: {}, facts: { omraden: 'omrade' }, options: { omrade: { sjukvard: 'vard' } }, scenarios: {} }

it('a case of the trainer’s own goes into a link with its answers under the ids of today, which are those that have codes', () => {
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
  const [choice] = ownChoicesOf(organisation, [written], renames, 'sv')
  expect(choice?.item).toMatchObject({ kind: 'own', own: { answers: { ...answers, omrade: ['vard', 'skola'] } } })
})
