import type { Language } from '../schema/languages.ts'
import type { Contradiction, Finding, Option, OutcomeWords, PolicyFacts, Question, RichText, Sources } from '../schema/model.ts'
import type { OrganisationOverlay, SinceOverlay, SituationsOverlay, SystemsOverlay, VocabularyOverlay } from '../schema/overlay.ts'
import type { Systems } from '../schema/systems.ts'
import type { Vocabulary } from '../schema/vocabulary.ts'
import { checkKeys } from './check-keys.ts'
import type { CompiledOrganisation } from './compile-organisation.ts'
import { wordDecisions } from './decision-words.ts'
import type { SituationFiles } from './compile-situations.ts'
import { saysOwnAdvice } from './own-advice.ts'
import type { Noted, Notes } from './noted.ts'
import { questionsOf } from '../schema/look-up.ts'
import type { Path } from './source-file.ts'
import { introducedIn } from './statement-uses.ts'
import { translateGroups } from './translate-groups.ts'
import { checkIntroductionOverlay, translateIntroduction } from './translate-introduction.ts'
import { translateSituations } from './translate-situations.ts'

/** The files that hold an organisation's English: the shared words and its own. Any may be missing. */
export interface OverlayFiles {
  readonly shared: Noted<VocabularyOverlay> | undefined
  readonly systems: SystemsOverlay | undefined
  readonly situations: SituationsOverlay | undefined
  readonly swedishSituations: SituationFiles
  readonly since: SinceOverlay | undefined
  readonly own: Noted<OrganisationOverlay> | undefined
  /** The Swedish files name this id, also where it was left out because of another mistake. */
  readonly isMentioned: (id: string) => boolean
  /** Nothing is wrong with the questions in Swedish, so that it can be told which of them are not there. */
  readonly isFlowSound: boolean
}

/** The organisation with its English texts. Whatever has none keeps its Swedish and says so in `lang`, thing by thing. */
export function translate(compiled: CompiledOrganisation, files: OverlayFiles): CompiledOrganisation {
  const own = files.own?.value ?? {}
  const source = files.own?.source
  const { organisation } = compiled
  const markdown = (path: Path, text: string): RichText => source?.markdown(path, text) ?? []
  if (source !== undefined) checkOwn(source, own, compiled, files)
  const sources = translateSources(compiled.sources, own, files.since)
  const introduction = translateIntroduction(compiled.introduction, { english: own.introduction, sources, markdown })
  const situations = translateSituations(compiled.situations, {
    swedish: files.swedishSituations,
    shared: files.situations,
    own: own.situations,
    markdown,
  })
  const steps = organisation.steps.map((step) => {
    const title = own.steps?.[step.id]
    const parts = translateGroups(step, own, markdown)
    const questions = step.questions.map((question) => translateQuestion(question, files, markdown))
    return title === undefined ? { ...step, ...parts, questions } : { ...step, ...parts, questions, title, lang: 'en' as const }
  })
  const findings = organisation.findings.map((finding) => translateFinding(finding, { own, source, markdown }))
  return {
    ...compiled,
    situations,
    sources: { ...sources, introduced: introducedIn(introduction, situations) },
    shortcuts: compiled.shortcuts.map((shortcut) => withEnglish(shortcut, own.shortcuts?.[shortcut.id])),
    scenarios: compiled.scenarios.map((scenario) => withEnglish(scenario, own.scenarios?.[scenario.id])),
    introduction,
    organisation: {
      ...organisation,
      policy: translatePolicy(organisation.policy, own, markdown),
      outcomes: organisation.outcomes.map((outcome) => translateOutcome(outcome, own, files.shared?.value)),
      contacts: organisation.contacts.map((contact) => withEnglish(contact, own.contacts?.[contact.id])),
      steps,
      contradictions: organisation.contradictions.map((each) => translateContradiction(each, own)),
      changes: organisation.changes.map((change) => {
        const english = own.changes?.[change.id]
        return english === undefined ? change : { ...change, action: english.action, note: english.note ?? null, lang: 'en' }
      }),
      findings: wordDecisions(findings, { steps, language: 'en' }),
    },
  }
}

function translateContradiction(contradiction: Contradiction, own: OrganisationOverlay): Contradiction {
  const text = own.contradictions?.[contradiction.id]
  return text === undefined ? contradiction : { ...contradiction, text, lang: 'en' }
}

function translatePolicy(facts: PolicyFacts, { policy }: OrganisationOverlay, markdown: OwnEnglish['markdown']): PolicyFacts {
  if (policy === undefined) return facts
  const { name, kind, version, silent } = policy
  return {
    ...facts,
    name,
    intro: markdown(['policy', 'intro'], policy.intro),
    document: { ...facts.document, kind, version },
    standing: markdown(['policy', 'standing'], policy.standing),
    silent,
    lang: 'en',
  }
}

interface OwnEnglish {
  readonly own: OrganisationOverlay
  readonly source: Notes | undefined
  readonly markdown: (path: Path, text: string) => RichText
}

function translateFinding(finding: Finding, { own, source, markdown }: OwnEnglish): Finding {
  const english = own.findings?.[finding.id]
  if (english === undefined) return finding
  if (!finding.ownAdvice && saysOwnAdvice(english.text, 'en'))
    source?.report(['findings', finding.id, 'text'], 'Här står ett råd som är guidens eget. Flytta det till ”advice”, som på svenska.')
  const { text, advice, actions: words = [], overridesWhy, ...lines } = english
  const { length } = finding.actions
  if (words.length !== length)
    source?.report(['findings', finding.id, 'actions'], `Listan ”actions” ska ha lika många punkter som på svenska (${length}).`)
  return {
    ...withEnglish(finding, lines),
    ...(finding.overrides === undefined || overridesWhy === undefined ? {} : { overrides: { ...finding.overrides, why: overridesWhy } }),
    text: markdown(['findings', finding.id, 'text'], text),
    advice: finding.advice === null || advice === undefined ? finding.advice : markdown(['findings', finding.id, 'advice'], advice),
    actions: finding.actions.map((action, index) => ({ ...action, text: words[index] ?? action.text })),
  }
}

function translateQuestion(question: Question, files: OverlayFiles, markdown: (path: Path, text: string) => RichText): Question {
  const own = files.own?.value?.questions?.[question.fact]
  const shared = files.own?.value?.facts?.[question.fact] ?? files.shared?.value?.facts?.[question.fact]
  const answers = files.own?.value?.answers?.[question.fact]
  if (own === undefined || (shared === undefined && own.question === undefined)) return question
  const options = question.options.map((option) => {
    if (option.system !== null) return translateSystem(option, files)
    const words = own.options?.[option.id] ?? answers?.[option.id] ?? shared?.options[option.id]
    return words === undefined ? option : { ...option, label: words.label, help: words.help ?? null, lang: 'en' as const }
  })
  const help = own.help ?? shared?.help
  return {
    ...question,
    question: own.question ?? shared?.question ?? question.question,
    help: help === undefined ? null : markdown(['questions', question.fact, 'help'], help),
    why: markdown(['questions', question.fact, 'why'], own.why),
    groups: question.groups.map((group) => ({ ...group, label: shared?.groups?.[group.id] ?? group.label })),
    options,
    lang: 'en',
  }
}

function translateSystem(option: Option, files: OverlayFiles): Option {
  const english = files.own?.value?.tools?.[option.id] ?? files.systems?.systems[option.id]
  if (option.system === null) return option
  const { decision: swedish } = option.system
  const decision = swedish === null ? null : withEnglish(swedish, files.own?.value?.systems?.[option.id])
  if (english === undefined) return { ...option, system: { ...option.system, decision } }
  const { maker, kind, note: about } = option.system
  const words = { maker: english.maker ?? maker, kind: english.kind ?? kind, note: english.note ?? about }
  return {
    ...option,
    label: english.name ?? option.label,
    lang: 'en',
    system: { ...option.system, ...words, decision, lang: 'en' },
  }
}

function translateOutcome(outcome: OutcomeWords, own: OrganisationOverlay, shared: VocabularyOverlay | undefined): OutcomeWords {
  return withEnglish(outcome, own.outcomes?.[outcome.id] ?? shared?.outcomes?.[outcome.id])
}

/** A thing of plain texts and lists of them in English, or as it was where there is none. */
function withEnglish<T extends { readonly lang: Language }>(
  thing: T,
  english: Readonly<Partial<Record<keyof T, string | readonly string[] | undefined>>> | undefined,
): T {
  return english === undefined ? thing : { ...thing, ...english, lang: 'en' }
}

function translateSources(sources: Sources, own: OrganisationOverlay, since: SinceOverlay | undefined): Sources {
  return {
    ...sources,
    since: sources.since.map((note) => withEnglish(note, since?.since[note.id])),
    sections: sources.sections.map((section) => {
      const title = own.sections?.[section.id]
      const statements = section.statements.map((statement) => withEnglish(statement, own.statements?.[statement.id]))
      return title === undefined ? { ...section, statements } : { ...section, statements, title, lang: 'en' }
    }),
  }
}

/** Checks that everything that questions.en.yaml translates is there in Swedish. */
export function checkVocabularyOverlay(overlay: Noted<VocabularyOverlay>, vocabulary: Noted<Vocabulary>): void {
  const { source, value } = overlay
  const check = checkKeys(source, vocabulary.mentions)
  const facts = vocabulary.value?.facts ?? []
  check(['facts'], value?.facts, idsOf(facts))
  check(['outcomes'], value?.outcomes, idsOf(vocabulary.value?.outcomes ?? []))
  for (const fact of facts) {
    check(['facts', fact.id, 'options'], value?.facts?.[fact.id]?.options, idsOf(fact.options))
    check(['facts', fact.id, 'groups'], value?.facts?.[fact.id]?.groups, idsOf(fact.groups ?? []))
  }
}

/** Checks that every system that systems.en.yaml tells of is in the catalogue. */
export function checkSystemsOverlay({ source, value }: Noted<SystemsOverlay>, systems: Noted<Systems>): void {
  checkKeys(source, systems.mentions)(['systems'], value?.systems, idsOf(systems.value?.systems ?? []))
}

function checkOwn(source: Notes, own: OrganisationOverlay, compiled: CompiledOrganisation, files: OverlayFiles): void {
  const { organisation, sources, shortcuts, scenarios } = compiled
  const check = checkKeys(source, files.isMentioned)
  const questions = questionsOf(organisation)
  check(['findings'], own.findings, idsOf(organisation.findings.filter(({ decision }) => decision === undefined)))
  check(['contacts'], own.contacts, idsOf(organisation.contacts))
  check(['changes'], own.changes, idsOf(organisation.changes))
  check(['steps'], own.steps, idsOf(organisation.steps))
  const screenings = organisation.steps.flatMap(({ screening }) => screening ?? [])
  check(['screenings'], own.screenings, idsOf(screenings))
  for (const { id, rows } of screenings) {
    check(
      ['screenings', id, 'rows'],
      own.screenings?.[id]?.rows,
      rows.map(({ fact }) => fact),
    )
  }
  check(['merged'], own.merged, idsOf(organisation.steps.flatMap(({ merged }) => merged)))
  check(['contradictions'], own.contradictions, idsOf(organisation.contradictions))
  check(['sections'], own.sections, idsOf(sources.sections))
  check(['statements'], own.statements, idsOf(sources.sections.flatMap((section) => section.statements)))
  check(['outcomes'], own.outcomes, idsOf(organisation.outcomes))
  check(['shortcuts'], own.shortcuts, idsOf(shortcuts))
  check(['scenarios'], own.scenarios, idsOf(scenarios))
  check(['situations'], own.situations, idsOf(files.swedishSituations.own?.value?.situations ?? []))
  const decided = questions.flatMap(({ options }) => options.filter(({ system }) => (system?.decision ?? null) !== null))
  check(['systems'], own.systems, idsOf(decided))
  check(['facts'], own.facts, organisation.own?.facts ?? [])
  check(['answers'], own.answers, Object.keys(organisation.own?.options ?? {}))
  check(
    ['tools'],
    own.tools,
    questions.flatMap(({ catalogue, fact }) => (catalogue ? (organisation.own?.options[fact] ?? []) : [])),
  )
  checkIntroductionOverlay(compiled.introduction, own.introduction, check)
  if (!files.isFlowSound) return
  check(
    ['questions'],
    own.questions,
    questions.map((question) => question.fact),
  )
  for (const { fact, options } of questions) check(['questions', fact, 'options'], own.questions?.[fact]?.options, idsOf(options))
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map((item) => item.id)
}
