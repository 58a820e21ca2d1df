import type { Answers } from '../../schema/answers.ts'
import type { Codes, Renames } from '../../schema/model.ts'
import { OUTCOMES, type OutcomeId } from '../../schema/outcomes.ts'

/** A case as it is passed on: ids only, never free text. */
export interface SharedCase {
  readonly organisation: string
  /** Version of the organisation's content when the case was passed on. */
  readonly version: string
  /** The outcome that it had then. */
  readonly outcome: OutcomeId
  readonly answers: Answers
}

/** Why nothing could be read of a link. */
export type LinkProblem =
  | { readonly kind: 'empty' | 'foreign' | 'truncated' | 'damaged' | 'newer' }
  | { readonly kind: 'too-long'; readonly length: number }
  | { readonly kind: 'unknown-organisation'; readonly organisation: string }

export type ReadLink =
  { readonly kind: 'case'; readonly shared: SharedCase } | { readonly kind: 'unreadable'; readonly problem: LinkProblem }

/** Far more than all answers of any organisation take. */
export const LONGEST_LINK = 2000

const FORMAT = '1'
const OUTCOME_CODES: Readonly<Record<OutcomeId, string>> = {
  'inget-besked': 'i',
  nej: 'n',
  'annan-vag': 'a',
  forst: 'f',
  villkor: 'v',
  ja: 'j',
}

/**
 * The part of a link after the #: format, organisation, content version, outcome, answers and a check, such as
 * `1_exempelstad_1.0.0_v_arAroM_x3k9`. A fact is two small letters and an option one or two capitals or figures, so that nothing
 * needs to stand between them. An answer goes along whole or not at all: where any part of it has no code its question is unanswered.
 */
export function writeLink(codes: Codes, shared: SharedCase): string {
  const answers = Object.entries(codes.facts).flatMap(([code, fact]) => {
    const given = Object.hasOwn(shared.answers, fact.id) ? shared.answers[fact.id] : undefined
    if (given === undefined) return []
    const options = [given].flat().map((option) => codeOf(fact.options, option))
    return options.length === 0 || options.includes(undefined) ? [] : [code + options.join('-')]
  })
  const body = [FORMAT, shared.organisation, shared.version, OUTCOME_CODES[shared.outcome], answers.join('')].join('_')
  return `${body}_${checksum(body)}`
}

/** The first code wins, since codes that are retired come after the others. */
function codeOf(options: Readonly<Record<string, string>>, id: string): string | undefined {
  return Object.entries(options).find(([, option]) => option === id)?.[0]
}

/**
 * Reads the part of a link after the #, written by any version of the guide or by anybody. Ids that have been renamed since are
 * followed. A code that stands for nothing is handed over as it is behind a `?`, which no id has, so that `readAnswers` tells of it
 * and leaves out the whole answer. Never throws.
 */
export function readLink(codes: Codes, organisations: readonly string[], fragment: string): ReadLink {
  const read = readEnvelope(fragment)
  if (typeof read === 'string') return { kind: 'unreadable', problem: { kind: read } }
  if ('length' in read) return { kind: 'unreadable', problem: read }
  const organisation = renamed(codes.renames.organisations, read.organisation)
  if (!organisations.includes(organisation)) {
    return { kind: 'unreadable', problem: { kind: 'unknown-organisation', organisation } }
  }
  const answers: Record<string, string | readonly string[]> = {}
  for (const [, code = '', list = ''] of read.answers.matchAll(ANSWER)) {
    const fact = Object.hasOwn(codes.facts, code) ? codes.facts[code] : undefined
    const options = list.split('-').map((option) => {
      const id = fact !== undefined && Object.hasOwn(fact.options, option) ? fact.options[option] : undefined
      return id ?? `?${option}`
    })
    // More than one of what was several answers once, or was never so: not for a link to choose among.
    const [first = '', ...more] = options
    answers[fact?.id ?? `?${code}`] = fact?.multiple === true || more.length > 0 ? options : first
  }
  const { version, outcome } = read
  return { kind: 'case', shared: { organisation, version, outcome, answers: migrateAnswers(codes.renames, answers) } }
}

const ANSWER = /([a-z]{2})([A-Z0-9]{1,2}(?:-[A-Z0-9]{1,2})*)/g
const ANSWERS = /^(?:[a-z]{2}[A-Z0-9]{1,2}(?:-[A-Z0-9]{1,2})*)*$/
const PARTS = 6

type Envelope = Omit<SharedCase, 'answers'> & { readonly answers: string }

function readEnvelope(
  fragment: string,
): Envelope | 'empty' | 'foreign' | 'truncated' | 'damaged' | 'newer' | Extract<LinkProblem, { kind: 'too-long' }> {
  if (fragment === '') return 'empty'
  if (fragment.length > LONGEST_LINK) return { kind: 'too-long', length: fragment.length }
  const [format = '', organisation = '', version = '', outcomeCode = '', answers = '', sum = '', ...more] = fragment.split('_')
  if (!/^[1-9]\d{0,3}$/.test(format)) return 'foreign'
  if (format !== FORMAT) return 'newer'
  const count = fragment.split('_').length
  if (count < PARTS || (count === PARTS && sum.length < CHECK_LENGTH)) return 'truncated'
  const body = [format, organisation, version, outcomeCode, answers].join('_')
  const outcome = OUTCOMES.find((id) => OUTCOME_CODES[id] === outcomeCode)
  const isSound = more.length === 0 && sum === checksum(body) && /^\d+\.\d+\.\d+$/.test(version) && ANSWERS.test(answers)
  return isSound && outcome !== undefined ? { organisation, version, outcome, answers } : 'damaged'
}

const CHECK_LENGTH = 4

/** Tells a link that was cut off or altered by accident; no protection against somebody who wants to. FNV-1a. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return (hash % 36 ** CHECK_LENGTH).toString(36).padStart(CHECK_LENGTH, '0')
}

/** The answers under the ids of today. An answer under today's own id goes before one under an old. */
export function migrateAnswers(renames: Renames, answers: Answers): Answers {
  const migrated = Object.entries(answers).map(([old, given]): readonly [string, Answers[string], boolean] => {
    const fact = renamed(renames.facts, old)
    const options = Object.hasOwn(renames.options, fact) ? (renames.options[fact] ?? {}) : {}
    const now = typeof given === 'string' ? renamed(options, given) : [...new Set(given.map((option) => renamed(options, option)))]
    return [fact, now, fact === old]
  })
  return Object.fromEntries(migrated.toSorted((a, b) => Number(a[2]) - Number(b[2])).map(([fact, given]) => [fact, given]))
}

/** The id of today; the same where it has no other. */
export function renamed(renames: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(renames, id) ? (renames[id] ?? id) : id
}
