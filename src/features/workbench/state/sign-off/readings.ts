import { hasOwnAdvice } from '../../../../content/compile/own-advice.ts'
import type { Finding, Sources, StatementText } from '../../../../schema/model.ts'
import type { FindingGroup, NumberedFinding } from './findings.ts'

/** What the guide says that the document does not say in so many words. */
export interface Readings {
  readonly findings: readonly (NumberedFinding & { readonly reading: string })[]
  readonly statements: readonly ReadStatement[]
  /** Findings in which something, or all, is the guide's own advice. */
  readonly ownAdvice: readonly (NumberedFinding & { readonly isWhole: boolean })[]
}

/** A statement that can be read in more than one way, with the numbers of the findings that rest on it. */
interface ReadStatement {
  readonly statement: StatementText
  readonly reading: string
  readonly numbers: readonly number[]
}

/** Everything that is a reading, once each, and everything that is the guide's own. */
export function readingsIn(groups: readonly FindingGroup[], { sections }: Sources): Readings {
  const all = groups.flatMap(({ findings }) => findings)
  const reading = ({ interpretation }: Pick<Finding | StatementText, 'interpretation'>) =>
    interpretation === null ? [] : [{ reading: interpretation }]
  return {
    findings: all.flatMap((each) => reading(each.finding).map((read) => ({ ...each, ...read }))),
    statements: sections
      .flatMap(({ statements }) => statements)
      .flatMap((statement) => {
        const numbers = all.filter(({ cited }) => cited.some((own) => own.statement.id === statement.id)).map(({ number }) => number)
        return reading(statement).map((read) => ({ statement, numbers, ...read }))
      }),
    ownAdvice: all.filter(({ finding }) => hasOwnAdvice(finding)).map((each) => ({ ...each, isWhole: each.finding.ownAdvice })),
  }
}
