import { OUTCOMES, type OutcomeId } from '../schema/outcomes.ts'
import { FINGERPRINTS } from './workshop-link.ts'

/** What one participant has voted. The number is drawn at random, and is there so that a code that is typed in twice counts once. */
export interface Ballot {
  readonly participant: number
  /** One place for each case of the session; null where the participant has not voted. */
  readonly votes: readonly (OutcomeId | null)[]
}

export type CodeProblem =
  | { readonly kind: 'characters'; readonly characters: string }
  | { readonly kind: 'length'; readonly length: number; readonly expected: number }
  /** A character is wrong, or two have changed places. */
  | { readonly kind: 'check' }
  | { readonly kind: 'other-session' }

export type ReadCode =
  | { readonly kind: 'ballot'; readonly ballot: Ballot; readonly code: string }
  | { readonly kind: 'unreadable'; readonly problem: CodeProblem }

/** Crockford's: figures and capitals without I, L, O and U, which are taken for others. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BASE = BigInt(ALPHABET.length)
const VALUES = BigInt(OUTCOMES.length + 1)
/** Smallest number of participants that a code tells apart: among 30, two are the same once in 150 workshops. */
const FEWEST_PARTICIPANTS = 65_536n
const GROUP = 4

/** Characters of a code, the check among them. */
export function codeLength(cases: number): number {
  const needed = FEWEST_PARTICIPANTS * BigInt(FINGERPRINTS) * VALUES ** BigInt(cases)
  let length = 0
  for (let room = 1n; room < needed; room *= BASE) length++
  return length + 1
}

/** Participants' numbers are below this: they take all the room that the last character leaves. */
export function participantNumbers(cases: number): number {
  const room = BASE ** BigInt(codeLength(cases) - 1) / (BigInt(FINGERPRINTS) * VALUES ** BigInt(cases))
  return Number(room)
}

/** A participant's votes as a code to say or to type, such as `7K2M-9QX4-TB`. */
export function writeCode(fingerprint: number, { participant, votes }: Ballot): string {
  let value = BigInt(participant) * BigInt(FINGERPRINTS) + BigInt(fingerprint)
  for (const vote of votes) value = value * VALUES + BigInt(vote === null ? 0 : OUTCOMES.indexOf(vote) + 1)
  const digits: number[] = []
  for (let place = codeLength(votes.length) - 1; place > 0; place--) {
    digits.unshift(Number(value % BASE))
    value /= BASE
  }
  return groupCode([...digits, checkDigit(digits)].map((digit) => ALPHABET[digit] ?? '').join(''))
}

/** A code as it is shown, in fours. */
export function groupCode(code: string): string {
  return code.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? ''
}

/** Reads what somebody has typed. Small letters, spaces and hyphens, and O, I and L for the figures, are forgiven. Never throws. */
export function readCode(fingerprint: number, cases: number, typed: string): ReadCode {
  const code = normaliseCode(typed)
  const strange = [...new Set(Array.from(code).filter((char) => !ALPHABET.includes(char)))]
  if (strange.length > 0) return unreadable({ kind: 'characters', characters: strange.slice(0, 5).join(' ') })
  const digits = Array.from(code, (char) => ALPHABET.indexOf(char))
  const expected = codeLength(cases)
  const isSound = digits.length > 0 && sumOf(digits) === 0
  if (digits.length !== expected)
    return unreadable(
      isSound && digits.length >= codeLength(1) ? { kind: 'other-session' } : { kind: 'length', length: digits.length, expected },
    )
  if (!isSound) return unreadable({ kind: 'check' })
  let value = digits.slice(0, -1).reduce((sum, digit) => sum * BASE + BigInt(digit), 0n)
  const votes: (OutcomeId | null)[] = []
  for (let index = 0; index < cases; index++) {
    votes.unshift(OUTCOMES[Number(value % VALUES) - 1] ?? null)
    value /= VALUES
  }
  if (Number(value % BigInt(FINGERPRINTS)) !== fingerprint) return unreadable({ kind: 'other-session' })
  const participant = Number(value / BigInt(FINGERPRINTS))
  if (participant >= participantNumbers(cases)) return unreadable({ kind: 'check' })
  return { kind: 'ballot', ballot: { participant, votes }, code }
}

/** As it is compared and kept: capitals without spaces and hyphens. */
function normaliseCode(typed: string): string {
  return typed
    .slice(0, 200)
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
}

function unreadable(problem: CodeProblem): ReadCode {
  return { kind: 'unreadable', problem }
}

/**
 * The digit that makes the weighted sum nothing. The weights are the powers of a primitive element of the field of 32 elements, so that
 * one wrong character, or two that have changed places, always give something else.
 */
function checkDigit(digits: readonly number[]): number {
  return sumOf([...digits, 0])
}

/** Horner's rule from the left; the last digit has the weight one. Begins with one, so that a leading nought that is left out is noticed. */
function sumOf(digits: readonly number[]): number {
  return digits.reduce((sum, digit) => double(sum) ^ digit, 1)
}

/** Multiplies by the primitive element: x^5 = x^2 + 1. */
function double(value: number): number {
  const shifted = value << 1
  return shifted >= 32 ? shifted ^ 0b100101 : shifted
}
