import { expect, test } from 'vitest'
import { ownOf } from '../../src/content/check/whole-content.test-support.ts'
import { SMALL_CONTENT } from '../../src/content/compile/small-content.test-support.ts'
import { drawFlow } from './draw-flow.ts'

test('the picture holds every question and says when each is asked', () => {
  const organisation = ownOf(SMALL_CONTENT).sv.organisation
  const picture = drawFlow(organisation)
  for (const text of [
    'Vad gäller det?',
    'Vilket system?',
    'Vilken klass?',
    'när (arende är skaffa eller klass',
    'Frågorna för Exempelstaden',
  ])
    expect(picture).toContain(text)
  expect(picture.match(/stroke-dasharray/g)).toHaveLength(1)
  // A browser that opens it by itself would shrink it to the window otherwise.
  expect(picture).toMatch(/ width="\d+" height="\d+"/)
  expect(picture).not.toContain('NaN')
})
