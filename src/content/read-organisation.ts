import { picturesIn, sectionNames } from './organisation-folders.ts'
import { ChangelogSource, ChangesSource } from '../schema/changes.ts'
import { Findings } from '../schema/findings.ts'
import { EnglishFingerprints } from '../schema/english-fingerprints.ts'
import { Fingerprints } from '../schema/fingerprints.ts'
import { Flow } from '../schema/flow.ts'
import { Decided } from '../schema/decided.ts'
import { SetAside } from '../schema/set-aside.ts'
import { IntroductionSource } from '../schema/introduction.ts'
import type { Language } from '../schema/languages.ts'
import { OrganisationOverlay } from '../schema/overlay.ts'
import { OwnSystems, OwnVocabulary } from '../schema/own-vocabulary.ts'
import { Policy } from '../schema/policy.ts'
import { Promises } from '../schema/promises.ts'
import { Scenarios } from '../schema/scenarios.ts'
import { Shortcuts } from '../schema/shortcuts.ts'
import { OwnSituations } from '../schema/situations.ts'
import { Section } from '../schema/statements.ts'
import { checkSystems, checkVocabulary } from './check-shared.ts'
import { checkUniqueCodes } from './compile-codes.ts'
import { type CompiledOrganisation } from './compile-organisation.ts'
import { type Noted, noteOn } from './noted.ts'
import type { Parsed } from './parsed.ts'
import { checkOwnVocabulary, systemsOf, vocabularyOf } from './own-vocabulary.ts'
import { translate } from './translate.ts'
import type { Reader } from './reader.ts'
import type { Shared } from './read-shared.ts'

/** The files of an organisation's folder, beside those that all share. */
export function readOwn(reader: Reader, id: string, shared: Shared) {
  const { files, read, readIfThere } = reader
  const { situations, since } = shared
  const folder = `organisations/${id}`
  const own = {
    id,
    policy: read(Policy, `${folder}/policy.yaml`),
    flow: read(Flow, `${folder}/flow.yaml`),
    findings: read(Findings, `${folder}/findings.yaml`),
    sections: new Map(sectionNames(files, folder).map((name) => [name, read(Section, `${folder}/statements/${name}.yaml`)])),
    shortcuts: read(Shortcuts, `${folder}/shortcuts.yaml`),
    situations: { shared: situations, own: readIfThere(OwnSituations, `${folder}/situations.yaml`) },
    scenarios: read(Scenarios, `${folder}/scenarios.yaml`),
    introduction: readIfThere(IntroductionSource, `${folder}/introduction.yaml`),
    promises: readIfThere(Promises, `${folder}/promises.yaml`),
    fingerprints: readIfThere(Fingerprints, `${folder}/fingerprints.yaml`),
    changes: readIfThere(ChangesSource, `${folder}/changes.yaml`),
    changelog: readIfThere(ChangelogSource, `${folder}/changelog.yaml`),
    overlay: readIfThere(OrganisationOverlay, `${folder}/en.yaml`),
    ...readOwnWords(reader, id, shared),
    since,
    pictures: picturesIn(files, folder),
  }
  readIfThere(EnglishFingerprints, `${folder}/en.fingerprints.yaml`)
  // Held against the whole content once it is known to be right; see check-decided.ts.
  readIfThere(Decided, `${folder}/decided.yaml`)
  readIfThere(SetAside, `${folder}/set-aside.yaml`)
  return own
}

/** The questions and systems that the organisation has: those that all share, and its own. */
function readOwnWords({ parsed, files, read, noted }: Reader, id: string, shared: Shared) {
  const folder = `organisations/${id}`
  const [questions, tools] = [`${folder}/questions.yaml`, `${folder}/systems.yaml`]
  const own = {
    vocabulary: files.has(questions) ? read(OwnVocabulary, questions) : undefined,
    systems: files.has(tools) ? read(OwnSystems, tools) : undefined,
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

/** An organisation that has been compiled, with its English. */
export function inBothLanguages(
  compiled: CompiledOrganisation,
  own: ReturnType<typeof readOwn>,
  shared: Shared,
): Readonly<Record<Language, CompiledOrganisation>> {
  const { policy, flow, findings, shortcuts, situations, scenarios, introduction, sections, vocabulary, systems } = own
  const swedish = [policy, flow, findings, shortcuts, situations.own, scenarios, introduction, ...sections.values(), vocabulary, systems]
  const overlays = {
    shared: shared.overlay,
    systems: shared.systemsOverlay?.value,
    situations: shared.situationsOverlay?.value,
    swedishSituations: own.situations,
    since: shared.sinceOverlay?.value,
    own: own.overlay,
    isMentioned: (name: string): boolean => swedish.some((file) => file?.mentions(name) === true),
    isFlowSound: [flow, vocabulary].every((file) => file.source.problems.length === 0),
  }
  return { sv: compiled, en: translate(compiled, overlays) }
}
