import * as z from 'zod/mini'
import type { Codes } from '../../schema/model.ts'
import { parseJson } from '../../schema/parse-json.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { cleanWords, type OwnWords } from '../../shared/session/own-cases.ts'
import { type LinkFormat, type LinkProblem, seal, unseal } from '../../shared/links/seal.ts'
import { readLink, type SharedCase, writeLink } from '../../shared/session/share.ts'

export type ReadOwnLink =
  { readonly kind: 'case'; readonly shared: SharedCase & OwnWords } | { readonly kind: 'unreadable'; readonly problem: LinkProblem }

/** Of a length that mail programs and browsers still pass on whole. */
const FORMAT: LinkFormat = { format: 'f1', sign: '~', count: 2, longest: 4000 }
const Words = z.tuple([z.string().check(z.regex(/\S/)), z.string().check(z.regex(/\S/)), z.string()])

/** The part of a link after the #: format, words, answers and a check. Null where the words are too many for a link. */
export function writeOwnLink(codes: Codes, { title, text, discussion, ...shared }: SharedCase & OwnWords): string | null {
  const fragment = seal(FORMAT, [toBase64(JSON.stringify([title, text, discussion])), writeLink(codes, shared)])
  return fragment.length > FORMAT.longest ? null : fragment
}

/** Reads the part of a link after the #, whoever wrote it. Never throws; the answers still have to be held against the questions. */
export function readOwnLink(codes: Codes, organisations: readonly string[], fragment: string): ReadOwnLink {
  const refuse = (problem: LinkProblem): ReadOwnLink => ({ kind: 'unreadable', problem })
  const sealed = unseal(FORMAT, fragment)
  if (sealed.kind === 'unreadable') return refuse(sealed.problem)
  const [encoded = '', link = ''] = sealed.fields
  const words = z.safeParse(Words, parseJson(fromBase64(encoded) ?? ''))
  const read = readLink(codes, organisations, link)
  if (read.kind === 'unreadable') return read
  if (!words.success) return refuse({ kind: 'damaged' })
  const [title, text, discussion] = words.data
  return { kind: 'case', shared: { ...read.shared, ...cleanWords({ title, text, discussion }) } }
}
