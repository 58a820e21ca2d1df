import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { OUTCOMES } from '../../schema/outcomes.ts'
import { recall, remember } from '../../shared/memory/memory.ts'
import { storageForTests } from '../../shared/memory/storage.test-support.ts'
import { cleanName, LONGEST_NAME, SAVED_CASES, type SavedCase } from './saved.ts'

const id = fc.string({ unit: fc.constantFrom(...Array.from('abcdefgh-')), minLength: 1, maxLength: 12 })
const anyCase: fc.Arbitrary<SavedCase> = fc.record({
  id,
  name: fc.string({ minLength: 1, maxLength: 60 }).map(cleanName),
  organisation: id,
  version: fc.constantFrom('1.0.0', '12.3.4'),
  outcome: fc.constantFrom(...OUTCOMES),
  saved: fc.date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2090-01-01') }).map((date) => date.toISOString()),
  answers: fc.dictionary(id, fc.oneof(id, fc.array(id, { maxLength: 4 }))),
})
/** Some were saved before answers could come from others. */
const withReplies = fc
  .tuple(anyCase, fc.option(fc.dictionary(id, id)))
  .map(([each, replies]) => (replies === null ? each : { ...each, replies }))
const first: SavedCase = {
  id: 'a',
  name: 'Mötesanteckningar',
  organisation: 'exempel',
  version: '1.0.0',
  outcome: 'villkor',
  saved: '2026-11-21T10:00:00.000Z',
  answers: { arende: 'anvanda', omrade: ['inget'] },
}
const read = (...cases: readonly unknown[]) =>
  recall(SAVED_CASES, () => storageForTests({ [SAVED_CASES.key]: JSON.stringify({ version: 1, cases }) }))

it('saved cases are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(withReplies), (cases) => {
      const storage = storageForTests()
      remember(SAVED_CASES, cases, () => storage)
      expect(recall(SAVED_CASES, () => storage)).toEqual({ value: cases, lost: [], isBlocked: false })
    }),
  )
})

it('saved cases that cannot be read are told by their place, and the others are there', () => {
  expect(read({ ...first, outcome: 'kanske' }, first, 7, { ...first, id: 'b', version: 'ny' })).toMatchObject({
    value: [first],
    lost: ['0', '2', '3'],
  })
})

it('a saved case with a name of a million characters keeps its beginning', () => {
  expect(read({ ...first, name: 'å'.repeat(1_000_000) })).toMatchObject({ value: [{ name: 'å'.repeat(LONGEST_NAME) }], lost: [] })
})
