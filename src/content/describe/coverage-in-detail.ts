import type { Finding, Organisation, Sources, StatementText } from '../../schema/model.ts'
import { hasOwnAdvice } from '../compile/own-advice.ts'
import { type StatementUse, usesOf } from '../wording/statement-uses.ts'

/** A statement with all that rests on it. */
export interface CoveredStatement {
  readonly statement: StatementText
  readonly uses: readonly StatementUse[]
}

export interface CoveredSection {
  readonly id: string
  readonly title: string
  readonly lang: StatementText['lang']
  readonly statements: readonly CoveredStatement[]
}

export interface CoverageInDetail {
  readonly sections: readonly CoveredSection[]
  /** Findings that rest on no statement at all. */
  readonly withoutSource: readonly Finding[]
  /** Findings that rest on statements, with advice of the guide's own beside. */
  readonly withOwnAdvice: readonly Finding[]
}

/** What rests on each statement of the document, and which findings rest on none. */
export function coverageInDetail(organisation: Organisation, { sections }: Sources): CoverageInDetail {
  const uses = usesOf(organisation)
  const rests = ({ statements, also }: Finding): boolean => statements.length + also.length > 0
  return {
    sections: sections.map(({ id, title, lang, statements }) => ({
      id,
      title,
      lang,
      statements: statements.map((statement) => ({
        statement,
        uses: uses.get(statement.id) ?? [],
      })),
    })),
    withoutSource: organisation.findings.filter((finding) => !rests(finding) && finding.decision === undefined),
    withOwnAdvice: organisation.findings.filter((finding) => rests(finding) && hasOwnAdvice(finding)),
  }
}
