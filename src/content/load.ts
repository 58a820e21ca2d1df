import { organisationFolders, picturesIn, sectionNames } from './organisation-folders.ts'
import type * as z from 'zod/mini'
import { ChangelogSource, ChangesSource } from '../schema/changes.ts'
import { Findings } from '../schema/findings.ts'
import { EnglishFingerprints } from '../schema/english-fingerprints.ts'
import { Foreign } from '../schema/foreign.ts'
import { Fingerprints } from '../schema/fingerprints.ts'
import { Flow } from '../schema/flow.ts'
import { Glossary } from '../schema/glossary.ts'
import { Decided } from '../schema/decided.ts'
import { IntroductionSource } from '../schema/introduction.ts'
import { Ledger } from '../schema/ledger.ts'
import type { Language } from '../schema/languages.ts'
import type { Codes, ForeignWords, SiteIndex } from '../schema/model.ts'
import type { Term } from '../schema/term-model.ts'
import {
  GlossaryOverlay,
  OrganisationOverlay,
  SinceOverlay,
  SituationsOverlay,
  SystemsOverlay,
  VocabularyOverlay,
} from '../schema/overlay.ts'
import { RESERVED } from '../schema/pages.ts'
import { Policy } from '../schema/policy.ts'
import { Promises } from '../schema/promises.ts'
import { RenamesSource } from '../schema/renames.ts'
import { Scenarios } from '../schema/scenarios.ts'
import { Shortcuts } from '../schema/shortcuts.ts'
import { OwnSituations, Situations } from '../schema/situations.ts'
import { Since } from '../schema/since.ts'
import { Site } from '../schema/site.ts'
import { Section } from '../schema/statements.ts'
import { Systems } from '../schema/systems.ts'
import { Vocabulary } from '../schema/vocabulary.ts'
import { checkSystems, checkVocabulary } from './check-shared.ts'
import { checkForeign } from './check-foreign.ts'
import { ENGLISH_FILE } from './file-kinds.ts'
import { checkCodes, checkOwnRenames, compileCodes, compileMoved } from './compile-codes.ts'
import { checkGlossary, checkGlossaryOverlay, compileGlossary, translateGlossary } from './compile-glossary.ts'
import { compileOrganisation, type CompiledOrganisation } from './compile-organisation.ts'
import { checkSharedSituations } from './compile-situations.ts'
import { strangers } from './file-names.ts'
import { checkSince, checkSinceOverlay } from './compile-since.ts'
import { termMarker } from './mark-terms.ts'
import { propose } from './nearest.ts'
import { type Noted, noteOn } from './noted.ts'
import { parseContent, type ParsedContent } from './parsed-content.ts'
import { type Problem, sortProblems } from './problem.ts'
import type { ContentFiles } from './source-file.ts'
import { indexOf } from './site-index.ts'
import { type OptionWords, wordsOf } from './option-words.ts'
import { checkSystemsOverlay, checkVocabularyOverlay, translate } from './translate.ts'
import { checkSituationsOverlay } from './translate-situations.ts'

export type { ContentFiles } from './source-file.ts'

export interface Content {
  readonly site: SiteIndex
  /** Every organisation, also those that site.yaml does not publish. */
  readonly organisations: ReadonlyMap<string, Readonly<Record<Language, CompiledOrganisation>>>
  readonly glossary: Readonly<Record<Language, readonly Term[]>>
  readonly codes: Codes
  /** To be marked where a text is shown. */
  readonly foreign: ForeignWords
  /** What answers are looked for by, by fact and option. */
  readonly words: OptionWords
}

export type LoadedContent =
  { readonly kind: 'content'; readonly content: Content } | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/**
 * Reads a whole content folder. Either everything is right, or all problems of all files are told; never half a content.
 * `only` limits the work to some organisations, for commands that need no more.
 */
export function loadContent(files: ContentFiles, only?: readonly string[]): LoadedContent {
  return loadBoth(parseContent(files), only).whole
}

/** Reads a content folder for comparison: mistakes in files that decide nothing, such as a scenario that no longer holds, do not stop it. */
export function loadDecisions(files: ContentFiles, only?: readonly string[]): LoadedContent {
  return loadBoth(parseContent(files), only).decisions
}

/** What could be read of an organisation, whatever is wrong with the others. */
export interface ReadOrganisation {
  /** Null where nothing of it can be used. */
  readonly compiled: Readonly<Record<Language, CompiledOrganisation>> | null
  /** The files, its own and shared, whose mistakes keep it from being proved. */
  readonly hindered: readonly string[]
  /** Nothing at all is wrong with it, or with what it shares with the others. */
  readonly isWhole: boolean
}

/** Files in which a mistake leaves every decision as it is. */
const UNDECIDING =
  /(^glossary|^since|\bsituations|\/shortcuts|\/scenarios|\/introduction|\/promises|\/decided|\bfingerprints|\ben)\.yaml$|\/statements\//

/** What an organisation is proved by: its own files by these names, and those that it shares with the others. */
const PROVED_BY = { own: ['policy', 'flow', 'findings', 'promises'], shared: ['questions', 'systems'] } as const

/** Reads a content folder once, for what `loadContent` and `loadDecisions` tell of it, and for what can be said of each organisation. */
export function loadBoth(
  parsed: ParsedContent,
  only?: readonly string[],
): { readonly whole: LoadedContent; readonly decisions: LoadedContent; readonly each: ReadonlyMap<string, ReadOrganisation> } {
  const { problems, content, folders, organisations } = readAll(parsed, only)
  const unless = (hindering: readonly Problem[]): LoadedContent =>
    content === undefined || hindering.length > 0 ? { kind: 'problems', problems: hindering } : { kind: 'content', content }
  return {
    whole: unless(problems),
    decisions: unless(problems.filter((problem) => !UNDECIDING.test(problem.file))),
    each: new Map(folders.map((id) => [id, readingOf(id, organisations.get(id) ?? null, problems)] as const)),
  }
}

function readingOf(id: string, compiled: ReadOrganisation['compiled'], problems: readonly Problem[]): ReadOrganisation {
  const names = [...PROVED_BY.own.map((name) => `organisations/${id}/${name}.yaml`), ...PROVED_BY.shared.map((name) => `${name}.yaml`)]
  const wrong = new Set(problems.map(({ file }) => file))
  return {
    compiled,
    hindered: names.filter((name) => wrong.has(name)),
    isWhole: compiled !== null && ![...wrong].some((file) => file.startsWith(`organisations/${id}/`) || !file.startsWith('organisations/')),
  }
}

function readAll(
  parsed: ParsedContent,
  only?: readonly string[],
): {
  readonly problems: readonly Problem[]
  readonly content: Content | undefined
  /** Those that were to be read, and what they were compiled to. */
  readonly folders: readonly string[]
  readonly organisations: Content['organisations']
} {
  const { files } = parsed
  const reader = readerOf(parsed)
  const { noted, missing } = reader
  const shared = readShared(reader)
  const folders = organisationFolders(files)
  const codeFiles = { ...shared, renames: reader.readIfThere(RenamesSource, 'renames.yaml'), organisations: folders }
  checkCodes(codeFiles)
  reader.readIfThere(Ledger, 'ledger.yaml')
  missing.push(...checkFolders(shared.site, folders))
  const meant = only === undefined ? folders : folders.filter((folder) => only.includes(folder))
  const organisations = readOrganisations(reader, meant, shared, codeFiles.renames)
  const compiled = [...organisations.values()].map(({ sv }) => sv)
  const isWhole = only === undefined && missing.length === 0 && noted.every(hasAllTexts)
  const terms = compileGlossary(shared.glossary, compiled, isWhole)
  if (shared.since !== undefined) checkSince(shared.since, isWhole ? statementsOf(compiled) : null)
  const problems = sortProblems([...noted.flatMap((file) => file.source.problems), ...missing, ...strangers(files)])
  const read = { problems, folders: meant, organisations }
  if (shared.site.value === undefined) return { ...read, content: undefined }
  return {
    ...read,
    content: {
      site: indexOf(shared.site.value, organisations, compileMoved(codeFiles)),
      organisations,
      glossary: { sv: terms, en: translateGlossary(terms, shared.glossaryOverlay?.value) },
      codes: compileCodes(codeFiles),
      foreign: shared.foreign?.value ?? {},
      words: wordsOf(shared.vocabulary.value),
    },
  }
}

function readOrganisations(
  reader: Reader,
  ids: readonly string[],
  shared: Shared,
  renames: Noted<RenamesSource> | undefined,
): Content['organisations'] {
  const organisations = new Map<string, Readonly<Record<Language, CompiledOrganisation>>>()
  for (const id of ids) {
    const own = readOwn(reader, id, shared)
    if (renames !== undefined) checkOwnRenames(renames, own)
    const swedish = compileOrganisation(own)
    if (swedish !== undefined) organisations.set(id, inBothLanguages(swedish, own, shared))
  }
  return organisations
}

function statementsOf(compiled: readonly CompiledOrganisation[]): ReadonlySet<string> {
  return new Set(compiled.flatMap(({ sources }) => sources.sections.flatMap((section) => section.statements.map(({ id }) => id))))
}

/** None of the texts that words are looked for in was left out as unreadable. */
function hasAllTexts({ isWhole, source }: Noted<unknown>): boolean {
  return isWhole || !/\/(policy|statements\/.*)\.yaml$/.test(source.file)
}

interface Reader {
  readonly files: ContentFiles
  /** Every file that was read, with what is wrong in it. */
  readonly noted: readonly Noted<unknown>[]
  /** What is wrong with which files there are. */
  readonly missing: Problem[]
  readonly read: <T>(schema: z.ZodMiniType<T>, path: string) => Noted<T>
  readonly readIfThere: <T>(schema: z.ZodMiniType<T>, path: string) => Noted<T> | undefined
}

function readerOf(parsed: ParsedContent): Reader {
  const { files } = parsed
  const noted: Noted<unknown>[] = []
  const missing: Problem[] = []
  const markers = {
    sv: termMarker(parsed.file(Glossary, 'glossary.yaml').value?.terms),
    en: termMarker(formsOf(parsed.file(GlossaryOverlay, 'glossary.en.yaml').value)),
  }
  const read = <T>(schema: z.ZodMiniType<T>, path: string): Noted<T> => {
    const file = noteOn(parsed.file(schema, path), parsed, markers[ENGLISH_FILE.test(path) ? 'en' : 'sv'])
    if (files.has(path)) noted.push(file)
    else missing.push({ file: path, line: 1, column: 1, message: `Filen saknas. Lägg till ${path} i innehållet.` })
    return file
  }
  return { files, noted, missing, read, readIfThere: (schema, path) => (files.has(path) ? read(schema, path) : undefined) }
}

/** The files that all organisations share, checked each by itself. */
function readShared({ read, readIfThere }: Reader) {
  const site = read(Site, 'site.yaml')
  const vocabulary = read(Vocabulary, 'questions.yaml')
  const systems = read(Systems, 'systems.yaml')
  const overlay = readIfThere(VocabularyOverlay, 'questions.en.yaml')
  checkVocabulary(vocabulary)
  checkSystems(systems, vocabulary)
  if (overlay !== undefined) checkVocabularyOverlay(overlay, vocabulary)
  const systemsOverlay = readIfThere(SystemsOverlay, 'systems.en.yaml')
  if (systemsOverlay !== undefined) checkSystemsOverlay(systemsOverlay, systems)
  const glossary = read(Glossary, 'glossary.yaml')
  checkGlossary(glossary)
  const glossaryOverlay = readIfThere(GlossaryOverlay, 'glossary.en.yaml')
  if (glossaryOverlay !== undefined) checkGlossaryOverlay(glossaryOverlay, glossary)
  const situations = readIfThere(Situations, 'situations.yaml')
  if (situations !== undefined) checkSharedSituations(situations)
  const situationsOverlay = readIfThere(SituationsOverlay, 'situations.en.yaml')
  if (situationsOverlay !== undefined) checkSituationsOverlay(situationsOverlay, situations)
  const since = readIfThere(Since, 'since.yaml')
  const sinceOverlay = readIfThere(SinceOverlay, 'since.en.yaml')
  if (sinceOverlay !== undefined) checkSinceOverlay(sinceOverlay, since)
  readIfThere(EnglishFingerprints, 'en.fingerprints.yaml')
  const foreign = readIfThere(Foreign, 'foreign.yaml')
  if (foreign !== undefined) checkForeign(foreign)
  return {
    site,
    vocabulary,
    systems,
    overlay,
    systemsOverlay,
    glossary,
    glossaryOverlay,
    situations,
    situationsOverlay,
    since,
    sinceOverlay,
    foreign,
  }
}

type Shared = ReturnType<typeof readShared>

function checkFolders(site: Noted<Site>, folders: readonly string[]): readonly Problem[] {
  site.value?.organisations.forEach((id, index, all) => {
    if (all.indexOf(id) !== index) site.source.report(['organisations', index], `Organisationen ”${id}” står två gånger. Ta bort det ena.`)
    if (!folders.includes(id)) site.source.report(['organisations', index], `Mappen organisations/${id} finns inte.${propose(id, folders)}`)
  })
  return folders
    .filter((folder) => RESERVED.organisation.includes(folder))
    .map((id) => ({
      file: `organisations/${id}`,
      line: 1,
      column: 1,
      message: `”${id}” är upptaget som adress. Ge mappen ett annat namn.`,
    }))
}

function readOwn({ files, read, readIfThere }: Reader, id: string, { vocabulary, systems, situations, since }: Shared) {
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
    vocabulary,
    systems,
    since,
    pictures: picturesIn(files, folder),
  }
  readIfThere(EnglishFingerprints, `${folder}/en.fingerprints.yaml`)
  // Held against the whole content once it is known to be right; see check-decided.ts.
  readIfThere(Decided, `${folder}/decided.yaml`)
  return own
}

function inBothLanguages(
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

function formsOf(overlay: GlossaryOverlay | undefined): readonly { readonly id: string; readonly forms: readonly string[] }[] {
  return Object.entries(overlay?.terms ?? {}).map(([id, { forms }]) => ({ id, forms }))
}
