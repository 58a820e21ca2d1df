import type { Claims } from '../schema/claims.ts'
import type { Finding, Organisation, Sources, StatementText } from '../schema/model.ts'
import { type StatementUse, usesOf } from './statement-uses.ts'

/** A statement with all that rests on it. */
export interface CoveredStatement {
  readonly statement: StatementText
  readonly uses: readonly StatementUse[]
  /** Ids of the promises that it bears. */
  readonly promises: readonly string[]
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
}

/** What rests on each statement of the document, and which findings rest on none. A promise is no use by itself: it is proved, not told. */
export function coverageInDetail(organisation: Organisation, { sections }: Sources, { promises }: Claims): CoverageInDetail {
  const uses = usesOf(organisation)
  return {
    sections: sections.map(({ id, title, lang, statements }) => ({
      id,
      title,
      lang,
      statements: statements.map((statement) => ({
        statement,
        uses: uses.get(statement.id) ?? [],
        promises: promises.filter((promise) => promise.statements.includes(statement.id)).map((promise) => promise.id),
      })),
    })),
    withoutSource: organisation.findings.filter(({ statements, also }) => statements.length + also.length === 0),
  }
}
