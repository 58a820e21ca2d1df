import { expect, it, test } from 'vitest'
import { ownOf } from './whole-content.test-support.ts'
import { FindingSource } from '../../schema/findings.ts'
import { FlowQuestion } from '../../schema/flow.ts'
import type { Organisation } from '../../schema/model.ts'
import { markOf } from '../../schema/text.ts'
import { type ContentFiles } from '../compile/load.ts'
import { readabilityOf } from './readability.ts'
import { change, SMALL_CONTENT } from '../compile/small-content.test-support.ts'

const heavy = `${'Informationssäkerhetsansvariga dokumenterar systematiskt säkerhetsklassificeringen '.repeat(9).trim()}.`

function load(files: ContentFiles): Organisation {
  const organisation = ownOf(files).sv.organisation
  return organisation
}

test('a text that is too hard is found', () => {
  const { findings, questions } = readabilityOf(load(change(['findings.yaml', 'text: Låt bli.', `text: ${heavy}`])))
  expect(findings).toMatchObject({ isPlain: false, texts: [{ id: 'hog-risk' }, {}, {}] })
  expect(questions.isPlain).toBe(true)
})

const marked = [
  ...Object.entries(FindingSource.shape).map(([key, field]) => ['findings', key, markOf(field)] as const),
  ...Object.entries(FlowQuestion.shape).map(([key, field]) => ['questions', key, markOf(field)] as const),
].filter(([, , mark]) => mark?.isOurs === true)

it.each(marked.map(([kind, key]) => [kind, key] as const))('reads of %s whatever the schema marks as our words: %s', (kind, key) => {
  const plain = load(SMALL_CONTENT)
  expect(readabilityOf(plain)[kind].isPlain).toBe(true)
  const harder = <T extends object>(all: readonly T[]): readonly T[] =>
    all.map((each, index) => (index === 0 ? { ...each, [key]: heavy } : each))
  const steps = plain.steps.map((step) => ({ ...step, questions: harder(step.questions) }))
  expect(readabilityOf({ ...plain, findings: harder(plain.findings), steps })[kind].isPlain).toBe(false)
})
