import type { Codes } from '../../schema/model.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { cleanLine } from '../../shared/session/clean-text.ts'
import { readOwnLink, writeOwnLink } from './own-case-link.ts'
import type { OwnWords } from '../../shared/session/own-cases.ts'
import { type LinkFormat, type LinkProblem, seal, unseal } from '../../shared/links/seal.ts'
import type { SharedCase } from '../../shared/session/share.ts'

/** A case of a session: one of the organisation's own by its id, or one that the trainer has written. */
export type SessionItem =
  | { readonly kind: 'published'; readonly id: string; readonly minutes: number }
  | { readonly kind: 'own'; readonly own: SharedCase & OwnWords; readonly minutes: number }

/** A workshop as it is passed on in a link. Everything that happens in it is stored elsewhere. */
export interface WorkshopSession {
  readonly title: string
  readonly items: readonly SessionItem[]
}

/** What was not as it should be in a link that otherwise could be read. Numbers count from 1. */
export type SessionLoss =
  /** The case cannot be read at all; it keeps its place, by which the others are counted. */
  { readonly kind: 'item'; readonly number: number } | { readonly kind: 'too-many'; readonly limit: number }

export type ReadSession =
  | { readonly kind: 'session'; readonly session: WorkshopSession; readonly losses: readonly SessionLoss[] }
  /** Nobody can take part by such a link, but what could be read of it can be composed anew. */
  | { readonly kind: 'unreadable'; readonly problem: LinkProblem; readonly salvaged: WorkshopSession }

export const MOST_CASES = 20
export const LONGEST_TITLE = 80
export const LONGEST_MINUTES = 120
/** A link that mail programs and browsers still pass on whole. */
export const LONGEST_SESSION_LINK = 6000

const FORMAT: LinkFormat = { format: '1', sign: '/', count: null, longest: LONGEST_SESSION_LINK }

/**
 * The part of a link after the #, such as `1/VMOlcg/harmlos:5/egen-text:3/x3k9`: format, title, cases with minutes, and a check. What
 * a trainer has written is there in full.
 */
export function writeSession(codes: Codes, session: WorkshopSession): string {
  const items = session.items.map((item) => `${keyOf(codes, item)}:${item.minutes}`)
  return seal(FORMAT, [toBase64(session.title), ...items])
}

function keyOf(codes: Codes, item: SessionItem): string {
  return item.kind === 'published' ? item.id : (writeOwnLink(codes, item.own) ?? '')
}

/** Whether the part of a link after the # is a single case of a trainer's, as they were passed on before they went into workshops. */
export function isOwnLink(fragment: string): boolean {
  return /^f\d+~/.test(fragment)
}

/** Reads the part of a link after the #, whoever wrote it. Never throws; whether the cases still exist is for the caller to see. */
export function readSession(codes: Codes, organisation: string, fragment: string): ReadSession {
  if (isOwnLink(fragment)) {
    const read = readOwnLink(codes, [organisation], fragment)
    if (read.kind === 'unreadable') return { ...read, salvaged: { title: '', items: [] } }
    return { kind: 'session', session: { title: '', items: [{ kind: 'own', own: read.shared, minutes: 5 }] }, losses: [] }
  }
  const read = unseal(FORMAT, fragment)
  const [title = '', ...raw] = read.fields
  const { items, losses } = readItems(codes, organisation, raw)
  const session = { title: cleanTitle(fromBase64(title) ?? ''), items }
  if (read.kind === 'unreadable') return { kind: 'unreadable', problem: read.problem, salvaged: onlyReadable(session, losses) }
  return { kind: 'session', session, losses }
}

const MINUTES = /:\d{1,3}$/

/** A link that was cut off or altered may hold half a case: of such, only what is certainly whole is kept. */
function onlyReadable(session: WorkshopSession, losses: readonly SessionLoss[]): WorkshopSession {
  const lost = new Set(losses.flatMap((loss) => (loss.kind === 'too-many' ? [] : [loss.number])))
  return { title: session.title, items: session.items.filter((_, index) => !lost.has(index + 1)) }
}

function readItems(codes: Codes, organisation: string, raw: readonly string[]) {
  const losses: SessionLoss[] = raw.length > MOST_CASES ? [{ kind: 'too-many', limit: MOST_CASES }] : []
  const items = raw.slice(0, MOST_CASES).map((part, index): SessionItem => {
    const number = index + 1
    const minutes = readMinutes(part)
    const key = part.replace(MINUTES, '')
    // Ids hold no such sign, and what a trainer has written always does.
    if (!key.includes('~')) {
      if (!/^[a-z0-9-]{1,64}$/.test(key) || !MINUTES.test(part)) losses.push({ kind: 'item', number })
      return { kind: 'published', id: key.slice(0, 64), minutes }
    }
    const own = readOwnLink(codes, [organisation], key)
    if (own.kind === 'unreadable') {
      losses.push({ kind: 'item', number })
      return { kind: 'published', id: '', minutes }
    }
    return { kind: 'own', own: own.shared, minutes }
  })
  return { items, losses }
}

function readMinutes(part: string): number {
  return cleanMinutes(Number(MINUTES.exec(part)?.[0].slice(1)))
}

/** Whole minutes from 1; what cannot be read is five. */
export function cleanMinutes(minutes: number): number {
  return Number.isFinite(minutes) ? Math.min(LONGEST_MINUTES, Math.max(1, Math.round(minutes))) : 5
}

/** A title on one line and of a length that can be shown; may be empty. */
export function cleanTitle(title: string): string {
  return cleanLine(title, LONGEST_TITLE)
}
