import { givenBy } from '../../../schema/look-up.ts'
import { ownOf } from '../../../content/check/whole-content.test-support.ts'
import { describe, expect, it } from 'vitest'
import { SMALL_CONTENT } from '../../../content/compile/small-content.test-support.ts'
import type { Condition, Finding, Organisation } from '../../../schema/model.ts'
import { catalogueOf, guidanceFor } from './guidance-for.ts'

const small = ownOf(SMALL_CONTENT).sv.organisation
const open = catalogueOf(small)?.options.find((option) => givenBy(small, 'system', option.id)['systemtyp'] === 'publikt')
const pattern = small.findings.find((finding) => !finding.standing)
if (open === undefined || pattern === undefined) throw new Error('The small content should have an open system and a finding.')

const isKind = (option: string): Condition => ({ kind: 'holds', fact: 'systemtyp', options: [option] })
const hasClass: Condition = { kind: 'holds', fact: 'klass', options: ['1'] }

/** The small organisation with findings for these conditions alone, by name. */
function withFindings(conditions: Readonly<Record<string, Condition>>): Organisation {
  const findings = Object.entries(conditions).map(([id, when]): Finding => ({ ...(pattern as Finding), id, when }))
  return { ...(small as Organisation), findings }
}

describe('what the guidance says of a system', () => {
  const organisation = withFindings({
    'for-slaget': isKind('publikt'),
    'for-slaget-och-klassen': { kind: 'all', of: [isKind('publikt'), hasClass] },
    'for-annat-slag': isKind('upphandlat'),
    'for-annat-slag-eller-klassen': { kind: 'any', of: [isKind('upphandlat'), hasClass] },
    'inte-for-annat-slag': { kind: 'not', of: isKind('upphandlat') },
    'for-klassen': hasClass,
  })

  it('is what looks at the kind that its name tells, and would be ruled out for another', () => {
    const { kinds, certain, possible } = guidanceFor(organisation, open)
    expect(kinds.map(({ question, option }) => [question.fact, option?.id])).toEqual([['systemtyp', 'publikt']])
    expect(certain.map((finding) => finding.id)).toEqual(['for-slaget', 'inte-for-annat-slag'])
    expect(possible.map((finding) => finding.id)).toEqual(['for-slaget-och-klassen'])
  })

  it('leaves open what the name does not tell', () => {
    const { kinds, certain, possible } = guidanceFor(organisation, { ...open, id: 'annat' })
    expect(kinds.map(({ option }) => option)).toEqual([null])
    expect([...certain, ...possible]).toEqual([])
  })

  it('tells the strictest first, and no standing duties', () => {
    const two = withFindings({ a: isKind('publikt'), b: isKind('publikt'), c: isKind('publikt') })
    const effects = ['villkor', 'nej', 'info'] as const
    const findings = two.findings.map((finding, index) => ({ ...finding, effect: effects[index] ?? 'info', standing: index === 2 }))
    expect(guidanceFor({ ...two, findings }, open).certain.map((finding) => finding.id)).toEqual(['b', 'a'])
  })
})
