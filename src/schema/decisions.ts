import type { Language } from './languages.ts'
import type { SystemVerdict } from './policy.ts'

/**
 * How long the organisation's decisions on systems hold. It is a fact that nobody is asked: the system that is chosen and the day tell it, as
 * one of `VALID` and `EXPIRED`; of a system that is not in `until` it is nothing.
 */
export interface Validity {
  readonly fact: string
  /** The fact that names the system. */
  readonly of: string
  /** The last day, YYYY-MM-DD, by system. */
  readonly until: Readonly<Record<string, string>>
}

/**
 * A part of what follows from decisions: that the system is approved, or banned; what lies beyond its limits, or may; that it has ended; and,
 * of no system, that one has to know which it is.
 */
export type DecisionPart = 'approved' | 'banned' | 'beyond' | 'unsure' | 'expired' | 'unknown'

/** What the organisation has decided on a system, with the names of the fields in policy.yaml. */
export interface SystemDecision {
  /** The language of its texts. */
  readonly lang: Language
  readonly verdict: SystemVerdict
  /** How far an approval reaches: the most sensitive class, the kinds of personal data as options, and secrecy. Null where it is not asked about, and for a ban. */
  readonly upTo: string | null
  readonly personalData: readonly string[] | null
  readonly secrecy: boolean | null
  readonly decidedBy: string
  /** Days, as YYYY-MM-DD. */
  readonly decided: string
  readonly validUntil: string | null
  readonly where: string | null
  /** A section of the document. */
  readonly section: string | null
  readonly link: string | null
  readonly note: string | null
  readonly statements: readonly string[]
}

/** The fact whose options are the information classes that an organisation may approve a system for. */
export const INFORMATION_CLASS = 'informationsklass'

/** What an approval says how far it reaches, by its key in policy.yaml, and the fact whose answers it is about. */
export const LIMITS = { upTo: INFORMATION_CLASS, personalData: 'personuppgifter', secrecy: 'sekretess' } as const
export type Limit = keyof typeof LIMITS
