import { compareRules, type Comparison } from '../proof/compare-rules.ts'
import type { CompiledOrganisation } from './compile-organisation.ts'
import type { Content } from './load.ts'
import { questionsOf } from '../schema/look-up.ts'

/** What changed of an organisation between two versions of the content. */
export interface OrganisationChange {
  readonly id: string
  readonly presence: 'added' | 'removed' | 'both'
  /** What is decided differently; null where only one version has the organisation. */
  readonly decisions: Comparison | null
  /** Places whose words changed, such as "fyndet hog-risk". */
  readonly texts: readonly string[]
}

/** Compares two versions of the content, organisation by organisation. */
export function compareContent(older: Content, newer: Content): readonly OrganisationChange[] {
  return [...new Set([...older.organisations.keys(), ...newer.organisations.keys()])].sort().map((id): OrganisationChange => {
    const before = older.organisations.get(id)?.sv
    const after = newer.organisations.get(id)?.sv
    if (before === undefined || after === undefined)
      return { id, presence: before === undefined ? 'added' : 'removed', decisions: null, texts: [] }
    return { id, presence: 'both', decisions: compareRules(before.organisation, after.organisation), texts: changedTexts(before, after) }
  })
}

/** Whether nothing at all differs, in decisions or in words. */
export function isUnchanged(change: OrganisationChange): boolean {
  const { decisions } = change
  if (decisions === null) return false
  const { situations, outcomes, findings } = decisions
  const isSame = situations.old === situations.new && situations.shared === situations.new
  return isSame && outcomes.length === 0 && findings.length === 0 && change.texts.length === 0
}

function changedTexts(before: CompiledOrganisation, after: CompiledOrganisation): readonly string[] {
  const old = textsOf(before)
  return [...textsOf(after)].flatMap(([place, text]) => (old.has(place) && old.get(place) !== text ? [place] : []))
}

/** Every text that a person reads, by the place that an editor knows it by. */
function textsOf({ organisation, sources }: CompiledOrganisation): ReadonlyMap<string, string> {
  const { policy, steps, findings, contacts, outcomes } = organisation
  const questions = questionsOf({ steps })
  return new Map([
    ['policyn', JSON.stringify(policy)],
    ...steps.map((step) => [`steget ”${step.id}”`, step.title] as const),
    ...questions.map(({ fact, question, help, why }) => [`frågan ”${fact}”`, JSON.stringify([question, help, why])] as const),
    ...questions.flatMap(({ fact, options }) =>
      options.map((option) => [`svaret ”${fact}: ${option.id}”`, JSON.stringify([option.label, option.help, option.system])] as const),
    ),
    ...findings.map((finding) => {
      const { title, outcomeLabel, text, advice, actions, interpretation, ownAdvice, statements } = finding
      const told = [title, outcomeLabel, text, advice, actions, interpretation, ownAdvice, statements]
      return [`fyndet ”${finding.id}”`, JSON.stringify(told)] as const
    }),
    ...contacts.map((contact) => [`kontakten ”${contact.id}”`, JSON.stringify([contact.name, contact.help])] as const),
    ...sources.since.map(
      ({ id, said, now, checkedBy }) => [`det som har hänt sedan, ”${id}”`, JSON.stringify([said, now, checkedBy])] as const,
    ),
    ...outcomes.map((outcome) => [`utfallet ”${outcome.id}”`, JSON.stringify([outcome.label, outcome.meaning])] as const),
    ...sources.sections.flatMap((section) =>
      section.statements.map((each) => [`påståendet ”${each.id}”`, JSON.stringify([each.locator, each.text, each.modality])] as const),
    ),
  ])
}
