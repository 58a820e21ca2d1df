import type { Answers } from '../schema/answers.ts'
import type { OutcomeId } from '../schema/outcomes.ts'
import type { Cause } from '../proof/compare-rules.ts'
import { isUnchanged, type OrganisationChange } from './compare-content.ts'
import { tellAnswers, tellCount } from './describe-failure.ts'

/** What changed of an organisation, in the order and with the figures in which it is told, on a page as in a file. Whoever tells it adds the words of a language. */
export interface ToldChange {
  readonly id: string
  readonly presence: OrganisationChange['presence']
  /** How many complete situations there are; null where only one version has the organisation. */
  readonly situations: { readonly isSame: boolean; readonly before: string; readonly after: string; readonly shared: string } | null
  readonly outcomes: readonly ToldOutcome[]
  readonly findings: readonly ToldFinding[]
  readonly texts: readonly string[]
}

export interface ToldOutcome {
  readonly from: OutcomeId
  readonly to: OutcomeId
  readonly cause: Cause['kind']
  /** Ids of the findings behind it. */
  readonly findings: readonly string[]
  readonly number: string
  readonly total: string
  /** In per cent, with as many figures as it takes to be more than nothing. */
  readonly share: string
  /** The situations are of the older version alone. */
  readonly isGone: boolean
  readonly because: Answers
  readonly deciding: Answers
  readonly examples: readonly Answers[]
}

export interface ToldFinding {
  readonly finding: string
  readonly change: 'appears' | 'disappears'
  readonly number: string
  readonly because: Answers
  /** The first of those that show it: one is enough to see a finding come or go. */
  readonly examples: readonly Answers[]
}

/** Tells the comparisons of all organisations in which something changed. */
export function tellChanges(changes: readonly OrganisationChange[]): readonly ToldChange[] {
  return changes.filter((change) => !isUnchanged(change)).map(tellChange)
}

function tellChange({ id, presence, decisions, texts }: OrganisationChange): ToldChange {
  if (decisions === null) return { id, presence, situations: null, outcomes: [], findings: [], texts }
  const { old, new: next, shared } = decisions.situations
  const isSame = old === next && shared === next
  return {
    id,
    presence,
    situations: { isSame, before: tellCount(old), after: tellCount(next), shared: tellCount(shared) },
    outcomes: decisions.outcomes.map(({ cause, count, version, ...outcome }): ToldOutcome => {
      const findings = findingsOf(cause)
      const total = decisions.situations[version]
      return {
        ...outcome,
        cause: cause.kind,
        findings,
        number: tellCount(count),
        total: tellCount(total),
        share: tellShare(count, total),
        isGone: version === 'old',
      }
    }),
    findings: decisions.findings.map(({ finding, change, count, because, examples }) => ({
      finding,
      change,
      number: tellCount(count),
      because,
      examples: examples.slice(0, 1),
    })),
    texts,
  }
}

function findingsOf(cause: Cause): readonly string[] {
  if (cause.kind === 'several') return cause.findings
  return cause.kind === 'finding' ? [cause.finding] : []
}

function tellShare(count: bigint, total: bigint): string {
  return ((Number(count) / Math.max(1, Number(total))) * 100).toLocaleString('sv-SE', { maximumSignificantDigits: 3 })
}

/** The comparison as Markdown for a pull request: what is decided differently, why, and answers that show it. */
export function describeComparison(changes: readonly OrganisationChange[]): string {
  const told = tellChanges(changes)
  if (told.length === 0) return 'Inget har ändrats: samma beslut i alla situationer, och samma texter.\n'
  return told.map(describeOrganisation).join('\n')
}

function describeOrganisation({ id, presence, situations, outcomes, findings, texts }: ToldChange): string {
  if (situations === null) return `## ${id}\n\nOrganisationen är ${presence === 'added' ? 'ny' : 'borttagen'}.\n`
  return [
    `## ${id}`,
    describeSituations(situations),
    ...(outcomes.length > 0 ? ['### Ändrade utfall', ...groupByCause(outcomes)] : []),
    ...(findings.length > 0 ? ['### Fynd som kommer till eller försvinner', findings.map(describeFinding).join('\n')] : []),
    ...(outcomes.length + findings.length > 0 ? [] : ['Inget beslut har ändrats.']),
    ...(texts.length > 0 ? ['### Bara ordalydelsen', texts.map((place) => `- ${place}`).join('\n')] : []),
    '',
  ].join('\n\n')
}

function describeSituations({ isSame, before, after, shared }: NonNullable<ToldChange['situations']>): string {
  if (isSame) return `Samma frågor och svar som förut: ${after} fullständiga situationer.`
  return `Frågorna eller svaren har ändrats: ${before} fullständiga situationer förut, ${after} nu, varav ${shared} i båda.`
}

const CAUSES = { finding: 'Fyndet ', several: 'Flera fynd tillsammans: ', questions: 'Andra frågor eller svar' } as const

function groupByCause(outcomes: readonly ToldOutcome[]): readonly string[] {
  const groups = Map.groupBy(outcomes, ({ cause, findings }) => CAUSES[cause] + findings.map((id) => `”${id}”`).join(', '))
  return [...groups].map(([cause, group]) => [`**${cause}**`, ...group.map(describeOutcome)].join('\n\n'))
}

function describeOutcome({ from, to, isGone, number, share, because, deciding, examples }: ToldOutcome): string {
  const situations = isGone ? 'situationer som bara fanns förut' : 'situationer'
  return [
    `- ${tellAnswers(because)}: från **${from}** till **${to}**, om inget annat svar avgör. ${number} ${situations} (${share} %).`,
    `  - Räcker alltid: ${tellAnswers(deciding)}`,
    ...examples.map((answers, index) => `  - Exempel ${index + 1}: \`${tellAnswers(answers)}\``),
  ].join('\n')
}

function describeFinding({ finding, change, number, because, examples }: ToldFinding): string {
  const verb = change === 'appears' ? 'kommer till' : 'försvinner'
  return [
    `- ”${finding}” ${verb} i ${number} situationer, som vid ${tellAnswers(because)}.`,
    ...examples.map((answers) => `  - Exempel: \`${tellAnswers(answers)}\``),
  ].join('\n')
}
