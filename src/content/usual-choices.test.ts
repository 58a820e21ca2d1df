import { expect, test } from 'vitest'
import { readContentFolder } from '../../tools/build/read-content.ts'
import { choicesMade } from './choices-made.ts'
import { loadContent } from './load.ts'
import { usualChoices } from './usual-choices.ts'

const loaded = loadContent(readContentFolder('e2e/content'))
const own = loaded.kind === 'content' ? loaded.content.organisations.get('provstad')?.sv : undefined
if (own === undefined) throw new Error('The small site should have Provstad.')
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
