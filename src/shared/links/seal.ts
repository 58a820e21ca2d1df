import { CHECK, CHECK_LENGTH, checksum } from './checksum.ts'
import { readFragment } from './read-fragment.ts'

/** Why nothing could be read of a link. */
export type LinkProblem =
  | { readonly kind: 'empty' | 'foreign' | 'truncated' | 'damaged' | 'newer' }
  | { readonly kind: 'too-long'; readonly length: number }
  | { readonly kind: 'unknown-organisation'; readonly organisation: string }

/** How links of one kind are written. */
export interface LinkFormat {
  /** What they begin with, such as `f1`: letters where the kind has some, and a number that is raised when they are written anew. */
  readonly format: string
  /** Stands between the fields. */
  readonly sign: '_' | '/' | '~'
  /** How many fields there are between format and check; null for one or more. */
  readonly count: number | null
  /** Characters that are read. */
  readonly longest: number
}

export type Unsealed =
  | { readonly kind: 'whole'; readonly fields: readonly string[] }
  /** With the fields that there are in one that was cut off, where the last may be half of one, or altered. */
  | { readonly kind: 'unreadable'; readonly problem: LinkProblem; readonly fields: readonly string[] }

const NUMBER = /[1-9]\d{0,3}$/

/** The part of a link after the #: format, fields and a check. The fields must not hold the sign, unless any number of them is read. */
export function seal({ format, sign }: Pick<LinkFormat, 'format' | 'sign'>, fields: readonly string[]): string {
  const body = [format, ...fields].join(sign)
  return `${body}${sign}${checksum(body)}`
}

/**
 * Opens the part of a link after the #, written by any version of the guide or by anybody, and passed on in any way. Never throws. What
 * the fields say is for the caller to check.
 */
export function unseal({ format, sign, count, longest }: LinkFormat, given: string): Unsealed {
  const fragment = readFragment(given)
  const refuse = (kind: 'empty' | 'foreign' | 'truncated' | 'damaged' | 'newer', fields: readonly string[] = []): Unsealed => ({
    kind: 'unreadable',
    problem: { kind },
    fields,
  })
  if (fragment === '') return refuse('empty')
  if (fragment.length > longest) return { kind: 'unreadable', problem: { kind: 'too-long', length: fragment.length }, fields: [] }
  const [first = '', ...rest] = fragment.split(sign)
  if (first !== format) {
    const isOurs = rest.length > 0 && NUMBER.test(first) && first.replace(NUMBER, '') === format.replace(NUMBER, '')
    return refuse(isOurs ? 'newer' : 'foreign')
  }
  const sum = rest.at(-1) ?? ''
  const fields = rest.slice(0, -1)
  const isCut = count === null ? !CHECK.test(sum) : fields.length < count || (fields.length === count && sum.length < CHECK_LENGTH)
  if (isCut) return refuse('truncated', rest)
  const isWhole = sum === checksum(fragment.slice(0, -sum.length - 1)) && fields.length === (count ?? Math.max(1, fields.length))
  return isWhole ? { kind: 'whole', fields } : refuse('damaged', fields)
}
