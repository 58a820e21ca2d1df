import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OUTCOMES, type OutcomeId } from '../schema/outcomes.ts'
import { ballotsOf, mergeCodes } from './merge-codes.ts'
import { participantNumbers, writeCode } from './result-code.ts'
import { addVotes, tally, talkAbout } from './tally.ts'
import { sample } from '../engine/sample.test-support.ts'

const code = (participant: number, ...votes: readonly (OutcomeId | null)[]) => writeCode(5, { participant, votes })
const [anna, bo] = [code(1, 'nej', 'ja'), code(2, 'ja', null)]

describe('codes that are typed in', () => {
  it('are told line by line, and those that cannot be read take nothing away', () => {
    const { codes, lines } = mergeCodes(
      5,
      2,
      [],
      `${anna}\n\n ${anna.toLowerCase()}\nhej å\n${bo.slice(0, -1)}\n${writeCode(6, { participant: 1, votes: ['ja', 'ja'] })}, ${bo}`,
    )
    expect(codes).toEqual([anna, bo].map((each) => each.replaceAll('-', '')))
    expect(lines.map(({ number, result }) => [number, result.kind === 'unreadable' ? result.problem.kind : result.kind])).toEqual([
      [1, 'added'],
      [2, 'same'],
      [3, 'characters'],
      [4, 'length'],
      [5, 'other-session'],
      [6, 'added'],
    ])
  })

  it('of a participant who has given one before count in its place, without losing a vote', () => {
    const first = mergeCodes(5, 2, [], code(1, 'nej', 'ja'))
    const second = mergeCodes(5, 2, first.codes, code(1, 'forst', null))
    expect(second.lines[0]?.result.kind).toBe('updated')
    expect(ballotsOf(5, 2, second.codes)).toEqual([{ participant: 1, votes: ['forst', 'ja'] }])
  })

  it('give the same votes in whatever order and however often they come', () => {
    const participants = fc.uniqueArray(
      fc.tuple(fc.nat(participantNumbers(3) - 1), fc.array(fc.constantFrom(...OUTCOMES, null), { minLength: 3, maxLength: 3 })),
      {
        selector: ([participant]) => participant,
        maxLength: 30,
      },
    )
    fc.assert(
      fc.property(participants, fc.infiniteStream(fc.nat()), (all, random) => {
        const codes = all.map(([participant, votes]) => writeCode(9, { participant, votes }))
        const shuffled = [...codes, ...codes].toSorted(() => (Number(random.next().value) % 3) - 1)
        const merged = mergeCodes(9, 3, [], shuffled.join('\n'))
        const ballots = ballotsOf(9, 3, merged.codes)
        expect(ballots.length).toBe(all.length)
        for (const [index] of [0, 1, 2].entries())
          for (const outcome of OUTCOMES)
            expect(addVotes({ [outcome]: 2 }, ballots, index)[outcome]).toBe(2 + all.filter(([, votes]) => votes[index] === outcome).length)
      }),
    )
  })

  it('that are anything at all are read without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, present) => {
        const { codes, lines } = mergeCodes(5, 2, present, text)
        expect(codes.slice(0, present.length)).toEqual(present)
        expect(codes.length - present.length).toBe(
          lines.filter(({ result }) => result.kind === 'added' || result.kind === 'updated').length,
        )
        ballotsOf(5, 2, codes)
      }),
      sample(1000),
    )
  })
})

describe('the votes on a case', () => {
  const counted = (votes: Partial<Record<OutcomeId, number>>) => addVotes(votes, [], 0)

  it('are right, too strict or too mild, and nothing else', () => {
    expect(tally(counted({ nej: 2, forst: 5, villkor: 1, ja: 2 }), 'forst')).toMatchObject({
      total: 10,
      right: 5,
      stricter: 2,
      milder: 3,
      agreement: 0.5,
    })
    const votes = fc.record(Object.fromEntries(OUTCOMES.map((outcome) => [outcome, fc.nat(30)])))
    fc.assert(
      fc.property(votes, fc.constantFrom(...OUTCOMES), (given, outcome) => {
        const { total, right, stricter, milder, agreement } = tally(counted(given), outcome)
        expect(right + stricter + milder).toBe(total)
        expect(agreement >= 0 && agreement <= 1).toBe(true)
      }),
    )
  })

  it('say what to talk more about: what was answered too mildly goes first', () => {
    const good = tally(counted({ nej: 9, ja: 1 }), 'nej')
    const mild = tally(counted({ nej: 6, ja: 4 }), 'nej')
    const strict = tally(counted({ nej: 4, ja: 6 }), 'ja')
    const apart = tally(counted({ nej: 2, forst: 5, villkor: 2, ja: 1 }), 'forst')
    const none = tally(counted({}), 'ja')
    expect(talkAbout([good, strict, none, mild, apart])).toEqual([
      { index: 4, reasons: ['milder', 'apart'] },
      { index: 3, reasons: ['milder'] },
      { index: 1, reasons: ['stricter'] },
    ])
  })
})
