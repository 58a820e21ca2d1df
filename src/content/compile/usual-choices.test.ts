import { expect, test } from 'vitest'
import { ownOf } from '../check/whole-content.test-support.ts'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { choicesMade } from '../describe/choices-made.ts'
import { usualChoices } from './usual-choices.ts'

const own = ownOf(readContentFolder('e2e/content'), 'provstad').sv
const { organisation, scenarios } = own
const counts = scenarios.map(({ answers }) => choicesMade(organisation, answers).all)

test('the choices of the harmless case, and those that nine of ten cases do not exceed, are told', () => {
  const { easy, most } = usualChoices(organisation, scenarios)
  expect(easy).toEqual([counts[scenarios.findIndex(({ harmless }) => harmless)], easy[0]])
  expect(counts.filter((count) => count <= most).length).toBeGreaterThanOrEqual(0.9 * counts.length)
  expect(counts).toContain(most)
})

test('without a harmless case the middle one is told', () => {
  const { easy } = usualChoices(
    organisation,
    scenarios.map((scenario) => ({ ...scenario, harmless: false })),
  )
  expect(counts.toSorted((a, b) => a - b)[Math.ceil(counts.length / 2) - 1]).toBe(easy[0])
})
