import type { Language, Translation } from '../../schema/languages.ts'
import type { Contradiction, Finding, Option, Organisation, PolicyFacts, Question, RichText, Sources } from '../../schema/model.ts'
import type { OrganisationOverlay, SinceOverlay, SituationsOverlay, SystemsOverlay, VocabularyOverlay } from '../../schema/overlay.ts'
import type { Vocabulary } from '../../schema/vocabulary.ts'
import { checkKeys } from '../read/check-keys.ts'
import type { CompiledOrganisation } from './compile-organisation.ts'
import { wordDecisions } from '../wording/decision-words.ts'
import type { SituationFiles } from './compile-situations.ts'
import { saysOwnAdvice } from './own-advice.ts'
import type { Noted, Notes } from '../read/noted.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Path } from '../read/source-file.ts'
import { introducedIn } from '../wording/statement-uses.ts'
import { translateGroups } from './translate-groups.ts'
import { checkIntroductionOverlay, translateIntroduction } from './translate-introduction.ts'
import { translateSituations } from './translate-situations.ts'

/** The files that hold an organisation's words in a language: the shared ones and its own. Any may be missing. */
export interface OverlayFiles {
  readonly language: Translation
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

/** The organisation with its texts in another language. Whatever has none keeps its Swedish and says so in `lang`, thing by thing. */
export function translate(compiled: CompiledOrganisation, files: OverlayFiles): CompiledOrganisation {
  const { language } = files
  const own = files.own?.value ?? {}
  const source = files.own?.source
  const markdown = (path: Path, text: string): RichText => source?.markdown(path, text) ?? []
  if (source !== undefined) checkOwn(source, own, compiled, files)
  const sources = translateSources(compiled.sources, own, files)
  const introduction = translateIntroduction(compiled.introduction, { words: own.introduction, sources, markdown, language })
  const situations = translateSituations(compiled.situations, {
    swedish: files.swedishSituations,
    shared: files.situations,
    own: own.situations,
    markdown,
    language,
  })
  return {
    ...compiled,
    situations,
    sources: { ...sources, introduced: introducedIn(introduction, situations) },
    shortcuts: compiled.shortcuts.map((shortcut) => inWords(language, shortcut, own.shortcuts?.[shortcut.id])),
    scenarios: compiled.scenarios.map((scenario) => inWords(language, scenario, own.scenarios?.[scenario.id])),
    introduction,
    organisation: translateOrganisation(compiled.organisation, files, { own, source, markdown, language }),
  }
}

function translateOrganisation(organisation: Organisation, files: OverlayFiles, words: OwnWords): Organisation {
  const { own, language, markdown } = words
  const steps = organisation.steps.map((step) => {
    const title = own.steps?.[step.id]
    const parts = translateGroups(step, words)
    const questions = step.questions.map((question) => translateQuestion(question, files, markdown))
    return { ...step, ...parts, questions, ...(title === undefined ? {} : { title, lang: language }) }
  })
  const findings = organisation.findings.map((finding) => translateFinding(finding, words))
  return {
    ...organisation,
    policy: translatePolicy(organisation.policy, words),
    outcomes: organisation.outcomes.map((outcome) =>
      inWords(language, outcome, own.outcomes?.[outcome.id] ?? files.shared?.value?.outcomes?.[outcome.id]),
    ),
    contacts: organisation.contacts.map((contact) => inWords(language, contact, own.contacts?.[contact.id])),
    steps,
    contradictions: organisation.contradictions.map((each) => translateContradiction(each, own, language)),
    changes: organisation.changes.map((change) => {
      const told = own.changes?.[change.id]
      return told === undefined ? change : { ...change, action: told.action, note: told.note ?? null, lang: language }
    }),
    findings: wordDecisions(findings, { steps, language }),
  }
}

function translateContradiction(contradiction: Contradiction, own: OrganisationOverlay, language: Translation): Contradiction {
  const text = own.contradictions?.[contradiction.id]
  return text === undefined ? contradiction : { ...contradiction, text, lang: language }
}

function translatePolicy(facts: PolicyFacts, { own: { policy }, markdown, language }: OwnWords): PolicyFacts {
  if (policy === undefined) return facts
  const { name, kind, version, silent } = policy
  return {
    ...facts,
    name,
    intro: markdown(['policy', 'intro'], policy.intro),
    document: { ...facts.document, kind, version },
    standing: markdown(['policy', 'standing'], policy.standing),
    silent,
    lang: language,
  }
}

interface OwnWords {
  readonly own: OrganisationOverlay
  readonly source: Notes | undefined
  readonly markdown: (path: Path, text: string) => RichText
  readonly language: Translation
}

function translateFinding(finding: Finding, { own, source, markdown, language }: OwnWords): Finding {
  const told = own.findings?.[finding.id]
  if (told === undefined) return finding
  if (!finding.ownAdvice && saysOwnAdvice(told.text, language))
    source?.report(['findings', finding.id, 'text'], 'Här står ett råd som är guidens eget. Flytta det dit (advice), som på svenska.')
  const { text, advice, actions: words = [], overridesWhy, ...lines } = told
  const { length } = finding.actions
  if (words.length !== length)
    source?.report(['findings', finding.id, 'actions'], `Åtgärderna ska vara lika många som på svenska, ${length} (actions).`)
  return {
    ...inWords(language, finding, lines),
    ...(finding.overrides === undefined || overridesWhy === undefined ? {} : { overrides: { ...finding.overrides, why: overridesWhy } }),
    text: markdown(['findings', finding.id, 'text'], text),
    advice: finding.advice === null || advice === undefined ? finding.advice : markdown(['findings', finding.id, 'advice'], advice),
    actions: finding.actions.map((action, index) => ({ ...action, text: words[index] ?? action.text })),
  }
}

function translateQuestion(question: Question, files: OverlayFiles, markdown: OwnWords['markdown']): Question {
  const { language } = files
  const own = files.own?.value?.questions?.[question.fact]
  const shared = files.own?.value?.facts?.[question.fact] ?? files.shared?.value?.facts?.[question.fact]
  const answers = files.own?.value?.answers?.[question.fact]
  if (own === undefined || (shared === undefined && own.question === undefined)) return question
  const options = question.options.map((option) => {
    if (option.system !== null) return translateSystem(option, files)
    const words = own.options?.[option.id] ?? answers?.[option.id] ?? shared?.options[option.id]
    return words === undefined ? option : { ...option, label: words.label, help: words.help ?? null, lang: language }
  })
  const help = own.help ?? shared?.help
  return {
    ...question,
    question: own.question ?? shared?.question ?? question.question,
    help: help === undefined ? null : markdown(['questions', question.fact, 'help'], help),
    why: markdown(['questions', question.fact, 'why'], own.why),
    groups: question.groups.map((group) => ({ ...group, label: shared?.groups?.[group.id] ?? group.label })),
    options,
    lang: language,
  }
}

function translateSystem(option: Option, files: OverlayFiles): Option {
  const { language } = files
  const told = files.own?.value?.tools?.[option.id] ?? files.systems?.systems[option.id]
  if (option.system === null) return option
  const { decision: swedish } = option.system
  const decision = swedish === null ? null : inWords(language, swedish, files.own?.value?.systems?.[option.id])
  if (told === undefined) return { ...option, system: { ...option.system, decision } }
  const { maker, kind, note: about } = option.system
  const words = { maker: told.maker ?? maker, kind: told.kind ?? kind, note: told.note ?? about }
  return {
    ...option,
    label: told.name ?? option.label,
    lang: language,
    system: { ...option.system, ...words, decision, lang: language },
  }
}

/** A thing of plain texts and lists of them in the language, or as it was where there are no words. */
function inWords<T extends { readonly lang: Language }>(
  language: Translation,
  thing: T,
  words: Readonly<Partial<Record<keyof T, string | readonly string[] | undefined>>> | undefined,
): T {
  return words === undefined ? thing : { ...thing, ...words, lang: language }
}

function translateSources(sources: Sources, own: OrganisationOverlay, { since, language }: OverlayFiles): Sources {
  return {
    ...sources,
    since: sources.since.map((note) => inWords(language, note, since?.since[note.id])),
    sections: sources.sections.map((section) => {
      const title = own.sections?.[section.id]
      const statements = section.statements.map((statement) => inWords(language, statement, own.statements?.[statement.id]))
      return title === undefined ? { ...section, statements } : { ...section, statements, title, lang: language }
    }),
  }
}

/** Checks that everything that has words beside questions.yaml is there in Swedish. */
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

function checkOwn(source: Notes, own: OrganisationOverlay, compiled: CompiledOrganisation, files: OverlayFiles): void {
  const { organisation, sources, shortcuts, scenarios } = compiled
  const { findings, contacts, changes, steps, contradictions, outcomes, own: words } = organisation
  const check = checkKeys(source, files.isMentioned)
  const questions = questionsOf(organisation)
  const screenings = steps.flatMap(({ screening }) => screening ?? [])
  const swedish = {
    findings: idsOf(findings.filter(({ decision }) => decision === undefined)),
    contacts: idsOf(contacts),
    changes: idsOf(changes),
    steps: idsOf(steps),
    screenings: idsOf(screenings),
    merged: idsOf(steps.flatMap(({ merged }) => merged)),
    contradictions: idsOf(contradictions),
    sections: idsOf(sources.sections),
    statements: idsOf(sources.sections.flatMap(({ statements }) => statements)),
    outcomes: idsOf(outcomes),
    shortcuts: idsOf(shortcuts),
    scenarios: idsOf(scenarios),
    situations: idsOf(files.swedishSituations.own?.value?.situations ?? []),
    systems: idsOf(questions.flatMap(({ options }) => options.filter(({ system }) => (system?.decision ?? null) !== null))),
    facts: words?.facts ?? [],
    answers: Object.keys(words?.options ?? {}),
    tools: questions.flatMap(({ catalogue, fact }) => (catalogue ? (words?.options[fact] ?? []) : [])),
    ...(files.isFlowSound ? { questions: questions.map(({ fact }) => fact) } : {}),
  }
  for (const [key, ids] of Object.entries(swedish)) check([key], own[key as keyof typeof swedish], ids)
  for (const { id, rows } of screenings) {
    const facts = rows.map(({ fact }) => fact)
    check(['screenings', id, 'rows'], own.screenings?.[id]?.rows, facts)
  }
  checkIntroductionOverlay(compiled.introduction, own.introduction, check)
  if (!files.isFlowSound) return
  for (const { fact, options } of questions) check(['questions', fact, 'options'], own.questions?.[fact]?.options, idsOf(options))
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map((item) => item.id)
}
