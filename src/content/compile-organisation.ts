import type { ChangelogSource, ChangesSource } from '../schema/changes.ts'
import type { Claims } from '../schema/claims.ts'
import type { Findings } from '../schema/findings.ts'
import type { Fingerprints } from '../schema/fingerprints.ts'
import type { Flow } from '../schema/flow.ts'
import type { IntroductionSource } from '../schema/introduction.ts'
import type {
  ChangelogEntry,
  Contact,
  Finding,
  Introduction,
  Organisation,
  OutcomeWords,
  Scenario,
  Shortcut,
  Sources,
} from '../schema/model.ts'
import type { Policy } from '../schema/policy.ts'
import type { Promises } from '../schema/promises.ts'
import type { Scenarios } from '../schema/scenarios.ts'
import type { Shortcuts } from '../schema/shortcuts.ts'
import type { Section } from '../schema/statements.ts'
import type { Upkeep } from '../schema/upkeep.ts'
import type { Systems } from '../schema/systems.ts'
import type { Vocabulary } from '../schema/vocabulary.ts'
import { checkOverrules } from './check-overrules.ts'
import { compileActions } from './compile-actions.ts'
import { compileChangelog, compileChanges } from './compile-changes.ts'
import { compileCondition, type Scope } from './compile-condition.ts'
import { compileFlow } from './compile-flow.ts'
import { compileIntroduction } from './compile-introduction.ts'
import { compileClaims } from './compile-promises.ts'
import { checkUses, compileSections } from './compile-sections.ts'
import { compileScenarios } from './compile-scenarios.ts'
import { compileShortcuts } from './compile-shortcuts.ts'
import { type CompiledTheme, compileTheme } from './compile-theme.ts'
import { compileUpkeep } from './compile-upkeep.ts'
import { propose } from './nearest.ts'
import { checkMarks } from './own-advice.ts'
import type { Noted, Notes } from './noted.ts'
import { outcomeById, questionsOf } from '../schema/look-up.ts'
import type { Path } from './source-file.ts'
import { introducedIn, usesOf } from './statement-uses.ts'

/** The parsed files of one organisation's folder, beside the shared ones. */
export interface OrganisationFiles {
  readonly id: string
  readonly policy: Noted<Policy>
  readonly flow: Noted<Flow>
  readonly findings: Noted<Findings>
  /** By file name without ending, which is also the section's id. */
  readonly sections: ReadonlyMap<string, Noted<Section>>
  readonly shortcuts: Noted<Shortcuts>
  readonly scenarios: Noted<Scenarios>
  readonly introduction: Noted<IntroductionSource> | undefined
  readonly promises: Noted<Promises> | undefined
  readonly fingerprints: Noted<Fingerprints> | undefined
  readonly changes: Noted<ChangesSource> | undefined
  readonly changelog: Noted<ChangelogSource> | undefined
  readonly vocabulary: Noted<Vocabulary>
  readonly systems: Noted<Systems>
  readonly pictures: ReadonlyMap<string, string>
}

export interface CompiledOrganisation {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly shortcuts: readonly Shortcut[]
  readonly scenarios: readonly Scenario[]
  /** Without parts where the folder has none. */
  readonly introduction: Introduction
  readonly changelog: readonly ChangelogEntry[]
  readonly theme: CompiledTheme | null
  /** What is to be proved of it. For checks only; no page shows it. */
  readonly claims: Claims
  /** Who keeps it right and when. For editors only. */
  readonly upkeep: Upkeep
  /** How each section of the original read when its statements were written, by section id. */
  readonly fingerprints: Readonly<Record<string, string>>
}

/** Compiles one organisation in Swedish. Problems are reported in the files; the result is only to be used where there are none. */
export function compileOrganisation(files: OrganisationFiles): CompiledOrganisation | undefined {
  const sections = compileSections(files.sections, files.policy.value?.sections)
  const { steps, scope } = compileFlow(files.flow, files)
  const policy = files.policy.value
  const isSectionMissing = policy?.sections.some((id) => !files.sections.has(id)) === true
  const names: Names = {
    statements: idsOf([...files.sections.values()].flatMap((section) => section.value?.statements ?? [])),
    contacts: new Set(policy?.contacts.map((contact) => contact.id)),
    isStatementMentioned: (id) => isSectionMissing || [...files.sections.values()].some((section) => section.mentions(id)),
  }
  checkStatements(
    files.flow,
    (flow) =>
      flow.steps.flatMap((step, i) =>
        step.questions.flatMap((question, j) => idsAt(question.statements, ['steps', i, 'questions', j, 'statements'])),
      ),
    names,
  )
  checkStatements(
    files.policy,
    (value) => value.contacts.flatMap((contact, i) => idsAt(contact.statements, ['contacts', i, 'statements'])),
    names,
  )
  checkStatements(
    files.policy,
    (value) => (value.systems ?? []).flatMap((system, i) => idsAt(system.statements, ['systems', i, 'statements'])),
    names,
  )
  checkOverrules(files.policy, files.systems, steps, scope)
  const findings = compileFindings(files, scope, names)
  checkMarks(files.findings, new Map(sections.flatMap(({ statements }) => statements.map(({ id, modality }) => [id, modality] as const))))
  if (policy === undefined) return undefined
  checkPolicy(files, policy, findings)
  const organisation: Organisation = {
    id: files.id,
    policy: {
      name: policy.name,
      intro: files.policy.source.markdown(['intro'], policy.intro),
      document: { ...policy.document, address: policy.document.address ?? null },
      content: policy.content,
      owner: policy.owner ?? null,
      standing: files.policy.source.markdown(['standing'], policy.standing),
      silent: policy.silent,
      lang: 'sv',
    },
    steps,
    findings,
    contacts: policy.contacts.map((contact): Contact => ({
      ...contact,
      statements: contact.statements ?? [],
      ownAdvice: contact.ownAdvice === true,
      lang: 'sv',
    })),
    outcomes: outcomeWords(files, policy),
    changes: compileChanges(files.changes, { scope, questions: questionsOf({ steps }) }),
    places: Object.fromEntries(
      sections.flatMap((section) => section.statements.map(({ id, locator }) => [id, { section: section.id, locator }] as const)),
    ),
    vocabulary: vocabularyOf(files),
  }
  const isRight = (...parts: readonly Noted<unknown>[]): boolean => parts.every((file) => file.source.problems.length === 0)
  const areQuestionsRight = isRight(files.policy, files.flow, files.vocabulary, files.systems)
  const rules = { scope, organisation, areQuestionsRight, areFindingsRight: areQuestionsRight && isRight(files.findings) }
  if (rules.areFindingsRight) checkUses(files.sections, usesOf(organisation))
  const scenarios = compileScenarios(files.scenarios, policy.outcomes, rules)
  const introduction = compileIntroduction(files.introduction, {
    sections,
    scenarios,
    isScenarioMentioned: files.scenarios.mentions,
    checkStatements: (ids, path) =>
      files.introduction !== undefined && reportStatements(idsAt(ids, path), files.introduction.source, names),
  })
  return {
    organisation,
    sources: { organisation: files.id, sections, introduced: introducedIn(introduction) },
    shortcuts: compileShortcuts(files.shortcuts, rules),
    scenarios,
    introduction,
    upkeep: compileUpkeep(files.policy, files.findings),
    fingerprints: compileFingerprints(files),
    changelog: compileChangelog(files.changelog, policy.content.version),
    theme: compileTheme(files),
    claims: compileClaims(files.promises, {
      scope,
      organisation,
      outcomes: policy.outcomes,
      systems: policy.systems ?? [],
      checkStatements: (ids, path) => files.promises !== undefined && reportStatements(idsAt(ids, path), files.promises.source, names),
      isFindingMentioned: files.findings.mentions,
    }),
  }
}

function compileFingerprints({ fingerprints, sections }: OrganisationFiles): Readonly<Record<string, string>> {
  const kept = fingerprints?.value?.sections ?? {}
  for (const id of Object.keys(kept)) {
    if (!sections.has(id))
      fingerprints?.source.reportKey(['sections'], id, `Avsnittet ”${id}” finns inte i statements.${propose(id, sections.keys())}`)
  }
  return kept
}

interface Names {
  readonly statements: ReadonlySet<string>
  readonly contacts: ReadonlySet<string>
  readonly isStatementMentioned: (id: string) => boolean
}

function compileFindings(files: OrganisationFiles, scope: Scope, names: Names): readonly Finding[] {
  const { source, value } = files.findings
  const ids = new Set<string>()
  const rules = new Set<string>()
  return (value?.findings ?? []).map((finding, index): Finding => {
    const at: Path = ['findings', index]
    if (ids.has(finding.id)) source.report([...at, 'id'], `Fyndet ”${finding.id}” finns två gånger. Ge ett av dem ett annat id.`)
    if (rules.has(finding.rule))
      source.report([...at, 'rule'], `Läsningen ”${finding.rule}” finns två gånger. Varje läsning hör till ett fynd.`)
    ids.add(finding.id)
    rules.add(finding.rule)
    if (finding.standing === true && finding.effect !== 'info')
      source.report([...at, 'effect'], 'En stående skyldighet ska ha effekten ”info”, eftersom den alltid gäller.')
    if (finding.statements.length === 0 && finding.ownAdvice !== true) {
      source.report(
        [...at, 'statements'],
        'Fyndet vilar inte på något påstående. Ange minst ett, eller skriv ”ownAdvice: true” om det är guidens eget råd.',
      )
    }
    finding.contacts?.forEach((contact, position) => {
      if (names.contacts.has(contact) || files.policy.mentions(contact)) return
      source.report([...at, 'contacts', position], `Kontakten ”${contact}” finns inte i policy.yaml.${propose(contact, names.contacts)}`)
    })
    reportStatements(idsAt(finding.statements, [...at, 'statements']), source, names)
    const also = (finding.also ?? []).map((further, position) => {
      reportStatements(idsAt(further.statements, [...at, 'also', position, 'statements']), source, names)
      return { when: compileCondition(further.when, scope, source, [...at, 'also', position, 'when']), statements: further.statements }
    })
    return {
      id: finding.id,
      when: compileCondition(finding.when, scope, source, [...at, 'when']),
      effect: finding.effect,
      standing: finding.standing === true,
      statements: finding.statements,
      also,
      title: finding.title,
      text: source.markdown([...at, 'text'], finding.text),
      advice: finding.advice === undefined ? null : source.markdown([...at, 'advice'], finding.advice),
      actions: compileActions(finding, scope, source, at),
      contacts: finding.contacts ?? [],
      interpretation: finding.interpretation ?? null,
      ownAdvice: finding.ownAdvice === true,
      lang: 'sv',
    }
  })
}

function checkPolicy(files: OrganisationFiles, policy: Policy, findings: readonly Finding[]): void {
  const { source } = files.policy
  policy.sections.forEach((id, index) => {
    if (policy.sections.indexOf(id) !== index)
      source.report(['sections', index], `Avsnittet ”${id}” finns två gånger i listan. Ta bort det ena.`)
    if (!files.sections.has(id))
      source.report(['sections', index], `Filen statements/${id}.yaml saknas.${propose(id, files.sections.keys())}`)
  })
  for (const [id, section] of files.sections) {
    if (!policy.sections.includes(id))
      section.source.report(['section'], `Avsnittet ”${id}” saknas i listan ”sections” i policy.yaml. Lägg till det där det hör hemma.`)
  }
  const contacts = policy.contacts.map((contact) => contact.id)
  contacts.forEach((id, index) => {
    if (contacts.indexOf(id) !== index)
      source.report(['contacts', index, 'id'], `Kontakten ”${id}” finns två gånger. Ge en av dem ett annat id.`)
  })
  findings.forEach((finding) => {
    if (finding.effect === 'info' || policy.outcomes.includes(finding.effect)) return
    const index = files.findings.value?.findings.findIndex((candidate) => candidate.id === finding.id) ?? 0
    files.findings.source.report(
      ['findings', index, 'effect'],
      `Utfallet ”${finding.effect}” finns inte i listan ”outcomes” i policy.yaml. Lägg till det där, eller ändra effekten.`,
    )
  })
}

function outcomeWords(files: OrganisationFiles, policy: Policy): readonly OutcomeWords[] {
  const shared = files.vocabulary.value?.outcomes ?? []
  policy.outcomeTexts?.forEach(({ id }, index) => {
    if (!policy.outcomes.includes(id))
      files.policy.source.report(
        ['outcomeTexts', index, 'id'],
        `Utfallet ”${id}” finns inte i listan ”outcomes”.${propose(id, policy.outcomes)}`,
      )
  })
  return policy.outcomes.flatMap((id, index) => {
    const words = outcomeById({ outcomes: policy.outcomeTexts ?? [] }, id) ?? outcomeById({ outcomes: shared }, id)
    if (words === undefined) {
      if (!files.vocabulary.mentions(id))
        files.policy.source.report(['outcomes', index], `Utfallet ”${id}” saknar ord i questions.yaml. Lägg till det under ”outcomes” där.`)
      return []
    }
    return [{ ...words, lang: 'sv' as const }]
  })
}

function vocabularyOf(files: OrganisationFiles): Readonly<Record<string, readonly string[]>> {
  const systems = files.systems.value?.systems.map((system) => system.id) ?? []
  return Object.fromEntries(
    (files.vocabulary.value?.facts ?? []).map((fact) => [
      fact.id,
      [...(fact.catalogue === true ? systems : []), ...fact.options.map((option) => option.id)],
    ]),
  )
}

function checkStatements<T>(file: Noted<T>, find: (value: T) => readonly Reference[], names: Names): void {
  if (file.value !== undefined) reportStatements(find(file.value), file.source, names)
}

interface Reference {
  readonly id: string
  readonly path: Path
}

function idsAt(ids: readonly string[] | undefined, path: Path): readonly Reference[] {
  return (ids ?? []).map((id, index) => ({ id, path: [...path, index] }))
}

function reportStatements(references: readonly Reference[], source: Notes, names: Names): void {
  for (const { id, path } of references) {
    if (names.statements.has(id) || names.isStatementMentioned(id)) continue
    source.report(path, `Påståendet ”${id}” finns inte i organisationens statements.${propose(id, names.statements)}`)
  }
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.id))
}
