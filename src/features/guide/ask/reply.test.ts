import { describe, expect, it } from 'vitest'
import { ownOf } from '../../../content/check/whole-content.test-support.ts'
import { readContentFolder } from '../../../../tools/build/read-content.ts'
import { evaluate } from '../../../engine/index.ts'
import type { Answers } from '../../../schema/answers.ts'
import { theirsIn } from '../../../shared/told/their-questions.ts'
import { changedSince, openAnswering } from './reply.ts'

const own = ownOf(readContentFolder('e2e/content'), 'provstad').sv
const { organisation, scenarios } = own
const base: Answers = {
  ...scenarios.find(({ outcome }) => outcome === 'villkor')?.answers,
  system: 'annat',
  systemtyp: 'upphandlat',
  informationsklass: '1',
}

const theirs = (answers: Answers, contact: string) =>
  theirsIn(organisation, evaluate(organisation, answers), contact)?.questions.map(({ fact }) => fact) ?? null
const answer = (answers: Answers, contact: string, given: Answers) => {
  const opened = openAnswering(
    organisation,
    { shared: { organisation: 'provstad', version: '1.1.0', outcome: 'forst', answers }, contact },
    given,
  )
  return { given: opened.given, further: opened.further.map(({ fact }) => fact), strange: opened.strange }
}

describe('the questions that are a contact’s', () => {
  it('are those that the content says that they find out', () => {
    expect(theirs({ ...base, bedomning: 'vet-ej' }, 'chef')).toEqual(['bedomning'])
  })

  it('are also what they find out elsewhere, where the answer stands in the way as it is', () => {
    expect(theirs({ ...base, bedomning: 'nej' }, 'chef')).toEqual(['bedomning'])
  })

  it('are the doubts that they are asked about, where the content names no question', () => {
    expect(theirs({ ...base, sekretess: 'oklart' }, 'jurist')).toEqual(['sekretess'])
    expect(theirs({ ...base, personuppgifter: 'vet-ej' }, 'dataskyddsombud')).toEqual(['personuppgifter'])
  })

  it('are none where the case asks nothing of them, or they are not there', () => {
    expect(theirs({ ...base, sekretess: 'oklart' }, 'dataskyddsombud')).toBeNull()
    expect(theirs(base, 'borttagen')).toBeNull()
  })

  it('are asked in the case, in every scenario', () => {
    for (const { answers } of scenarios)
      for (const { id } of organisation.contacts) {
        const asked = evaluate(organisation, answers).asked.map(({ fact }) => fact)
        expect(asked).toEqual(expect.arrayContaining([...(theirs(answers, id) ?? [])]))
      }
  })
})

describe('what a contact answers', () => {
  const doubted = { ...base, sekretess: 'oklart' }

  it('can lead to further questions, which they may answer too', () => {
    expect(answer(doubted, 'jurist', { sekretess: 'ja' })).toEqual({
      given: { sekretess: 'ja' },
      further: ['sekretess-stod'],
      strange: [],
    })
    expect(answer(doubted, 'jurist', { sekretess: 'ja', 'sekretess-stod': 'finns' }).given).toEqual({
      sekretess: 'ja',
      'sekretess-stod': 'finns',
    })
  })

  it('never answers what is not theirs, or what there is not', () => {
    expect(answer(doubted, 'jurist', { granskning: 'ja', sekretess: 'nej', 'sekretess-stod': 'finns', okand: 'x' })).toEqual({
      given: { sekretess: 'nej' },
      further: [],
      strange: ['granskning', 'sekretess-stod', 'okand'],
    })
    expect(answer(doubted, 'chef', { sekretess: 'nej' }).given).toEqual({})
    expect(answer(doubted, 'jurist', { sekretess: 'finns-ej' })).toMatchObject({ given: {}, strange: ['sekretess'] })
  })
})

it('says which answers are others than they were, as lists too', () => {
  expect(changedSince({ a: '1', b: ['x', 'y'], c: '1' }, { a: '2', b: ['x', 'y'], d: '1' })).toEqual(['a', 'c', 'd'])
})
