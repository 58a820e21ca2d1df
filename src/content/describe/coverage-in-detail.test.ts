import { expect, test } from 'vitest'
import { ownOf } from '../check/whole-content.test-support.ts'
import { coverageInDetail } from './coverage-in-detail.ts'
import { coverageOf } from './coverage.ts'
import { change } from '../compile/small-content.test-support.ts'

const FILES = new Map(change(['findings.yaml', '        statements: [ex-1-2]', '        statements: [ex-1-1]'])).set(
  'organisations/exempel/statements/1.yaml',
  `section: '1'
title: Allmänt
statements:
  - id: ex-1-1
    locator: Avsnitt 1
    phrase: fråga chefen
    text: Fråga chefen.
    modality: krav
    who: alla
    moments: [fore]
  - id: ex-1-2
    locator: Avsnitt 1
    phrase: öppna system
    text: Öppna system är öppna.
    modality: information
    who: alla
    moments: [under]
    background: En förklaring.
`,
)

test('each statement tells what rests on it, and findings without a source are told', () => {
  const own = ownOf(FILES).sv
  const coverage = coverageInDetail(own.organisation, own.sources)
  expect(
    coverage.sections.flatMap(({ statements }) =>
      statements.map(({ statement, uses }) => [statement.id, uses.map(({ kind, id }) => `${kind} ${id}`)]),
    ),
  ).toEqual([
    ['ex-1-1', ['question arende', 'finding oppet-system', 'contact chef']],
    ['ex-1-2', []],
    ['ex-2.1-1', ['finding hog-risk']],
  ])
  expect(coverage.withoutSource.map(({ id }) => id)).toEqual(['ansvar'])
  // The same numbers as on the command line.
  expect(coverageOf(own).sections.map(({ statements }) => statements)).toEqual(coverage.sections.map(({ statements }) => statements.length))
  expect(coverageOf(own).findings.ownAdvice).toBe(coverage.withoutSource.length)
  expect(coverageOf(own).findings.onBoth).toBe(coverage.withOwnAdvice.length)
})
