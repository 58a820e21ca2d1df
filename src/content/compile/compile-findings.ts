import type { Condition, Finding } from '../../schema/model.ts'
import type { Findings } from '../../schema/findings.ts'
import { compileActions } from './compile-actions.ts'
import { compileCondition, type Scope } from './compile-condition.ts'
import { propose } from '../read/nearest.ts'
import type { OrganisationFiles } from './organisation-files.ts'
import type { Path } from '../read/source-file.ts'
import { idsAt, type Names, reportStatements } from './statement-references.ts'

type FindingSource = Findings['findings'][number]

interface FindingContext {
  readonly files: OrganisationFiles
  readonly scope: Scope
  readonly names: Names
}

/** Of a proposed finding whose condition nobody has chosen yet: it applies nowhere. No condition that is written is so. */
const OPEN: Condition = { kind: 'any', of: [] }

export function isOpen({ when }: Pick<Finding, 'when'>): boolean {
  return when.kind === 'any' && when.of.length === 0
}

/** The findings in the order of their file, with everything that they refer to checked. */
export function compileFindings(files: OrganisationFiles, scope: Scope, names: Names): readonly Finding[] {
  const { source, value } = files.findings
  const ids = new Set<string>()
  const rules = new Set<string>()
  return (value?.findings ?? []).map((finding, index): Finding => {
    const at: Path = ['findings', index]
    if (ids.has(finding.id)) source.report([...at, 'id'], `Fyndet ”${finding.id}” finns två gånger. Ge ett av dem ett annat id.`)
    if (finding.rule !== undefined && rules.has(finding.rule))
      source.report([...at, 'rule'], `Läsningen ”${finding.rule}” finns två gånger. Varje läsning hör till ett fynd.`)
    ids.add(finding.id)
    if (finding.rule !== undefined) rules.add(finding.rule)
    checkFinding(finding, at, files, names)
    checkRoles(finding, at, files)
    return compileFinding(finding, at, { files, scope, names })
  })
}

function checkFinding(finding: FindingSource, at: Path, files: OrganisationFiles, names: Names): void {
  const { source } = files.findings
  if (finding.standing === true && finding.effect !== 'info')
    source.report([...at, 'effect'], 'En stående skyldighet ska ha effekten ”info”, eftersom den alltid gäller.')
  if (finding.statements.length === 0 && finding.ownAdvice !== true) {
    source.report(
      [...at, 'statements'],
      'Fyndet vilar inte på något påstående. Ange minst ett. Är det guidens eget råd, märk det som det (ownAdvice).',
    )
  }
  reportStatements(idsAt(finding.statements, [...at, 'statements']), source, names)
  finding.also?.forEach((further, position) => {
    reportStatements(idsAt(further.statements, [...at, 'also', position, 'statements']), source, names)
  })
}

/** The role decides nothing, and it is one of those that the vocabulary knows. */
function checkRoles({ role, effect }: FindingSource, at: Path, { findings: { source }, vocabulary }: OrganisationFiles): void {
  if (role === undefined) return
  if (effect !== 'info')
    source.report([...at, 'effect'], 'Rollen avgör inget. Ett fynd som bara gäller vissa roller (role) ska ha effekten ”info”.')
  const known = vocabulary.value?.facts.flatMap(({ id, options }) => (id === 'roll' ? options.map((option) => option.id) : []))
  rolesOf(role).forEach((id, index) => {
    if (known === undefined || known.includes(id) || vocabulary.mentions(id)) return
    source.report([...at, 'role', ...(typeof role === 'string' ? [] : [index])], `Rollen ”${id}” finns inte.${propose(id, known)}`)
  })
}

function rolesOf(role: FindingSource['role']): readonly string[] {
  return typeof role === 'string' ? [role] : (role ?? [])
}

function compileFinding(finding: FindingSource, at: Path, context: FindingContext): Finding {
  const { scope, files } = context
  const { source } = files.findings
  return {
    id: finding.id,
    when:
      finding.proposed === true && Object.keys(finding.when).length === 0
        ? OPEN
        : compileCondition(finding.when, scope, source, [...at, 'when']),
    effect: finding.effect,
    standing: finding.standing === true,
    roles: rolesOf(finding.role),
    statements: finding.statements,
    also: (finding.also ?? []).map(({ when, statements }, position) => ({
      when: compileCondition(when, scope, source, [...at, 'also', position, 'when']),
      statements,
    })),
    title: finding.title,
    text: source.markdown([...at, 'text'], finding.text),
    advice: finding.advice === undefined ? null : source.markdown([...at, 'advice'], finding.advice),
    row: finding.row ?? null,
    outcomeLabel: finding.outcomeLabel ?? null,
    actions: compileActions(finding, at, context),
    interpretation: finding.interpretation ?? null,
    ownAdvice: finding.ownAdvice === true,
    ...(finding.overrides === undefined ? {} : { overrides: { system: finding.overrides, why: finding.overridesWhy ?? '' } }),
    lang: 'sv',
  }
}
