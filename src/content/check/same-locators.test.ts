import { expect, test } from 'vitest'
import { parseContent } from '../read/parsed-content.ts'
import { formatProblem } from '../read/problem.ts'
import { sameLocators } from './same-locators.ts'
import { change, SMALL_CONTENT } from '../compile/small-content.test-support.ts'

test('two statements with the same place are told of, unless they are in other organisations', () => {
  expect(sameLocators(parseContent(SMALL_CONTENT)).map(formatProblem)).toMatchInlineSnapshot(`
    [
      "organisations/exempel/statements/1.yaml:12:14 ”ex-1-1” har samma plats. Skriv den noggrannare, till exempel med mening eller led, så att länkarna till dem går att skilja åt.",
    ]
  `)
  const apart = change(['statements/1.yaml', 'locator: Avsnitt 1\n    phrase: öppna', 'locator: Avsnitt 1, led 2\n    phrase: öppna'])
  expect(sameLocators(parseContent(apart))).toEqual([])
  const other = new Map([...apart, ['organisations/annan/statements/1.yaml', apart.get('organisations/exempel/statements/1.yaml') ?? '']])
  expect(sameLocators(parseContent(other))).toEqual([])
  expect(sameLocators(parseContent(SMALL_CONTENT), ['annan'])).toEqual([])
})
