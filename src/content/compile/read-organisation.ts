import type * as z from 'zod/mini'
import type { OrganisationFiles } from './organisation-files.ts'
import { picturesIn, sectionNames } from '../read/organisation-folders.ts'
import { ChangelogSource, ChangesSource } from '../../schema/changes.ts'
import { Findings } from '../../schema/findings.ts'
import { TranslationFingerprints } from '../../schema/translation-fingerprints.ts'
import { Fingerprints } from '../../schema/fingerprints.ts'
import { Flow } from '../../schema/flow.ts'
import { Decided } from '../../schema/decided.ts'
import { SetAside } from '../../schema/set-aside.ts'
import { IntroductionSource } from '../../schema/introduction.ts'
import { inEveryLanguage, inTranslations, type Language, TRANSLATIONS } from '../../schema/languages.ts'
import { OrganisationOverlay } from '../../schema/overlay.ts'
import { OwnSystems, OwnVocabulary } from '../../schema/own-vocabulary.ts'
import { Policy } from '../../schema/policy.ts'
import { Promises } from '../../schema/promises.ts'
import { Scenarios } from '../../schema/scenarios.ts'
import { Shortcuts } from '../../schema/shortcuts.ts'
import { OwnSituations } from '../../schema/situations.ts'
import { Section } from '../../schema/statements.ts'
import { checkSystems, checkVocabulary } from './check-shared.ts'
import { checkUniqueCodes } from './compile-codes.ts'
import { type CompiledOrganisation } from './compile-organisation.ts'
import { type Noted, noteOn } from '../read/noted.ts'
import type { Parsed } from '../read/parsed.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import { checkOwnVocabulary, systemsOf, vocabularyOf } from '../read/own-vocabulary.ts'
import { translate } from './translate.ts'
import type { Reader } from '../read/reader.ts'
import type { Shared } from './read-shared.ts'

/** The files of an organisation's folder, beside those that all share. */
export function readOwn(reader: Reader, id: string, shared: Shared) {
  const { parsed, files, read, readIfThere } = reader
  const { situations, since } = shared
  const folder = `organisations/${id}`
  const own = {
    id,
    policy: read(Policy, `${folder}/policy.yaml`),
    flow: read(Flow, `${folder}/flow.yaml`),
    findings: read(Findings, `${folder}/findings.yaml`),
    sections: new Map(
      sectionNames(files, id, parsed.lineage.parentOf(id)).map((name) => [name, read(Section, `${folder}/statements/${name}.yaml`)]),
    ),
    shortcuts: read(Shortcuts, `${folder}/shortcuts.yaml`),
    situations: { shared: situations, own: readIfThere(OwnSituations, `${folder}/situations.yaml`) },
    scenarios: read(Scenarios, `${folder}/scenarios.yaml`),
    introduction: readIfThere(IntroductionSource, `${folder}/introduction.yaml`),
    promises: readIfThere(Promises, `${folder}/promises.yaml`),
    fingerprints: readIfThere(Fingerprints, `${folder}/fingerprints.yaml`),
    changes: readIfThere(ChangesSource, `${folder}/changes.yaml`),
    changelog: readIfThere(ChangelogSource, `${folder}/changelog.yaml`),
    words: inTranslations((language) => readIfThere(OrganisationOverlay, `${folder}/${language}.yaml`)),
    ...readOwnWords(reader, id, shared),
    since,
    pictures: picturesOf(reader, id),
    parent: parentOf(parsed, id),
  }
  for (const language of TRANSLATIONS) readIfThere(TranslationFingerprints, `${folder}/${language}.fingerprints.yaml`)
  // Held against the whole content once it is known to be right; see check-decided.ts.
  readIfThere(Decided, `${folder}/decided.yaml`)
  readIfThere(SetAside, `${folder}/set-aside.yaml`)
  return own
}

/** An organisation that has no look of its own has that of the one which it extends. */
function picturesOf({ parsed, files }: Reader, id: string): ReadonlyMap<string, string> {
  const parent = parsed.lineage.parentOf(id)
  const isOwn = parent === undefined || /^theme:/m.test(files.get(`organisations/${id}/policy.yaml`) ?? '')
  return picturesIn(files, `organisations/${isOwn ? id : parent}`)
}

/** What the organisation has of the one that it extends, by what it is called there. */
function parentOf(parsed: ParsedContent, id: string): OrganisationFiles['parent'] {
  const parent = parsed.lineage.parentOf(id)
  if (parent === undefined) return null
  const of = <T>(schema: z.ZodMiniType<T>, owner: string, name: string): T | undefined => {
    const path = `organisations/${owner}/${name}.yaml`
    return parsed.files.has(path) ? parsed.file(schema, path).value : undefined
  }
  const policy = of(Policy, parent, 'policy')
  const own = parsed.file(Policy, `organisations/${id}/policy.yaml`).value
  const inherited = <T>(schema: z.ZodMiniType<T>, name: string, pick: (value: T) => readonly { readonly id: string }[]) => {
    const here = parsed.files.has(`organisations/${id}/${name}.yaml`)
      ? idsIn(parsed.written(`organisations/${id}/${name}.yaml`).data, name)
      : []
    const value = of(schema, parent, name)
    return new Set((value === undefined ? [] : pick(value)).flatMap((thing) => (here.includes(thing.id) ? [] : [thing.id])))
  }
  return {
    id: parent,
    policy,
    answers: own?.extends?.answers ?? {},
    scenarios: inherited(Scenarios, 'scenarios', ({ scenarios }) => scenarios),
    shortcuts: inherited(Shortcuts, 'shortcuts', ({ shortcuts }) => shortcuts),
    flow: of(Flow, parent, 'flow'),
    tools: of(OwnSystems, parent, 'systems')?.systems ?? [],
    systems: idsIn(parsed.written(`organisations/${id}/policy.yaml`).data, 'systems'),
    findings: of(Findings, parent, 'findings')?.findings.map((finding) => finding.id) ?? [],
  }
}

function idsIn(data: unknown, list: string): readonly unknown[] {
  const things: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, list) : []
  return Array.isArray(things)
    ? things.map((thing: unknown) => (typeof thing === 'object' && thing !== null ? Reflect.get(thing, 'id') : undefined))
    : []
}

/** The questions and systems that the organisation has: those that all share, and its own. */
function readOwnWords({ parsed, read, noted }: Reader, id: string, shared: Shared) {
  const folder = `organisations/${id}`
  const [questions, tools] = [`${folder}/questions.yaml`, `${folder}/systems.yaml`]
  const own = {
    vocabulary: parsed.has(questions) ? read(OwnVocabulary, questions) : undefined,
    systems: parsed.has(tools) ? read(OwnSystems, tools) : undefined,
  }
  if (own.vocabulary === undefined && own.systems === undefined) return { vocabulary: shared.vocabulary, systems: shared.systems, own }
  const note = <T>(file: Parsed<T>): Noted<T> => noteOn(file, parsed, (text) => text)
  const [vocabulary, systems] = [note(vocabularyOf(parsed, id)), note(systemsOf(parsed, id))]
  noted.push(vocabulary, systems)
  if (own.vocabulary !== undefined) checkOwnVocabulary(own.vocabulary, shared.vocabulary)
  checkVocabulary(vocabulary)
  checkSystems(systems, vocabulary)
  checkUniqueCodes({ vocabulary, systems })
  return { vocabulary, systems, own }
}

/** An organisation that has been compiled, in each language. */
export function inAllLanguages(
  compiled: CompiledOrganisation,
  own: ReturnType<typeof readOwn>,
  shared: Shared,
): Readonly<Record<Language, CompiledOrganisation>> {
  const { policy, flow, findings, shortcuts, situations, scenarios, introduction, sections, vocabulary, systems } = own
  const swedish = [policy, flow, findings, shortcuts, situations.own, scenarios, introduction, ...sections.values(), vocabulary, systems]
  const isMentioned = (name: string): boolean => swedish.some((file) => file?.mentions(name) === true)
  const isFlowSound = [flow, vocabulary].every((file) => file.source.problems.length === 0)
  return inEveryLanguage((language) => {
    if (language === 'sv') return compiled
    const words = shared.words[language]
    return translate(compiled, {
      language,
      shared: words.vocabulary,
      systems: words.systems?.value,
      situations: words.situations?.value,
      swedishSituations: situations,
      since: words.since?.value,
      own: own.words[language],
      isMentioned,
      isFlowSound,
    })
  })
}
