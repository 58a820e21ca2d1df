import type { Claims } from '../../schema/claims.ts'
import type { Document } from '../../schema/documents.ts'
import type { ChangelogEntry, Contact, Finding, Organisation, OutcomeWords, Scenario, Shortcut, Sources } from '../../schema/model.ts'
import type { Introduction } from '../../schema/introduction-model.ts'
import type { Situation } from '../../schema/told-situation.ts'
import type { Policy } from '../../schema/policy.ts'
import type { Upkeep } from '../../schema/upkeep.ts'
import { checkDecisions, checkOverrides } from './check-decisions.ts'
import { compileChangelog, compileChanges } from './compile-changes.ts'
import { type Decided, decideSystems } from './compile-decisions.ts'
import { compileFindings } from './compile-findings.ts'
import { compileFlow } from './compile-flow.ts'
import { compileIntroduction } from './compile-introduction.ts'
import { compileChecklist } from './compile-checklist.ts'
import { compileProgrammes } from './compile-programmes.ts'
import { compileClaims } from './compile-promises.ts'
import { checkUses, compileSections } from './compile-sections.ts'
import { compileScenarios } from './compile-scenarios.ts'
import { compileSince } from './compile-since.ts'
import { compileShortcuts } from './compile-shortcuts.ts'
import { compileSituations, type SituationContext } from './compile-situations.ts'
import { type CompiledTheme, compileTheme } from './compile-theme.ts'
import { compileUpkeep } from './compile-upkeep.ts'
import { propose } from '../read/nearest.ts'
import { checkParent, openedIn } from './check-parent.ts'
import { checkAnswer } from './compile-answers.ts'
import { sectionOf } from '../read/extend.ts'
import { checkMarks } from './own-advice.ts'
import type { Noted } from '../read/noted.ts'
import { outcomeById, questionsOf } from '../../schema/look-up.ts'
import type { Path } from '../read/source-file.ts'
import { checkReferences, idsAt, type Names, namesIn, reportContacts, reportStatements } from './statement-references.ts'
import type { OrganisationFiles } from './organisation-files.ts'
import { introducedIn, usesOf } from '../wording/statement-uses.ts'
import { OUTCOMES } from '../../schema/outcomes.ts'

export interface CompiledOrganisation {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly shortcuts: readonly Shortcut[]
  readonly situations: readonly Situation[]
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
  const asked = compileFlow(files.flow, files)
  const policy = files.policy.value
  const names = namesIn(files)
  checkReferences(files, names)
  checkDecisions(files.policy, { ...asked, systems: files.systems })
  const written = compileFindings(files, asked.scope, names)
  checkOverrides(files, { ...asked, findings: written })
  const flow = { ...asked, ...decideSystems(policy?.systems ?? [], { ...asked, findings: written }) }
  checkMarks(files.findings, new Map(sections.flatMap(({ statements }) => statements.map(({ id, modality }) => [id, modality] as const))))
  if (policy === undefined) return undefined
  checkPolicy(files, policy, flow.findings)
  checkParent(files, flow)
  const own = {
    policy,
    sections,
    scope: flow.scope,
    names,
    decisions: flow.claims,
    organisation: wholeOf(files, { policy, sections, ...flow }),
  }
  return { organisation: own.organisation, ...compileBeside(files, own) }
}

interface Parts extends Omit<ReturnType<typeof compileFlow>, 'steps'>, Decided {
  readonly policy: Policy
  readonly sections: ReturnType<typeof compileSections>
}

function wholeOf(
  files: OrganisationFiles,
  { policy, sections, steps, contradictions, assessment, scope, findings, validity }: Parts,
): Organisation {
  const documents = documentsOf(files, policy)
  return {
    id: files.id,
    policy: {
      name: policy.name,
      intro: files.policy.source.markdown(['intro'], policy.intro),
      document: { ...policy.document, address: policy.document.address ?? null },
      content: policy.content,
      ...(policy.timeZone === undefined ? {} : { timeZone: policy.timeZone }),
      owner: policy.owner ?? null,
      standing: files.policy.source.markdown(['standing'], policy.standing),
      silent: policy.silent,
      lang: 'sv',
    },
    steps,
    contradictions,
    assessment,
    findings,
    contacts: policy.contacts.map((contact): Contact => ({
      ...contact,
      called: contact.called ?? [],
      statements: contact.statements ?? [],
      place: contact.place === true,
      ownAdvice: contact.ownAdvice === true,
      lang: 'sv',
    })),
    outcomes: outcomeWords(files, policy, findings),
    ...(documents === null ? {} : { documents }),
    ...ownWordsOf(files),
    changes: compileChanges(files.changes, { scope, questions: questionsOf({ steps }) }),
    places: placesIn(sections, documents),
    vocabulary: vocabularyOf(files),
    ...(validity === undefined ? {} : { validity }),
  }
}

interface Own extends Pick<Parts, 'policy' | 'sections' | 'scope'> {
  readonly decisions: Decided['claims']
  readonly names: Names
  readonly organisation: Organisation
}

interface TrainingContext extends Pick<SituationContext, 'sections' | 'checkStatements' | 'checkContacts'> {
  readonly scenarios: readonly Scenario[]
}

/** What is for learning: the introduction, what is asked of those who lead, and the ready workshops. */
function compileTraining(files: OrganisationFiles, context: TrainingContext): Introduction {
  const own = { ...context, isScenarioMentioned: files.scenarios.mentions, scenarioFile: files.scenarios }
  const parts = compileIntroduction(files.introduction, own)
  const checklist = compileChecklist(files.introduction, own)
  return { parts, checklist, ...compileProgrammes(files.introduction, { ...own, checklist }) }
}

/** What an organisation has beside its guide: what is made of its answers, and what is told of its statements. */
function compileBeside(files: OrganisationFiles, own: Own): Omit<CompiledOrganisation, 'organisation'> {
  const { policy, sections, scope, names, organisation } = own
  const isRight = (...parts: readonly Noted<unknown>[]): boolean => parts.every((file) => file.source.problems.length === 0)
  const areQuestionsRight = isRight(files.policy, files.flow, files.vocabulary, files.systems)
  const inheriting = inheritingIn(files)
  const rules = { scope, organisation, areQuestionsRight, areFindingsRight: areQuestionsRight && isRight(files.findings) }
  if (rules.areFindingsRight) checkUses(ownSections(files), usesOf(organisation))
  const checkIn = (file: Noted<unknown> | undefined) => (ids: readonly string[], path: Path) =>
    file !== undefined && reportStatements(idsAt(ids, path), file.source, names)
  if (areQuestionsRight)
    for (const [fact, value] of Object.entries(inheriting.assumed))
      checkAnswer(fact, value, rules, files.policy.source, ['extends', 'answers'])
  const scenarios = compileScenarios(files.scenarios, policy.outcomes ?? [], {
    ...rules,
    ...inheriting,
    inherited: files.parent?.scenarios ?? NONE,
  })
  const checkContacts: SituationContext['checkContacts'] = (ids, path, source) => reportContacts(idsAt(ids, path), source, { files, names })
  const introduction = compileTraining(files, { sections, scenarios, checkStatements: checkIn(files.introduction), checkContacts })
  const situations = compileSituations(files.situations, { rules, sections, checkStatements: checkIn(files.situations.own), checkContacts })
  return {
    sources: {
      organisation: files.id,
      sections,
      since: compileSince(files.since, sections),
      introduced: introducedIn(introduction, situations),
    },
    shortcuts: compileShortcuts(files.shortcuts, { ...rules, ...inheriting, inherited: files.parent?.shortcuts ?? NONE }),
    situations,
    scenarios,
    introduction,
    upkeep: compileUpkeep(files.policy, files.findings),
    fingerprints: compileFingerprints(files),
    changelog: compileChangelog(files.changelog, policy.content.version),
    theme: compileTheme(files),
    claims: {
      ...compileClaims(files.promises, {
        scope,
        organisation,
        outcomes: policy.outcomes ?? null,
        decisions: own.decisions,
        checkStatements: checkIn(files.promises),
        isFindingMentioned: files.findings.mentions,
      }),
      ...(files.parent === null ? {} : { parent: { id: files.parent.id, inherited: files.parent.findings, opened: openedIn(files) } }),
    },
  }
}

/** What is assumed of the cases and tasks of the organisation that this one extends. */
function inheritingIn({ policy, parent }: OrganisationFiles) {
  return {
    assumed: parent?.answers ?? {},
    tellLacking: (fact: string): void =>
      policy.source.report(
        ['extends', 'answers'],
        `Frågan ”${fact}” ställs bara här, och fallen från organisationen ”${parent?.id}” har inget svar på den. Skriv vad de svarar på den (answers under extends).`,
      ),
  }
}

const NONE: ReadonlySet<string> = new Set()

/** What is read of its own document; what it has of another's is used there. */
function ownSections({ id, sections, parent }: OrganisationFiles): OrganisationFiles['sections'] {
  return parent === null ? sections : new Map([...sections].filter(([name]) => name.startsWith(sectionOf(id, ''))))
}

function compileFingerprints({ id: own, fingerprints, sections, parent }: OrganisationFiles): Readonly<Record<string, string>> {
  const kept = fingerprints?.value?.sections ?? {}
  for (const id of Object.keys(kept)) {
    if (!sections.has(parent === null ? id : sectionOf(own, id)))
      fingerprints?.source.reportKey(['sections'], id, `Avsnittet ”${id}” finns inte.${propose(id, sections.keys())}`)
  }
  return kept
}

function checkPolicy(files: OrganisationFiles, policy: Policy, findings: readonly Finding[]): void {
  const { source } = files.policy
  policy.sections.forEach((id, index) => {
    if (policy.sections.indexOf(id) !== index)
      source.report(['sections', index], `Avsnittet ”${id}” finns två gånger i listan. Ta bort det ena.`)
    if (!files.sections.has(id))
      source.report(['sections', index], `Avsnittet ”${id}” har ingen fil i statements.${propose(id, files.sections.keys())}`)
  })
  for (const [id, section] of files.sections) {
    if (!policy.sections.includes(id))
      section.source.report(['section'], `Avsnittet ”${id}” saknas bland dokumentets avsnitt. Lägg till det (sections).`)
  }
  const contacts = policy.contacts.map((contact) => contact.id)
  contacts.forEach((id, index) => {
    if (contacts.indexOf(id) !== index)
      source.report(['contacts', index, 'id'], `Kontakten ”${id}” finns två gånger. Ge en av dem ett annat id.`)
  })
  findings.forEach((finding) => {
    if (finding.effect === 'info' || policy.outcomes?.includes(finding.effect) !== false) return
    if (finding.decision !== undefined) {
      const place = Math.max(0, policy.systems?.findIndex(({ id }) => id === finding.decision?.system) ?? 0)
      source.report(
        ['systems', place, 'verdict'],
        `Av beslutet följer utfallet ”${finding.effect}”, som inte finns bland utfallen. Lägg till det (outcomes).`,
      )
      return
    }
    const index = files.findings.value?.findings.findIndex((candidate) => candidate.id === finding.id) ?? 0
    files.findings.source.report(
      ['findings', index, 'effect'],
      `Utfallet ”${finding.effect}” finns inte bland utfallen. Lägg till det (outcomes), eller ändra effekten.`,
    )
  })
}

function outcomeWords(files: OrganisationFiles, policy: Policy, findings: readonly Finding[]): readonly OutcomeWords[] {
  const outcomes = policy.outcomes ?? OUTCOMES.filter((id) => id === 'ja' || findings.some(({ effect }) => effect === id))
  const shared = files.vocabulary.value?.outcomes ?? []
  policy.outcomeTexts?.forEach(({ id }, index) => {
    if (!outcomes.includes(id))
      files.policy.source.report(
        ['outcomeTexts', index, 'id'],
        policy.outcomes === undefined
          ? `Inget fynd leder till utfallet ”${id}”.`
          : `Utfallet ”${id}” finns inte bland utfallen.${propose(id, outcomes)}`,
      )
  })
  return outcomes.flatMap((id, index) => {
    const words = outcomeById({ outcomes: policy.outcomeTexts ?? [] }, id) ?? outcomeById({ outcomes: shared }, id)
    if (words === undefined) {
      if (!files.vocabulary.mentions(id))
        files.policy.source.report(['outcomes', index], `Utfallet ”${id}” saknar ord. Lägg till dem (outcomes i questions.yaml).`)
      return []
    }
    return [{ ...words, lang: 'sv' as const }]
  })
}

/** The documents that the guidance rests on where there are several: that of the organisation which it extends, and its own. */
function documentsOf({ id, parent, sections }: OrganisationFiles, { document }: Policy): readonly Document[] | null {
  if (parent === null) return null
  const factsOf = (owner: string, facts: Policy['document']): Document => ({ id: owner, ...facts, address: facts.address ?? null })
  const isOwn = [...sections.keys()].some((name) => name.startsWith(sectionOf(id, '')))
  return [...(parent.policy === undefined ? [] : [factsOf(parent.id, parent.policy.document)]), ...(isOwn ? [factsOf(id, document)] : [])]
}

function placesIn(sections: Parts['sections'], documents: readonly Document[] | null): Organisation['places'] {
  return Object.fromEntries(
    sections.flatMap((section) =>
      section.statements.map(
        ({ id, locator }) => [id, { section: section.id, locator: locatorIn(documents, section.id, locator) }] as const,
      ),
    ),
  )
}

/** A place in one of several documents is told with whose it is. */
function locatorIn(documents: readonly Document[] | null, section: string, locator: string): string {
  const document = documents?.find(({ id }) => section.startsWith(sectionOf(id, '')))
  return document === undefined ? locator : `${document.title}: ${locator}`
}

/** Nothing where the organisation has none. */
function ownWordsOf({ own, vocabulary }: OrganisationFiles): Pick<Organisation, 'own'> {
  const catalogue = vocabulary.value?.facts.find((fact) => fact.catalogue === true)?.id ?? ''
  const systems = own.systems?.value?.systems ?? []
  const answers = own.vocabulary?.value?.answers ?? []
  const facts = own.vocabulary?.value?.facts ?? []
  if (facts.length + answers.length + systems.length === 0) return {}
  const options = [
    ...answers.map(({ fact, options = [] }) => [fact, idsOf(options)] as const),
    ...(systems.length > 0 ? [[catalogue, idsOf(systems)] as const] : []),
  ]
  return { own: { facts: idsOf(facts), options: Object.fromEntries(options) } }
}

function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id)
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
