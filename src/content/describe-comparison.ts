import type { Answers } from '../schema/answers.ts'
import type { Cause, Comparison, FindingChange, OutcomeChange } from '../proof/compare-rules.ts'
import { isUnchanged, type OrganisationChange } from './compare-content.ts'
import { tellAnswers, tellCount } from './describe-failure.ts'

/** The comparison as Markdown for a pull request: what is decided differently, why, and answers that show it. */
export function describeComparison(changes: readonly OrganisationChange[]): string {
  const changed = changes.filter((change) => !isUnchanged(change))
  if (changed.length === 0) return 'Inget har ändrats: samma beslut i alla situationer, och samma texter.\n'
  return changed.map(describeOrganisation).join('\n')
}

function describeOrganisation({ id, presence, decisions, texts }: OrganisationChange): string {
  if (decisions === null) return `## ${id}\n\nOrganisationen är ${presence === 'added' ? 'ny' : 'borttagen'}.\n`
  const isDecided = decisions.outcomes.length > 0 || decisions.findings.length > 0
  return [
    `## ${id}`,
    describeSituations(decisions),
    ...(decisions.outcomes.length > 0 ? ['### Ändrade utfall', ...groupByCause(decisions)] : []),
    ...(decisions.findings.length > 0
      ? ['### Fynd som kommer till eller försvinner', decisions.findings.map(describeFinding).join('\n')]
      : []),
    ...(isDecided ? [] : ['Inget beslut har ändrats.']),
    ...(texts.length > 0 ? ['### Bara ordalydelsen', texts.map((place) => `- ${place}`).join('\n')] : []),
    '',
  ].join('\n\n')
}

function describeSituations({ situations }: Comparison): string {
  const { old, new: next, shared } = situations
  if (old === next && shared === next) return `Samma frågor och svar som förut: ${tellCount(next)} fullständiga situationer.`
  return `Frågorna eller svaren har ändrats: ${tellCount(old)} fullständiga situationer förut, ${tellCount(next)} nu, varav ${tellCount(shared)} i båda.`
}

function groupByCause(decisions: Comparison): readonly string[] {
  const causes = [...new Set(decisions.outcomes.map(({ cause }) => describeCause(cause)))]
  return causes.map((cause) => {
    const changes = decisions.outcomes.filter((change) => describeCause(change.cause) === cause)
    return [`**${cause}**`, ...changes.map((change) => describeOutcome(change, decisions))].join('\n\n')
  })
}

function describeCause(cause: Cause): string {
  switch (cause.kind) {
    case 'finding':
      return `Fyndet ”${cause.finding}”`
    case 'several':
      return `Flera fynd tillsammans: ${cause.findings.map((id) => `”${id}”`).join(', ')}`
    case 'questions':
      return 'Andra frågor eller svar'
  }
}

function describeOutcome({ from, to, version, count, because, deciding, examples }: OutcomeChange, decisions: Comparison): string {
  const situations = version === 'new' ? 'situationer' : 'situationer som bara fanns förut'
  return [
    `- ${tellAnswers(because)}: från **${from}** till **${to}**, om inget annat svar avgör. ${tellCount(count)} ${situations} (${tellShare(count, decisions.situations[version])}).`,
    `  - Räcker alltid: ${tellAnswers(deciding)}`,
    ...examples.map((answers, index) => `  - Exempel ${index + 1}: \`${tellAnswers(answers)}\``),
  ].join('\n')
}

function describeFinding({ finding, change, count, because, examples }: FindingChange): string {
  const verb = change === 'appears' ? 'kommer till' : 'försvinner'
  return [
    `- ”${finding}” ${verb} i ${tellCount(count)} situationer, som vid ${tellAnswers(because)}.`,
    ...examples.slice(0, 1).map(tellWalk),
  ].join('\n')
}

function tellWalk(answers: Answers): string {
  return `  - Exempel: \`${tellAnswers(answers)}\``
}

/** A share in per cent with as many figures as it takes to be more than nothing. */
function tellShare(count: bigint, total: bigint): string {
  const share = (Number(count) / Number(total)) * 100
  return `${share.toLocaleString('sv-SE', { maximumSignificantDigits: 3 })} %`
}
