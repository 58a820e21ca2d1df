import type { Condition, Finding, Organisation, Sources, StatementText, Told } from '../../../../schema/model.ts'
import { EFFECTS, type Effect } from '../../../../schema/outcomes.ts'

/** Findings that are read together: of one effect, or told beside what the answers decide. */
type GroupKind = Effect | 'roles' | 'standing' | 'decisions'

export interface FindingGroup {
  readonly kind: GroupKind
  readonly findings: readonly NumberedFinding[]
}

/** A finding with the number by which the rest of the document names it. */
export interface NumberedFinding {
  readonly number: number
  readonly finding: Finding
  readonly cited: readonly CitedStatement[]
}

/** A statement with where it stands, and when the finding rests on it. Null: whenever the finding applies. */
export interface CitedStatement {
  readonly statement: StatementText
  readonly section: Told & { readonly title: string }
  readonly when: Condition | null
}

/** The strictest first, then what is told to some or to all, then what follows from decisions on systems, which nobody has written. */
const ORDER: readonly GroupKind[] = [...EFFECTS, 'roles', 'standing', 'decisions']

/** All findings of an organisation as a reader takes them in, with the statements that each rests on. Groups without any are left out. */
export function groupFindings(organisation: Organisation, { sections }: Sources): readonly FindingGroup[] {
  const statements = new Map(sections.flatMap((section) => section.statements.map((statement) => [statement.id, { statement, section }])))
  const cite = ({ statements: always, also }: Finding): readonly CitedStatement[] =>
    [{ when: null, statements: always }, ...also].flatMap(({ when, statements: ids }) =>
      ids.flatMap((id) => {
        const found = statements.get(id)
        return found === undefined ? [] : [{ ...found, when }]
      }),
    )
  let number = 0
  return ORDER.map((kind) => ({
    kind,
    findings: organisation.findings
      .filter((finding) => kindOf(finding) === kind)
      .map((finding) => ({ number: ++number, finding, cited: cite(finding) })),
  })).filter(({ findings }) => findings.length > 0)
}

function kindOf({ decision, standing, roles, effect }: Finding): GroupKind {
  if (decision !== undefined) return 'decisions'
  if (standing) return 'standing'
  return roles.length > 0 ? 'roles' : effect
}
