import { organisationFolders } from '../read/organisation-folders.ts'
import { Ledger } from '../../schema/ledger.ts'
import { inEveryLanguage, type Language } from '../../schema/languages.ts'
import type { Codes, ForeignWords, SiteIndex } from '../../schema/model.ts'
import type { Term } from '../../schema/term-model.ts'
import { RESERVED } from '../../schema/pages.ts'
import { RenamesSource } from '../../schema/renames.ts'
import type { Site } from '../../schema/site.ts'
import { Systems } from '../../schema/systems.ts'
import { Vocabulary } from '../../schema/vocabulary.ts'
import { checkCodes, checkOwnRenames, compileCodes, compileMoved, compileOwnCodes } from './compile-codes.ts'
import { compileGlossary, translateGlossary } from './compile-glossary.ts'
import { compileOrganisation, type CompiledOrganisation } from './compile-organisation.ts'
import { languageOf } from '../read/file-kinds.ts'
import { strangers } from '../read/file-names.ts'
import { checkSince } from './compile-since.ts'
import { propose } from '../read/nearest.ts'
import { type Noted } from '../read/noted.ts'
import { parseContent, type ParsedContent } from '../read/parsed-content.ts'
import { inPlainWords } from '../wording/plain-message.ts'
import { type Problem, sortProblems, withoutInherited } from '../read/problem.ts'
import type { ContentFiles } from '../read/source-file.ts'
import { indexOf } from './site-index.ts'
import { type OptionWords, wordsOf } from './option-words.ts'
import { systemsOf, vocabularyOf } from '../read/own-vocabulary.ts'
import { unconfirmedIn } from './unconfirmed.ts'
import { type Reader, readerOf } from '../read/reader.ts'
import { inAllLanguages, readOwn } from './read-organisation.ts'
import { readShared, type Shared } from './read-shared.ts'

export type { ContentFiles } from '../read/source-file.ts'

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
  /(^glossary|^since|\bsituations|\/shortcuts|\/scenarios|\/introduction|\/promises|\/decided|\/set-aside|\bfingerprints)\.yaml$|\/statements\//

/** What an organisation is proved by: its own files by these names, and those that it shares with the others. */
const PROVED_BY = { own: ['policy', 'flow', 'findings', 'promises', 'questions', 'systems'], shared: ['questions', 'systems'] } as const

/** Reads a content folder once, for what `loadContent` and `loadDecisions` tell of it, and for what can be said of each organisation. */
export function loadBoth(
  parsed: ParsedContent,
  only?: readonly string[],
): {
  readonly whole: LoadedContent
  readonly decisions: LoadedContent
  readonly each: ReadonlyMap<string, ReadOrganisation>
  /** As they were found, by ids and keys alone, for those that look further. */
  readonly found: readonly Problem[]
} {
  const { problems, content, folders, organisations } = readAll(parsed, only)
  // Nothing that nobody has confirmed is published. In a draft it is tried like the rest.
  const found = sortProblems([...problems, ...unconfirmedIn(parsed, folders)])
  const unless = (hindering: readonly Problem[]): LoadedContent =>
    content === undefined || hindering.length > 0
      ? { kind: 'problems', problems: hindering.map(inPlainWords(parsed)) }
      : { kind: 'content', content }
  return {
    found,
    whole: unless(found),
    decisions: unless(problems.filter(({ file }) => !UNDECIDING.test(file) && languageOf(file) === 'sv')),
    each: new Map(
      folders.map((id) => [id, readingOf([id, parsed.lineage.parentOf(id) ?? id], organisations.get(id) ?? null, problems)] as const),
    ),
  }
}

/** `ids` are those of the organisation and of the one that it extends. */
function readingOf(ids: readonly string[], compiled: ReadOrganisation['compiled'], problems: readonly Problem[]): ReadOrganisation {
  const own = [...new Set(ids)].flatMap((id) => PROVED_BY.own.map((name) => `organisations/${id}/${name}.yaml`))
  const names = [...own, ...PROVED_BY.shared.map((name) => `${name}.yaml`)]
  const wrong = new Set(problems.map(({ file }) => file))
  return {
    compiled,
    hindered: names.filter((name) => wrong.has(name)),
    isWhole:
      compiled !== null &&
      ![...wrong].some((file) => !file.startsWith('organisations/') || ids.some((id) => file.startsWith(`organisations/${id}/`))),
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
  const wanted = only?.flatMap((id) => [id, parsed.lineage.parentOf(id) ?? id])
  const meant = wanted === undefined ? folders : folders.filter((folder) => wanted.includes(folder))
  const organisations = readOrganisations(reader, meant, shared, codeFiles.renames)
  const compiled = [...organisations.values()].map(({ sv }) => sv)
  const isWhole = only === undefined && missing.length === 0 && noted.every(hasAllTexts)
  const terms = compileGlossary(shared.glossary, compiled, isWhole)
  if (shared.since !== undefined) checkSince(shared.since, isWhole ? statementsOf(compiled) : null)
  const problems = sortProblems(withoutInherited([...noted.flatMap((file) => file.source.problems), ...missing, ...strangers(files)]))
  const read = { problems, folders: meant, organisations }
  if (shared.site.value === undefined) return { ...read, content: undefined }
  return {
    ...read,
    content: {
      site: indexOf(shared.site.value, organisations, compileMoved(codeFiles)),
      organisations,
      glossary: glossariesOf(terms, shared),
      codes: compileCodes(codeFiles, ownCodes(parsed, meant)),
      foreign: shared.foreign?.value ?? {},
      words: wordsOf(shared.vocabulary.value),
    },
  }
}

function glossariesOf(terms: readonly Term[], { words }: Shared): Content['glossary'] {
  return inEveryLanguage((language) => (language === 'sv' ? terms : translateGlossary(terms, words[language].glossary?.value, language)))
}

function readOrganisations(
  reader: Reader,
  ids: readonly string[],
  shared: Shared,
  renames: Noted<RenamesSource> | undefined,
): Content['organisations'] {
  const organisations = new Map<string, Readonly<Record<Language, CompiledOrganisation>>>()
  for (const id of ids) {
    const fault = reader.parsed.lineage.problems.get(id)
    // Without the one that it extends nothing can be said of the rest.
    if (fault !== undefined) {
      reader.missing.push(fault)
      continue
    }
    const own = readOwn(reader, id, shared)
    if (renames !== undefined) checkOwnRenames(renames, own)
    const swedish = compileOrganisation(own)
    if (swedish !== undefined) organisations.set(id, inAllLanguages(swedish, own, shared))
  }
  return organisations
}

/** Of the organisations that have codes of their own. */
function ownCodes(parsed: ParsedContent, ids: readonly string[]): NonNullable<Codes['own']> {
  const shared = { vocabulary: parsed.file(Vocabulary, 'questions.yaml'), systems: parsed.file(Systems, 'systems.yaml') }
  return Object.fromEntries(
    ids.flatMap((id) => {
      const files = { vocabulary: vocabularyOf(parsed, id), systems: systemsOf(parsed, id) }
      const own = compileOwnCodes(files, shared)
      return Object.keys(own).length === 0 ? [] : [[id, own]]
    }),
  )
}

function statementsOf(compiled: readonly CompiledOrganisation[]): ReadonlySet<string> {
  return new Set(compiled.flatMap(({ sources }) => sources.sections.flatMap((section) => section.statements.map(({ id }) => id))))
}

/** None of the texts that words are looked for in was left out as unreadable. */
function hasAllTexts({ isWhole, source }: Noted<unknown>): boolean {
  return isWhole || !/\/(policy|statements\/.*)\.yaml$/.test(source.file)
}

function checkFolders(site: Noted<Site>, folders: readonly string[]): readonly Problem[] {
  site.value?.organisations.forEach((id, index, all) => {
    if (all.indexOf(id) !== index) site.source.report(['organisations', index], `Organisationen ”${id}” står två gånger. Ta bort det ena.`)
    if (!folders.includes(id)) site.source.report(['organisations', index], `Organisationen ”${id}” har ingen mapp.${propose(id, folders)}`)
  })
  return folders
    .filter((folder) => RESERVED.organisation.includes(folder))
    .map((id) => ({
      file: `organisations/${id}`,
      line: 1,
      column: 1,
      message: `”${id}” är redan namnet på en sida i guiden. Ge mappen ett annat namn.`,
    }))
}
