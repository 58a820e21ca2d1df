import type { dayIn } from '../../schema/day-in.ts'
import { adviseContent } from './advise.ts'
import { checkDecided } from './check-decided.ts'
import { silentAssumptions } from './assumptions.ts'
import { checkTranslations } from './check-translations.ts'
import { adviseForeign } from '../compile/check-foreign.ts'
import { checkLedger } from './check-ledger.ts'
import { checkLocators } from './check-locators.ts'
import { checkTexts } from './check-texts.ts'
import { firstCausesFirst } from './first-causes.ts'
import { lintContent } from './lint.ts'
import { loadBoth, type LoadedContent } from '../compile/load.ts'
import { missingOperator } from './operator.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import { inPlainWords } from '../wording/plain-message.ts'
import { type Problem, withoutInherited } from '../read/problem.ts'
import { proveContent, type ProofReport } from './prove-content.ts'
import { dateWarnings } from './review-dates.ts'
import { sameLocators } from './same-locators.ts'

/** What is being done, for whoever waits: all files are read, an organisation is proved, the language is read. */
export type Stage = { readonly kind: 'read' | 'language' } | { readonly kind: 'prove'; readonly organisation: string }

export interface Checked {
  readonly problems: readonly Problem[]
  /** What is right but not yet good: hard texts, ways that are long, parts that help nobody. */
  readonly warnings: readonly Problem[]
  /** Translated texts that are missing, or written from a Swedish that has changed since, and words of another language that are not told as such. */
  readonly english: readonly Problem[]
  /** What should have been reviewed by the organisation's own day, or is not to be valid yet. */
  readonly overdue: readonly Problem[]
  /** Nobody is named who runs the guide. */
  readonly operator: readonly Problem[]
  readonly reports: readonly ProofReport[]
}

interface CheckOptions {
  /** Limits it to some organisations. */
  readonly only?: readonly string[]
  /** Which day it is in a time zone; without it no days are looked at. */
  readonly dayAt?: typeof dayIn
  /** Ids that mean what they did, though their words are quite others. */
  readonly same?: readonly string[]
  readonly tell?: (stage: Stage) => void
}

/**
 * Everything that content:check finds: what cannot be read, what cannot be proved, and what is badly written. `decisions` is what can be
 * used of it all the same, as `loadDecisions` tells it.
 */
export function checkAll(
  parsed: ParsedContent,
  { only, dayAt, same = [], tell = () => undefined }: CheckOptions = {},
): Checked & { readonly decisions: LoadedContent } {
  tell({ kind: 'read' })
  const { found: read, decisions, each } = loadBoth(parsed, only)
  const isOwn = ({ file }: Problem): boolean => [...each.keys()].some((id) => file.startsWith(`organisations/${id}/`))
  // What is wrong with an organisation is told with its proofs, which often say why.
  const proved = proveContent(parsed, each, read, (organisation) => tell({ kind: 'prove', organisation }))
  tell({ kind: 'language' })
  const language = lintContent(parsed, only)
  const texts = checkTexts(parsed, only)
  const sound = new Map([...each].flatMap(([id, { compiled, isWhole }]) => (isWhole && compiled !== null ? [[id, compiled]] : [])))
  const advice = adviseContent(parsed, sound)
  const { missing, outdated } = checkTranslations(parsed, only)
  const plain = inPlainWords(parsed)
  return {
    problems: firstCausesFirst(
      withoutInherited([
        ...read.filter((problem) => !isOwn(problem)),
        ...checkLedger(parsed, each, same),
        ...proved.problems,
        ...language.errors,
        ...texts.errors,
        ...checkLocators(parsed, only),
        ...silentAssumptions(parsed, sound),
        ...advice.errors,
        ...checkDecided(parsed, sound),
      ]).map(plain),
      parsed,
    ),
    warnings: [...language.warnings, ...texts.warnings, ...sameLocators(parsed, only), ...advice.warnings].filter(isOwnSaying).map(plain),
    english: [...missing, ...outdated, ...adviseForeign(parsed, only)].map(plain),
    overdue: dayAt === undefined ? [] : dateWarnings(parsed, dayAt).filter(isOwnSaying).map(plain),
    operator: missingOperator(parsed),
    reports: proved.reports,
    decisions,
  }
}

/** Advice on what comes from another organisation is told there. */
function isOwnSaying({ from }: Problem): boolean {
  return from === undefined
}
