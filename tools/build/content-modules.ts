import { FORMS } from '../../src/content/edit/forms.ts'
import { type Content, type ContentFiles, loadBoth } from '../../src/content/compile/load.ts'
import { parseContent, type ParsedContent } from '../../src/content/read/parsed-content.ts'
import { searchEntries } from '../../src/content/describe/search-entries.ts'
import { systemAnswers } from '../../src/content/describe/system-answers.ts'
import { type Language, LANGUAGE_NAMES } from '../../src/schema/languages.ts'
import type { ChangelogEntry, SiteIndex } from '../../src/schema/model.ts'
import type { SearchEntry } from '../../src/schema/search-entry.ts'
import type { SystemAnswer } from '../../src/schema/system-answer.ts'
import type { Term } from '../../src/schema/term-model.ts'
import { encodingOf, readContent, tellProblem } from './read-content.ts'

export interface BuiltContent extends Content {
  /** As they were written, for the workbench. */
  readonly files: ContentFiles
}

/** Reads the content folder, or throws one error that lists every problem with file, line and column. */
export function loadContentOrThrow(folder: string, parsed: ParsedContent = parseContent(readContent(folder))): BuiltContent {
  const loaded = loadBoth(parsed).whole
  if (loaded.kind === 'content') return { ...loaded.content, files: parsed.files }
  throw new Error(`Innehållet har fel:\n${loaded.problems.map((problem) => tellProblem(folder, problem)).join('\n')}`)
}

/** What the app is given of the content, by names such as `site` and `sources/exempelstad/sv`. */
export interface ContentModules {
  /** Source text of a module, or the style sheet with an organisation's colours; empty where it has none. */
  readonly textOf: (name: string) => string
  readonly logos: () => readonly Logo[]
  /** Where a module that is nothing but content lies as a file, if it does: Node then reads it there, and no bundle is made of it. */
  readonly addressOf?: (name: string) => string
}

export interface Logo {
  readonly file: string
  readonly bytes: Uint8Array
}

export function modulesOf(content: BuiltContent): ContentModules {
  return {
    textOf: (name) => {
      const [kind = '', ...rest] = name.split('/')
      return rest.length === 0 ? sharedModule(kind, content) : ownModule(kind, rest, content)
    },
    logos: () =>
      [...content.organisations.values()].flatMap(({ sv: { theme } }) => {
        const { picture = null, facts } = theme ?? {}
        if (picture === null || facts?.logo == null) return []
        return [{ file: facts.logo.file, bytes: Buffer.from(picture, encodingOf(facts.logo.file)) }]
      }),
  }
}

/** Names of all modules that there are of a content. */
export function namesOf({ site }: BuiltContent): readonly string[] {
  const own = site.organisations.flatMap(({ id }) => [
    `own/${id}`,
    `theme/${id}.css`,
    `files/${id}`,
    `editorial/${id}`,
    ...kindsIn(site).flatMap((kind) => LANGUAGE_NAMES.map((language) => `${kind}/${id}/${language}`)),
  ])
  const shared = ['site', 'names', 'directory', 'loaders', 'workbench', 'files', 'foreign', 'codes', 'forms', 'changelog', 'system-answers']
  return [
    ...shared,
    ...['search', 'glossary'].flatMap((kind) => [kind, ...LANGUAGE_NAMES.map((language) => `${kind}/${language}`)]),
    ...own,
  ]
}

/** What an organisation has, each in a module of its own for each language. */
const PARTS = ['organisations', 'sources', 'shortcuts', 'situations', 'situation-titles', 'scenarios', 'introduction']

/** With hundreds of organisations each has the sources of words, what can be searched, and what can become of systems, for itself. */
function kindsIn(site: SiteIndex): readonly string[] {
  return site.isLarge ? [...PARTS, 'glossary', 'search', 'system-answers'] : PARTS
}

function sharedModule(kind: string, content: BuiltContent): string {
  const { site } = content
  switch (kind) {
    case 'site':
      return asModule(site.isLarge ? { ...site, organisations: [] } : site)
    case 'names':
      return asModule(site.organisations.map(({ id, name, document }) => ({ id, name, document })))
    case 'directory':
      return `export default { ${site.organisations.map(({ id }) => `${JSON.stringify(id)}: () => import('content:own/${id}')`).join(', ')} }`
    case 'loaders':
      return site.isLarge
        ? `export default async (kind, id, language) => (await (await import('content:directory')).default[id]()).parts[kind + '/' + language]()`
        : `const parts = { ${site.organisations.map(({ id }) => `${JSON.stringify(id)}: ${partsOf(id, site)}`).join(', ')} }
export default (kind, id, language) => parts[id][kind + '/' + language]()`
    case 'workbench':
      return workbenchModule(site.organisations.map(({ id }) => id))
    case 'files':
      return asModule(filesIn(content.files, null))
    case 'search':
      return inLanguages(kind)
    case 'foreign':
      return asModule(content.foreign)
    case 'codes':
      return asModule(content.codes)
    case 'forms':
      return asModule(FORMS)
    case 'system-answers':
      return asModule(systemAnswersOf(content, site.isLarge ? [] : site.organisations.map(({ id }) => id)))
    case 'changelog':
      return asModule(publishedChangelog(content))
    case 'glossary':
      return inLanguages(kind)
    default:
      throw new Error(`content:${kind} is not known`)
  }
}

function ownModule(kind: string, [first = '', second]: readonly string[], content: BuiltContent): string {
  const { site } = content
  // Hundreds of organisations' sources are too much for those who want to know of a word; each organisation has its own beside it.
  if (kind === 'glossary')
    return second === undefined
      ? asModule(
          termsWithSources(
            content,
            languageOf(first),
            (organisation) => !site.isLarge && site.organisations.some(({ id }) => id === organisation),
          ),
        )
      : asModule(termsWithSources(content, languageOf(second), (organisation) => organisation === first))
  if (kind === 'search') {
    if (second !== undefined) return asModule(ownEntries(content, first, languageOf(second)))
    const entries = searchEntries(content, languageOf(first))
    // Hundreds of organisations are too much to search through at once.
    return asModule(site.isLarge ? entries.filter((entry) => entry.organisation === null) : entries)
  }
  if (kind === 'own') {
    const index = site.organisations.find(({ id }) => id === first)
    return `export const index = JSON.parse(${JSON.stringify(JSON.stringify(index))})\nexport const parts = ${partsOf(first, site)}`
  }
  if (kind === 'files') return asModule(filesIn(content.files, first))
  if (kind === 'editorial') {
    const { claims, upkeep } = content.organisations.get(first)?.sv ?? {}
    return asModule({ claims, upkeep })
  }
  const compiled = content.organisations.get(first)?.[languageOf(second)]
  if (kind === 'theme') return content.organisations.get(first.replace(/\.css$/, ''))?.sv.theme?.css ?? ''
  if (kind === 'organisations') return asModule(compiled?.organisation)
  if (kind === 'system-answers') return asModule(systemAnswersOf(content, [first]))
  // Enough for a list of links, on a page that has no room for the texts.
  if (kind === 'situation-titles') return asModule(compiled?.situations.map(({ id, title, lang }) => ({ id, title, lang })))
  return asModule(compiled?.[kind as 'sources' | 'shortcuts' | 'situations' | 'scenarios' | 'introduction'])
}

/** What can be searched in one organisation alone. */
function ownEntries(content: Content, id: string, language: Language): readonly SearchEntry[] {
  const organisations = content.site.organisations.filter((own) => own.id === id)
  const entries = searchEntries({ ...content, site: { ...content.site, organisations } }, language)
  return entries.filter((entry) => entry.organisation === id)
}

/** Source text of what opens each part of an organisation. */
function partsOf(id: string, site: SiteIndex): string {
  const names = kindsIn(site).flatMap((kind) => LANGUAGE_NAMES.map((language) => `${kind}/${language}`))
  const entries = names.map((name) => `${JSON.stringify(name)}: () => import('content:${name.replace('/', `/${id}/`)}')`)
  return `{ ${entries.join(', ')} }`
}

/** Source text of what opens the parts that the workbench alone shows. The shared files have no organisation's name. */
function workbenchModule(organisations: readonly string[]): string {
  const opensOf = (kind: string, names: readonly string[]): string =>
    names.map((name) => `${JSON.stringify(name)}: () => import('content:${kind}${name === '' ? '' : `/${name}`}')`).join(', ')
  return `export default { editorial: { ${opensOf('editorial', organisations)} }, files: { ${opensOf('files', ['', ...organisations])} } }`
}

/** The files of one organisation's folder, or those that all share, by their path below the content folder. Notes to editors are none of the content. */
function filesIn(files: ContentFiles, organisation: string | null): Readonly<Record<string, string>> {
  const isWanted = (path: string): boolean =>
    organisation === null ? !path.includes('/') : path.startsWith(`organisations/${organisation}/`)
  return Object.fromEntries([...files].filter(([path]) => !path.endsWith('.md') && isWanted(path)))
}

/** JSON.parse of a string is faster to start than an object literal of the same size. Between backticks its quotation marks stand as they are. */
function asModule(value: unknown): string {
  return `export default JSON.parse(\`${JSON.stringify(value).replaceAll(/[\\`]|\$(?=\{)/g, '\\$&')}\`)`
}

function publishedChangelog({ site, organisations }: Content): Readonly<Record<string, readonly ChangelogEntry[]>> {
  return Object.fromEntries(site.organisations.map(({ id }) => [id, organisations.get(id)?.sv.changelog ?? []]))
}

function systemAnswersOf({ organisations }: Content, ids: readonly string[]): Readonly<Record<string, readonly SystemAnswer[]>> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const own = organisations.get(id)?.sv
      return own === undefined ? [] : [[id, systemAnswers(own.organisation)]]
    }),
  )
}

function termsWithSources({ glossary }: Content, language: Language, isTold: (organisation: string) => boolean): readonly Term[] {
  return glossary[language].map((term) => ({ ...term, sources: term.sources.filter((source) => isTold(source.organisation)) }))
}

/** Source text of what opens a shared part in each language. */
function inLanguages(kind: string): string {
  return `export default { ${LANGUAGE_NAMES.map((language) => `${language}: () => import('content:${kind}/${language}')`).join(', ')} }`
}

function languageOf(name: string | undefined): Language {
  return LANGUAGE_NAMES.find((language) => language === name) ?? 'sv'
}
