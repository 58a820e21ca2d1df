import type { OutcomeWords, Question, RichText, Sources } from '../schema/model.ts'
import type { OrganisationOverlay, VocabularyOverlay } from '../schema/overlay.ts'
import type { Systems } from '../schema/systems.ts'
import type { Vocabulary } from '../schema/vocabulary.ts'
import type { CompiledOrganisation } from './compile-organisation.ts'
import { readMarkdown } from './markdown.ts'
import { propose } from './nearest.ts'
import type { Parsed } from './parsed.ts'
import type { Path, SourceFile } from './source-file.ts'

/** The two files that hold an organisation's English: the shared words and its own. Either may be missing. */
export interface OverlayFiles {
  readonly shared: Parsed<VocabularyOverlay> | undefined
  readonly own: Parsed<OrganisationOverlay> | undefined
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
  const markdown = (path: Path, text: string): RichText => readMarkdown(text, (message) => source?.report(path, message))
  if (source !== undefined) checkOwn(source, own, compiled, files)
  const { policy } = own
  return {
    ...compiled,
    sources: translateSources(compiled.sources, own),
    organisation: {
      ...organisation,
      policy:
        policy === undefined
          ? organisation.policy
          : {
              ...organisation.policy,
              name: policy.name,
              intro: markdown(['policy', 'intro'], policy.intro),
              document: { ...organisation.policy.document, kind: policy.kind, version: policy.version },
              standing: markdown(['policy', 'standing'], policy.standing),
              silent: policy.silent,
              lang: 'en',
            },
      outcomes: organisation.outcomes.map((outcome) => translateOutcome(outcome, own, files.shared?.value)),
      contacts: organisation.contacts.map((contact) => {
        const english = own.contacts?.[contact.id]
        return english === undefined ? contact : { ...contact, ...english, lang: 'en' }
      }),
      steps: organisation.steps.map((step) => {
        const title = own.steps?.[step.id]
        const questions = step.questions.map((question) => translateQuestion(question, files, markdown))
        return title === undefined ? { ...step, questions } : { ...step, questions, title, lang: 'en' }
      }),
      changes: organisation.changes.map((change) => {
        const english = own.changes?.[change.id]
        return english === undefined ? change : { ...change, action: english.action, note: english.note ?? null, lang: 'en' }
      }),
      findings: organisation.findings.map((finding) => {
        const english = own.findings?.[finding.id]
        if (english === undefined) return finding
        for (const moment of ['before', 'during', 'after'] as const) {
          if ((english[moment] ?? []).length === finding[moment].length) continue
          source?.report(
            ['findings', finding.id, moment],
            `Listan ”${moment}” ska ha lika många punkter som på svenska (${finding[moment].length}).`,
          )
        }
        return {
          ...finding,
          title: english.title,
          text: markdown(['findings', finding.id, 'text'], english.text),
          before: english.before ?? finding.before,
          during: english.during ?? finding.during,
          after: english.after ?? finding.after,
          interpretation: english.interpretation ?? finding.interpretation,
          lang: 'en',
        }
      }),
    },
  }
}

function translateQuestion(question: Question, files: OverlayFiles, markdown: (path: Path, text: string) => RichText): Question {
  const own = files.own?.value?.questions?.[question.fact]
  const shared = files.shared?.value?.facts?.[question.fact]
  if (own === undefined || (shared === undefined && own.question === undefined)) return question
  const options = question.options.map((option) => {
    const words = own.options?.[option.id] ?? shared?.options[option.id]
    return words === undefined ? option : { ...option, label: words.label, help: words.help ?? null, lang: 'en' as const }
  })
  const help = own.help ?? shared?.help
  return {
    ...question,
    question: own.question ?? shared?.question ?? question.question,
    help: help === undefined ? null : markdown(['questions', question.fact, 'help'], help),
    why: markdown(['questions', question.fact, 'why'], own.why),
    options,
    lang: 'en',
  }
}

function translateOutcome(outcome: OutcomeWords, own: OrganisationOverlay, shared: VocabularyOverlay | undefined): OutcomeWords {
  const english = own.outcomes?.[outcome.id] ?? shared?.outcomes?.[outcome.id]
  return english === undefined ? outcome : { ...outcome, ...english, lang: 'en' }
}

function translateSources(sources: Sources, own: OrganisationOverlay): Sources {
  return {
    ...sources,
    sections: sources.sections.map((section) => {
      const title = own.sections?.[section.id]
      const statements = section.statements.map((statement) => {
        const english = own.statements?.[statement.id]
        if (english === undefined) return statement
        return { ...statement, text: english.text, interpretation: english.interpretation ?? statement.interpretation, lang: 'en' as const }
      })
      return title === undefined ? { ...section, statements } : { ...section, statements, title, lang: 'en' }
    }),
  }
}

/** Checks that everything that questions.en.yaml translates is there in Swedish. */
export function checkVocabularyOverlay(overlay: Parsed<VocabularyOverlay>, vocabulary: Parsed<Vocabulary>, systems: Parsed<Systems>): void {
  const { source, value } = overlay
  const check = keyChecker(source, (id) => vocabulary.mentions(id) || systems.mentions(id))
  const facts = vocabulary.value?.facts ?? []
  check(['facts'], value?.facts, idsOf(facts))
  check(['outcomes'], value?.outcomes, idsOf(vocabulary.value?.outcomes ?? []))
  for (const fact of facts) {
    const known = fact.catalogue === true ? [...(systems.value?.systems ?? []), ...fact.options] : fact.options
    check(['facts', fact.id, 'options'], value?.facts?.[fact.id]?.options, idsOf(known))
  }
}

function checkOwn(source: SourceFile, own: OrganisationOverlay, compiled: CompiledOrganisation, files: OverlayFiles): void {
  const { organisation, sources } = compiled
  const check = keyChecker(source, files.isMentioned)
  const questions = organisation.steps.flatMap((step) => step.questions)
  check(['findings'], own.findings, idsOf(organisation.findings))
  check(['contacts'], own.contacts, idsOf(organisation.contacts))
  check(['changes'], own.changes, idsOf(organisation.changes))
  check(['steps'], own.steps, idsOf(organisation.steps))
  check(['sections'], own.sections, idsOf(sources.sections))
  check(['statements'], own.statements, idsOf(sources.sections.flatMap((section) => section.statements)))
  check(['outcomes'], own.outcomes, idsOf(organisation.outcomes))
  if (!files.isFlowSound) return
  check(
    ['questions'],
    own.questions,
    questions.map((question) => question.fact),
  )
  for (const { fact, options } of questions) check(['questions', fact, 'options'], own.questions?.[fact]?.options, idsOf(options))
}

function keyChecker(source: SourceFile, isMentioned: (id: string) => boolean) {
  return (path: Path, overlay: Readonly<Record<string, unknown>> | undefined, known: readonly string[]): void => {
    for (const key of Object.keys(overlay ?? {})) {
      if (known.includes(key) || isMentioned(key)) continue
      source.reportKey(path, key, `”${key}” finns inte på svenska.${propose(key, known)}`)
    }
  }
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map((item) => item.id)
}
