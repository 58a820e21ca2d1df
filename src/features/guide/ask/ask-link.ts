import type { Answers } from '../../../schema/answers.ts'
import type { Codes } from '../../../schema/model.ts'
import { type LinkFormat, type LinkProblem, seal, unseal } from '../../../shared/links/seal.ts'
import { caseFields, CONTACT, readCase, type SharedCase } from '../../../shared/session/share.ts'

/** A case with whom it asks. */
export interface Asked {
  readonly shared: SharedCase
  /** Id of a contact of the organisation's. */
  readonly contact: string
}

export type ReadAsk =
  | ({ readonly kind: 'question' } & Asked)
  /** With what was answered, and the asker's case as it was: days may have passed. */
  | ({ readonly kind: 'reply'; readonly given: Answers } & Asked)
  | { readonly kind: 'unreadable'; readonly problem: LinkProblem }

const QUESTION: LinkFormat = { format: 'q1', sign: '_', count: 5, longest: 2100 }
const REPLY: LinkFormat = { format: 'a1', sign: '_', count: 6, longest: 4100 }

/** The part of a link after the # that asks a contact about a case, such as `q1_exempelstad_1.0.0_f_arAbeV_jurist_x3k9`. */
export function writeQuestion(codes: Codes, { shared, contact }: Asked): string {
  return seal(QUESTION, [...caseFields(codes, shared), contact])
}

/** The part of a link after the # that carries an answer back, with the case that was asked about. */
export function writeReply(codes: Codes, { shared, contact }: Asked, given: Answers): string {
  return seal(REPLY, [...caseFields(codes, shared), contact, answersOf(codes, shared, given)])
}

function answersOf(codes: Codes, shared: SharedCase, answers: Answers): string {
  return caseFields(codes, { ...shared, answers, replies: {} })[3] ?? ''
}

/** Reads the part of a link after the #, written by any version of the guide or by anybody. Never throws. */
export function readAsk(codes: Codes, organisations: readonly string[], fragment: string): ReadAsk {
  const question = unseal(QUESTION, fragment)
  const isReply = question.kind === 'unreadable' && question.problem.kind === 'foreign'
  const read = isReply || isTooLong(question) ? unseal(REPLY, fragment) : question
  if (read.kind === 'unreadable') return { kind: read.kind, problem: read.problem }
  const [contact = '', given] = read.fields.slice(4)
  const own = readCase(codes, organisations, read.fields)
  if (own.kind === 'unreadable') return own
  if (!CONTACT.test(contact)) return { kind: 'unreadable', problem: { kind: 'damaged' } }
  const { shared } = own
  if (given === undefined) return { kind: 'question', shared, contact }
  const answered = readCase(codes, organisations, [...read.fields.slice(0, 3), given])
  return answered.kind === 'unreadable' ? answered : { kind: 'reply', shared, contact, given: answered.shared.answers }
}

function isTooLong(read: ReturnType<typeof unseal>): boolean {
  return read.kind === 'unreadable' && read.problem.kind === 'too-long'
}
