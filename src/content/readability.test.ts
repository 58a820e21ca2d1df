import { expect, test } from 'vitest'
import { loadContent } from './load.ts'
import { readabilityOf } from './readability.ts'
import { change } from './small-content.test-support.ts'

test('a text that is too hard is found', () => {
  const heavy = 'Informationssäkerhetsansvariga dokumenterar systematiskt säkerhetsklassificeringen '.repeat(9)
  const small = loadContent(change(['findings.yaml', 'text: Låt bli.', `text: ${heavy.trim()}.`]))
  const organisation = small.kind === 'content' ? small.content.organisations.get('exempel')?.sv.organisation : undefined
  if (organisation === undefined) throw new Error('The organisation is there.')
  const { findings, questions } = readabilityOf(organisation)
  expect(findings).toMatchObject({ isPlain: false, texts: [{ id: 'hog-risk' }, {}, {}] })
  expect(questions.isPlain).toBe(true)
})
