import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../tools/build/read-content.ts'
import { loadContent } from './load.ts'
import { LIMITS, readabilityOf } from './readability.ts'
import { change } from './small-content.test-support.ts'

const loaded = loadContent(readContentFolder('content'))
const organisations = loaded.kind === 'content' ? [...loaded.content.organisations.values()].map(({ sv }) => sv.organisation) : []

describe.each(organisations)('the findings and questions of $id', (organisation) => {
  it('are plain: the middle one easy, and none as hard as the language of authorities', () => {
    const { findings, questions } = readabilityOf(organisation)
    for (const { median, texts } of [findings, questions]) {
      expect(median).toBeLessThan(LIMITS.median)
      expect(texts.filter(({ lix }) => lix > LIMITS.each)).toEqual([])
    }
  })
})

it('a text that is too hard is found', () => {
  const heavy = 'Informationssäkerhetsansvariga dokumenterar systematiskt säkerhetsklassificeringen '.repeat(9)
  const small = loadContent(change(['findings.yaml', 'text: Låt bli.', `text: ${heavy.trim()}.`]))
  const organisation = small.kind === 'content' ? small.content.organisations.get('exempel')?.sv.organisation : undefined
  if (organisation === undefined) throw new Error('The organisation is there.')
  const { findings, questions } = readabilityOf(organisation)
  expect(findings).toMatchObject({ isPlain: false, texts: [{ id: 'hog-risk' }, {}, {}] })
  expect(questions.isPlain).toBe(true)
})
