import * as z from 'zod/mini'
import type { Codes } from '../../schema/model.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { cleanWords, type OwnWords } from '../../shared/session/own-cases.ts'
import { checksum, type LinkProblem, readLink, type SharedCase, writeLink } from '../../shared/session/share.ts'
import { parseJson } from '../../schema/parse-json.ts'

export type ReadOwnLink =
  { readonly kind: 'case'; readonly shared: SharedCase & OwnWords } | { readonly kind: 'unreadable'; readonly problem: LinkProblem }

/** Characters that a link may have and still be passed on whole by mail programs and browsers. */
export const LONGEST_OWN_LINK = 4000

const FORMAT = 'f1'
const CHECK = /^[0-9a-z]{4}$/
const Words = z.tuple([z.string().check(z.regex(/\S/)), z.string().check(z.regex(/\S/)), z.string()])

/** The part of a link after the #: format, words, answers and a check. Null where the words are too many for a link. */
export function writeOwnLink(codes: Codes, { title, text, discussion, ...shared }: SharedCase & OwnWords): string | null {
  const body = [FORMAT, toBase64(JSON.stringify([title, text, discussion])), writeLink(codes, shared)].join('~')
  const fragment = `${body}~${checksum(body)}`
  return fragment.length > LONGEST_OWN_LINK ? null : fragment
}

/** Reads the part of a link after the #, whoever wrote it. Never throws; the answers still have to be held against the questions. */
export function readOwnLink(codes: Codes, organisations: readonly string[], fragment: string): ReadOwnLink {
  const refuse = (problem: LinkProblem): ReadOwnLink => ({ kind: 'unreadable', problem })
  if (fragment === '') return refuse({ kind: 'empty' })
  if (fragment.length > LONGEST_OWN_LINK) return refuse({ kind: 'too-long', length: fragment.length })
  const [format = '', encoded = '', link = '', sum = '', ...more] = fragment.split('~')
  if (!/^f[1-9]\d{0,3}$/.test(format)) return refuse({ kind: 'foreign' })
  if (format !== FORMAT) return refuse({ kind: 'newer' })
  if (!CHECK.test(sum) && more.length === 0) return refuse({ kind: 'truncated' })
  if (more.length > 0 || sum !== checksum([format, encoded, link].join('~'))) return refuse({ kind: 'damaged' })
  const words = z.safeParse(Words, parseJson(fromBase64(encoded) ?? ''))
  const read = readLink(codes, organisations, link)
  if (read.kind === 'unreadable') return read
  if (!words.success) return refuse({ kind: 'damaged' })
  const [title, text, discussion] = words.data
  return { kind: 'case', shared: { ...read.shared, ...cleanWords({ title, text, discussion }) } }
}
