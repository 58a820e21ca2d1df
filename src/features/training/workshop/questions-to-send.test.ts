import { describe, expect, it } from 'vitest'
import { ownOf } from '../../../content/check/whole-content.test-support.ts'
import { readContentFolder } from '../../../../tools/build/read-content.ts'
import { questionsToSend } from './questions-to-send.ts'

const provstad = ownOf(readContentFolder('e2e/content'), 'provstad').sv
const { organisation, scenarios } = provstad

describe('the questions that a workshop sends on', () => {
  const all = questionsToSend(organisation, scenarios)

  it('are told once for each contact, with every case that they came up in', () => {
    expect(all.map(({ to }) => to)).toEqual(['Din chef', 'Kommunens jurist'])
    for (const { asked } of all) expect(new Set(asked.map(({ text }) => text)).size).toBe(asked.length)
    const twice = questionsToSend(organisation, [...scenarios, ...scenarios])
    expect(twice.map(({ asked }) => asked.map(({ text }) => text))).toEqual(all.map(({ asked }) => asked.map(({ text }) => text)))
    expect(twice[0]?.asked[0]?.cases).toHaveLength(2 * (all[0]?.asked[0]?.cases.length ?? 0))
  })

  it('leave out what everybody is told always, and what comes with a yes', () => {
    expect(all.flatMap(({ asked }) => asked.map(({ text }) => text))).not.toContain('Läs riktlinjen.')
    expect(
      questionsToSend(
        organisation,
        scenarios.filter(({ outcome }) => outcome === 'ja'),
      ),
    ).toEqual([])
  })
})
