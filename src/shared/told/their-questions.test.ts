import { expect, it } from 'vitest'
import { ownOf } from '../../content/check/whole-content.test-support.ts'
import { type Change, change } from '../../content/compile/small-content.test-support.ts'
import { evaluate } from '../../engine/index.ts'
import { tellBesked } from './besked.ts'
import { theirsIn } from './their-questions.ts'

/** Whom the one thing to do of this case is told under, and whether that contact can be asked. */
function askedAfter(...changes: readonly Change[]): readonly (readonly [string, boolean])[] {
  const organisation = ownOf(change(...changes)).sv.organisation
  const evaluation = evaluate(organisation, { arende: 'anvanda', system: 'chatgpt', klass: '1', omrade: ['inget'] })
  return tellBesked(organisation, evaluation).now.flatMap(({ contact }) =>
    contact === null ? [] : [[contact.id, theirsIn(organisation, evaluation, contact.id) !== null] as const],
  )
}

const PLACE: Change = ['policy.yaml', '    name: Chefen\n', '    name: Intranätet\n    place: true\n']

it('somebody who can answer is asked', () => {
  expect(askedAfter()).toEqual([['chef', true]])
})

it('nobody is asked where there is only something to read', () => {
  expect(askedAfter(PLACE)).toEqual([['chef', false]])
})

it('a person is asked before a place, also where the place is named first', () => {
  expect(askedAfter(PLACE, ['findings.yaml', '        ask: chef\n', '        ask: [chef, jurist]\n'])).toEqual([['jurist', true]])
})
