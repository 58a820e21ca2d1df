import type { Answers } from '../../schema/answers.ts'
import type { Codes, Renames } from '../../schema/model.ts'
import { OUTCOMES, type OutcomeId } from '../../schema/outcomes.ts'
import { type LinkFormat, type LinkProblem, seal, unseal } from '../links/seal.ts'

/** A case as it is passed on: ids only, never free text. */
export interface SharedCase {
  readonly organisation: string
  /** Version of the organisation's content when the case was passed on. */
  readonly version: string
  /** The outcome that it had then. */
  readonly outcome: OutcomeId
  readonly answers: Answers
  /** Facts whose answer somebody else gave through a link, and the contact that it is said to be. */
  readonly replies?: Replies | undefined
}

export type Replies = Readonly<Record<string, string>>

export type ReadLink =
  { readonly kind: 'case'; readonly shared: SharedCase } | { readonly kind: 'unreadable'; readonly problem: LinkProblem }

/** Far more characters than all answers of any organisation take. */
const FORMAT: LinkFormat = { format: '1', sign: '_', count: 4, longest: 2000 }
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
 * Behind the answers stands who gave some of them, where somebody else did: `arAroM.jurist.ro`.
 */
export function writeLink(codes: Codes, shared: SharedCase): string {
  return seal(FORMAT, caseFields(codes, shared))
}

/** A case as the fields of a link, of whichever kind. */
export function caseFields(codes: Codes, shared: SharedCase): readonly string[] {
  const facts = Object.entries(factsIn(codes, shared.organisation))
  const answers = facts.flatMap(([code, fact]) => {
    const given = Object.hasOwn(shared.answers, fact.id) ? shared.answers[fact.id] : undefined
    if (given === undefined) return []
    const options = [given].flat().map((option) => codeOf(fact.options, option))
    return options.length === 0 || options.includes(undefined) ? [] : [code + options.join('-')]
  })
  return [shared.organisation, shared.version, OUTCOME_CODES[shared.outcome], answers.join('') + givenBy(facts, shared.replies ?? {})]
}

function givenBy(facts: readonly (readonly [code: string, fact: { readonly id: string }])[], replies: Replies): string {
  const codes = new Map<string, string>()
  for (const [code, { id }] of facts) {
    const contact = Object.hasOwn(replies, id) ? replies[id] : undefined
    if (contact !== undefined) codes.set(contact, (codes.get(contact) ?? '') + code)
  }
  return [...codes].map(([contact, given]) => `.${contact}.${given}`).join('')
}

/** What the codes of facts and options stand for in an organisation: some are its own. */
function factsIn({ facts, own = {} }: Codes, organisation: string): Codes['facts'] {
  const added = Object.entries(Object.hasOwn(own, organisation) ? (own[organisation] ?? {}) : {})
  if (added.length === 0) return facts
  return {
    ...facts,
    ...Object.fromEntries(added.map(([code, fact]) => [code, { ...fact, options: { ...facts[code]?.options, ...fact.options } }])),
  }
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
  const read = unseal(FORMAT, fragment)
  return read.kind === 'unreadable' ? { kind: read.kind, problem: read.problem } : readCase(codes, organisations, read.fields)
}

/** Reads the first four fields of a link that holds a case, of whichever kind. */
export function readCase(codes: Codes, organisations: readonly string[], fields: readonly string[]): ReadLink {
  const refuse = (problem: LinkProblem): ReadLink => ({ kind: 'unreadable', problem })
  const [claimed = '', version = '', outcomeCode = '', field = ''] = fields
  const [given = '', ...by] = field.split('.')
  const outcome = OUTCOMES.find((id) => OUTCOME_CODES[id] === outcomeCode)
  if (outcome === undefined || !/^\d+\.\d+\.\d+$/.test(version) || !ANSWERS.test(given) || !isGivenBy(by))
    return refuse({ kind: 'damaged' })
  const organisation = renamed(codes.renames.organisations, claimed)
  if (!organisations.includes(organisation)) return refuse({ kind: 'unknown-organisation', organisation })
  const answers: Record<string, string | readonly string[]> = {}
  const facts = factsIn(codes, organisation)
  for (const [, code = '', list = ''] of given.matchAll(ANSWER)) {
    const fact = Object.hasOwn(facts, code) ? facts[code] : undefined
    const options = list.split('-').map((option) => {
      const id = fact !== undefined && Object.hasOwn(fact.options, option) ? fact.options[option] : undefined
      return id ?? `?${option}`
    })
    // More than one of what was several answers once, or was never so: not for a link to choose among.
    const [first = '', ...more] = options
    answers[fact?.id ?? `?${code}`] = fact?.multiple === true || more.length > 0 ? options : first
  }
  const shared = { organisation, version, outcome, answers: migrateAnswers(codes.renames, answers) }
  return { kind: 'case', shared: by.length === 0 ? shared : { ...shared, replies: readReplies(codes.renames, facts, by) } }
}

function isGivenBy(by: readonly string[]): boolean {
  return by.length % 2 === 0 && by.every((part, index) => (index % 2 === 0 ? CONTACT : FACTS).test(part))
}

function readReplies(renames: Renames, facts: Codes['facts'], by: readonly string[]): Replies {
  const told = by.flatMap((part, index) =>
    index % 2 === 0
      ? []
      : (part.match(/../g) ?? []).flatMap((code) => (Object.hasOwn(facts, code) ? [[facts[code]?.id ?? '', by[index - 1] ?? '']] : [])),
  )
  return migrateReplies(renames, Object.fromEntries(told) as Replies)
}

/** Who gave answers, under the ids of today's questions. */
export function migrateReplies(renames: Renames, replies: Replies): Replies {
  return Object.fromEntries(Object.entries(replies).map(([fact, contact]) => [renamed(renames.facts, fact), contact]))
}

const ANSWER = /([a-z]{2})([A-Z0-9]{1,3}(?:-[A-Z0-9]{1,3})*)/g
const ANSWERS = /^(?:[a-z]{2}[A-Z0-9]{1,3}(?:-[A-Z0-9]{1,3})*)*$/
/** Id of a contact. */
export const CONTACT = /^[a-z0-9-]{1,64}$/
const FACTS = /^(?:[a-z]{2})+$/
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
