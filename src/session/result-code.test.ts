import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OUTCOMES } from '../schema/outcomes.ts'
import { type Ballot, codeLength, participantNumbers, readCode, writeCode } from './result-code.ts'
import { FINGERPRINTS } from './workshop-link.ts'
import { sample } from '../engine/sample.test-support.ts'

const vote = fc.constantFrom(...OUTCOMES, null)
const anyCode = fc.integer({ min: 1, max: 20 }).chain((cases) =>
  fc.record({
    fingerprint: fc.nat(FINGERPRINTS - 1),
    participant: fc.nat(participantNumbers(cases) - 1),
    votes: fc.array(vote, { minLength: cases, maxLength: cases }),
  }),
)
const plain = (code: string) => code.replaceAll('-', '')
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('a result code', () => {
  it('reads as the votes that it was written from', () => {
    fc.assert(
      fc.property(anyCode, ({ fingerprint, participant, votes }) => {
        const code = writeCode(fingerprint, { participant, votes })
        expect(readCode(fingerprint, votes.length, code)).toEqual({ kind: 'ballot', ballot: { participant, votes }, code: plain(code) })
      }),
      sample(2000),
    )
  })

  it('is short: three groups of four for ten cases', () => {
    expect([1, 3, 5, 8, 10, 20].map(codeLength)).toEqual([7, 8, 10, 11, 12, 18])
    const votes: Ballot['votes'] = ['nej', 'forst', 'villkor', 'ja', null, 'nej', 'nej', 'annan-vag', 'villkor', 'inget-besked']
    expect(writeCode(517, { participant: 40_000, votes })).toMatchInlineSnapshot(`"A8V4-ZPQY-4N7P"`)
    for (let cases = 1; cases <= 20; cases++) expect(participantNumbers(cases)).toBeGreaterThanOrEqual(65_536)
  })

  it('is refused whichever character is wrong, and whichever neighbours have changed places', () => {
    fc.assert(
      fc.property(anyCode, ({ fingerprint, participant, votes }) => {
        const code = plain(writeCode(fingerprint, { participant, votes }))
        const mistakes = Array.from(code).flatMap((char, place) => {
          const next = code[place + 1] ?? ''
          const [before, after] = [code.slice(0, place), code.slice(place + 1)]
          const others = Array.from(ALPHABET).filter((other) => other !== char)
          return [
            ...others.map((other) => before + other + after),
            ...(next === char || next === '' ? [] : [before + next + char + code.slice(place + 2)]),
          ]
        })
        expect(mistakes.filter((mistake) => readCode(fingerprint, votes.length, mistake).kind !== 'unreadable')).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('forgives small letters, spaces, hyphens and look-alikes', () => {
    fc.assert(
      fc.property(anyCode, ({ fingerprint, participant, votes }) => {
        const code = writeCode(fingerprint, { participant, votes })
        const typed = ` ${code.toLowerCase().replaceAll('0', 'o').replace('1', 'l').replaceAll('1', 'I').replaceAll('-', ' – ')} `
        expect(readCode(fingerprint, votes.length, typed)).toMatchObject({ kind: 'ballot', ballot: { participant, votes } })
      }),
    )
  })

  it('of another session is told from one that is mistyped', () => {
    const code = writeCode(7, { participant: 1, votes: ['nej', null, 'ja'] })
    const longer = writeCode(7, { participant: 1, votes: ['nej', null, 'ja', 'ja', 'ja'] })
    expect(readCode(8, 3, code)).toEqual({ kind: 'unreadable', problem: { kind: 'other-session' } })
    expect(readCode(7, 3, longer)).toEqual({ kind: 'unreadable', problem: { kind: 'other-session' } })
    expect(readCode(7, 3, code.slice(1))).toEqual({ kind: 'unreadable', problem: { kind: 'length', length: 7, expected: 8 } })
    expect(readCode(7, 3, '')).toEqual({ kind: 'unreadable', problem: { kind: 'length', length: 0, expected: 8 } })
    expect(readCode(7, 3, 'ÅU7%')).toEqual({ kind: 'unreadable', problem: { kind: 'characters', characters: 'Å U %' } })
  })

  it('that is anything at all is read without throwing', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...Array.from(ALPHABET)), minLength: 8, maxLength: 8 }),
    )
    fc.assert(
      fc.property(anything, fc.nat(FINGERPRINTS - 1), fc.integer({ min: 1, max: 20 }), (text, fingerprint, cases) => {
        const read = readCode(fingerprint, cases, text)
        expect(read.kind === 'unreadable' || plain(writeCode(fingerprint, read.ballot)) === read.code).toBe(true)
      }),
      sample(1500),
    )
  })
})
