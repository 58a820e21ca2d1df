import type { CompiledOrganisation } from '../compile/compile-organisation.ts'
import { pathLengths, type PathLengths } from './path-lengths.ts'
import { hasOwnAdvice } from '../compile/own-advice.ts'
import { usesOf } from '../wording/statement-uses.ts'

/** How the statements of a section are accounted for. One that is used in several ways counts in each of them. */
export interface SectionCoverage {
  readonly id: string
  readonly title: string
  readonly statements: number
  readonly inFindings: number
  readonly inQuestions: number
  readonly inContacts: number
  readonly inSystems: number
  /** Told in the introduction or asked for in its checklist. Guidance may rest on it as well, or it is background there. */
  readonly inIntroduction: number
  /** What a situation says; the same holds there. */
  readonly inSituations: number
  /** Used by nothing, for a reason that is given. */
  readonly background: number
  /** Neither used nor background. None in content without problems. */
  readonly unaccounted: number
}

export interface Coverage {
  readonly sections: readonly SectionCoverage[]
  readonly findings: {
    readonly onStatements: number
    /** Rests on statements, with advice of the guide's own beside. */
    readonly onBoth: number
    readonly ownAdvice: number
  }
  readonly paths: PathLengths
}

/** Both ways: what becomes of every statement, and what every finding rests on. Then how long the ways through the questions are. */
export function coverageOf({ organisation, sources, scenarios, introduction, situations }: CompiledOrganisation): Coverage {
  const uses = usesOf(organisation)
  const introduced = new Set(
    [...introduction.parts.flatMap((part) => part.cards), ...introduction.checklist].flatMap((each) => each.statements),
  )
  const told = new Set(situations.flatMap(({ says }) => says?.statements ?? []))
  const sections = sources.sections.map(({ id, title, statements }): SectionCoverage => {
    const usedIn = (kind: 'finding' | 'question' | 'contact' | 'system'): number =>
      statements.filter((statement) => uses.get(statement.id)?.some((use) => use.kind === kind)).length
    const unused = statements.filter((statement) => !uses.has(statement.id))
    const background = unused.filter((statement) => statement.background !== null).length
    return {
      id,
      title,
      statements: statements.length,
      inFindings: usedIn('finding'),
      inQuestions: usedIn('question'),
      inContacts: usedIn('contact'),
      inSystems: usedIn('system'),
      inIntroduction: statements.filter((statement) => introduced.has(statement.id)).length,
      inSituations: statements.filter((statement) => told.has(statement.id)).length,
      background,
      unaccounted: unused.length - background,
    }
  })
  const written = organisation.findings.filter(({ decision }) => decision === undefined)
  const rests = written.map((finding) => ({
    own: hasOwnAdvice(finding),
    document: finding.statements.length + finding.also.length > 0,
  }))
  return {
    sections,
    findings: {
      onStatements: rests.filter(({ own, document }) => document && !own).length,
      onBoth: rests.filter(({ own, document }) => document && own).length,
      ownAdvice: rests.filter(({ document }) => !document).length,
    },
    paths: pathLengths(organisation, scenarios),
  }
}
